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

/// On block formats with a layout direction: true = taken from the paragraph before, until the first letter
/// is typed; else the direction is the markup's own.
constexpr int SoftDirectionProperty = QTextFormat::UserProperty + 6;
/// On block formats of list items: how deep (1 = outermost) and whether numbered.
constexpr int ListDepthProperty = QTextFormat::UserProperty + 7;
constexpr int ListOrderedProperty = QTextFormat::UserProperty + 8;
/// On block formats: true for the source of a quote and for the caption of a picture.
constexpr int CiteProperty = QTextFormat::UserProperty + 9;

/// Object types of character formats: a whole block that is painted (separator, picture, island), and a piece
/// of inline HTML that the document has no form for.
constexpr int BlockObjectType = QTextFormat::UserObject + 1;
constexpr int InlineObjectType = QTextFormat::UserObject + 2;

/// What the editor shows a top-level block as.
enum class BlockKind { Paragraph, Heading, List, Quote, Classic, Separator, Image, Island };

} // namespace broadsheet::richtext
