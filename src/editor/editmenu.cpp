// SPDX-License-Identifier: GPL-3.0-or-later
#include "editor/editmenu.h"

#include <QCoreApplication>
#include <QMenu>
#include <QTextEdit>

namespace broadsheet::editor {

void popUpEditMenu(QTextEdit &edit, const QPoint &at, const std::function<void(MenuEdit)> &run)
{
    struct Row {
        MenuEdit edit;
        const char *text;
        bool writes;
        bool needsSelection;
    };

    static const Row rows[] = { { MenuEdit::Undo, QT_TRANSLATE_NOOP("EditMenu", "&Undo"), true, false },
        { MenuEdit::Redo, QT_TRANSLATE_NOOP("EditMenu", "&Redo"), true, false },
        { MenuEdit::Cut, QT_TRANSLATE_NOOP("EditMenu", "Cu&t"), true, true },
        { MenuEdit::Copy, QT_TRANSLATE_NOOP("EditMenu", "&Copy"), false, true },
        { MenuEdit::Paste, QT_TRANSLATE_NOOP("EditMenu", "&Paste"), true, false },
        { MenuEdit::PastePlain, QT_TRANSLATE_NOOP("EditMenu", "Paste as plain &text"), true, false },
        { MenuEdit::SelectAll, QT_TRANSLATE_NOOP("EditMenu", "Select &all"), false, false } };
    auto *menu = new QMenu(&edit);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    for (const Row &row : rows) {
        if (row.edit == MenuEdit::Cut || row.edit == MenuEdit::SelectAll)
            menu->addSeparator();
        QAction *action = menu->addAction(QCoreApplication::translate("EditMenu", row.text));
        action->setEnabled(
            (!row.writes || !edit.isReadOnly()) && (!row.needsSelection || edit.textCursor().hasSelection()));
        const MenuEdit which = row.edit;
        QObject::connect(action, &QAction::triggered, &edit, [run, which] { run(which); });
    }
    menu->popup(at);
}

} // namespace broadsheet::editor
