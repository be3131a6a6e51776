// SPDX-License-Identifier: GPL-3.0-or-later
// The editor's document -> a body: untouched blocks with their own bytes, touched ones with new text between
// the old tags.
#pragma once

#include "core/block.h"
#include "richtext/blockstate.h"

class QTextDocument;

namespace broadsheet::richtext {

/// What a save would store. Text blocks that were not in `state` (the second half of a split) become
/// paragraphs.
Body readDocument(const QTextDocument &document, const BlockState &state);

} // namespace broadsheet::richtext
