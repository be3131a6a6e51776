// SPDX-License-Identifier: GPL-3.0-or-later
// Where in the bytes of a block its editable texts stand, so that all other bytes can stay.
#pragma once

#include "core/block.h"
#include "richtext/formats.h"

#include <optional>
#include <vector>

namespace broadsheet::richtext {

/// One run of inline HTML: a paragraph's, an item's, a citation's. White space at its ends is not part of it.
struct TextPlace {
    /// Offsets into Block::raw.
    qsizetype begin = 0;
    qsizetype end = 0;
    /// The innermost block element around it: "p", "li", "cite", ...; empty when there is none.
    QByteArray container = {};
    /// How many lists are open around it.
    int listDepth = 0;
    bool ordered = false;
};

BlockKind kindOf(const Block &block);

/// The texts in order; none for islands, separators and blank freeform; of a picture its caption, or where
/// one would stand (container "figure"). Linear.
std::vector<TextPlace> textPlaces(const Block &block);

/// The text that `edit --block N --text T` replaces: the first; of a quote the first paragraph's.
std::optional<std::size_t> mainText(BlockKind kind, const std::vector<TextPlace> &places);

} // namespace broadsheet::richtext
