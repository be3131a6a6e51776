// SPDX-License-Identifier: GPL-3.0-or-later
// Fonts, icons and the style that every widget of the window shares. UI thread.
#pragma once

#include "editor/tokens.h"

#include <QFont>
#include <QIcon>
#include <QString>

class QStyle;

namespace broadsheet::editor {

enum class TextRole {
    Interface,
    InterfaceStrong,
    /// Chips and labels, 11 px.
    Label,
    LabelStrong,
    /// Titles of panes, 15 px.
    PaneTitle,
    Kicker,
    Headline,
    Lede,
    Byline,
    Body,
    Subheading,
    Source
};

/// `language` (BCP 47) chooses the script: Arabic letters get other families, sizes and no letter-spacing.
/// Families are asked for once per process.
QFont font(TextRole role, const QString &language, double zoom = 1.0);
/// Whether that language is written from the right.
bool isRightToLeft(const QString &language);
/// Wanted height of a line in px at zoom 1 (body 27, Arabic 35, ...): percent = this / lineSpacing of the
/// font.
double lineHeight(TextRole role, const QString &language);

/// Which colour of the theme an icon takes.
enum class Tint { Ink, Ink2, Accent, AccentInk, Green, Amber, Red, Violet, Teal, Grey };
/// An own icon of the design by its name ("articles", "board", ...): drawn at any size and ratio in the
/// colour of the theme of the moment; mirrored where the layout runs from the right and the design says so.
/// An unknown name is an empty icon.
QIcon icon(const QString &name, Tint tint = Tint::Ink2);
/// The names of all icons.
QStringList iconNames();

/// Fusion with the design's frames, focus rings, metrics; the application owns it.
QStyle *makeStyle();

} // namespace broadsheet::editor
