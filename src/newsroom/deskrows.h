// SPDX-License-Identifier: GPL-3.0-or-later
// The whole desk at one moment: everything that is not public yet, and what went public today.
#pragma once

#include "newsroom/library.h"

namespace broadsheet::newsroom {

struct DeskRow {
    LibraryRow article;
    bool needsMe = false;
};

/// Any connection. At most 200 of each stage; of the public ones those since `dayStart`.
Result<std::vector<DeskRow>> deskRows(const Context &context, Instant dayStart);

/// How many rules of the checklist for publishing are kept, of how many.
struct CheckCount {
    int good = 0;
    int all = 0;
    /// A rule that is not kept is required.
    bool blocks = false;

    bool operator==(const CheckCount &) const = default;
};

/// Reads the texts, so it is asked for a few at a time. An article that has gone has no rules.
std::vector<CheckCount> checkCounts(const Context &context, const std::vector<ArticleId> &articles);

} // namespace broadsheet::newsroom
