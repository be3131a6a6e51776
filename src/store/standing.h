// SPDX-License-Identifier: GPL-3.0-or-later
// Where an article stands, derived from chain, outbox and texts by the rules of core, and cached in its row.
#pragma once

#include "store/tables.h"

namespace broadsheet::store {

/// What the caller knows already and need not be read again.
struct DeriveHints {
    /// The newest text; nullptr = read it if it is needed.
    const ArticleText *text = nullptr;
    /// Words of that text; nothing = unchanged.
    std::optional<int> words = {};
    /// Made in this transaction: no chain, outbox, conflict or working copy.
    bool fresh = false;
};

/// The columns that are derived.
struct DerivedState {
    Instant modified {};
    Standing onSite = {};
    Standing shown = {};
    bool newerEdits = false;
    bool pending = false;
    bool conflictOpen = false;
    Durability durability = Durability::Computer;
    Transport transport = Transport::Idle;
    Reason reason = Reason::Unspecified;
    QString detail = {};

    bool operator==(const DerivedState &) const = default;
};

DerivedState deriveState(Tables &tables, qint64 article, const DeriveHints &hints);
/// Derives and writes the columns.
void refreshState(Tables &tables, qint64 article, const DeriveHints &hints);

} // namespace broadsheet::store
