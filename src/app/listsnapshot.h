// SPDX-License-Identifier: GPL-3.0-or-later
// The first rows of the list as bytes, so that the next start shows them before the store is open.
#pragma once

#include "newsroom/library.h"

namespace broadsheet::app {

struct ListSnapshot {
    newsroom::Shelf shelf = newsroom::Shelf::Mine;
    std::vector<newsroom::LibraryRow> rows;
};

QByteArray toBytes(const ListSnapshot &snapshot);
/// Nothing for bytes of another version or damaged ones.
std::optional<ListSnapshot> snapshotFrom(const QByteArray &bytes);

} // namespace broadsheet::app
