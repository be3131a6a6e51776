// SPDX-License-Identifier: GPL-3.0-or-later
#include "richtext/documentreader.h"

#include "markup/blockwriter.h"
#include "richtext/inlinehtml.h"

#include <QTextBlock>
#include <QTextDocument>
#include <QTextFragment>

#include <optional>

namespace broadsheet::richtext {

namespace {

QByteArray htmlOf(const QTextBlock &textBlock)
{
    std::vector<InlineRun> runs;
    for (auto it = textBlock.begin(); !it.atEnd(); ++it) {
        const QTextFragment fragment = it.fragment();
        const QTextCharFormat format = fragment.charFormat();
        runs.push_back({ .text = fragment.text(),
            .tags = tagsOf(format),
            .raw = format.stringProperty(RawInlineProperty).toLatin1() });
    }
    return writeInline(runs);
}

/// The text blocks of one top-level block, by the index of the text; and those that came in between.
struct Group {
    int id = 0;
    std::vector<std::optional<QTextBlock>> texts;
    std::vector<QTextBlock> added;
};

class Reader {
public:
    Reader(const QTextDocument &document, const BlockState &state)
        : m_document(document)
        , m_state(state)
        , m_used(state.blocks.size() + 1, false)
    {
    }

    Body read()
    {
        Group group;
        for (QTextBlock block = m_document.begin(); block.isValid(); block = block.next()) {
            const int id = blockIdOf(block);
            const bool known = id > 0 && id <= static_cast<int>(m_state.blocks.size());
            if (known && id != group.id && !m_used[static_cast<std::size_t>(id)]) {
                finish(group);
                m_used[static_cast<std::size_t>(id)] = true;
                group = { .id = id, .texts = {}, .added = {} };
                group.texts.resize(m_state.blocks[static_cast<std::size_t>(id - 1)].walks.size());
            }
            const int index = textIndexOf(block);
            const bool fits
                = known && id == group.id && index >= 0 && index < static_cast<int>(group.texts.size());
            if (fits && !group.texts[static_cast<std::size_t>(index)])
                group.texts[static_cast<std::size_t>(index)] = block;
            else
                group.added.push_back(block);
        }
        finish(group);
        m_body.blocks.insert(m_body.blocks.end(), m_state.trailing.begin(), m_state.trailing.end());
        return std::move(m_body);
    }

private:
    void finish(const Group &group)
    {
        if (group.id > 0) {
            const LoadedBlock &loaded = m_state.blocks[static_cast<std::size_t>(group.id - 1)];
            m_body.blocks.insert(m_body.blocks.end(), loaded.blanksBefore.begin(), loaded.blanksBefore.end());
            m_body.blocks.push_back(written(loaded, group));
        }
        for (const QTextBlock &block : group.added) {
            // The one text block of an empty document is not a paragraph that somebody wrote.
            if (block.length() <= 1 && group.id == 0)
                continue;
            if (!m_body.blocks.empty())
                m_body.blocks.push_back({ .raw = "\n\n" });
            m_body.blocks.push_back(markup::makeParagraph(htmlOf(block)));
        }
    }

    /// The block's own bytes, with the texts that were touched put into their places.
    static Block written(const LoadedBlock &loaded, const Group &group)
    {
        QByteArray raw;
        qsizetype at = 0;
        for (std::size_t i = 0; i < loaded.places.size(); ++i) {
            const TextPlace &place = loaded.places[i];
            const auto &text = group.texts[i];
            if (text && walkOf(*text) == loaded.walks[i])
                continue;
            raw += loaded.block.raw.mid(at, place.begin - at);
            raw += text ? htmlOf(*text) : QByteArray();
            at = place.end;
        }
        if (at == 0 && raw.isEmpty())
            return loaded.block;
        raw += loaded.block.raw.mid(at);
        return { .raw = raw, .name = loaded.block.name };
    }

    const QTextDocument &m_document;
    const BlockState &m_state;
    std::vector<bool> m_used;
    Body m_body;
};

} // namespace

Body readDocument(const QTextDocument &document, const BlockState &state)
{
    return Reader(document, state).read();
}

} // namespace broadsheet::richtext
