// SPDX-License-Identifier: GPL-3.0-or-later
// A body -> the editor's document. Built with a cursor and formats only: no HTML from outside ever reaches
// QTextDocument.
#pragma once

#include "core/block.h"
#include "richtext/blockstate.h"

class QTextDocument;

namespace broadsheet::richtext {

/// Fills the empty `document`: one text block for each text of a block, one with an object character for each
/// separator, picture or island.
BlockState buildDocument(QTextDocument &document, const Body &body);

} // namespace broadsheet::richtext
