// SPDX-License-Identifier: GPL-3.0-or-later
// The paper under a writer's hands: keys, undo, and the bytes that come back.
#include "editor/bodyedit.h"
#include "editor/gutter.h"
#include "editor/headfield.h"
#include "editor/paper.h"
#include "markup/blockparser.h"
#include "richtext/documentreader.h"
#include "support/sharedfixtures.h"
#include "support/testmain.h"

#include <QAbstractTextDocumentLayout>
#include <QClipboard>
#include <QGuiApplication>
#include <QMimeData>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTest>

using namespace broadsheet;
using namespace broadsheet::editor;

namespace {

QByteArray paragraph(const QByteArray &html)
{
    return "<!-- wp:paragraph -->\n<p>" + html + "</p>\n<!-- /wp:paragraph -->";
}

constexpr const char *mixed
    = "<!-- wp:paragraph {\"dropCap\":true} -->\r\n<p  class=\"has-drop-cap\">One <em>two</em></p>\r\n"
      "<!-- /wp:paragraph -->\n\n\n<!-- wp:heading {\"level\":3} -->\n<h3>Head</h3>\n<!-- /wp:heading -->\n"
      "<!-- wp:list -->\n<ul><li>a<ul><li>b</li></ul></li><li>c</li></ul>\n<!-- /wp:list -->\n\n"
      "<!-- wp:acme/map {\"x\":1} /-->\n\n<!-- wp:separator -->\n<hr class=\"wp-block-separator\"/>\n"
      "<!-- /wp:separator -->\n\n<!-- wp:image {\"id\":7} -->\n<figure class=\"wp-block-image\"><img "
      "src=\"bs-media:00\" alt=\"A\"/><figcaption>Cap</figcaption></figure>\n<!-- /wp:image -->\n\n"
      "<!-- wp:quote -->\n<blockquote class=\"wp-block-quote\"><p>Q</p><cite>C</cite></blockquote>\n"
      "<!-- /wp:quote -->\n";

/// A paper on the screen with a body in it.
struct Desk {
    explicit Desk(const QByteArray &body, const QString &language = QStringLiteral("en"))
        : paper([](const QString &, int) { return QImage(); })
    {
        paper.resize(900, 700);
        paper.show();
        paper.activateWindow();
        // Nobody types into a window without the focus.
        (void)QTest::qWaitForWindowActive(&paper);
        paper.setText({ QStringLiteral("Harbour"), QStringLiteral("Head line"), QStringLiteral("Lede"),
                          markup::parseBody(body) },
            language);
        edit = paper.findChild<BodyEdit *>();
        edit->setFocus();
    }

    QByteArray bytes() const { return paper.text().body.bytes(); }

    void caretAt(int block, int position = 0)
    {
        QTextCursor cursor(edit->document()->findBlockByNumber(block));
        cursor.movePosition(QTextCursor::NextCharacter, QTextCursor::MoveAnchor, position);
        edit->setTextCursor(cursor);
    }

    void caretAtEnd(int block) { caretAt(block, edit->document()->findBlockByNumber(block).length() - 1); }

    void type(const QString &text)
    {
        for (const QChar c : text) {
            QKeyEvent press(QEvent::KeyPress, 0, Qt::NoModifier, QString(c));
            QCoreApplication::sendEvent(edit, &press);
        }
    }

    void key(Qt::Key k, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
    {
        QTest::keyClick(static_cast<QWidget *>(edit), k, modifiers);
    }

    Paper paper;
    BodyEdit *edit = nullptr;
};

} // namespace

class TstPaper : public QObject {
    Q_OBJECT

private slots:

    void openingAndUndoingGiveTheSameBytes()
    {
        Desk desk(mixed);
        QCOMPARE(desk.bytes(), QByteArray(mixed));
        const int blocks = desk.edit->document()->blockCount();

        for (int block = 0; block < blocks; ++block) {
            desk.caretAtEnd(block);
            desk.type(QStringLiteral("x"));
            QVERIFY(desk.paper.isEdited());
            QVERIFY2(desk.bytes() != mixed, qPrintable(QString::number(block)));
            desk.key(Qt::Key_Z, Qt::ControlModifier);
            QCOMPARE(desk.bytes(), QByteArray(mixed));
            QVERIFY(!desk.paper.isEdited());
        }
    }

    void theBlocksOfTheWildComeBack()
    {
        QByteArray all;
        for (const QString &path : test::sharedFixtures(QStringLiteral("blocks"), QStringLiteral("*.html")))
            all += test::readAll(path) + '\n';
        if (all.isEmpty())
            QSKIP("no fixtures here");
        Desk desk(all);
        QVERIFY(desk.bytes() == all);

        desk.caretAt(0);
        desk.type(QStringLiteral("x"));
        desk.key(Qt::Key_Z, Qt::ControlModifier);

        QVERIFY(desk.bytes() == all);
        QVERIFY(!desk.paper.isEdited());
    }

    void aTypedLetterChangesItsBlockOnly()
    {
        Desk desk(mixed);
        desk.caretAt(0, 3);

        desk.type(QStringLiteral("!"));

        QCOMPARE(desk.bytes(), QByteArray(mixed).replace("One ", "One! "));
    }

    void undoGoesThroughHeadAndBodyInOrder()
    {
        Desk desk(paragraph("Body"));
        auto *headline = desk.paper.findChildren<HeadField *>().at(1);
        desk.caretAtEnd(0);
        desk.type(QStringLiteral("1"));
        QTest::keyClicks(headline, QStringLiteral("X"));
        desk.key(Qt::Key_Return);
        desk.type(QStringLiteral("2"));

        desk.paper.run(Edit::Undo);
        desk.paper.run(Edit::Undo);
        QCOMPARE(desk.paper.text().headline, QStringLiteral("XHead line"));
        desk.paper.run(Edit::Undo);
        QCOMPARE(desk.paper.text().headline, QStringLiteral("Head line"));
        QCOMPARE(desk.bytes(), paragraph("Body1"));
        desk.paper.run(Edit::Undo);
        QVERIFY(!desk.paper.isEdited());
        for (int i = 0; i < 4; ++i)
            desk.paper.run(Edit::Redo);
        QCOMPARE(desk.bytes(), paragraph("Body1") + "\n\n" + paragraph("2"));
        QCOMPARE(desk.paper.text().headline, QStringLiteral("XHead line"));
    }

    void typingInTwoTextsInTurnIsUndoneInTurn()
    {
        Desk desk(paragraph("Body"));
        auto *headline = desk.paper.findChildren<HeadField *>().at(1);
        desk.caretAtEnd(0);
        desk.type(QStringLiteral("1"));
        QTest::keyClicks(headline, QStringLiteral("X"));
        desk.type(QStringLiteral("2"));
        QCOMPARE(desk.bytes(), paragraph("Body12"));

        desk.paper.run(Edit::Undo);
        QCOMPARE(desk.bytes(), paragraph("Body1"));
        desk.paper.run(Edit::Undo);
        QCOMPARE(desk.paper.text().headline, QStringLiteral("Head line"));
        desk.paper.run(Edit::Undo);
        QCOMPARE(desk.bytes(), paragraph("Body"));
        QVERIFY(!desk.paper.isEdited());
    }

    void returnAndArrowsWalkThroughTheFields()
    {
        Desk desk(paragraph("Body"));
        const auto fields = desk.paper.findChildren<HeadField *>();
        fields.at(0)->setFocus();
        QTest::keyClick(static_cast<QWidget *>(fields.at(0)), Qt::Key_Return);
        QVERIFY(fields.at(1)->hasFocus());
        QTest::keyClick(static_cast<QWidget *>(fields.at(1)), Qt::Key_Down);
        QVERIFY(fields.at(2)->hasFocus());
        QTest::keyClick(static_cast<QWidget *>(fields.at(2)), Qt::Key_Return);
        QVERIFY(desk.edit->hasFocus());
        desk.key(Qt::Key_Backspace);
        QCOMPARE(desk.paper.text().lede, QStringLiteral("Lede"));
        QCOMPARE(desk.bytes(), paragraph("Body"));
        desk.key(Qt::Key_Up);
        QVERIFY(fields.at(2)->hasFocus());
    }

    void markdownStartsBlocksAndOneUndoTakesItBack_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QByteArray>("expected");
        QTest::newRow("heading") << QStringLiteral("## Head")
                                 << QByteArray("<!-- wp:heading -->\n<h2>Head</h2>\n<!-- /wp:heading -->");
        QTest::newRow("minor") << QStringLiteral("### Head")
                               << QByteArray("<!-- wp:heading {\"level\":3} -->\n<h3>Head</h3>\n"
                                             "<!-- /wp:heading -->");
        QTest::newRow("list") << QStringLiteral("- item")
                              << QByteArray("<!-- wp:list -->\n<ul><li>item</li></ul>\n<!-- /wp:list -->");
        QTest::newRow("numbers") << QStringLiteral("1. item")
                                 << QByteArray("<!-- wp:list {\"ordered\":true} -->\n<ol><li>item</li></ol>\n"
                                               "<!-- /wp:list -->");
        QTest::newRow("quote") << QStringLiteral("> said")
                               << QByteArray(
                                      "<!-- wp:quote -->\n<blockquote class=\"wp-block-quote\"><p>said</p>"
                                      "</blockquote>\n<!-- /wp:quote -->");
        QTest::newRow("rule") << QStringLiteral("---")
                              << QByteArray("<!-- wp:separator -->\n<hr class=\"wp-block-separator\"/>\n"
                                            "<!-- /wp:separator -->");
        QTest::newRow("bold") << QStringLiteral("a **b c** d") << paragraph("a <strong>b c</strong> d");
        QTest::newRow("italic") << QStringLiteral("*b* d") << paragraph("<em>b</em> d");
        QTest::newRow("stars") << QStringLiteral("2 * 3 * 4") << paragraph("2 * 3 * 4");
    }

    void markdownStartsBlocksAndOneUndoTakesItBack()
    {
        QFETCH(QString, typed);
        QFETCH(QByteArray, expected);
        Desk desk("");

        desk.type(typed);
        QCOMPARE(desk.bytes(), expected);
        while (desk.paper.can(Edit::Undo))
            desk.paper.run(Edit::Undo);
        QCOMPARE(desk.bytes(), QByteArray());
    }

    void aShortcutIsOneStep()
    {
        Desk desk("");
        desk.type(QStringLiteral("## "));
        QVERIFY(desk.paper.isOn(Edit::Subheading));

        desk.paper.run(Edit::Undo);

        QVERIFY(!desk.paper.isOn(Edit::Subheading));
        QCOMPARE(desk.edit->toPlainText(), QStringLiteral("## "));
    }

    void listsNestAndEnd()
    {
        Desk desk("");
        desk.type(QStringLiteral("- a"));
        desk.key(Qt::Key_Return);
        desk.key(Qt::Key_Tab);
        desk.type(QStringLiteral("b"));
        desk.key(Qt::Key_Return);
        desk.key(Qt::Key_Backtab);
        desk.type(QStringLiteral("c"));
        desk.key(Qt::Key_Return);
        desk.key(Qt::Key_Return);
        desk.type(QStringLiteral("after"));

        QCOMPARE(desk.bytes(),
            "<!-- wp:list -->\n<ul><li>a<ul><li>b</li></ul></li><li>c</li></ul>\n<!-- /wp:list -->\n\n"
                + paragraph("after"));
    }

    void stylesKeepTheBytesOfTheText()
    {
        const QByteArray odd = "A <span class=\"k\">b</span>&nbsp;<b>c</b>";
        Desk desk(paragraph(odd) + "\n\n" + paragraph("Two"));
        desk.caretAt(0, 1);

        desk.paper.run(Edit::Subheading);
        QCOMPARE(desk.bytes(),
            "<!-- wp:heading -->\n<h2>" + odd + "</h2>\n<!-- /wp:heading -->\n\n" + paragraph("Two"));
        desk.paper.run(Edit::Quote);
        QVERIFY(desk.bytes().contains("<p>" + odd + "</p></blockquote>"));
        desk.paper.run(Edit::SelectAll);
        desk.paper.run(Edit::Numbered);
        QCOMPARE(desk.bytes(),
            "<!-- wp:list {\"ordered\":true} -->\n<ol><li>" + odd
                + "</li><li>Two</li></ol>\n<!-- /wp:list -->");
        desk.paper.run(Edit::Paragraph);
        QCOMPARE(desk.bytes(), paragraph(odd) + "\n\n" + paragraph("Two"));
    }

    void directionIsStoredAsTheSiteStoresIt()
    {
        Desk desk(paragraph("One"));
        desk.paper.run(Edit::ToggleDirection);
        QCOMPARE(desk.bytes(),
            QByteArray("<!-- wp:paragraph {\"direction\":\"rtl\"} -->\n<p dir=\"rtl\">One</p>\n"
                       "<!-- /wp:paragraph -->"));
        QVERIFY(desk.paper.isOn(Edit::DirectionRtl));

        Desk again(desk.bytes());
        QVERIFY(again.paper.isOn(Edit::DirectionRtl));
        again.paper.run(Edit::DirectionAuto);
        QCOMPARE(again.bytes(), paragraph("One"));
    }

    void anEmptyParagraphStandsOnTheSideOfTheOneBefore()
    {
        const QByteArray persian = QString::fromUtf8("\u0633\u0644\u0627\u0645").toUtf8();
        Desk desk(paragraph(persian), QStringLiteral("fa"));
        desk.caretAtEnd(0);
        desk.key(Qt::Key_Return);
        QVERIFY(desk.paper.isOn(Edit::DirectionRtl));
        QVERIFY(desk.paper.isOn(Edit::DirectionAuto));

        desk.type(QStringLiteral("a"));

        QVERIFY(desk.paper.isOn(Edit::DirectionLtr));
        QCOMPARE(desk.bytes(), paragraph(persian) + "\n\n" + paragraph("a"));
    }

    void blocksMoveWithTheirBytes()
    {
        Desk desk(mixed);
        const auto before = desk.paper.text().body.blocks;
        desk.caretAt(0);

        desk.paper.run(Edit::MoveDown);

        Body moved = desk.paper.text().body;
        QCOMPARE(moved.blocks.at(static_cast<std::size_t>(moved.visible().at(1))).raw, before.front().raw);
        QCOMPARE(desk.paper.currentBlock(), std::optional(1));
        desk.paper.run(Edit::MoveUp);
        const Body back = desk.paper.text().body;
        QCOMPARE(back.blocks.front().raw, before.front().raw);
        desk.paper.run(Edit::Undo);
        desk.paper.run(Edit::Undo);
        QCOMPARE(desk.bytes(), QByteArray(mixed));
    }

    void islandsAreLockedAndGoAsAWhole()
    {
        const QByteArray island = "<!-- wp:acme/map {\"x\":1} /-->";
        Desk desk(paragraph("One") + "\n\n" + island + "\n\n" + paragraph("Two"));
        desk.caretAt(2);

        desk.key(Qt::Key_Backspace);
        QVERIFY(desk.bytes().contains(island));
        desk.key(Qt::Key_Backspace);
        QCOMPARE(desk.bytes(), paragraph("One") + "\n\n" + paragraph("Two"));
        desk.paper.run(Edit::Undo);
        QVERIFY(desk.bytes().contains(island));
        desk.caretAt(1, 1);
        desk.type(QStringLiteral("x"));
        QCOMPARE(desk.bytes(),
            paragraph("One") + "\n\n" + island + "\n\n" + paragraph("x") + "\n\n" + paragraph("Two"));
    }

    void picturesComeWithTheirCaption()
    {
        Desk desk(paragraph("One"));
        desk.caretAtEnd(0);

        desk.paper.insertPicture(QStringLiteral("bs-media:ab"), QStringLiteral("A \"dog\""), {}, {});
        QCOMPARE(desk.bytes(),
            paragraph("One")
                + "\n\n<!-- wp:image -->\n<figure class=\"wp-block-image\"><img src=\"bs-media:ab\" alt=\"A "
                  "&quot;dog&quot;\"/></figure>\n<!-- /wp:image -->");
        desk.type(QStringLiteral("Cap"));
        QVERIFY(desk.bytes().contains("/><figcaption>Cap</figcaption></figure>"));
        desk.paper.run(Edit::Undo);
        desk.paper.run(Edit::Undo);
        QCOMPARE(desk.bytes(), paragraph("One"));
    }

    void pastedHtmlIsCleaned()
    {
        Desk desk(paragraph("One"));
        QSignalSpy noted(&desk.paper, &Paper::pasteNoted);
        desk.caretAtEnd(0);
        auto *data = new QMimeData;
        data->setHtml(QStringLiteral("<h2 onclick=x>Head</h2><p style='color:red'>Text <b>bold</b></p>"
                                     "<script>alert(1)</script>"));
        QGuiApplication::clipboard()->setMimeData(data);

        desk.paper.run(Edit::Paste);

        QCOMPARE(desk.bytes(),
            paragraph("One") + "\n\n<!-- wp:heading -->\n<h2>Head</h2>\n<!-- /wp:heading -->\n\n"
                + paragraph("Text <strong>bold</strong>"));
        QCOMPARE(noted.count(), 1);
        desk.paper.run(Edit::Undo);
        QCOMPARE(desk.bytes(), paragraph("One"));
        QVERIFY(!desk.paper.isEdited());
    }

    void aCopyIsPastedAsItWas()
    {
        Desk desk(paragraph("One <strong>two</strong> three"));
        desk.paper.run(Edit::SelectAll);
        desk.paper.run(Edit::Copy);
        desk.caretAtEnd(0);
        desk.key(Qt::Key_Return);
        desk.paper.run(Edit::Paste);
        QCOMPARE(desk.bytes(),
            paragraph("One <strong>two</strong> three") + "\n\n"
                + paragraph("One <strong>two</strong> three"));
    }

    void placeholdersAreFoundAndShownWithoutBeingAnEdit()
    {
        Desk desk(paragraph("One") + "\n\n" + paragraph("It cost [TK] million"));
        QSignalSpy counted(&desk.paper, &Paper::countsChanged);
        QTRY_VERIFY(!counted.isEmpty());

        QCOMPARE(desk.paper.counts().placeholders, 1);
        QCOMPARE(desk.paper.counts().words, 5);
        QCOMPARE(desk.paper.placeholders().size(), std::size_t { 1 });
        QCOMPARE(desk.paper.placeholders().front().block, 1);
        QVERIFY(!desk.paper.isEdited());
        QVERIFY(!desk.edit->document()->isModified());
    }

    void zoomAndColoursAreNoEdits()
    {
        Desk desk(mixed);
        QSignalSpy edited(&desk.paper, &Paper::edited);
        desk.paper.run(Edit::ZoomIn);
        desk.paper.setPalette(paletteFor(Theme::Dark));
        QCOMPARE(desk.paper.zoom(), 1.1);
        QVERIFY(!desk.paper.isEdited());
        QVERIFY(!desk.edit->document()->isModified());
        QVERIFY(!desk.paper.can(Edit::Undo));
        QCOMPARE(edited.count(), 0);
        desk.paper.setZoom(5);
        QCOMPARE(desk.paper.zoom(), 2.0);
    }

    void aLargePasteIsCleanedBesideTheWindow()
    {
        Desk desk(paragraph("One"));
        auto *data = new QMimeData;
        data->setHtml(QStringLiteral("<p onclick='x'>Some words</p>").repeated(4000));
        QGuiApplication::clipboard()->setMimeData(data);
        desk.caretAtEnd(0);

        desk.paper.run(Edit::Paste);

        QTRY_COMPARE(desk.edit->document()->blockCount(), 4001);
        QVERIFY(!desk.bytes().contains("onclick"));
        desk.paper.run(Edit::Undo);
        QCOMPARE(desk.bytes(), paragraph("One"));
        data = new QMimeData;
        data->setHtml(QString(3 * 1024 * 1024, QLatin1Char('x')));
        QGuiApplication::clipboard()->setMimeData(data);
        QSignalSpy noted(&desk.paper, &Paper::pasteNoted);
        desk.paper.run(Edit::Paste);
        QTRY_COMPARE(noted.count(), 1);
        QCOMPARE(desk.bytes(), paragraph("One"));
    }

    void plainTextIsPastedAsParagraphs()
    {
        Desk desk(paragraph("OneTwo"));
        QGuiApplication::clipboard()->setText(QStringLiteral("a <b>\n\nc"));
        desk.caretAt(0, 3);
        desk.paper.run(Edit::PastePlain);
        QCOMPARE(desk.bytes(),
            paragraph("One") + "\n\n" + paragraph("a &lt;b&gt;") + "\n\n" + paragraph("c") + "\n\n"
                + paragraph("Two"));
    }

    void inputMethodsWriteAndShowWhatIsNotYetWritten()
    {
        Desk desk(paragraph("One"));
        desk.caretAtEnd(0);
        QInputMethodEvent preedit(QStringLiteral("ka"), {});
        QCoreApplication::sendEvent(desk.edit, &preedit);
        QCOMPARE(desk.bytes(), paragraph("One"));
        QInputMethodEvent commit;
        commit.setCommitString(QString::fromUtf8("\u304b\u200c"));
        QCoreApplication::sendEvent(desk.edit, &commit);
        QCOMPARE(desk.bytes(), paragraph(QString::fromUtf8("One\u304b\u200c").toUtf8()));
    }

    void aBlockThatWasTakenOverReplacesOne()
    {
        Desk desk(mixed);
        const Block other
            = markup::parseBody("<!-- wp:list -->\n<ul><li>z</li></ul>\n<!-- /wp:list -->").blocks.front();

        desk.paper.replaceBlock(2, other);

        QCOMPARE(desk.bytes(),
            QByteArray(mixed).replace(
                "<ul><li>a<ul><li>b</li></ul></li><li>c</li></ul>", "<ul><li>z</li></ul>"));
        desk.paper.run(Edit::Undo);
        QCOMPARE(desk.bytes(), QByteArray(mixed));
    }

    void linksAreSetAndRemoved()
    {
        Desk desk(paragraph("One two"));
        QTextCursor cursor = desk.edit->textCursor();
        cursor.setPosition(4);
        cursor.setPosition(7, QTextCursor::KeepAnchor);
        desk.edit->setTextCursor(cursor);
        desk.paper.setLink(QStringLiteral("javascript:x"));
        QCOMPARE(desk.bytes(), paragraph("One two"));
        desk.paper.setLink(QStringLiteral("https://a.example/"));
        QCOMPARE(desk.bytes(), paragraph("One <a href=\"https://a.example/\">two</a>"));
        QCOMPARE(desk.paper.linkAtCaret(), QStringLiteral("https://a.example/"));
        desk.caretAt(0, 6);
        desk.paper.setLink({});
        QCOMPARE(desk.bytes(), paragraph("One two"));
    }

    void theKickerIsInCapitalsInTheViewOnly()
    {
        Desk desk("");
        auto *kicker = desk.paper.findChildren<HeadField *>().front();
        QCOMPARE(kicker->font().capitalization(), QFont::AllUppercase);
        QCOMPARE(desk.paper.text().kicker, QStringLiteral("Harbour"));
    }

    void everyFieldHasANameAndMarksArePressed()
    {
        Desk desk(mixed);
        for (QTextEdit *edit : desk.paper.findChildren<QTextEdit *>())
            QVERIFY(!edit->accessibleName().isEmpty());
        QSignalSpy pressed(&desk.paper, &Paper::markPressed);
        desk.paper.setMarks({ { 1, GutterMark::Kind::Note, 2, QStringLiteral("Two notes") } });
        desk.caretAtEnd(0);
        desk.key(Qt::Key_Return);
        desk.type(QStringLiteral("new"));
        auto *gutter = desk.paper.findChild<Gutter *>();
        QVERIFY(gutter->accessibleDescription().contains(QStringLiteral("Two notes")));
        const QTextBlock heading = desk.edit->document()->findBlockByNumber(2);
        const int y
            = static_cast<int>(desk.edit->document()->documentLayout()->blockBoundingRect(heading).top());
        QTest::mouseClick(gutter, Qt::LeftButton, Qt::NoModifier, QPoint(20, y + 10));
        QCOMPARE(pressed.count(), 1);
        QCOMPARE(pressed.front().front().toInt(), 2);
    }

    void aReadOnlyPaperIsReadAndCopied()
    {
        Desk desk(paragraph("One"));
        desk.paper.setReadOnly(true);
        desk.type(QStringLiteral("x"));
        desk.key(Qt::Key_Return);
        desk.key(Qt::Key_Backspace);
        desk.paper.run(Edit::Bold);
        QCOMPARE(desk.bytes(), paragraph("One"));
        desk.paper.run(Edit::SelectAll);
        QVERIFY(desk.paper.can(Edit::Copy));
        QVERIFY(!desk.paper.can(Edit::Cut));
    }

    void theCaretComesBack()
    {
        Desk desk(paragraph(QByteArray("word ").repeated(3000)));
        desk.caretAt(0, 9000);
        const Caret caret = desk.paper.caret();
        QVERIFY(caret.scroll > 0);
        const PaperText text = desk.paper.text();
        desk.paper.setText(text, QStringLiteral("en"));
        desk.paper.setCaret(caret);
        QCOMPARE(desk.paper.caret().position, 9000);
        QCOMPARE(desk.paper.caret().scroll, caret.scroll);
    }
};

BROADSHEET_TEST(TstPaper)
#include "tst_paper.moc"
