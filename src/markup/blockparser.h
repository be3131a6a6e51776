// SPDX-License-Identifier: GPL-3.0-or-later
// Bytes -> blocks, by the grammar of WordPress's block parser (blocks.md). Iterative: depth costs memory, not
// stack.
#pragma once

#include "core/block.h"

#include <QJsonObject>

#include <vector>

namespace broadsheet::markup {

/// The top-level blocks of `bytes`; joined, they are `bytes` again, whatever those are (also invalid UTF-8,
/// CRLF, unclosed or stray delimiters). Never fails. Linear.
Body parseBody(const QByteArray &bytes);

/// One node of the parse tree; the same tree as WordPress's parser makes.
struct ParsedBlock {
    QByteArray name; // empty = freeform
    QByteArray attributes; // the JSON text as written, may be empty
    qsizetype begin = 0; // offsets into the bytes, delimiters included
    qsizetype end = 0;
    qsizetype innerBegin = 0; // between the delimiters
    qsizetype innerEnd = 0;
    std::vector<int> children; // indices into ParsedTree::nodes
};

/// The tree flattened; `roots` are the top-level nodes in order.
struct ParsedTree {
    std::vector<ParsedBlock> nodes;
    std::vector<int> roots;
};

ParsedTree parseTree(const QByteArray &bytes);

/// The attributes of the block's opening delimiter; empty object when there are none or they are no JSON
/// object.
QJsonObject attributesOf(const Block &block);

} // namespace broadsheet::markup
