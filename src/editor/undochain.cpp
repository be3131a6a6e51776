// SPDX-License-Identifier: GPL-3.0-or-later
#include "editor/undochain.h"

#include <QScopedValueRollback>
#include <QTextCursor>
#include <QTextDocument>
#include <QTextEdit>

namespace broadsheet::editor {

UndoChain::UndoChain(QObject *parent)
    : QObject(parent)
{
}

void UndoChain::follow(QTextEdit *edit)
{
    m_followed.push_back(edit);
    connect(edit->document(), &QTextDocument::undoCommandAdded, this, [this, edit] { added(edit); });
}

void UndoChain::added(QTextEdit *edit)
{
    if (m_busy)
        return;
    QTextEdit *before = m_done.empty() ? nullptr : m_done.back();
    m_done.push_back(edit);
    m_undone.clear();
    if (before != nullptr && before != edit)
        endStep(*before);
    emit changed();
}

void UndoChain::endStep(QTextEdit &edit)
{
    // A document melts typing at one place into one step, also when another text was changed in between; a
    // step that is undone at once parts them.
    const QScopedValueRollback busy(m_busy, true);
    QTextCursor cursor(edit.document());
    cursor.movePosition(QTextCursor::End);
    cursor.beginEditBlock();
    cursor.insertText(QStringLiteral("."));
    cursor.endEditBlock();
    edit.document()->undo();
}

void UndoChain::clear()
{
    for (QTextEdit *edit : m_followed)
        edit->document()->clearUndoRedoStacks();
    m_done.clear();
    m_undone.clear();
    emit changed();
}

QTextEdit *UndoChain::undo()
{
    while (!m_done.empty()) {
        QTextEdit *edit = m_done.back();
        m_done.pop_back();
        if (!edit->document()->isUndoAvailable())
            continue;
        m_undone.push_back(edit);
        edit->undo();
        emit changed();
        return edit;
    }
    return nullptr;
}

QTextEdit *UndoChain::redo()
{
    while (!m_undone.empty()) {
        QTextEdit *edit = m_undone.back();
        m_undone.pop_back();
        if (!edit->document()->isRedoAvailable())
            continue;
        m_done.push_back(edit);
        edit->redo();
        emit changed();
        return edit;
    }
    return nullptr;
}

} // namespace broadsheet::editor
