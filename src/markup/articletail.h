// SPDX-License-Identifier: GPL-3.0-or-later
// The end of a page that was copied whole: the author's box, the list of recent posts.
#pragma once

#include "core/block.h"

#include <QStringList>

#include <vector>

namespace broadsheet::markup {

struct ArticleTail {
    /// The first block of it; the number of blocks when there is none.
    std::size_t begin = 0;
    /// "author-box", "recent-posts".
    QStringList parts = {};
};

/// Careful: a block that may be text of the article is none of the tail.
ArticleTail findTail(const std::vector<Block> &blocks, const QStringList &authors);

/// A line that is the heading of a list of recent posts.
bool isRecentPostsHeading(const QString &line);

} // namespace broadsheet::markup
