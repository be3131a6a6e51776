// SPDX-License-Identifier: GPL-3.0-or-later
// The body of an article: WordPress block markup as a list of top-level blocks that keep their bytes.
#pragma once

#include <QByteArray>
#include <QString>

#include <vector>

namespace broadsheet {

/// One top-level block. `raw` is every byte of it, delimiters included; what is not edited goes back as it
/// came.
struct Block {
    QByteArray raw;
    /// "core/paragraph", "ns/name"; empty for freeform text between blocks.
    QByteArray name = {};

    bool isFreeform() const { return name.isEmpty(); }

    /// White space between blocks: kept, but neither counted nor shown.
    bool isBlank() const;
    /// SHA-256 of `raw`, 32 bytes.
    QByteArray sha256() const;

    bool operator==(const Block &) const = default;
};

/// A list of blocks whose bytes, joined, are the body. Made by markup::parseBody; white-space-only freeform
/// blocks are members of it (as WordPress's parser counts them).
struct Body {
    std::vector<Block> blocks;

    QByteArray bytes() const;

    bool isEmpty() const { return blocks.empty(); }

    /// Indices of the blocks that people see and count: all but the blank ones, in order.
    std::vector<int> visible() const;

    bool operator==(const Body &) const = default;
};

} // namespace broadsheet
