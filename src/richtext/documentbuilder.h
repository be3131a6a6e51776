// SPDX-License-Identifier: GPL-3.0-or-later
// A body -> the editor's document. Built with a cursor and formats only: no HTML from outside ever reaches
// QTextDocument.
#pragma once

#include "core/block.h"
#include "richtext/blockstate.h"

#include <functional>

class QTextBlockFormat;
class QTextCursor;
class QTextDocument;

namespace broadsheet::richtext {

/// Gives a text block its line height and margins, which are no part of the text.
using BlockDress = std::function<void(QTextBlockFormat &format)>;

/// Fills the empty `document`: one text block for each text of a block, one with an object character for each
/// separator, picture (its caption follows) or island.
BlockState buildDocument(QTextDocument &document, const Body &body, const BlockDress &dress = {});
/// The same into a state that is known already when the document is laid out.
void buildDocument(
    QTextDocument &document, const Body &body, BlockState &state, const BlockDress &dress = {});

/// Appends `blocks` to `state` and inserts their text blocks behind the one of the cursor, or in its place if
/// it is empty. The cursor ends behind the last character.
void insertBlocks(
    QTextCursor &cursor, BlockState &state, const std::vector<Block> &blocks, const BlockDress &dress = {});

} // namespace broadsheet::richtext
