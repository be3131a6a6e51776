// SPDX-License-Identifier: GPL-3.0-or-later
// What a document remembers of the body it was made from, and how it tells that a block was not touched.
#pragma once

#include "core/block.h"
#include "richtext/textplaces.h"

#include <QByteArray>

#include <vector>

class QTextBlock;

namespace broadsheet::richtext {

/// A visible top-level block. Its id in the document is its index here plus one.
struct LoadedBlock {
    Block block;
    BlockKind kind = BlockKind::Paragraph;
    /// Index in Body::blocks; -1 for a block that came in later (pasted, a picture).
    int bodyIndex = -1;
    /// Blank freeform blocks before it; they move with it.
    std::vector<Block> blanksBefore = {};
    std::vector<TextPlace> places = {};
    /// walkOf() of each text block at load; behind those of `places` the one of the object character, if the
    /// block is painted.
    std::vector<QByteArray> walks = {};
};

struct BlockState {
    std::vector<LoadedBlock> blocks;
    /// Blank blocks behind the last visible one.
    std::vector<Block> trailing = {};
};

/// A hash of the fragments of a text block: text, tags and look. Equal to the one at load = not touched.
QByteArray walkOf(const QTextBlock &textBlock);

/// What a text block is shown as, as its format says.
BlockKind kindOf(const QTextBlock &textBlock);
/// Does it hold the object character of a separator, picture or island?
bool holdsBlockObject(const QTextBlock &textBlock);
/// The direction that the markup itself gives (LayoutDirectionAuto = none).
Qt::LayoutDirection ownDirection(const QTextBlock &textBlock);
/// The direction that a paragraph's markup names ("direction":"rtl").
Qt::LayoutDirection directionOf(const Block &block);

/// The id, the index of the text within its block; 0 and -1 for text blocks that were added later.
int blockIdOf(const QTextBlock &textBlock);
int textIndexOf(const QTextBlock &textBlock);

} // namespace broadsheet::richtext
