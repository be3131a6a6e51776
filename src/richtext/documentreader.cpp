// SPDX-License-Identifier: GPL-3.0-or-later
#include "richtext/documentreader.h"

#include "richtext/textblockdata.h"
#include "richtext/unitwriter.h"

#include <QTextDocument>

#include <algorithm>

namespace broadsheet::richtext {

namespace {

/// Cuts a document into units and joins what is written for them.
class DocumentWalk {
public:
    /// Without `lastStamp` nothing is remembered with the text blocks.
    DocumentWalk(const QTextDocument &document, const BlockState &state, quint64 *lastStamp)
        : m_document(document)
        , m_state(state)
        , m_used(state.blocks.size() + 1, false)
        , m_lastStamp(lastStamp)
    {
    }

    Body read(std::vector<BodyReader::Place> &places)
    {
        m_places = &places;
        for (QTextBlock block = m_document.begin(); block.isValid(); block = block.next()) {
            if (!belongsTo(m_unit, block, m_state)) {
                finish();
                start(block);
            }
            m_unit.texts.push_back(block);
            m_unit.hasCite = m_unit.hasCite || block.blockFormat().boolProperty(CiteProperty);
            if (blockIdOf(block) == m_unit.id)
                m_unit.lastIndex = std::max(m_unit.lastIndex, textIndexOf(block));
        }
        finish();
        m_body.blocks.insert(m_body.blocks.end(), m_state.trailing.begin(), m_state.trailing.end());
        return std::move(m_body);
    }

private:
    void start(const QTextBlock &block)
    {
        const int id = blockIdOf(block);
        const bool known = id > 0 && id <= static_cast<int>(m_state.blocks.size())
            && !m_used[static_cast<std::size_t>(id)];
        if (known)
            m_used[static_cast<std::size_t>(id)] = true;
        m_unit.id = known ? id : 0;
        m_unit.source = id;
        m_unit.kind = kindOf(block);
        m_unit.texts.clear();
        m_unit.hasCite = false;
        m_unit.lastIndex = -1;
    }

    void finish()
    {
        if (m_unit.texts.empty())
            return;
        if (m_lastStamp == nullptr) {
            append(writtenBlocks(m_unit, m_state));
            return;
        }
        if (!isKnown())
            remember(writtenBlocks(m_unit, m_state));
        append(dataOf(m_unit.texts.front()).written);
    }

    /// Was just this unit written before, and has none of its text blocks changed since?
    bool isKnown() const
    {
        const TextBlockData *first = knownDataOf(m_unit.texts.front());
        if (first == nullptr || first->stamp == 0 || first->writtenFor != m_unit.id
            || first->textBlocks != static_cast<int>(m_unit.texts.size()))
            return false;
        for (std::size_t i = 0; i < m_unit.texts.size(); ++i) {
            const TextBlockData *data = knownDataOf(m_unit.texts[i]);
            if (data == nullptr || data->stamp != first->stamp || data->place != static_cast<int>(i))
                return false;
        }
        return true;
    }

    void remember(std::vector<Block> written)
    {
        ++*m_lastStamp;
        for (std::size_t i = 0; i < m_unit.texts.size(); ++i) {
            TextBlockData &data = dataOf(m_unit.texts[i]);
            data.stamp = *m_lastStamp;
            data.place = static_cast<int>(i);
        }
        TextBlockData &first = dataOf(m_unit.texts.front());
        first.written = std::move(written);
        first.textBlocks = static_cast<int>(m_unit.texts.size());
        first.writtenFor = m_unit.id;
    }

    void append(const std::vector<Block> &written)
    {
        for (std::size_t i = 0; i < written.size(); ++i) {
            appendGap(i == 0 ? m_unit.id : 0);
            m_places->push_back({ m_unit.texts.front(), m_visible++ });
            m_body.blocks.push_back(written[i]);
        }
        m_last = m_unit.id;
    }

    /// The white space that stood before the block; what a site's editor would write where there was none.
    void appendGap(int id)
    {
        if (id > 0) {
            const LoadedBlock &loaded = m_state.blocks[static_cast<std::size_t>(id - 1)];
            const bool stands = id == m_last + 1 && loaded.bodyIndex >= 0;
            if (stands || (!loaded.blanksBefore.empty() && !m_body.blocks.empty())) {
                m_body.blocks.insert(
                    m_body.blocks.end(), loaded.blanksBefore.begin(), loaded.blanksBefore.end());
                return;
            }
        }
        if (!m_body.blocks.empty())
            m_body.blocks.push_back({ .raw = "\n\n" });
    }

    const QTextDocument &m_document;
    const BlockState &m_state;
    std::vector<bool> m_used;
    quint64 *m_lastStamp;
    std::vector<BodyReader::Place> *m_places = nullptr;
    Unit m_unit;
    Body m_body;
    int m_visible = 0;
    /// The id of the block written last; 0 at the start and behind new ones.
    int m_last = 0;
};

} // namespace

Body readDocument(const QTextDocument &document, const BlockState &state)
{
    std::vector<BodyReader::Place> places;
    return DocumentWalk(document, state, nullptr).read(places);
}

BodyReader::BodyReader(const QTextDocument &document, const BlockState &state)
    : m_document(document)
    , m_state(state)
{
}

std::pair<QTextBlock, QTextBlock> BodyReader::touched(const QTextDocument &document, int position, int added)
{
    const QTextBlock first = document.findBlock(position);
    const QTextBlock last = document.findBlock(position + added);
    return { first.previous().isValid() ? first.previous() : first,
        last.next().isValid() ? last.next() : last };
}

void BodyReader::changed(int position, int removed, int added)
{
    Q_UNUSED(removed)
    const auto [first, last] = touched(m_document, position, added);
    for (QTextBlock block = first; block.isValid(); block = block.next()) {
        if (TextBlockData *data = knownDataOf(block)) {
            data->stamp = 0;
            data->words = -1;
        }
        if (block == last)
            break;
    }
}

void BodyReader::forget()
{
    for (QTextBlock block = m_document.begin(); block.isValid(); block = block.next())
        if (TextBlockData *data = knownDataOf(block)) {
            data->stamp = 0;
            data->words = -1;
        }
}

Body BodyReader::read()
{
    m_places.clear();
    return DocumentWalk(m_document, m_state, &m_lastStamp).read(m_places);
}

} // namespace broadsheet::richtext
