// SPDX-License-Identifier: GPL-3.0-or-later
// Two texts of an article laid over each other, place by place, as people read them.
#pragma once

#include "core/article.h"
#include "core/textdiff.h"

namespace broadsheet::newsroom {

/// A field of the head, or a visible block of either text.
struct ComparedPlace {
    /// Empty for a block.
    QString field = {};
    /// Visible indices; -1 = not on that side.
    int before = -1;
    int after = -1;
    /// Of the block, "core/heading"; empty for a field.
    QByteArray blockName = {};
    bool changed = false;
    std::vector<TextRun> runs = {};

    bool operator==(const ComparedPlace &) const = default;
};

/// Kicker, headline and lede where either text has one, other fields only where they differ, then the body in
/// order: deleted blocks stand where they stood. Pure; words of equal places are one run.
std::vector<ComparedPlace> compareTexts(const ArticleText &before, const ArticleText &after);
/// What a side of a conflict's hunk says: a field's words, or the readable text of the blocks in `bytes`.
QString hunkText(const QByteArray &bytes, bool isField);
/// How many places differ: blocks, and all fields or only the pinned ones, which readers see.
int changedPlaces(const ArticleText &before, const ArticleText &after, bool onlyPinned);

} // namespace broadsheet::newsroom
