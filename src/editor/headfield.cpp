// SPDX-License-Identifier: GPL-3.0-or-later
#include "editor/headfield.h"

#include "core/placeholders.h"
#include "editor/bodytext.h"
#include "editor/editmenu.h"

#include <QAbstractTextDocumentLayout>
#include <QContextMenuEvent>
#include <QFontMetricsF>
#include <QKeyEvent>
#include <QLocale>
#include <QMimeData>
#include <QPainter>
#include <QTextBlock>
#include <QTextLayout>
#include <QWheelEvent>

#include <cmath>

namespace broadsheet::editor {

HeadField::HeadField(TextRole role, QWidget *parent)
    : QTextEdit(parent)
    , m_role(role)
{
    setFrameShape(QFrame::NoFrame);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setAcceptRichText(false);
    setTabChangesFocus(true);
    document()->setUndoRedoEnabled(false);
    document()->setDocumentMargin(0);
    document()->setDefaultCursorMoveStyle(Qt::VisualMoveStyle);
    applyFont();
    document()->setUndoRedoEnabled(true);
    connect(document(), &QTextDocument::contentsChange, this, [this] {
        QList<QTextLayout::FormatRange> ranges;
        QTextCharFormat amber;
        const Tokens &t = tokensOf(palette());
        amber.setForeground(t.amber);
        amber.setBackground(t.amberSoft);
        amber.setFontUnderline(true);
        const QTextBlock block = document()->begin();
        for (const PlaceholderSpan &span : placeholdersIn(block.text()))
            ranges.append({ static_cast<int>(span.begin), static_cast<int>(span.length), amber });
        if (block.layout()->formats() != ranges)
            block.layout()->setFormats(ranges);
        if (!m_loading)
            emit changed();
    });
    connect(this, &QTextEdit::textChanged, this, &HeadField::takeDirection);
    connect(document()->documentLayout(), &QAbstractTextDocumentLayout::documentSizeChanged, this,
        &HeadField::heightChanged);
}

void HeadField::applyFont()
{
    QFont own = editor::font(m_role, m_language, m_zoom);
    // Turkish and its kin have capitals of their own; those are painted where nobody types (paintEvent).
    const QLocale::Language letters = QLocale(m_language).language();
    if (m_role == TextRole::Kicker && letters != QLocale::Turkish && letters != QLocale::Azerbaijani)
        own.setCapitalization(QFont::AllUppercase);
    setFont(own);
    document()->setDefaultFont(own);
    takeDirection();
}

/// A field without letters is left-to-right for Qt, whatever is to come.
void HeadField::takeDirection()
{
    QTextOption option = document()->defaultTextOption();
    const Qt::LayoutDirection wanted = !hasNoStrongLetter(text()) ? Qt::LayoutDirectionAuto
        : editor::isRightToLeft(m_language)                       ? Qt::RightToLeft
                                                                  : Qt::LeftToRight;
    if (option.textDirection() == wanted)
        return;
    option.setTextDirection(wanted);
    document()->setDefaultTextOption(option);
}

void HeadField::setText(const QString &text, const QString &language)
{
    m_loading = true;
    m_language = language;
    document()->setUndoRedoEnabled(false);
    setPlainText(QString(text).replace(QLatin1Char('\n'), QLatin1Char(' ')));
    applyFont();
    const double spacing = QFontMetricsF(editor::font(m_role, language)).lineSpacing();
    QTextBlockFormat format;
    format.setLineHeight(spacing <= 0 ? 100 : lineHeight(m_role, language) / spacing * 100,
        QTextBlockFormat::ProportionalHeight);
    QTextCursor(document()).setBlockFormat(format);
    document()->setUndoRedoEnabled(true);
    m_loading = false;
}

QString HeadField::text() const
{
    QString text = toPlainText();
    for (QChar &c : text)
        if (c == QLatin1Char('\n') || c == QChar::LineSeparator)
            c = QLatin1Char(' ');
    return text;
}

void HeadField::setZoom(double zoom)
{
    m_zoom = zoom;
    applyFont();
}

int HeadField::heightFor(int width)
{
    document()->setTextWidth(width);
    return static_cast<int>(std::ceil(document()->size().height()));
}

bool HeadField::isOnEdgeLine(bool first) const
{
    const QTextLayout *layout = textCursor().block().layout();
    if (layout->lineCount() == 0)
        return true;
    const int line = layout->lineForTextPosition(textCursor().positionInBlock()).lineNumber();
    return first ? line <= 0 : line >= layout->lineCount() - 1;
}

void HeadField::keyPressEvent(QKeyEvent *event)
{
    if (event->matches(QKeySequence::Undo)) {
        emit undoWanted();
        return;
    }
    if (event->matches(QKeySequence::Redo)) {
        emit redoWanted();
        return;
    }
    const bool plain = (event->modifiers() & ~Qt::KeypadModifier) == Qt::NoModifier;
    switch (event->key()) {
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (event->modifiers() & Qt::ControlModifier)
            event->ignore();
        else
            emit leftDown();
        return;
    case Qt::Key_Down:
        if (plain && isOnEdgeLine(false)) {
            emit leftDown();
            return;
        }
        break;
    case Qt::Key_Up:
        if (plain && isOnEdgeLine(true)) {
            emit leftUp();
            return;
        }
        break;
    case Qt::Key_PageUp:
    case Qt::Key_PageDown:
        event->ignore();
        return;
    default:
        break;
    }
    QTextEdit::keyPressEvent(event);
}

void HeadField::focusInEvent(QFocusEvent *event)
{
    QTextEdit::focusInEvent(event);
    viewport()->update();
    emit focused();
}

void HeadField::focusOutEvent(QFocusEvent *event)
{
    QTextEdit::focusOutEvent(event);
    viewport()->update();
}

void HeadField::paintEvent(QPaintEvent *event)
{
    if (m_role != TextRole::Kicker || hasFocus() || document()->isEmpty()) {
        QTextEdit::paintEvent(event);
        return;
    }
    QFont own = font();
    own.setCapitalization(QFont::MixedCase);
    QPainter painter(viewport());
    painter.setFont(own);
    painter.setPen(palette().color(QPalette::Text));
    painter.setLayoutDirection(text().isRightToLeft() ? Qt::RightToLeft : Qt::LeftToRight);
    painter.drawText(viewport()->rect(), Qt::AlignLeading | Qt::AlignTop | Qt::TextWordWrap,
        QLocale(m_language).toUpper(text()));
}

void HeadField::wheelEvent(QWheelEvent *event)
{
    // The paper scrolls.
    event->ignore();
}

void HeadField::contextMenuEvent(QContextMenuEvent *event)
{
    emit focused();
    popUpEditMenu(*this, event->globalPos(), [this](MenuEdit edit) {
        switch (edit) {
        case MenuEdit::Undo:
            emit undoWanted();
            break;
        case MenuEdit::Redo:
            emit redoWanted();
            break;
        case MenuEdit::Cut:
            cut();
            break;
        case MenuEdit::Copy:
            copy();
            break;
        case MenuEdit::Paste:
        case MenuEdit::PastePlain:
            paste();
            break;
        case MenuEdit::SelectAll:
            selectAll();
            break;
        }
    });
}

bool HeadField::canInsertFromMimeData(const QMimeData *source) const { return source->hasText(); }

void HeadField::insertFromMimeData(const QMimeData *source)
{
    // One line, whatever was copied.
    if (!isReadOnly())
        textCursor().insertText(source->text().simplified());
}

QVariant HeadField::loadResource(int, const QUrl &) { return {}; }

} // namespace broadsheet::editor
