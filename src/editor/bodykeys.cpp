// SPDX-License-Identifier: GPL-3.0-or-later
// The keys of the body: structure, leaving it, and Markdown as it is typed.
#include "editor/blockedits.h"
#include "editor/bodyedit.h"
#include "markup/blockwriter.h"

#include <QKeyEvent>
#include <QRegularExpression>
#include <QTextLayout>

namespace broadsheet::editor {

using richtext::BlockKind;

bool BodyEdit::isOnFirstLine() const
{
    const QTextCursor cursor = textCursor();
    if (cursor.block() != document()->begin())
        return false;
    const QTextLayout *layout = cursor.block().layout();
    return layout->lineCount() == 0
        || layout->lineForTextPosition(cursor.positionInBlock()).lineNumber() <= 0;
}

bool BodyEdit::runStandardKey(QKeyEvent *event)
{
    static const std::pair<QKeySequence::StandardKey, Edit> keys[]
        = { { QKeySequence::Undo, Edit::Undo }, { QKeySequence::Redo, Edit::Redo },
              { QKeySequence::Cut, Edit::Cut }, { QKeySequence::Copy, Edit::Copy },
              { QKeySequence::Paste, Edit::Paste }, { QKeySequence::SelectAll, Edit::SelectAll } };
    for (const auto &[key, edit] : keys)
        if (event->matches(key)) {
            emit editWanted(edit);
            return true;
        }
    return false;
}

bool BodyEdit::runNavigationKey(QKeyEvent *event)
{
    const bool select = event->modifiers() & Qt::ShiftModifier;
    const auto others = event->modifiers() & ~(Qt::ShiftModifier | Qt::KeypadModifier);
    if (others != Qt::NoModifier)
        return false;
    if (event->key() == Qt::Key_PageUp || event->key() == Qt::Key_PageDown) {
        emit pageWanted(event->key() == Qt::Key_PageDown, select);
        return true;
    }
    if (event->key() == Qt::Key_Up && !select && isOnFirstLine()) {
        emit leftUp();
        return true;
    }
    return false;
}

bool BodyEdit::runStructureKey(QKeyEvent *event)
{
    if (isReadOnly())
        return false;
    BlockEdits edits(*m_text, textCursor());
    const bool control = event->modifiers() & Qt::ControlModifier;
    switch (event->key()) {
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (control || (event->modifiers() & Qt::ShiftModifier && !isObject(textCursor().block())))
            return false;
        edits.split();
        break;
    case Qt::Key_Backspace:
        if (!edits.removeBackward())
            return false;
        break;
    case Qt::Key_Delete:
        if (event->modifiers() != Qt::NoModifier || !edits.removeForward())
            return false;
        break;
    case Qt::Key_Tab:
    case Qt::Key_Backtab:
        if (control || !edits.indent(event->key() == Qt::Key_Tab ? 1 : -1))
            return false;
        break;
    default:
        return false;
    }
    setTextCursor(edits.cursor());
    ensureCursorVisible();
    return true;
}

bool BodyEdit::focusNextPrevChild(bool next)
{
    if (!isReadOnly() && richtext::kindOf(textCursor().block()) == BlockKind::List)
        return false;
    return QTextEdit::focusNextPrevChild(next);
}

void BodyEdit::keyPressEvent(QKeyEvent *event)
{
    if (runStandardKey(event) || runNavigationKey(event) || runStructureKey(event)) {
        event->accept();
        return;
    }
    typeKey(event);
}

void BodyEdit::typeKey(QKeyEvent *event)
{
    const QString typed = event->text();
    const bool types = !isReadOnly() && !typed.isEmpty() && typed.at(0).isPrint()
        && !(event->modifiers() & (Qt::ControlModifier | Qt::AltModifier));
    const bool removes
        = !isReadOnly() && (event->key() == Qt::Key_Backspace || event->key() == Qt::Key_Delete);
    const QTextCursor before = textCursor();
    const bool step = (types
                          && (before.hasSelection() || isObject(before.block())
                              || before.block().blockFormat().hasProperty(richtext::SoftDirectionProperty)))
        || (removes && (before.hasSelection() || before.atBlockStart() || before.atBlockEnd()));
    QTextCursor bracket = before;
    if (step)
        bracket.beginEditBlock();
    if (types)
        prepareFor(typed);
    QTextEdit::keyPressEvent(event);
    if (step) {
        BlockEdits(*m_text, textCursor()).tidy();
        bracket.endEditBlock();
    }
    if (types)
        runMarkdown(typed);
}

void BodyEdit::inputMethodEvent(QInputMethodEvent *event)
{
    const QString typed = event->commitString();
    if (isReadOnly() || typed.isEmpty()) {
        QTextEdit::inputMethodEvent(event);
        return;
    }
    const QTextCursor before = textCursor();
    const bool step = isObject(before.block())
        || before.block().blockFormat().hasProperty(richtext::SoftDirectionProperty);
    QTextCursor bracket = before;
    if (step)
        bracket.beginEditBlock();
    prepareFor(typed);
    QTextEdit::inputMethodEvent(event);
    if (step)
        bracket.endEditBlock();
}

void BodyEdit::prepareFor(const QString &typed)
{
    QTextCursor cursor = textCursor();
    if (isObject(cursor.block())
        && (!cursor.hasSelection() || isObject(document()->findBlock(cursor.anchor())))) {
        BlockEdits edits(*m_text, cursor);
        edits.stepOutOfObject();
        cursor = edits.cursor();
        setTextCursor(cursor);
    }
    QTextBlockFormat format = cursor.block().blockFormat();
    if (!format.hasProperty(richtext::SoftDirectionProperty) || hasNoStrongLetter(typed)
        || !hasNoStrongLetter(cursor.block().text()))
        return;
    format.clearProperty(richtext::SoftDirectionProperty);
    format.clearProperty(QTextFormat::LayoutDirection);
    cursor.setBlockFormat(format);
}

void BodyEdit::runMarkdown(const QString &typed)
{
    if (typed != QLatin1String(" ") && typed != QLatin1String("*") && typed != QLatin1String("-"))
        return;
    QTextCursor cursor = textCursor();
    const QTextBlock block = cursor.block();
    const QString before = block.text().left(cursor.positionInBlock());
    if (typed == QLatin1String("*")) {
        static const QRegularExpression bold(QStringLiteral("\\*\\*(?!\\s)([^*]*[^*\\s])\\*\\*$"));
        static const QRegularExpression italic(QStringLiteral("(?<!\\*)\\*(?!\\s)([^*]*[^*\\s])\\*$"));
        const auto boldMatch = bold.match(before);
        const auto match = boldMatch.hasMatch() ? boldMatch : italic.match(before);
        if (!match.hasMatch() || match.captured(1).contains(QChar::ObjectReplacementCharacter))
            return;
        const int marks = boldMatch.hasMatch() ? 2 : 1;
        const int start = block.position() + static_cast<int>(match.capturedStart());
        const int length = static_cast<int>(match.capturedLength(1));
        QTextCharFormat format;
        const QTextCharFormat after = cursor.charFormat();
        if (marks == 2)
            format.setFontWeight(QFont::Bold);
        else
            format.setFontItalic(true);
        cursor.beginEditBlock();
        cursor.movePosition(QTextCursor::PreviousCharacter, QTextCursor::KeepAnchor, marks);
        cursor.removeSelectedText();
        cursor.setPosition(start);
        cursor.setPosition(start + marks, QTextCursor::KeepAnchor);
        cursor.removeSelectedText();
        cursor.setPosition(start + length, QTextCursor::KeepAnchor);
        cursor.mergeCharFormat(format);
        cursor.setPosition(start + length);
        cursor.endEditBlock();
        setTextCursor(cursor);
        setCurrentCharFormat(after);
        return;
    }
    if (richtext::kindOf(block) != BlockKind::Paragraph)
        return;
    if (before == QLatin1String("---") && block.length() == 4) {
        cursor.beginEditBlock();
        cursor.movePosition(QTextCursor::StartOfBlock, QTextCursor::KeepAnchor);
        cursor.removeSelectedText();
        BlockEdits edits(*m_text, cursor);
        edits.insert({ markup::makeBlock("core/separator", {}, "<hr class=\"wp-block-separator\"/>") });
        edits.split();
        cursor.endEditBlock();
        setTextCursor(edits.cursor());
        return;
    }
    static const std::pair<const char *, BlockStyle> starts[]
        = { { "## ", { .kind = BlockKind::Heading, .level = 2 } },
              { "### ", { .kind = BlockKind::Heading, .level = 3 } },
              { "- ", { .kind = BlockKind::List, .ordered = false } },
              { "* ", { .kind = BlockKind::List, .ordered = false } },
              { "1. ", { .kind = BlockKind::List, .ordered = true } },
              { "> ", { .kind = BlockKind::Quote } } };
    for (const auto &[start, style] : starts) {
        if (before != QLatin1String(start))
            continue;
        cursor.beginEditBlock();
        cursor.movePosition(QTextCursor::StartOfBlock, QTextCursor::KeepAnchor);
        cursor.removeSelectedText();
        BlockEdits(*m_text, cursor).setStyle(style);
        cursor.endEditBlock();
        setTextCursor(cursor);
        return;
    }
}

} // namespace broadsheet::editor
