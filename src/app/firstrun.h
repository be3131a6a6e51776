// SPDX-License-Identifier: GPL-3.0-or-later
// The first start, and "Add a site": language and name, where, check, start. UI thread.
#pragma once

#include "app/window.h"

#include <functional>

namespace broadsheet::app {

enum class FirstRunStart { Welcome, AddSite };

/// Window-modal; Esc = write now (nothing is lost, nothing is half done). `done` once, with whether a site
/// was added.
void showFirstRun(
    QWidget *parent, Surroundings surroundings, FirstRunStart start, std::function<void(bool)> done);

} // namespace broadsheet::app
