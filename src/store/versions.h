// SPDX-License-Identifier: GPL-3.0-or-later
// The chain of an article as its site keeps it.
#pragma once

#include "store/rows.h"
#include "store/statement.h"

namespace broadsheet::store {

/// Ascending numbers; a number that is there is replaced, its op kept where the new one has none.
void putVersions(Connection &db, qint64 article, const std::vector<SiteVersion> &versions);
std::vector<SiteVersion> loadVersions(Connection &db, qint64 article);
bool hasVersions(Connection &db, qint64 article);

} // namespace broadsheet::store
