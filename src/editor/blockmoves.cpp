// SPDX-License-Identifier: GPL-3.0-or-later
#include "editor/blockedits.h"

#include <QTextFragment>

#include <algorithm>

namespace broadsheet::editor {

namespace {

/// A text block, taken out to be put in elsewhere.
struct TakenText {
    QTextBlockFormat format;
    std::vector<std::pair<QString, QTextCharFormat>> pieces;
};

std::vector<TakenText> takeTexts(const QTextBlock &first, const QTextBlock &last)
{
    std::vector<TakenText> taken;
    for (QTextBlock block = first; block.isValid(); block = block.next()) {
        TakenText text { .format = block.blockFormat(), .pieces = {} };
        // Its list may be gone when its last item was taken.
        text.format.setObjectIndex(-1);
        for (auto it = block.begin(); !it.atEnd(); ++it)
            text.pieces.emplace_back(it.fragment().text(), it.fragment().charFormat());
        taken.push_back(std::move(text));
        if (block == last)
            break;
    }
    return taken;
}

} // namespace

std::size_t BlockEdits::placeIndexAt(int position)
{
    const auto &places = m_text->places();
    std::size_t index = 0;
    for (std::size_t i = 0; i < places.size() && places[i].textBlock.position() <= position; ++i)
        if (i == 0 || places[i].textBlock != places[i - 1].textBlock)
            index = i;
    return index;
}

BlockEdits::Range BlockEdits::rangeOf(std::size_t index)
{
    const auto &places = m_text->places();
    const QTextBlock first = index == 0 ? m_text->document().begin() : places[index].textBlock;
    std::size_t next = index + 1;
    while (next < places.size() && places[next].textBlock == places[index].textBlock)
        ++next;
    return { first,
        next < places.size() ? places[next].textBlock.previous() : m_text->document().lastBlock() };
}

bool BlockEdits::move(bool up)
{
    if (m_text->places().size() < 2)
        return false;
    const std::size_t own = placeIndexAt(m_cursor.position());
    const auto [first, last] = rangeOf(own);
    const QTextBlock neighbour = up ? first.previous() : last.next();
    if (!neighbour.isValid())
        return false;
    const int offset = m_cursor.position() - first.position();
    const auto [otherFirst, otherLast] = rangeOf(placeIndexAt(neighbour.position()));

    m_cursor.beginEditBlock();
    const std::vector<TakenText> taken = takeTexts(first, last);
    // The neighbour's blocks stay; only positions change.
    removeBlocks(first, last);
    const QTextBlock anchor = up ? otherFirst : otherLast;
    for (std::size_t i = 0; i < taken.size(); ++i) {
        if (i > 0)
            openAfter(m_cursor.block(), taken[i].format);
        else if (up)
            openBefore(anchor, taken[i].format);
        else
            openAfter(anchor, taken[i].format);
        for (const auto &[text, format] : taken[i].pieces)
            m_cursor.insertText(text, format);
        if (richtext::kindOf(m_cursor.block()) == richtext::BlockKind::List)
            attachToList(m_cursor.block());
    }
    QTextBlock start = m_cursor.block();
    for (std::size_t i = 1; i < taken.size(); ++i)
        start = start.previous();
    m_cursor.setPosition(start.position() + offset);
    m_cursor.endEditBlock();
    return true;
}

void BlockEdits::replace(int visible, const Block &with)
{
    const auto &places = m_text->places();
    const auto found = std::find_if(places.begin(), places.end(),
        [&](const richtext::BodyReader::Place &place) { return place.visible == visible; });
    if (found == places.end())
        return;
    auto [first, last] = rangeOf(static_cast<std::size_t>(found - places.begin()));
    // New paragraphs without text stand behind a block without being part of it.
    while (last != first && last.length() <= 1 && richtext::blockIdOf(last) == 0)
        last = last.previous();
    m_cursor.beginEditBlock();
    richtext::BlockState &state = m_text->state();
    const richtext::LoadedBlock *old = m_text->loaded(first);
    std::vector<Block> blanks = old == nullptr ? std::vector<Block> {} : old->blanksBefore;
    const std::size_t at = state.blocks.size();
    m_cursor.setPosition(last.position() + last.length() - 1);
    richtext::insertBlocks(m_cursor, state, { with }, m_text->dress());
    if (at < state.blocks.size())
        state.blocks[at].blanksBefore = std::move(blanks);
    const QTextBlock end = m_cursor.block();
    if (first.position() < end.position() && last != end)
        removeBlocks(first, last);
    m_cursor.endEditBlock();
}

} // namespace broadsheet::editor
