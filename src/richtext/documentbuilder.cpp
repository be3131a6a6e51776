// SPDX-License-Identifier: GPL-3.0-or-later
#include "richtext/documentbuilder.h"

#include "markup/blockparser.h"
#include "richtext/inlinehtml.h"

#include <QJsonObject>
#include <QTextBlock>
#include <QTextCursor>
#include <QTextDocument>
#include <QTextList>

#include <algorithm>
#include <utility>

namespace broadsheet::richtext {

namespace {

constexpr qreal quoteMargin = 40;
constexpr int maxShownIndent = 8;
// Each insertion into a QTextList visits all its items; the rest of a longer list is shown without bullets.
constexpr std::size_t maxBullets = 1000;

class Builder {
public:
    explicit Builder(QTextDocument &document)
        : m_cursor(&document)
    {
    }

    BlockState build(const Body &body)
    {
        m_cursor.beginEditBlock();
        std::vector<Block> blanks;
        for (std::size_t i = 0; i < body.blocks.size(); ++i) {
            const Block &block = body.blocks[i];
            if (block.isBlank()) {
                blanks.push_back(block);
                continue;
            }
            m_state.blocks.push_back({ .block = block,
                .bodyIndex = i,
                .blanksBefore = std::exchange(blanks, {}),
                .places = textPlaces(block) });
            insert(m_state.blocks.back());
        }
        m_state.trailing = std::move(blanks);
        m_cursor.endEditBlock();
        return std::move(m_state);
    }

private:
    void insert(LoadedBlock &loaded)
    {
        const BlockKind kind = kindOf(loaded.block);
        QTextBlockFormat format;
        format.setProperty(BlockIdProperty, static_cast<int>(m_state.blocks.size()));
        format.setProperty(BlockKindProperty, static_cast<int>(kind));
        if (kind == BlockKind::Heading)
            format.setHeadingLevel(
                std::clamp(markup::attributesOf(loaded.block).value(QStringLiteral("level")).toInt(2), 1, 6));
        if (kind == BlockKind::Quote)
            format.setLeftMargin(quoteMargin);
        if (loaded.places.empty()) {
            format.setProperty(TextIndexProperty, 0);
            startTextBlock(format);
            m_cursor.insertText(QString(QChar::ObjectReplacementCharacter), QTextCharFormat());
            loaded.walks.push_back(walkOf(m_cursor.block()));
        }
        QTextList *list = nullptr;
        for (std::size_t i = 0; i < loaded.places.size(); ++i) {
            const TextPlace &place = loaded.places[i];
            format.setProperty(TextIndexProperty, static_cast<int>(i));
            if (kind == BlockKind::List && place.container == "li" && i < maxBullets)
                list = startItem(list, format, place);
            else
                startTextBlock(format);
            for (const InlineRun &run :
                readInline(loaded.block.raw.mid(place.begin, place.end - place.begin)))
                m_cursor.insertText(run.text, formatOf(run));
            loaded.walks.push_back(walkOf(m_cursor.block()));
        }
    }

    void startTextBlock(const QTextBlockFormat &format)
    {
        if (std::exchange(m_empty, false)) {
            m_cursor.setBlockFormat(format);
            m_cursor.setBlockCharFormat({});
        } else {
            m_cursor.insertBlock(format, {});
        }
    }

    /// One QTextList as long as depth and numbering stay the same.
    QTextList *startItem(QTextList *list, QTextBlockFormat blockFormat, const TextPlace &place)
    {
        QTextListFormat format;
        format.setStyle(place.ordered ? QTextListFormat::ListDecimal : QTextListFormat::ListDisc);
        format.setIndent(std::clamp(place.listDepth, 1, maxShownIndent));
        if (list != nullptr && list->format().style() == format.style()
            && list->format().indent() == format.indent()) {
            blockFormat.setObjectIndex(list->objectIndex());
            startTextBlock(blockFormat);
            return list;
        }
        startTextBlock(blockFormat);
        return m_cursor.createList(format);
    }

    QTextCursor m_cursor;
    BlockState m_state;
    bool m_empty = true;
};

} // namespace

BlockState buildDocument(QTextDocument &document, const Body &body) { return Builder(document).build(body); }

} // namespace broadsheet::richtext
