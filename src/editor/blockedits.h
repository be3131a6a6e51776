// SPDX-License-Identifier: GPL-3.0-or-later
// Changes of the body's structure with a cursor: each is one undo step.
#pragma once

#include "editor/bodytext.h"

#include <QTextCursor>

#include <utility>

namespace broadsheet::editor {

struct BlockStyle {
    richtext::BlockKind kind = richtext::BlockKind::Paragraph;
    /// Of headings.
    int level = 2;
    /// Of lists.
    bool ordered = false;
    int depth = 1;
};

/// Is the text block a separator, a picture or an island?
bool isObject(const QTextBlock &block);
/// The text under a picture.
bool isCaption(const QTextBlock &block);
BlockStyle styleOf(const QTextBlock &block);

class BlockEdits {
public:
    BlockEdits(BodyText &text, const QTextCursor &cursor)
        : m_text(&text)
        , m_cursor(cursor)
    {
    }

    const QTextCursor &cursor() const { return m_cursor; }

    /// All texts of the selection; their inline formats stay.
    void setStyle(const BlockStyle &style);
    /// Return.
    void split();
    /// Backspace or Delete where the toolkit would mix up what is not one text; false = nothing special here.
    bool removeBackward();
    bool removeForward();
    /// Tab in a list; false outside.
    bool indent(int by);
    void setDirection(Qt::LayoutDirection direction);
    /// The visible block with the caret changes places with its neighbour.
    bool move(bool up);
    /// Blocks behind the caret's; an empty paragraph is replaced.
    void insert(const std::vector<Block> &blocks);
    /// A visible block is replaced by another.
    void replace(int visible, const Block &with);
    /// The painted object at the caret with its caption.
    void removeObject();
    /// A paragraph of its own for what is typed while the caret stands at an object.
    void stepOutOfObject();
    /// A removal may leave a text with the format of an object that is gone.
    void tidy();

private:
    using Range = std::pair<QTextBlock, QTextBlock>;

    void restyle(const QTextBlock &block, const BlockStyle &style);
    void attachToList(const QTextBlock &block);
    /// The text blocks of the visible block `index` of places().
    Range rangeOf(std::size_t index);
    std::size_t placeIndexAt(int position);
    void removeBlocks(const QTextBlock &first, const QTextBlock &last);
    /// An empty text block with this format, behind or before `block`; the cursor is in it.
    void openAfter(const QTextBlock &block, const QTextBlockFormat &format);
    void openBefore(const QTextBlock &block, const QTextBlockFormat &format);
    QTextBlockFormat continued(const QTextBlock &block) const;

    BodyText *m_text;
    QTextCursor m_cursor;
};

} // namespace broadsheet::editor
