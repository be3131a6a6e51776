// SPDX-License-Identifier: GPL-3.0-or-later
// Dialogs that belong to the window, not to an article: keys, settings, the check of this installation,
// about. Each deletes itself. UI thread.
#pragma once

#include "app/window.h"

#include <functional>

namespace broadsheet::app {

/// Every command with its keys; keys can be changed, and are kept.
void showKeyboardSheet(QWidget *parent, Surroundings surroundings);

/// What the window does with a choice; the sheet changes nothing by itself.
struct SettingsChoices {
    std::function<void(const QString &tag)> language;
    std::function<void(ThemeChoice theme)> theme;
};

void showSettingsSheet(QWidget *parent, Surroundings surroundings, const SettingsChoices &choices);
/// What `doctor` finds, in sentences; mends on request.
void showCheckSheet(QWidget *parent, Surroundings surroundings);
void showAboutSheet(QWidget *parent);

} // namespace broadsheet::app
