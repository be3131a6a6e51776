// SPDX-License-Identifier: GPL-3.0-or-later
// The readable text of blocks.
#include "markup/blockparser.h"
#include "markup/plaintext.h"
#include "support/cputimer.h"
#include "support/testmain.h"

#include <QTest>

using namespace broadsheet;
using namespace broadsheet::markup;

namespace {

QString text(const QByteArray &raw) { return plainText(Block { .raw = raw }); }

} // namespace

class TstPlainText : public QObject {
    Q_OBJECT

private slots:

    void dropsTagsAndCommentsAndDecodesEntities()
    {
        QCOMPARE(text("<!-- wp:paragraph {\"a\":\"x>y\"} -->\n<p class=\"a>b\">Fish &amp; chips&nbsp;&#8212; "
                      "<em>5</em>&lt;6 &mdash; &#x41; &unknown; a&b</p>\n<!-- /wp:paragraph -->"),
            QString::fromUtf8("Fish & chips — 5<6 — A &unknown; a&b"));
    }

    void putsItemsCellsAndCitationsOnLinesOfTheirOwn()
    {
        QCOMPARE(text("<ul><li>One<ul><li>Two</li></ul></li></ul><table><tr><td>A</td><td>B</td></tr></"
                      "table>x<br>y<cite>C</cite>"),
            QStringLiteral("One\nTwo\nA\nB\nx\ny\nC"));
    }

    void hidesScriptsAndStyles()
    {
        QCOMPARE(text("a<script>if (1 < 2) \"</p>\"</script>b<style>p{}</style>c"), QStringLiteral("abc"));
    }

    void keepsJoinersOfPersian()
    {
        const QString word = QString::fromUtf8("می‌خواهد");
        QCOMPARE(text(word.toUtf8()), word);
    }

    void joinsVisibleBlocksByEmptyLines()
    {
        const Body body = parseBody("<!-- wp:heading --><h2>H</h2><!-- /wp:heading -->\n\n<!-- wp:paragraph "
                                    "--><p>a\nb</p><!-- /wp:paragraph -->\n<!-- wp:separator /-->");
        QCOMPARE(plainText(body), QStringLiteral("H\n\na b"));
        QCOMPARE(firstParagraph(body), QStringLiteral("a b"));
        QCOMPARE(firstParagraph(parseBody("text")), QString());
    }

    void countsWords()
    {
        QCOMPARE(countWords(QString()), 0);
        QCOMPARE(countWords(QStringLiteral("Fish & chips, twice.")), 3);
        QCOMPARE(countWords(QString::fromUtf8("می‌خواهد برود")), 2);
    }

    void cutsAnExcerptAtAWord()
    {
        QCOMPARE(excerpt(QStringLiteral("short text"), 20), QStringLiteral("short text"));
        QCOMPARE(excerpt(QStringLiteral("one two three"), 9), QString::fromUtf8("one two…"));
        QCOMPARE(excerpt(QStringLiteral("onetwothree"), 5), QString::fromUtf8("onet…"));
        QVERIFY(excerpt(QStringLiteral("word ").repeated(100)).size() <= 160);
        // A family of several code points, a letter with its mark, a script without spaces.
        const QString family = QString::fromUtf8("👩‍👩‍👧");
        QCOMPARE(excerpt(QStringLiteral("aaaaaa") + family, 10), QString::fromUtf8("aaaaaa…"));
        QCOMPARE(excerpt(QStringLiteral("aaae\u0301aaaaa"), 5), QString::fromUtf8("aaa…"));
        QVERIFY(excerpt(QString::fromUtf8("Hi 這座橋在星期六開放了"), 10).size() >= 6);
    }

    void summarizesByTheWholeLede()
    {
        const QString lede = QStringLiteral("word ").repeated(100);

        QCOMPARE(summaryText(lede, {}), lede.trimmed());
        QVERIFY(summaryText({}, {}).isEmpty());
    }

    void staysLinearForHostileBytes_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        for (const char *part :
            { "<", "<a ", "<a b=\"", "&", "&amp", "<!--", "<script>", "</", "<p>", "</script" })
            QTest::newRow(part) << QByteArray(part).repeated(1024 * 1024 / static_cast<int>(qstrlen(part)));
    }

    void staysLinearForHostileBytes()
    {
        QFETCH(QByteArray, bytes);
        const test::CpuTimer timer;

        text(bytes);

        QVERIFY2(timer.milliseconds() < 3000, qPrintable(QString::number(timer.milliseconds())));
    }
};

BROADSHEET_TEST(TstPlainText)
#include "tst_plaintext.moc"
