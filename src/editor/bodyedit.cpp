// SPDX-License-Identifier: GPL-3.0-or-later
#include "editor/bodyedit.h"

#include "editor/blockedits.h"
#include "editor/editmenu.h"
#include "editor/look.h"
#include "richtext/formats.h"
#include "richtext/unitwriter.h"

#include <QAbstractTextDocumentLayout>
#include <QContextMenuEvent>
#include <QMimeData>
#include <QPainter>
#include <QTextFragment>

namespace broadsheet::editor {

BodyEdit::BodyEdit(QWidget *parent)
    : QTextEdit(parent)
    , m_text(new BodyText(document(), this))
{
    setFrameShape(QFrame::NoFrame);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setTabChangesFocus(true);
    setCursorWidth(2);
    setAccessibleName(tr("Text of the article"));
    setPlaceholderText(tr("Write here"));
    // Pushed to the end by the new text, the caret would have all of it laid out.
    connect(m_text, &BodyText::filled, this, [this] { setTextCursor(QTextCursor(document())); });
    // The widget hands its font to the document.
    connect(m_text, &BodyText::fontChanged, this, [this](const QFont &wanted) { setFont(wanted); });
    setFont(editor::font(TextRole::Body, {}));
    connect(document()->documentLayout(), &QAbstractTextDocumentLayout::documentSizeChanged, this,
        [this](const QSizeF &size) { emit heightChanged(size.height()); });
}

void BodyEdit::focusInEvent(QFocusEvent *event)
{
    QTextEdit::focusInEvent(event);
    emit focused();
}

void BodyEdit::wheelEvent(QWheelEvent *event)
{
    // The paper scrolls.
    event->ignore();
}

void BodyEdit::mousePressEvent(QMouseEvent *event)
{
    if (event->button() == Qt::LeftButton && event->modifiers() & Qt::ControlModifier) {
        const QString address = anchorAt(event->pos());
        if (!address.isEmpty()) {
            emit linkFollowed(address);
            return;
        }
    }
    QTextEdit::mousePressEvent(event);
    const QTextBlock block = cursorForPosition(event->pos()).block();
    const QRectF rect = document()->documentLayout()->blockBoundingRect(block);
    if (event->button() != Qt::LeftButton || !isObject(block) || !rect.contains(event->pos()))
        return;
    QTextCursor cursor(block);
    cursor.movePosition(QTextCursor::EndOfBlock, QTextCursor::KeepAnchor);
    setTextCursor(cursor);
}

void BodyEdit::mouseMoveEvent(QMouseEvent *event)
{
    QTextEdit::mouseMoveEvent(event);
    if (event->buttons() & Qt::LeftButton)
        emit dragged();
}

void BodyEdit::mouseDoubleClickEvent(QMouseEvent *event)
{
    const QTextBlock block = cursorForPosition(event->pos()).block();
    if (isObject(block) && richtext::kindOf(block) == richtext::BlockKind::Image) {
        emit picturePressed(m_text->visibleAt(block.position()));
        return;
    }
    QTextEdit::mouseDoubleClickEvent(event);
}

void BodyEdit::paintEvent(QPaintEvent *event)
{
    QTextEdit::paintEvent(event);
    // The bars of quotes and the words that an empty caption asks for stand only where something is painted.
    const Tokens &t = tokensOf(palette());
    QPainter painter(viewport());
    const auto *layout = document()->documentLayout();
    QTextBlock block = cursorForPosition(QPoint(0, event->rect().top())).block();
    for (; block.isValid(); block = block.next()) {
        const QRectF rect = layout->blockBoundingRect(block);
        if (rect.top() > event->rect().bottom())
            break;
        const auto kind = richtext::kindOf(block);
        const bool mirrored = block.textDirection() == Qt::RightToLeft;
        if (kind == richtext::BlockKind::Quote) {
            const double bottom = richtext::kindOf(block.next()) == kind
                ? layout->blockBoundingRect(block.next()).top()
                : rect.bottom();
            painter.fillRect(
                QRectF(mirrored ? viewport()->width() - 3 : 0, rect.top(), 3, bottom - rect.top()),
                t.lineStrong);
        }
        if (block.length() <= 1 && isCaption(block)) {
            painter.setPen(t.ink3);
            painter.setFont(editor::font(TextRole::Byline, m_text->language(), m_text->zoom()));
            painter.drawText(rect,
                mirrored ? Qt::AlignRight | Qt::AlignAbsolute : Qt::AlignLeft | Qt::AlignAbsolute,
                tr("Caption"));
        }
    }
}

void BodyEdit::contextMenuEvent(QContextMenuEvent *event)
{
    popUpEditMenu(*this, event->globalPos(), [this](MenuEdit edit) {
        switch (edit) {
        case MenuEdit::Undo:
            emit editWanted(Edit::Undo);
            break;
        case MenuEdit::Redo:
            emit editWanted(Edit::Redo);
            break;
        case MenuEdit::Cut:
            emit editWanted(Edit::Cut);
            break;
        case MenuEdit::Copy:
            emit editWanted(Edit::Copy);
            break;
        case MenuEdit::Paste:
            emit editWanted(Edit::Paste);
            break;
        case MenuEdit::PastePlain:
            emit editWanted(Edit::PastePlain);
            break;
        case MenuEdit::SelectAll:
            emit editWanted(Edit::SelectAll);
            break;
        }
    });
}

QMimeData *BodyEdit::createMimeDataFromSelection() const
{
    auto *copied = new QMimeData;
    const QTextCursor cursor = textCursor();
    copied->setHtml(QString::fromUtf8(richtext::htmlOfSelection(cursor, m_text->state())));
    QString plain = cursor.selectedText();
    plain.replace(QChar::ParagraphSeparator, QLatin1String("\n\n"));
    plain.replace(QChar::LineSeparator, QLatin1Char('\n'));
    plain.remove(QChar::ObjectReplacementCharacter);
    copied->setText(plain);
    return copied;
}

bool BodyEdit::canInsertFromMimeData(const QMimeData *source) const
{
    return source->hasHtml() || source->hasText() || source->hasImage() || source->hasUrls();
}

void BodyEdit::insertFromMimeData(const QMimeData *source)
{
    if (!isReadOnly())
        emit pasted(source);
}

QVariant BodyEdit::loadResource(int, const QUrl &) { return {}; }

void BodyEdit::toggleBold()
{
    QTextCharFormat format;
    format.setFontWeight(currentCharFormat().fontWeight() >= QFont::Bold ? QFont::Normal : QFont::Bold);
    mergeCurrentCharFormat(format);
}

void BodyEdit::toggleItalic()
{
    QTextCharFormat format;
    format.setFontItalic(!currentCharFormat().fontItalic());
    mergeCurrentCharFormat(format);
}

void BodyEdit::clearFormat()
{
    QTextCursor cursor = textCursor();
    cursor.beginEditBlock();
    const int begin = cursor.selectionStart();
    const int end = cursor.selectionEnd();
    for (QTextBlock block = document()->findBlock(begin); block.isValid() && block.position() < end;
         block = block.next()) {
        std::vector<std::pair<int, int>> spans;
        for (auto it = block.begin(); !it.atEnd(); ++it) {
            const QTextFragment piece = it.fragment();
            // Objects and inline HTML without a form here are no formatting.
            if (piece.charFormat().objectType() == QTextFormat::NoObject
                && !piece.charFormat().hasProperty(richtext::RawInlineProperty))
                spans.emplace_back(
                    std::max(begin, piece.position()), std::min(end, piece.position() + piece.length()));
        }
        for (const auto &[from, to] : spans) {
            if (from >= to)
                continue;
            QTextCursor part(document());
            part.setPosition(from);
            part.setPosition(to, QTextCursor::KeepAnchor);
            part.setCharFormat({});
        }
    }
    cursor.endEditBlock();
}

void BodyEdit::insertTyped(const QString &text)
{
    QTextCursor cursor = textCursor();
    cursor.insertText(text);
    setTextCursor(cursor);
}

} // namespace broadsheet::editor
