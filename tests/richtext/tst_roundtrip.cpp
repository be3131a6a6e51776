// SPDX-License-Identifier: GPL-3.0-or-later
// What is not edited goes back byte for byte; an edit changes the text of one block and nothing else.
#include "markup/blockparser.h"
#include "richtext/roundtrip.h"
#include "richtext/textplaces.h"
#include "support/cputimer.h"
#include "support/sharedfixtures.h"
#include "support/testmain.h"

#include <QDir>
#include <QTest>

#include <random>

using namespace broadsheet;
using namespace broadsheet::richtext;

namespace {

/// A piece of a generated file: its bytes around the text that an edit replaces; not editable when `text` is
/// null.
struct Piece {
    QByteArray before;
    QByteArray text;
    QByteArray after;
};

const std::vector<Piece> &pieces()
{
    static const std::vector<Piece> all {
        { "<!-- wp:paragraph -->\n<p>", "Text <em>a</em>", "</p>\n<!-- /wp:paragraph -->" },
        { "<!-- wp:core/paragraph {\"dropCap\":true} -->\r\n<p class='x > y'>",
            "<a href=\"b?c=1&amp;d\">L</a> &copy;", "</p>\r\n<!-- /wp:core/paragraph -->" },
        { "<!-- wp:heading {\"level\":3} -->\n<h3>", "Head", "</h3>\n<!-- /wp:heading -->" },
        { "<!-- wp:list -->\n<ul><li>", "One",
            "<ol><li>In</li></ol></li><li>Two</li></ul>\n<!-- /wp:list -->" },
        { "<!-- wp:list -->\n<ul><!-- wp:list-item -->\n<li>", "One",
            "</li>\n<!-- /wp:list-item --></ul>\n<!-- /wp:list -->" },
        { "<!-- wp:quote -->\n<blockquote class=\"wp-block-quote\"><!-- wp:paragraph -->\n<p>", "Said",
            "</p>\n<!-- /wp:paragraph --><cite>N</cite></blockquote>\n<!-- /wp:quote -->" },
        { "<!-- wp:quote -->\n<blockquote>\n\t<p>", "Said",
            "</p>\n\t<footer>N</footer>\n</blockquote>\n<!-- /wp:quote -->" },
        { "<!-- wp:separator -->\n<hr/>\n<!-- /wp:separator -->", {}, {} },
        { "<!-- wp:image -->\n<figure><img src=\"a.jpg\"/></figure>\n<!-- /wp:image -->", {}, {} },
        { "<!-- wp:columns -->\n<div><!-- wp:column -->\n<div><!-- wp:paragraph -->\n<p>x</p>\n<!-- "
          "/wp:paragraph --></div>\n"
          "<!-- /wp:column --></div>\n<!-- /wp:columns -->",
            {}, {} },
        { "<!-- wp:ns/x {\"a\":{\"b\":[]}} /-->", {}, {} },
        { "<!-- wp:text -->\n<p>old</p>\n<!-- /wp:text -->", {}, {} },
    };
    return all;
}

/// Pieces joined; where each one's text stands, by the index that WordPress's parser gives its block.
struct Generated {
    QByteArray bytes;

    struct Expectation {
        QByteArray before;
        QByteArray after;
        bool editable = false;
    };

    std::vector<Expectation> blocks;
};

Generated generate(std::mt19937 &random)
{
    static const QByteArrayList joiners { "\r\n", "", "\n\n", "\nclassic <b>text</b> & more\n",
        "<!-- a note -->", "<!-- a <!-- wpx:y --> note -->\r\n" };
    Generated file;
    std::vector<std::pair<Piece, qsizetype>> placed;
    const std::size_t count = 3 + random() % 10;
    for (std::size_t i = 0; i < count; ++i) {
        const Piece &piece = pieces()[random() % pieces().size()];
        placed.emplace_back(piece, file.bytes.size());
        file.bytes += piece.before + piece.text + piece.after;
        const QByteArray &joiner
            = joiners.at(static_cast<qsizetype>(random() % static_cast<std::size_t>(joiners.size())));
        if (!joiner.isEmpty())
            placed.emplace_back(Piece { joiner, {}, {} }, file.bytes.size());
        file.bytes += joiner;
    }
    for (const auto &[piece, at] : placed) {
        const qsizetype begin = at + piece.before.size();
        file.blocks.push_back({ .before = file.bytes.left(begin),
            .after = file.bytes.mid(begin + piece.text.size()),
            .editable = !piece.text.isNull() });
    }
    return file;
}

QStringList caseFolders()
{
    return QDir(QStringLiteral(BROADSHEET_TEST_CASES "/roundtrip"))
        .entryList(QDir::Dirs | QDir::NoDotAndDotDot, QDir::Name);
}

} // namespace

class TstRoundtrip : public QObject {
    Q_OBJECT

    /// Nothing edited: the same bytes. Each block edited: its text is new, every other byte is as it was.
    static void verifyEveryEdit(const QByteArray &bytes)
    {
        static const QByteArrayList editable { "core/paragraph", "core/heading", "core/list", "core/quote" };
        const Body body = markup::parseBody(bytes);
        QCOMPARE(roundtrip(bytes), bytes);
        for (std::size_t n = 0; n < body.blocks.size(); ++n) {
            const Block &block = body.blocks[n];
            const auto edited = roundtripEdit(bytes, static_cast<int>(n), QStringLiteral("New words"));
            const auto places = textPlaces(block);
            const bool hasText = editable.contains(block.name) && !places.empty();
            QVERIFY2(edited.has_value() == hasText, block.raw.left(200).constData());
            if (!edited)
                continue;
            const Body after = markup::parseBody(*edited);
            QCOMPARE(after.blocks.size(), body.blocks.size());
            for (std::size_t i = 0; i < body.blocks.size(); ++i)
                QVERIFY(i == n || after.blocks[i] == body.blocks[i]);
            QCOMPARE(after.blocks[n].name, block.name);
            QCOMPARE(markup::attributesOf(after.blocks[n]), markup::attributesOf(block));
            const TextPlace &place = places[*mainText(kindOf(block), places)];
            QCOMPARE(
                after.blocks[n].raw, block.raw.left(place.begin) + "New words" + block.raw.mid(place.end));
        }
    }

private slots:

    void keepsWhatWasNotEditedAndReplacesOneText_data()
    {
        QTest::addColumn<QString>("folder");
        for (const QString &name : caseFolders())
            QTest::newRow(qPrintable(name)) << QStringLiteral(BROADSHEET_TEST_CASES "/roundtrip/") + name;
    }

    void keepsWhatWasNotEditedAndReplacesOneText()
    {
        QFETCH(QString, folder);
        const QByteArray input = test::readAll(folder + QLatin1String("/input.html"));

        QCOMPARE(roundtrip(input), input);
        for (const QString &name : QDir(folder).entryList({ QStringLiteral("edit-*.txt") })) {
            const QString path = folder + QLatin1Char('/') + name;
            const int n = name.mid(5, name.size() - 9).toInt();
            const auto edited = roundtripEdit(input, n, QString::fromUtf8(test::readAll(path)));
            const QString expectedPath = path.chopped(4) + QLatin1String(".html");
            if (!QFile::exists(expectedPath)) {
                QVERIFY2(!edited, qPrintable(name));
                QCOMPARE(edited.error().reason, Reason::BlockHasNoText);
                continue;
            }
            QVERIFY2(edited.has_value(), qPrintable(name));
            QCOMPARE(*edited, test::readAll(expectedPath));
        }
    }

    void holdsForGeneratedFiles()
    {
        std::mt19937 random(20261201);
        for (int i = 0; i < 120; ++i) {
            const Generated file = generate(random);
            QCOMPARE(roundtrip(file.bytes), file.bytes);
            QCOMPARE(markup::parseBody(file.bytes).blocks.size(), file.blocks.size());
            for (std::size_t n = 0; n < file.blocks.size(); ++n) {
                const auto &block = file.blocks[n];
                const auto edited = roundtripEdit(file.bytes, static_cast<int>(n), QStringLiteral("N & w"));
                QCOMPARE(edited.has_value(), block.editable);
                if (edited)
                    QCOMPARE(*edited, block.before + "N &amp; w" + block.after);
            }
        }
    }

    void holdsForTheSharedFixtures()
    {
        const QStringList paths = test::sharedFixtures(QStringLiteral("blocks"), QStringLiteral("*.html"));
        if (paths.isEmpty())
            QSKIP("no ../shared/fixtures beside the project");
        for (const QString &path : paths)
            verifyEveryEdit(test::readAll(path));
    }

    void holdsForSharedFixturesJoined()
    {
        const QStringList paths = test::sharedFixtures(QStringLiteral("blocks"), QStringLiteral("*.html"));
        if (paths.isEmpty())
            QSKIP("no ../shared/fixtures beside the project");
        static const QByteArrayList joiners { "\r\n", "", "classic text",
            "<!-- a <!-- wp:paragraph --> b -->", "<!-- wp:quote --><blockquote>", "<!-- /wp:list -->" };
        std::mt19937 random(7);
        for (int i = 0; i < 40; ++i) {
            QByteArray bytes;
            for (auto left = 3 + random() % 10; left > 0; --left) {
                bytes += test::readAll(
                    paths.at(static_cast<qsizetype>(random() % static_cast<std::size_t>(paths.size()))));
                // The last two joiners leave blocks open or close none: they are rare.
                bytes += joiners.at(static_cast<qsizetype>(random() % (i % 8 == 0 ? 6 : 4)));
            }
            verifyEveryEdit(bytes);
        }
    }

    void editingCountsVisibleBlocksAndTakesClassicText()
    {
        const Body body = markup::parseBody("<p>One</p>\r\n\r\n<p>Two</p>\n<!-- wp:separator /-->\n\n"
                                            "<!-- wp:paragraph -->\n<p>Three</p>\n<!-- /wp:paragraph -->");

        const auto classic = editBlock(body, 0, QStringLiteral("<1>"));
        const auto third = editBlock(body, 2, QStringLiteral("3"));

        QVERIFY(classic && third);
        QVERIFY(classic->bytes().startsWith("<p>&lt;1&gt;</p>\r\n\r\n<p>Two</p>\n<!-- wp:sep"));
        QVERIFY(third->bytes().endsWith("<!-- wp:paragraph -->\n<p>3</p>\n<!-- /wp:paragraph -->"));
        QCOMPARE(editBlock(body, 1, QStringLiteral("x")).error().reason, Reason::BlockHasNoText);
        QCOMPARE(editBlock(body, 3, QStringLiteral("x")).error().reason, Reason::NoSuchBlock);
        QCOMPARE(editBlock(body, -1, QStringLiteral("x")).error().reason, Reason::NoSuchBlock);
    }

    void paragraphsOfUntaggedClassicTextAreApart()
    {
        const Body body = markup::parseBody("One <b>bold</b>\nline\n \r\nTwo\n");

        QCOMPARE(editBlock(body, 0, QStringLiteral("1"))->bytes(), QByteArray("1\n \r\nTwo\n"));
    }

    void anIndexOutsideIsAnError()
    {
        QCOMPARE(roundtripEdit("", 0, QString()).error().reason, Reason::NoSuchBlock);
        QCOMPARE(roundtripEdit("<!-- wp:a /-->", 1, QString()).error().reason, Reason::NoSuchBlock);
        QCOMPARE(roundtripEdit("<!-- wp:a /-->", -1, QString()).error().reason, Reason::NoSuchBlock);
    }

    void staysQuickForHostileBytes_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        const auto block = [](const QByteArray &name, const QByteArray &inner) {
            return "<!-- wp:" + name + " -->" + inner + "<!-- /wp:" + name + " -->";
        };
        QTest::newRow("20,000 nested") << QByteArray("<!-- wp:quote --><blockquote>").repeated(20000) + "x";
        QTest::newRow("20,000 nested lists") << block("list", QByteArray("<ul><li>").repeated(20000));
        QTest::newRow("mismatched") << block(
            "list", QByteArray("<ul>").repeated(50000) + QByteArray("</li>").repeated(50000));
        QTest::newRow("inline nesting")
            << block("paragraph", "<p>" + QByteArray("<b>").repeated(50000) + "x");
        QTest::newRow("5 MB paragraph")
            << block("paragraph", "<p>" + QByteArray("word ").repeated(1024 * 1024) + "</p>");
        QTest::newRow("many runs") << block(
            "paragraph", "<p>" + QByteArray("<b>a</b> ").repeated(20000) + "</p>");
        QTest::newRow("NUL") << QByteArray(100000, '\0');
    }

    void staysQuickForHostileBytes()
    {
        QFETCH(QByteArray, bytes);
        const test::CpuTimer timer;

        const bool same = roundtrip(bytes) == bytes;

        QVERIFY(same);
        QVERIFY2(timer.milliseconds() < 3000, qPrintable(QString::number(timer.milliseconds())));
    }
};

BROADSHEET_TEST(TstRoundtrip)
#include "tst_roundtrip.moc"
