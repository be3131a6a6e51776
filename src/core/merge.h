// SPDX-License-Identifier: GPL-3.0-or-later
// Three-way merge of article texts: bodies block by block, fields by the table (offline-sync 4.4).
#pragma once

#include "core/article.h"
#include "core/textdiff.h"

#include <span>

namespace broadsheet {

/// One paragraph, or one field, that both sides changed differently.
struct Hunk {
    /// Visible index of the block in base (or where it would stand); -1 for a field.
    int block = -1;
    /// Name of the field; empty for a block.
    QString field = {};
    QByteArray base = {};
    QByteArray mine = {};
    QByteArray theirs = {};

    bool operator==(const Hunk &) const = default;
};

/// Mine, Theirs, Before: that text in each hunk. Both: mine, then theirs (a field takes mine; the other stays
/// a revision). TheirsThenMine: the same the other way round.
enum class Choice { Mine, Theirs, Both, TheirsThenMine, Before };

struct MergeResult {
    /// The merged text; where a hunk is open it holds mine, so it is usable only when `conflicts` is empty.
    ArticleText text = {};
    std::vector<Hunk> conflicts = {};
    /// Places to look at, not conflicts, as `code:<visible index in base>`: "two-inserts" (both sides
    /// inserted before this block, theirs stands first), "kept-edit" (edited or moved by one side, deleted by
    /// the other), "moved-twice" (stands where I moved it).
    std::vector<QString> remarks = {};

    bool clean() const { return conflicts.empty(); }
};

/// Merges two descendants of `base`. Compares normalised copies (line ends, trailing space, NFC), writes
/// original bytes. merge(base, a, base) = a; no block of either side is missing from text plus conflicts.
/// Pure.
MergeResult merge(
    const ArticleText &base, const ArticleText &mine, const ArticleText &theirs, const BlockText &textOf);
/// The same with every open hunk decided.
ArticleText mergeChoosing(const ArticleText &base, const ArticleText &mine, const ArticleText &theirs,
    const BlockText &textOf, Choice choice);
/// The same with a choice of its own for each of the `conflicts` of merge(), in their order; hunks without a
/// choice take mine.
ArticleText mergeChoosing(const ArticleText &base, const ArticleText &mine, const ArticleText &theirs,
    const BlockText &textOf, std::span<const Choice> choices);

} // namespace broadsheet
