// SPDX-License-Identifier: GPL-3.0-or-later
// Nothing but the allow-list comes through, and hostile input is refused quickly.
#include "markup/htmltree.h"
#include "markup/sanitizer.h"
#include "support/cputimer.h"
#include "support/sharedfixtures.h"
#include "support/testmain.h"

#include <QDir>
#include <QTest>

using namespace broadsheet;
using namespace broadsheet::markup;

class TstSanitizer : public QObject {
    Q_OBJECT

private slots:

    void cases_data()
    {
        QTest::addColumn<QString>("folder");
        const QString root = QStringLiteral(BROADSHEET_TEST_CASES "/sanitize");
        for (const QString &name : QDir(root).entryList(QDir::Dirs | QDir::NoDotAndDotDot, QDir::Name))
            QTest::newRow(qPrintable(name)) << root + QLatin1Char('/') + name;
    }

    void cases()
    {
        QFETCH(QString, folder);
        const QByteArray input = test::readAll(folder + QLatin1String("/input.html"));
        const QString page = folder + QLatin1String("/expected.html");
        const QString line = folder + QLatin1String("/expected-inline.html");

        if (QFile::exists(page))
            QCOMPARE(sanitizeForPage(input), test::readAll(page));
        if (QFile::exists(line))
            QCOMPARE(sanitizeInline(input), test::readAll(line));
    }

    void cleanOutputStaysAsItIs_data() { cases_data(); }

    void cleanOutputStaysAsItIs()
    {
        QFETCH(QString, folder);
        const QByteArray input = test::readAll(folder + QLatin1String("/input.html"));
        const QByteArray page = sanitizeForPage(input);
        const QByteArray line = sanitizeInline(input);

        QCOMPARE(sanitizeForPage(page), page);
        QCOMPARE(sanitizeInline(line), line);
    }

    void saysOnceWhatWasLeftOut()
    {
        Dropped dropped;

        sanitizeForPage(
            "<script>a</script><script>b</script><img src='file:///x'><p onclick=x style='a:b' hidden>h</p>"
            "<p style='color:red'>x</p><a href='vbscript:x'>y</a>",
            &dropped);

        QCOMPARE(dropped,
            (Dropped { QStringLiteral("script"), QStringLiteral("local-image"), QStringLiteral("hidden-text"),
                QStringLiteral("style"), QStringLiteral("unsafe-link") }));
    }

    void knowsSafeAddresses()
    {
        for (const char *safe : { "http://a.example", "HTTPS://a.example", "mailto:a@b.example", "tel:+1",
                 "/a:b", "?a:b", "#a:b", "a/b.html", "//a.example/x" })
            QVERIFY2(isSafeUrl(QString::fromLatin1(safe)), safe);
        for (const char *unsafe : { "", " ", "javascript:x", "java\nscript:x", "\x01javascript:x",
                 "file:///x", "C:\\x", "\\\\h\\x", "data:text/html,x", "vbscript:x", ":x" })
            QVERIFY2(!isSafeUrl(QString::fromLatin1(unsafe)), unsafe);
    }

    void refusesWhatIsTooMuch_data()
    {
        QTest::addColumn<QByteArray>("html");
        QTest::addColumn<int>("reason");
        const auto row = [](const char *name, const QByteArray &html, Reason reason) {
            QTest::newRow(name) << html << static_cast<int>(reason);
        };
        row("20,000 divs", QByteArray("<div>").repeated(20000), Reason::TooDeep);
        row("20,000 lists", QByteArray("<ul><li>").repeated(20000), Reason::TooDeep);
        row("20,000 bold", QByteArray("<b>").repeated(20000), Reason::TooDeep);
        row("bold left open in blocks", QByteArray("<div><b id=\"1\"></div>").repeated(20000),
            Reason::TooDeep);
        row("hidden in a script", "<script></script>" + QByteArray("<i><div>").repeated(20000),
            Reason::TooDeep);
        row("hidden by a spaced attribute",
            "<a b = \"" + QByteArray("<div>").repeated(20000) + "\">" + QByteArray("<div>").repeated(300),
            Reason::TooDeep);
        row("an unknown element", QByteArray("<x>").repeated(20000), Reason::TooDeep);
        row("20,000 attributes", "<p " + QByteArray("a ").repeated(20000) + ">", Reason::TooManyBlocks);
        row("20,000 paragraphs", QByteArray("<p>x").repeated(20000), Reason::TooManyBlocks);
        row("3 MB", QByteArray(3 * 1024 * 1024, 'x'), Reason::FileTooLarge);
    }

    void refusesWhatIsTooMuch()
    {
        QFETCH(QByteArray, html);
        QFETCH(int, reason);
        const test::CpuTimer timer;

        const auto tree = parseHtml(html, {}, HtmlScope::Fragment);

        QVERIFY(!tree);
        QCOMPARE(static_cast<int>(tree.error().reason), reason);
        QVERIFY2(timer.milliseconds() < 3000, qPrintable(QString::number(timer.milliseconds())));
    }

    void paragraphsWithoutEndTagsAreNotDeep()
    {
        QVERIFY(checkLimits(QByteArray("<p>a<a name=x>b").repeated(2000), {}).has_value());
        QVERIFY(checkLimits("<ul>" + QByteArray("<li>a").repeated(2000), {}).has_value());
        QVERIFY(checkLimits(QByteArray("<div><b>x</b></div>").repeated(5000), {}).has_value());
    }

    void whatIsTooMuchForAPageLosesItsElementsNotItsWords()
    {
        Dropped dropped;

        const QByteArray page
            = sanitizeForPage(QByteArray("<div>").repeated(20000) + "a < b<script>x</script>", &dropped);

        QCOMPARE(page, QByteArray("a &lt; b"));
        QCOMPARE(dropped, Dropped { QStringLiteral("formatting") });
    }
};

BROADSHEET_TEST(TstSanitizer)
#include "tst_sanitizer.moc"
