// SPDX-License-Identifier: GPL-3.0-or-later
// Walking from pane to pane with F6, as they are seen. UI thread.
#pragma once

#include <QList>
#include <QWidget>

namespace broadsheet::app {

/// Puts the focus back where it was in `pane`, else on its first field in the tab order; false where nothing
/// in it takes the focus.
bool focusPane(QWidget *pane);
/// Focuses the visible pane after (step 1) or before (-1) the one that holds the focus, around the end.
void walkPanes(const QList<QWidget *> &panes, int step);

} // namespace broadsheet::app
