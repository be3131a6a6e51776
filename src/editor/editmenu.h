// SPDX-License-Identifier: GPL-3.0-or-later
// The context menu of the paper's texts.
#pragma once

#include <functional>

class QPoint;
class QTextEdit;

namespace broadsheet::editor {

enum class MenuEdit { Undo, Redo, Cut, Copy, Paste, PastePlain, SelectAll };

void popUpEditMenu(QTextEdit &edit, const QPoint &at, const std::function<void(MenuEdit)> &run);

} // namespace broadsheet::editor
