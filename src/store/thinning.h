// SPDX-License-Identifier: GPL-3.0-or-later
// Old revisions of typing are thinned to one in ten minutes, and blocks that nothing names any more are
// removed.
#pragma once

#include "store/store.h"

namespace broadsheet::store {

struct ThinningReport {
    int revisions = 0;
    int blocks = 0;
    /// All articles were looked at; else the next run goes on behind the last one.
    bool complete = false;
};

/// Typed revisions older than 7 days: the newest of every ten minutes stays, and whatever anything names:
/// heads, bases, the first of an article, pins, public and chain texts, outbox rows, conflicts, working
/// copies, parents of merges and of texts from elsewhere. Children of a removed one get its parent. Starts
/// nothing new after `budget`. Not journalled: a replay may bring some back, and the next run takes them
/// again.
Result<ThinningReport> thinRevisions(Store &store, std::chrono::milliseconds budget);

} // namespace broadsheet::store
