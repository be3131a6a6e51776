// SPDX-License-Identifier: GPL-3.0-or-later
// The text blocks that make one top-level block -> its bytes.
#pragma once

#include "core/block.h"
#include "richtext/blockstate.h"

#include <QTextBlock>

#include <vector>

class QTextCursor;

namespace broadsheet::richtext {

/// Neighbouring text blocks that are one block of the body.
struct Unit {
    /// The block of the state whose bytes it takes over; 0 = a new one.
    int id = 0;
    /// The block that its first text came from, also where another unit has taken over the bytes.
    int source = 0;
    BlockKind kind = BlockKind::Paragraph;
    std::vector<QTextBlock> texts = {};
    bool hasCite = false;
    int lastIndex = -1;
};

/// Whether `next` belongs to the unit before it.
bool belongsTo(const Unit &unit, const QTextBlock &next, const BlockState &state);

/// The bytes of the unit: its own ones with the texts that were touched put into their places, or new markup
/// around the texts. Nothing for a new paragraph without text; more than one block where text stands beside a
/// painted object.
std::vector<Block> writtenBlocks(const Unit &unit, const BlockState &state);

/// HTML of what is selected, for the clipboard.
QByteArray htmlOfSelection(const QTextCursor &selection, const BlockState &state);

} // namespace broadsheet::richtext
