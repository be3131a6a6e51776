// SPDX-License-Identifier: GPL-3.0-or-later
// What a paste inserts.
#include "markup/blockwriter.h"
#include "markup/pastecleaner.h"
#include "markup/plaintext.h"
#include "support/sharedfixtures.h"
#include "support/testmain.h"

#include <QTest>

using namespace broadsheet;
using namespace broadsheet::markup;

class TstPasteCleaner : public QObject {
    Q_OBJECT

private slots:

    void takesBlocksOutOfInlineWrappers()
    {
        const auto cleaned = cleanHtml(
            "<meta charset=utf-8><b style=\"font-weight:normal;\" id=\"docs-internal-guid-1\"><p dir=ltr>"
            "<span style=\"font-weight:700\">Bold</span> text</p><h1>Head</h1>"
            "<ul><li><p>Item</p></li></ul></b>");

        QVERIFY(cleaned.has_value());
        QCOMPARE(joinBlocks(cleaned->blocks).bytes(),
            joinBlocks({ makeParagraph("<strong>Bold</strong> text"), makeHeading(2, "Head"),
                           makeBlock("core/list", {}, "<ul><li>Item</li></ul>") })
                .bytes());
    }

    void leavesOutPicturesOfThisComputerAndSaysSo()
    {
        const auto cleaned = cleanHtml("<p>a<img src=\"file:///media/x/Sources/a.png\"></p>");

        QVERIFY(cleaned.has_value());
        QCOMPARE(joinBlocks(cleaned->blocks).bytes(), makeParagraph("a").raw);
        QCOMPARE(cleaned->dropped, Dropped { QStringLiteral("local-image") });
    }

    void textBecomesParagraphs()
    {
        const auto cleaned = cleanText(QStringLiteral("One\r\nline\r\n\r\n<b>Two</b>"));

        QVERIFY(cleaned.has_value());
        QCOMPARE(joinBlocks(cleaned->blocks).bytes(),
            joinBlocks({ makeParagraph("One line"), makeParagraph("&lt;b&gt;Two&lt;/b&gt;") }).bytes());
    }

    void refusesMoreThanTheLimits()
    {
        QCOMPARE(cleanHtml(QByteArray("<div>").repeated(20000)).error().reason, Reason::TooDeep);
        QCOMPARE(cleanHtml(QByteArray(3 * 1024 * 1024, 'x')).error().reason, Reason::FileTooLarge);
        QCOMPARE(cleanText(QString(3 * 1024 * 1024, QLatin1Char('x'))).error().reason, Reason::FileTooLarge);
    }

    void noWordOfTheSharedFixturesIsLost()
    {
        const QStringList paths = test::sharedFixtures(QStringLiteral("paste"), QStringLiteral("*-out.html"));
        if (paths.isEmpty())
            QSKIP("no ../shared/fixtures beside the project");
        for (const QString &path : paths) {
            const auto cleaned = cleanHtml(test::readAll(path));
            QVERIFY2(cleaned.has_value(), qPrintable(path));
            const QString words = plainText(joinBlocks(cleaned->blocks)).simplified();
            const QString expected = plainText(Block { .raw = test::readAll(path) }).simplified();
            // The address of an embedded page is shown as text.
            QVERIFY2(
                QString(words).remove(QLatin1Char(' ')).contains(QString(expected).remove(QLatin1Char(' '))),
                qPrintable(path));
        }
    }
};

BROADSHEET_TEST(TstPasteCleaner)
#include "tst_pastecleaner.moc"
