// SPDX-License-Identifier: GPL-3.0-or-later
#include "editor/tokens.h"

#include <algorithm>
#include <cmath>

namespace broadsheet::editor {

namespace {

double channelLight(double value)
{
    return value <= 0.04045 ? value / 12.92 : std::pow((value + 0.055) / 1.055, 2.4);
}

double lightOf(const QColor &colour)
{
    return 0.2126 * channelLight(colour.redF()) + 0.7152 * channelLight(colour.greenF())
        + 0.0722 * channelLight(colour.blueF());
}

} // namespace

const Tokens &tokens(Theme theme)
{
    static const Tokens light {
        .desk = 0xF1EFEA,
        .paper = 0xFFFFFF,
        .raised = 0xFAF9F6,
        .field = 0xFFFFFF,
        .line = 0xDDD9D0,
        .lineStrong = 0x8C877D,
        .ink = 0x1C1B19,
        .ink2 = 0x55514A,
        .ink3 = 0x6B665D,
        .accent = 0x1F5F8B,
        .accentInk = 0xFFFFFF,
        .accentSoft = 0xDCE9F2,
        .sel = 0xCFE1EE,
        .green = 0x1E6B45,
        .greenSoft = 0xDFF0E6,
        .amber = 0x8A5200,
        .amberSoft = 0xFBECCF,
        .red = 0xA8322A,
        .redSoft = 0xF9E0DC,
        .violet = 0x5B4A9C,
        .violetSoft = 0xE8E4F5,
        .teal = 0x0F6670,
        .tealSoft = 0xD9EEF0,
        .grey = 0x5C5850,
        .greySoft = 0xE8E5DE,
        .insBg = 0xDDF1E4,
        .delBg = 0xFBE3DF,
    };
    static const Tokens dark {
        .desk = 0x17181A,
        .paper = 0x1E2023,
        .raised = 0x24272A,
        .field = 0x1A1C1F,
        .line = 0x34383C,
        .lineStrong = 0x7C828A,
        .ink = 0xE9E6E0,
        .ink2 = 0xB4B1AA,
        .ink3 = 0x9A978F,
        .accent = 0x7DB7E0,
        .accentInk = 0x0E1B25,
        .accentSoft = 0x22394A,
        .sel = 0x284459,
        .green = 0x7CCB9C,
        .greenSoft = 0x1F3A2B,
        .amber = 0xE9B662,
        .amberSoft = 0x42321A,
        .red = 0xF0938A,
        .redSoft = 0x4A2522,
        .violet = 0xB7A8F0,
        .violetSoft = 0x332C52,
        .teal = 0x79C9D2,
        .tealSoft = 0x1C3B40,
        .grey = 0xB0ADA5,
        .greySoft = 0x33363A,
        .insBg = 0x1F3A2B,
        .delBg = 0x4A2522,
    };
    return theme == Theme::Light ? light : dark;
}

namespace {

/// For desktops with black on white or white on black: nothing between, and colours at their strongest.
const Tokens &strongTokens(Theme theme)
{
    static const auto made = [](QRgb back, QRgb front, QRgb accent, QRgb green, QRgb amber, QRgb red) {
        Tokens t;
        for (QColor *colour :
            { &t.desk, &t.paper, &t.raised, &t.field, &t.accentInk, &t.accentSoft, &t.greenSoft, &t.amberSoft,
                &t.redSoft, &t.violetSoft, &t.tealSoft, &t.greySoft, &t.insBg, &t.delBg })
            *colour = back;
        for (QColor *colour : { &t.line, &t.lineStrong, &t.ink, &t.ink2, &t.ink3, &t.grey })
            *colour = front;
        for (QColor *colour : { &t.accent, &t.violet, &t.teal })
            *colour = accent;
        t.green = green;
        t.amber = amber;
        t.red = red;
        return t;
    };
    static const Tokens light = [] {
        Tokens t = made(0xFFFFFF, 0x000000, 0x00309C, 0x00501F, 0x5C3500, 0x8A0000);
        t.sel = t.accentSoft = 0xC0D8FF;
        return t;
    }();
    static const Tokens dark = [] {
        Tokens t = made(0x000000, 0xFFFFFF, 0x8FD0FF, 0x86FFB4, 0xFFD75E, 0xFFB0A8);
        t.sel = t.accentSoft = 0x003E78;
        return t;
    }();
    return theme == Theme::Light ? light : dark;
}

} // namespace

Theme themeOf(const QPalette &palette)
{
    return palette.color(QPalette::Active, QPalette::Window).lightness() < 128 ? Theme::Dark : Theme::Light;
}

const Tokens &tokensOf(const QPalette &palette)
{
    return isHighContrast(palette) ? strongTokens(themeOf(palette)) : tokens(themeOf(palette));
}

bool isHighContrast(const QPalette &palette)
{
    return contrast(palette.color(QPalette::Active, QPalette::Window),
               palette.color(QPalette::Active, QPalette::WindowText))
        >= 20;
}

QPalette paletteFor(Theme theme)
{
    const Tokens &t = tokens(theme);
    QPalette palette(t.ink, t.desk, t.raised, t.lineStrong, t.line, t.ink, t.ink, t.field, t.desk);
    palette.setColor(QPalette::Button, t.field);
    palette.setColor(QPalette::ButtonText, t.ink);
    palette.setColor(QPalette::AlternateBase, t.raised);
    palette.setColor(QPalette::Highlight, t.sel);
    palette.setColor(QPalette::HighlightedText, t.ink);
    palette.setColor(QPalette::Link, t.accent);
    palette.setColor(QPalette::LinkVisited, t.accent);
    palette.setColor(QPalette::ToolTipBase, t.raised);
    palette.setColor(QPalette::ToolTipText, t.ink);
    palette.setColor(QPalette::PlaceholderText, t.ink3);
    palette.setColor(QPalette::Mid, t.line);
    palette.setColor(QPalette::Midlight, t.raised);
    palette.setColor(QPalette::Dark, t.lineStrong);
    palette.setColor(QPalette::Shadow, t.line);
    for (const QPalette::ColorRole role : { QPalette::WindowText, QPalette::Text, QPalette::ButtonText })
        palette.setColor(QPalette::Disabled, role, t.ink3);
    palette.setColor(QPalette::Disabled, QPalette::Highlight, t.greySoft);
    palette.setColor(QPalette::Disabled, QPalette::HighlightedText, t.ink2);
    return palette;
}

double contrast(const QColor &a, const QColor &b)
{
    const double one = lightOf(a);
    const double two = lightOf(b);
    return (std::max(one, two) + 0.05) / (std::min(one, two) + 0.05);
}

} // namespace broadsheet::editor
