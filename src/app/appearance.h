// SPDX-License-Identifier: GPL-3.0-or-later
// Theme, language and direction of the whole application: palette, font and locale, nothing else. UI thread.
#pragma once

#include "app/settings.h"
#include "editor/tokens.h"

#include <QPalette>

namespace broadsheet::app {

/// Palette for a choice; a high-contrast `desktop` palette wins.
QPalette paletteOf(ThemeChoice choice, editor::Theme desktopTheme, const QPalette &desktop);
/// Sets it where it differs.
void usePalette(const QPalette &palette);
/// Numbers, dates, direction and font of the interface follow the language.
void useLanguage(const QString &tag);

} // namespace broadsheet::app
