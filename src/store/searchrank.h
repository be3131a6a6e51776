// SPDX-License-Identifier: GPL-3.0-or-later
// The rank of a hit as it is asked for at each key: by what stands in the row alone.
#pragma once

struct sqlite3;

namespace broadsheet::store {

/// Adds the FTS5 function newsrank(search): the smaller, the better; a word in the head counts five times.
/// bm25 without the weight of rare words, which costs a walk through every hit of the index, and without the
/// length.
void addSearchRank(sqlite3 *db);

} // namespace broadsheet::store
