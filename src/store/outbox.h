// SPDX-License-Identifier: GPL-3.0-or-later
// What waits to be sent; rows that are done stay, so that a second attempt is known.
#pragma once

#include "store/rows.h"
#include "store/statement.h"

namespace broadsheet::store {

void putOutboxRow(Connection &db, const OutboxRow &row);
void removeOutboxRow(Connection &db, OutboxId id);
/// Rows that are not done, in the order of sending.
std::vector<OutboxRow> openOutboxRows(
    Connection &db, std::optional<SiteId> site, std::optional<ArticleId> article);
/// Rows that are done, the newest first.
std::vector<OutboxRow> doneOutboxRows(Connection &db, int limit);
/// Nothing = no such row.
std::optional<OutboxState> outboxState(Connection &db, OutboxId id);
/// After a restore: what has no outcome is looked up before anything is sent. The articles concerned.
std::vector<ArticleId> makeOutboxUnknown(Connection &db);

} // namespace broadsheet::store
