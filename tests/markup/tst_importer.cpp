// SPDX-License-Identifier: GPL-3.0-or-later
// Files of other programs become articles by the rules of CLI.md, Import; bad ones are refused as a whole.
#include "markup/importer.h"
#include "support/cputimer.h"
#include "support/sharedfixtures.h"
#include "support/testmain.h"

#include <QDir>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace broadsheet;
using namespace broadsheet::markup;

namespace {

QString nameOf(ImportWarning::Kind kind)
{
    switch (kind) {
    case ImportWarning::Kind::LeftOut:
        return QStringLiteral("LeftOut");
    case ImportWarning::Kind::CharsetGuessed:
        return QStringLiteral("CharsetGuessed");
    case ImportWarning::Kind::TailFound:
        return QStringLiteral("TailFound");
    case ImportWarning::Kind::TailTrimmed:
        return QStringLiteral("TailTrimmed");
    case ImportWarning::Kind::PictureNotFetched:
        return QStringLiteral("PictureNotFetched");
    case ImportWarning::Kind::NoHeadline:
        return QStringLiteral("NoHeadline");
    }
    return {};
}

QJsonArray warningsOf(const Imported &imported)
{
    QJsonArray list;
    for (const ImportWarning &warning : imported.warnings)
        list.append((nameOf(warning.kind) + QLatin1Char(' ') + warning.subject).trimmed());
    return list;
}

QJsonArray picturesOf(const Imported &imported)
{
    QJsonArray list;
    for (const ImportPicture &picture : imported.pictures) {
        QJsonObject object { { QStringLiteral("placeholder"), picture.placeholder } };
        if (!picture.address.isEmpty())
            object.insert(QStringLiteral("address"), picture.address);
        if (!picture.bytes.isEmpty())
            object.insert(QStringLiteral("bytes"), QString::fromLatin1(picture.bytes.toBase64()));
        list.append(object);
    }
    return list;
}

Reason reasonFor(const QByteArray &bytes, const QString &format)
{
    const auto imported = importArticle(bytes, { .format = format });
    return imported ? Reason::Unspecified : imported.error().reason;
}

} // namespace

class TstImporter : public QObject {
    Q_OBJECT

private slots:

    void cases_data()
    {
        QTest::addColumn<QString>("folder");
        const QString root = QStringLiteral(BROADSHEET_TEST_CASES "/import");
        for (const QString &name : QDir(root).entryList(QDir::Dirs | QDir::NoDotAndDotDot, QDir::Name))
            QTest::newRow(qPrintable(name)) << root + QLatin1Char('/') + name;
    }

    void cases()
    {
        QFETCH(QString, folder);
        const QString inputName = QDir(folder).entryList({ QStringLiteral("input.*") }).value(0);
        const auto expected
            = QJsonDocument::fromJson(test::readAll(folder + QLatin1String("/expected.json"))).object();
        const auto options = expected.value(QStringLiteral("options")).toObject();

        const auto imported = importArticle(test::readAll(folder + QLatin1Char('/') + inputName),
            { .fileName = inputName,
                .trimTail = options.value(QStringLiteral("trimTail")).toBool(),
                .headlineFromBody = options.value(QStringLiteral("headlineFromBody")).toBool() });

        QVERIFY(imported.has_value());
        QCOMPARE(imported->text.body.bytes(), test::readAll(folder + QLatin1String("/expected.html")));
        QCOMPARE(toJson(imported->text.fields), expected.value(QStringLiteral("fields")).toObject());
        QCOMPARE(warningsOf(*imported), expected.value(QStringLiteral("warnings")).toArray());
        QCOMPARE(picturesOf(*imported), expected.value(QStringLiteral("pictures")).toArray());
    }

    void tellsTheFormatByNameThenByContent_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QString>("fileName");
        QTest::addColumn<QByteArray>("body");
        const auto row
            = [](const char *name, const QByteArray &bytes, const char *fileName, const QByteArray &body) {
                  QTest::newRow(name) << bytes << QString::fromLatin1(fileName) << body;
              };
        row("text by name", "# x.", "a.TXT", "<!-- wp:paragraph -->\n<p># x.</p>\n<!-- /wp:paragraph -->");
        row("markdown by content", "## x", "-", "<!-- wp:heading -->\n<h2>x</h2>\n<!-- /wp:heading -->");
        row("html by content", "<p>x</p>", "-", "<!-- wp:paragraph -->\n<p>x</p>\n<!-- /wp:paragraph -->");
        row("blocks by content", "<!-- wp:more /-->", "", "<!-- wp:more /-->");
        row("text else", "x.", "a.unknown", "<!-- wp:paragraph -->\n<p>x.</p>\n<!-- /wp:paragraph -->");
    }

    void tellsTheFormatByNameThenByContent()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(QString, fileName);
        QFETCH(QByteArray, body);

        const auto imported = importArticle(bytes, { .fileName = fileName });

        QVERIFY(imported.has_value());
        QCOMPARE(imported->text.body.bytes(), body);
    }

    void refusesBadInput_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QString>("format");
        QTest::addColumn<int>("reason");
        const auto row = [](const char *name, const QByteArray &bytes, const char *format, Reason reason) {
            QTest::newRow(name) << bytes << QString::fromLatin1(format) << static_cast<int>(reason);
        };
        row("nothing", "", "auto", Reason::EmptyInput);
        row("blank", " \r\n\t", "auto", Reason::EmptyInput);
        row("a BOM only", "\xef\xbb\xbf", "text", Reason::EmptyInput);
        row("HTML without text", "<html><script>x</script></html>", "html", Reason::EmptyInput);
        row("Latin-1", "caf\xe9", "auto", Reason::NotUtf8);
        row("cut in a character", "caf\xc3", "auto", Reason::NotUtf8);
        row("a surrogate in UTF-8", "a\xed\xa0\x80", "auto", Reason::NotUtf8);
        row("NUL", QByteArray("a\0b", 3), "auto", Reason::NulBytes);
        row("over 5 MiB", QByteArray(5 * 1024 * 1024 + 1, 'x'), "auto", Reason::FileTooLarge);
        row("unknown format", "x", "docx", Reason::UnknownFormat);
        row("deep HTML", QByteArray("<div>").repeated(20000), "html", Reason::TooDeep);
        row("deep blocks", QByteArray("<!-- wp:group -->").repeated(20000) + "x", "blocks", Reason::TooDeep);
        row("deep HTML in a block", "<!-- wp:html -->" + QByteArray("<div>").repeated(20000), "blocks",
            Reason::TooDeep);
        row("deep quotes", QByteArray(">").repeated(20000) + "x", "markdown", Reason::TooDeep);
        row("deep items", QByteArray("- ").repeated(20000) + "x", "markdown", Reason::TooDeep);
        row("deep emphasis", QByteArray("*a **b ").repeated(20000) + QByteArray("c** d*").repeated(20000),
            "markdown", Reason::TooDeep);
        row("20,000 paragraphs", QByteArray("a b.\n\n").repeated(20000), "text", Reason::TooManyBlocks);
        row("references that multiply",
            "[a]: /" + QByteArray(500000, 'x') + "\n\n" + QByteArray("[a] ").repeated(100000), "markdown",
            Reason::TooManyBlocks);
    }

    void refusesBadInput()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(QString, format);
        QFETCH(int, reason);
        const test::CpuTimer timer;

        QCOMPARE(static_cast<int>(reasonFor(bytes, format)), reason);
        QVERIFY2(timer.milliseconds() < 3000, qPrintable(QString::number(timer.milliseconds())));
    }

    void readsLargeFilesQuickly_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QString>("format");
        constexpr int size = 1024 * 1024;
        QTest::newRow("text") << QByteArray("word ").repeated(size) << QStringLiteral("text");
        QTest::newRow("blocks") << "<!-- wp:paragraph --><p>" + QByteArray("word ").repeated(size - 20)
                + "</p><!-- /wp:paragraph -->"
                                << QStringLiteral("blocks");
        for (const char *part :
            { "[", "![", "<", "`", "*a ", "_", "&", "<!--", "\\", "~", "|", "[^a]", "$", "<a href=\"" })
            QTest::newRow(part) << "x\n" + QByteArray(part).repeated(100000 / static_cast<int>(qstrlen(part)))
                                << QStringLiteral("markdown");
    }

    void readsLargeFilesQuickly()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(QString, format);
        const test::CpuTimer timer;

        QCOMPARE(static_cast<int>(reasonFor(bytes, format)), static_cast<int>(Reason::Unspecified));
        QVERIFY2(timer.milliseconds() < 3000, qPrintable(QString::number(timer.milliseconds())));
    }
};

BROADSHEET_TEST(TstImporter)
#include "tst_importer.moc"
