// SPDX-License-Identifier: GPL-3.0-or-later
// What became of the blocks of a text on one side: kept, changed, moved, deleted, inserted. The first half of
// the merge.
#pragma once

#include "core/textdiff.h"

namespace broadsheet {

/// A body as the blocks that people see, and the white space around them.
struct Shown {
    std::vector<const Block *> blocks;
    /// spaces[i] stands before block i; the last one ends the body.
    std::vector<QByteArray> spaces;

    explicit Shown(const Body &body)
    {
        spaces.emplace_back();
        for (const Block &block : body.blocks) {
            if (block.isBlank()) {
                spaces.back() += block.raw;
            } else {
                blocks.push_back(&block);
                spaces.emplace_back();
            }
        }
    }

    int size() const { return static_cast<int>(blocks.size()); }

    const Block &at(int i) const { return *blocks[static_cast<size_t>(i)]; }

    const QByteArray &before(int i) const { return spaces[static_cast<size_t>(i)]; }
};

/// How one side's blocks descend from base.
struct Descent {
    /// For each base block: where it is on this side, -1 = deleted.
    std::vector<int> here;
    /// For each block of this side: its base block, -1 = inserted.
    std::vector<int> origin;
    /// For each base block: it left its place among the others.
    std::vector<bool> moved;
};

Descent descentOf(const Body &base, const Body &side, const BlockText &textOf);

/// Equal but for line ends, space at the end of lines and the composition of letters.
bool sameBlock(const Block &a, const Block &b);
/// Running text that differs in white space, kinds of quotes and kinds of dashes only.
bool almostSameBlock(const Block &a, const Block &b);

} // namespace broadsheet
