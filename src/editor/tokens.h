// SPDX-License-Identifier: GPL-3.0-or-later
// The colours of the window by their names in the design (light and dark), and how a widget finds its theme.
#pragma once

#include <QColor>
#include <QPalette>

namespace broadsheet::editor {

enum class Theme { Light, Dark };

struct Tokens {
    QColor desk, paper, raised, field;
    QColor line, lineStrong;
    QColor ink, ink2, ink3;
    QColor accent, accentInk, accentSoft, sel;
    QColor green, greenSoft, amber, amberSoft, red, redSoft;
    QColor violet, violetSoft, teal, tealSoft, grey, greySoft;
    QColor insBg, delBg;
};

const Tokens &tokens(Theme theme);
/// By the lightness of the window colour: whoever paints asks its own palette, so that a change of theme is a
/// change of palette and nothing else.
Theme themeOf(const QPalette &palette);
const Tokens &tokensOf(const QPalette &palette);
/// A desktop's black on white or white on black, which wins over the design's colours.
bool isHighContrast(const QPalette &palette);
/// Window = desk, Base = field, Highlight = sel, Accent colours in Link; every group and role is set.
QPalette paletteFor(Theme theme);
/// Ratio of WCAG 2.2, 1 to 21. https://www.w3.org/TR/WCAG22/#dfn-contrast-ratio
double contrast(const QColor &a, const QColor &b);

} // namespace broadsheet::editor
