// SPDX-License-Identifier: GPL-3.0-or-later
// The document between loading and saving: what it shows, and what edits with a cursor become.
#include "markup/blockparser.h"
#include "richtext/documentbuilder.h"
#include "richtext/documentreader.h"
#include "richtext/inlinehtml.h"
#include "support/testmain.h"

#include <QFont>
#include <QTest>
#include <QTextBlock>
#include <QTextCursor>
#include <QTextDocument>
#include <QTextFragment>
#include <QTextList>

using namespace broadsheet;
using namespace broadsheet::richtext;

namespace {

constexpr const char *twoParagraphs
    = "<!-- wp:paragraph -->\n<p>One <strong>bold</strong> <span class=\"k\">kept</span> &amp; end</p>\n"
      "<!-- /wp:paragraph -->\n\n<!-- wp:paragraph -->\n<p>Two</p>\n<!-- /wp:paragraph -->\n";

} // namespace

class TstDocument : public QObject {
    Q_OBJECT

private slots:

    void showsTextFormatsAndIslands()
    {
        QTextDocument document;
        buildDocument(document,
            markup::parseBody("<!-- wp:heading {\"level\":3} --><h3>H</h3><!-- /wp:heading -->\n"
                              "<!-- wp:list --><ol><li>a <a "
                              "href=\"x?a&amp;b\">l</a></li><li><em>b</em></li></ol><!-- /wp:list -->"
                              "<!-- wp:more /-->"));

        QTextBlock block = document.begin();
        QCOMPARE(block.text(), QStringLiteral("H"));
        QCOMPARE(block.blockFormat().headingLevel(), 3);
        block = block.next();
        QCOMPARE(block.textList()->format().style(), QTextListFormat::ListDecimal);
        QCOMPARE((++block.begin()).fragment().charFormat().anchorHref(), QStringLiteral("x?a&b"));
        block = block.next();
        QVERIFY(block.begin().fragment().charFormat().fontItalic());
        QCOMPARE(blockIdOf(block), 2);
        block = block.next();
        QCOMPARE(block.text(), QString(QChar::ObjectReplacementCharacter));
        QVERIFY(!block.next().isValid());
    }

    void typingKeepsTheFormatsAround()
    {
        QTextDocument document;
        const Body body = markup::parseBody(twoParagraphs);
        const BlockState state = buildDocument(document, body);

        QTextCursor cursor(document.begin());
        cursor.insertText(QStringLiteral("<x> "), QTextCharFormat());

        const Body after = readDocument(document, state);
        QCOMPARE(after.bytes(), QByteArray(twoParagraphs).replace("<p>One", "<p>&lt;x&gt; One"));
    }

    void undoToTheStartGivesTheOriginalBytes()
    {
        QTextDocument document;
        document.setUndoRedoEnabled(false);
        const BlockState state = buildDocument(document, markup::parseBody(twoParagraphs));
        document.setUndoRedoEnabled(true);

        QTextCursor cursor(document.begin());
        cursor.movePosition(QTextCursor::NextCharacter, QTextCursor::MoveAnchor, 6);
        cursor.insertBlock();
        QVERIFY(readDocument(document, state).bytes() != twoParagraphs);
        document.undo();

        QCOMPARE(readDocument(document, state).bytes(), QByteArray(twoParagraphs));
    }

    void theSecondHalfOfASplitBecomesAParagraph()
    {
        QTextDocument document;
        const BlockState state = buildDocument(document, markup::parseBody(twoParagraphs));

        QTextCursor cursor(document.begin().next());
        cursor.movePosition(QTextCursor::NextCharacter);
        cursor.insertBlock();

        const QByteArray after = readDocument(document, state).bytes();
        QVERIFY(after.endsWith("<p>T</p>\n<!-- /wp:paragraph -->\n\n<!-- wp:paragraph -->\n<p>wo</p>\n<!-- "
                               "/wp:paragraph -->\n"));
    }

    void boldAndLinksSwitchedOnAndOffAreWritten()
    {
        QTextDocument document;
        const BlockState state = buildDocument(document, markup::parseBody(twoParagraphs));
        QTextCharFormat plain;
        plain.setFontWeight(QFont::Normal);
        QTextCharFormat link;
        link.setAnchor(true);
        link.setAnchorHref(QStringLiteral("https://a.example/?b&c"));

        QTextCursor cursor(document.begin());
        cursor.movePosition(QTextCursor::NextCharacter, QTextCursor::MoveAnchor, 4);
        cursor.movePosition(QTextCursor::NextCharacter, QTextCursor::KeepAnchor, 4);
        cursor.mergeCharFormat(plain);
        cursor = QTextCursor(document.begin().next());
        cursor.movePosition(QTextCursor::EndOfBlock, QTextCursor::KeepAnchor);
        cursor.mergeCharFormat(link);

        const QByteArray after = readDocument(document, state).bytes();
        QVERIFY(after.contains("<p>One bold <span class=\"k\">kept</span> &amp; end</p>"));
        QVERIFY(after.contains("<p><a href=\"https://a.example/?b&amp;c\">Two</a></p>"));
    }

    void aRemovedBlockIsGoneAndTheOthersKeepTheirBytes()
    {
        QTextDocument document;
        const BlockState state = buildDocument(document, markup::parseBody(twoParagraphs));

        QTextCursor cursor(document.begin());
        cursor.movePosition(QTextCursor::NextBlock, QTextCursor::KeepAnchor);
        cursor.removeSelectedText();
        cursor.setBlockFormat(document.begin().blockFormat());

        const QByteArray after = readDocument(document, state).bytes();
        QVERIFY(!after.contains("One"));
        QVERIFY(after.contains("Two"));
    }

    void anEmptyBodyStaysEmpty()
    {
        QTextDocument document;
        const BlockState state = buildDocument(document, {});

        QCOMPARE(readDocument(document, state).bytes(), QByteArray());
    }

    void inlineHtmlIsReadAndWrittenWithoutLoss_data()
    {
        QTest::addColumn<QByteArray>("html");
        for (const char *html : { "a", "<strong>a<em>b</em></strong>c", "<b>a</b><b>b</b>x",
                 "<span lang=\"fa\">a</span>", "a<br>b<br />c", "<a href='x' rel=\"y\">l</a>", "x<!-- c -->y",
                 "</em>a<u>", "<i>a<b>b</i>c</b>", "<img src=x>&nbsp;&amp;&lt;&gt;", "<script>1<2</script>",
                 "a\xe2\x80\xa8"
                 "b" })
            QTest::newRow(html) << QByteArray(html);
    }

    void inlineHtmlIsReadAndWrittenWithoutLoss()
    {
        QFETCH(QByteArray, html);
        const auto runs = readInline(html);
        // Tags of one kind side by side melt together in a document.
        QByteArray expected = html;
        expected.replace("</b><b>", "");

        QCOMPARE(writeInline(runs), expected);
        for (const InlineRun &run : runs)
            QCOMPARE(tagsOf(formatOf(run)), run.tags);
    }

    void typedTextFitsATextBlock()
    {
        QCOMPARE(typedText(QString::fromUtf8("a\r\nb\rc\nd\u2029e")),
            QString::fromUtf8("a\u2028b\u2028c\u2028d\u2028e"));
        QCOMPARE(typedText(QStringLiteral("a\u0007\ufdd0\ufffc\tb")), QStringLiteral("a\tb"));
    }
};

BROADSHEET_TEST(TstDocument)
#include "tst_document.moc"
