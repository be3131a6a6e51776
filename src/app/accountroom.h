// SPDX-License-Identifier: GPL-3.0-or-later
// The account: the outbox room from its other end, with what the window itself is told. UI thread.
#pragma once

#include "app/window.h"

namespace broadsheet::app {

/// Language and theme of the window, as choices that take effect at once.
QWidget *makeWindowChoices(Surroundings surroundings, QWidget *parent);

} // namespace broadsheet::app
