// SPDX-License-Identifier: GPL-3.0-or-later
// The readable text of blocks: for search, counts, diffs, ledes, excerpts.
#pragma once

#include "core/block.h"

#include <QString>

namespace broadsheet::markup {

/// Text of one block: tags and comments dropped, entities decoded, list items and cells on lines of their
/// own, white space folded. Never runs gumbo: linear, any input.
QString plainText(const Block &block);
/// All visible blocks, joined by blank lines.
QString plainText(const Body &body);
/// Words as QTextBoundaryFinder counts them.
int countWords(const QString &text);
/// The plain text of the first paragraph block; empty when there is none.
QString firstParagraph(const Body &body);
/// The first `limit` characters at most, cut at a word with an ellipsis, and never within what a reader sees
/// as one character. 160 is what an entry of Recent Posts has room for; front page, sections and feed have
/// room for a whole lede.
QString excerpt(const QString &text, int limit = 160);
/// What stands under a headline in lists: the lede, whole; without one an excerpt of the first paragraph.
QString summaryText(const QString &lede, const Body &body);

} // namespace broadsheet::markup
