// SPDX-License-Identifier: GPL-3.0-or-later
// Where a pull of a folder goes on: how far each article was read, and when.
#pragma once

#include "core/ids.h"
#include "core/instant.h"
#include "sync/endpoint.h"

#include <map>

namespace broadsheet::sync::folder {

struct FolderCursor {
    /// The drive's clock at the last pull.
    Instant at {};
    std::map<ArticleId, int> read = {};

    int readOf(ArticleId id) const;

    bool operator==(const FolderCursor &) const = default;
};

Cursor toCursor(const FolderCursor &cursor);
/// Nothing for an empty cursor or one that another program made: everything is read again.
std::optional<FolderCursor> fromCursor(const Cursor &cursor);

} // namespace broadsheet::sync::folder
