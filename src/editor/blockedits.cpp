// SPDX-License-Identifier: GPL-3.0-or-later
#include "editor/blockedits.h"

#include <QTextList>

#include <algorithm>

namespace broadsheet::editor {

using richtext::BlockKind;

namespace {

constexpr int deepestItem = 8;

class EditStep {
public:
    explicit EditStep(QTextCursor &cursor)
        : m_cursor(cursor)
    {
        m_cursor.beginEditBlock();
    }

    ~EditStep() { m_cursor.endEditBlock(); }
    Q_DISABLE_COPY_MOVE(EditStep)

private:
    QTextCursor &m_cursor;
};

void forgetOrigin(QTextBlockFormat &format)
{
    format.clearProperty(richtext::BlockIdProperty);
    format.clearProperty(richtext::TextIndexProperty);
}

} // namespace

bool isObject(const QTextBlock &block)
{
    switch (richtext::kindOf(block)) {
    case BlockKind::Separator:
    case BlockKind::Image:
    case BlockKind::Island:
        return richtext::holdsBlockObject(block);
    case BlockKind::Paragraph:
    case BlockKind::Heading:
    case BlockKind::List:
    case BlockKind::Quote:
    case BlockKind::Classic:
        return false;
    }
    return false;
}

bool isCaption(const QTextBlock &block)
{
    return richtext::kindOf(block) == BlockKind::Image
        && block.blockFormat().boolProperty(richtext::CiteProperty);
}

BlockStyle styleOf(const QTextBlock &block)
{
    const QTextBlockFormat format = block.blockFormat();
    return { .kind = richtext::kindOf(block),
        .level = std::max(1, format.headingLevel()),
        .ordered = format.boolProperty(richtext::ListOrderedProperty),
        .depth = std::max(1, format.intProperty(richtext::ListDepthProperty)) };
}

void BlockEdits::restyle(const QTextBlock &block, const BlockStyle &style)
{
    QTextBlockFormat format = block.blockFormat();
    format.setObjectIndex(-1);
    format.setProperty(richtext::BlockKindProperty, static_cast<int>(style.kind));
    format.clearProperty(richtext::CiteProperty);
    format.clearProperty(richtext::ListDepthProperty);
    format.clearProperty(richtext::ListOrderedProperty);
    format.clearProperty(QTextFormat::HeadingLevel);
    if (style.kind == BlockKind::Heading)
        format.setHeadingLevel(style.level);
    if (style.kind == BlockKind::List) {
        format.setProperty(richtext::ListDepthProperty, style.depth);
        format.setProperty(richtext::ListOrderedProperty, style.ordered);
    }
    QTextCursor cursor(block);
    cursor.setBlockFormat(m_text->dressed(format));
    if (style.kind == BlockKind::List)
        attachToList(block);
}

void BlockEdits::attachToList(const QTextBlock &block)
{
    const BlockStyle style = styleOf(block);
    // Deeper items may stand between two of one list.
    for (QTextBlock before = block.previous(); before.isValid(); before = before.previous()) {
        const BlockStyle other = styleOf(before);
        if (other.kind != BlockKind::List || other.depth < style.depth)
            break;
        if (other.depth > style.depth)
            continue;
        if (other.ordered == style.ordered && before.textList() != nullptr) {
            before.textList()->add(block);
            return;
        }
        break;
    }
    QTextListFormat format;
    format.setStyle(style.ordered ? QTextListFormat::ListDecimal : QTextListFormat::ListDisc);
    format.setIndent(std::min(style.depth, deepestItem));
    QTextCursor(block).createList(format);
}

void BlockEdits::setStyle(const BlockStyle &style)
{
    const EditStep step(m_cursor);
    const int end = m_cursor.selectionEnd();
    for (QTextBlock block = m_text->document().findBlock(m_cursor.selectionStart());
         block.isValid() && block.position() <= end; block = block.next()) {
        if (!isObject(block) && !isCaption(block))
            restyle(block, style);
    }
}

QTextBlockFormat BlockEdits::continued(const QTextBlock &block) const
{
    QTextBlockFormat format = block.blockFormat();
    forgetOrigin(format);
    if (format.layoutDirection() == Qt::LayoutDirectionAuto && block.textDirection() == Qt::RightToLeft) {
        format.setLayoutDirection(Qt::RightToLeft);
        format.setProperty(richtext::SoftDirectionProperty, true);
    }
    return format;
}

void BlockEdits::openAfter(const QTextBlock &block, const QTextBlockFormat &format)
{
    m_cursor.setPosition(block.position() + block.length() - 1);
    m_cursor.insertBlock(format, {});
}

void BlockEdits::openBefore(const QTextBlock &block, const QTextBlockFormat &format)
{
    const QTextBlockFormat own = block.blockFormat();
    const QTextCharFormat ownChars = block.charFormat();
    m_cursor.setPosition(block.position());
    m_cursor.insertBlock(own, ownChars);
    m_cursor.movePosition(QTextCursor::PreviousBlock);
    m_cursor.setBlockFormat(format);
    m_cursor.setBlockCharFormat({});
}

void BlockEdits::split()
{
    const EditStep step(m_cursor);
    m_cursor.removeSelectedText();
    const QTextBlock block = m_cursor.block();
    const bool empty = block.length() <= 1;
    const bool atStart = m_cursor.atBlockStart();
    const bool atEnd = m_cursor.atBlockEnd();
    const BlockStyle style = styleOf(block);
    if (isObject(block)) {
        if (atStart)
            openBefore(block, m_text->paragraphFormat(block.previous()));
        else
            openAfter(
                isCaption(block.next()) ? block.next() : block, m_text->paragraphFormat(block.previous()));
        return;
    }
    if (isCaption(block) || block.blockFormat().boolProperty(richtext::CiteProperty)) {
        openAfter(block, m_text->paragraphFormat(block));
        return;
    }
    if (empty && style.kind == BlockKind::List && style.depth > 1) {
        restyle(block, { .kind = style.kind, .ordered = style.ordered, .depth = style.depth - 1 });
        return;
    }
    if (empty && (style.kind == BlockKind::List || style.kind == BlockKind::Quote)) {
        restyle(block, {});
        return;
    }
    const bool heading = style.kind == BlockKind::Heading;
    if (atStart && !empty) {
        // The text keeps its block; what is new stands above it.
        openBefore(block, heading ? m_text->paragraphFormat(block.previous()) : continued(block));
        m_cursor.movePosition(QTextCursor::NextBlock);
        return;
    }
    if (style.kind == BlockKind::Classic)
        m_cursor.insertBlock(block.blockFormat(), {});
    else if (heading && atEnd)
        m_cursor.insertBlock(m_text->paragraphFormat(block), {});
    else
        m_cursor.insertBlock(continued(block), {});
}

void BlockEdits::removeBlocks(const QTextBlock &first, const QTextBlock &last)
{
    const QTextBlock next = last.next();
    const QTextBlock before = first.previous();
    if (next.isValid()) {
        const QTextBlockFormat format = next.blockFormat();
        m_cursor.setPosition(first.position());
        m_cursor.setPosition(next.position(), QTextCursor::KeepAnchor);
        m_cursor.removeSelectedText();
        m_cursor.setBlockFormat(format);
    } else if (before.isValid()) {
        const QTextBlockFormat format = before.blockFormat();
        m_cursor.setPosition(before.position() + before.length() - 1);
        m_cursor.setPosition(last.position() + last.length() - 1, QTextCursor::KeepAnchor);
        m_cursor.removeSelectedText();
        m_cursor.setBlockFormat(format);
    } else {
        m_cursor.setPosition(first.position());
        m_cursor.setPosition(last.position() + last.length() - 1, QTextCursor::KeepAnchor);
        m_cursor.removeSelectedText();
        m_cursor.setBlockFormat(m_text->paragraphFormat({}));
    }
}

void BlockEdits::removeObject()
{
    const EditStep step(m_cursor);
    const QTextBlock block = m_cursor.block();
    removeBlocks(block, isCaption(block.next()) ? block.next() : block);
}

void BlockEdits::stepOutOfObject()
{
    const EditStep step(m_cursor);
    m_cursor.clearSelection();
    split();
}

bool BlockEdits::removeBackward()
{
    const QTextBlock block = m_cursor.block();
    if (isObject(block)) {
        if (m_cursor.hasSelection() && m_text->document().findBlock(m_cursor.anchor()) != block)
            return false;
        removeObject();
        return true;
    }
    if (m_cursor.hasSelection() || !m_cursor.atBlockStart())
        return false;
    const BlockStyle style = styleOf(block);
    const QTextBlock before = block.previous();
    if (isCaption(block)) {
        m_cursor.setPosition(before.position());
        m_cursor.setPosition(before.position() + before.length() - 1, QTextCursor::KeepAnchor);
        return true;
    }
    if (style.kind == BlockKind::List && style.depth > 1)
        return indent(-1);
    if (style.kind == BlockKind::List || style.kind == BlockKind::Quote || style.kind == BlockKind::Heading) {
        const EditStep step(m_cursor);
        restyle(block, {});
        return true;
    }
    if (!before.isValid() || (!isObject(before) && !isCaption(before)))
        return !before.isValid();
    // A text does not flow into a picture or an island.
    if (block.length() <= 1) {
        const EditStep step(m_cursor);
        removeBlocks(block, block);
        m_cursor.setPosition(before.position() + before.length() - 1);
    }
    if (isObject(before)) {
        m_cursor.setPosition(before.position());
        m_cursor.setPosition(before.position() + before.length() - 1, QTextCursor::KeepAnchor);
    } else {
        m_cursor.setPosition(before.position() + before.length() - 1);
    }
    return true;
}

bool BlockEdits::removeForward()
{
    const QTextBlock block = m_cursor.block();
    if (isObject(block))
        return removeBackward();
    const QTextBlock next = block.next();
    if (m_cursor.hasSelection() || !m_cursor.atBlockEnd() || !next.isValid())
        return false;
    if (!isObject(next) && !isCaption(block))
        return false;
    if (block.length() <= 1 && !isCaption(block)) {
        const EditStep step(m_cursor);
        removeBlocks(block, block);
        return true;
    }
    if (isObject(next)) {
        m_cursor.setPosition(next.position());
        m_cursor.setPosition(next.position() + next.length() - 1, QTextCursor::KeepAnchor);
    }
    return true;
}

bool BlockEdits::indent(int by)
{
    if (styleOf(m_cursor.block()).kind != BlockKind::List)
        return false;
    const EditStep step(m_cursor);
    const int end = m_cursor.selectionEnd();
    for (QTextBlock block = m_text->document().findBlock(m_cursor.selectionStart());
         block.isValid() && block.position() <= end; block = block.next()) {
        BlockStyle style = styleOf(block);
        if (style.kind != BlockKind::List)
            continue;
        const BlockStyle before = styleOf(block.previous());
        const int deepest = before.kind == BlockKind::List ? std::min(before.depth + 1, deepestItem) : 1;
        const int depth = std::clamp(style.depth + by, 1, std::max(1, deepest));
        if (depth == style.depth)
            continue;
        style.depth = depth;
        restyle(block, style);
    }
    return true;
}

void BlockEdits::setDirection(Qt::LayoutDirection direction)
{
    const EditStep step(m_cursor);
    const int end = m_cursor.selectionEnd();
    for (QTextBlock block = m_text->document().findBlock(m_cursor.selectionStart());
         block.isValid() && block.position() <= end; block = block.next()) {
        if (richtext::kindOf(block) != BlockKind::Paragraph)
            continue;
        QTextBlockFormat format = block.blockFormat();
        format.clearProperty(richtext::SoftDirectionProperty);
        if (direction == Qt::LayoutDirectionAuto)
            format.clearProperty(QTextFormat::LayoutDirection);
        else
            format.setLayoutDirection(direction);
        QTextCursor(block).setBlockFormat(format);
    }
}

void BlockEdits::insert(const std::vector<Block> &blocks)
{
    const EditStep step(m_cursor);
    QTextBlock block = m_cursor.block();
    if (isObject(block) && isCaption(block.next()))
        m_cursor.setPosition(block.next().position());
    richtext::insertBlocks(m_cursor, m_text->state(), blocks, m_text->dress());
}

void BlockEdits::tidy()
{
    const QTextBlock block = m_cursor.block();
    switch (richtext::kindOf(block)) {
    case BlockKind::Separator:
    case BlockKind::Image:
    case BlockKind::Island:
        if (!isObject(block) && !(isCaption(block) && isObject(block.previous())))
            restyle(block, {});
        break;
    case BlockKind::Paragraph:
    case BlockKind::Heading:
    case BlockKind::List:
    case BlockKind::Quote:
    case BlockKind::Classic:
        break;
    }
}

} // namespace broadsheet::editor
