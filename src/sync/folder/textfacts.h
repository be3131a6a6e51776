// SPDX-License-Identifier: GPL-3.0-or-later
// What lists and pages need to know of a text beside the text itself. Depends on that text alone, so it can
// be kept.
#pragma once

#include "core/article.h"

namespace broadsheet::sync::folder {

struct TextFacts {
    QString headline = {};
    /// A typed one, else the primary section.
    QString kicker = {};
    QString excerpt = {};
    /// Empty = that of the newsroom.
    QString language = {};
    /// The primary one is among them.
    QStringList sections = {};
    /// Logins or free names, as in the text.
    QStringList authors = {};
    /// Hex hash of the lead picture; empty = none on the site.
    QString image = {};
    /// What the body says of the same picture; empty where it does not show it.
    QString imageAlt = {};
    /// Hex hashes of all media that the text names.
    QStringList media = {};

    bool operator==(const TextFacts &) const = default;
};

TextFacts textFacts(const ArticleText &text);

} // namespace broadsheet::sync::folder
