// SPDX-License-Identifier: GPL-3.0-or-later
// The properties of text formats that tie a document to the bytes it was made from.
#pragma once

#include <QTextFormat>

namespace broadsheet::richtext {

/// On block formats: which top-level block of the body a text block belongs to (user data would not survive
/// undo).
constexpr int BlockIdProperty = QTextFormat::UserProperty + 1;
/// On block formats: which text of that block, counted from 0.
constexpr int TextIndexProperty = QTextFormat::UserProperty + 2;
/// On block formats: a BlockKind.
constexpr int BlockKindProperty = QTextFormat::UserProperty + 3;
/// On character formats: the open inline tags as written, outermost first (see packTags).
constexpr int InlineTagsProperty = QTextFormat::UserProperty + 4;
/// On object characters: HTML that the document has no form for (a picture in the text, a comment), as
/// written.
constexpr int RawInlineProperty = QTextFormat::UserProperty + 5;

/// What the editor shows a top-level block as.
enum class BlockKind { Paragraph, Heading, List, Quote, Classic, Separator, Image, Island };

} // namespace broadsheet::richtext
