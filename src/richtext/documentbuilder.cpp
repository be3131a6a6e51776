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

constexpr int maxShownIndent = 8;
// Each insertion into a QTextList visits all its items; the rest of a longer list is shown without bullets.
constexpr std::size_t maxBullets = 1000;

class Builder {
public:
    Builder(QTextCursor &cursor, BlockState &state, const BlockDress &dress, bool inPlace)
        : m_cursor(cursor)
        , m_state(state)
        , m_dress(dress)
        , m_inPlace(inPlace)
    {
    }

    void build(const Body &body)
    {
        std::vector<Block> blanks;
        for (std::size_t i = 0; i < body.blocks.size(); ++i) {
            const Block &block = body.blocks[i];
            if (block.isBlank())
                blanks.push_back(block);
            else
                append(block, static_cast<int>(i), std::exchange(blanks, {}));
        }
        m_state.trailing = std::move(blanks);
    }

    void append(const Block &block, int bodyIndex, std::vector<Block> blanks)
    {
        LoadedBlock loaded { .block = block,
            .kind = kindOf(block),
            .bodyIndex = bodyIndex,
            .blanksBefore = std::move(blanks),
            .places = textPlaces(block) };
        // Whatever has no text that could be edited is shown as one painted line.
        if (loaded.places.empty() && loaded.kind != BlockKind::Separator && loaded.kind != BlockKind::Image)
            loaded.kind = BlockKind::Island;
        m_state.blocks.push_back(std::move(loaded));
        insert(m_state.blocks.back());
    }

private:
    void insert(LoadedBlock &loaded)
    {
        const BlockKind kind = loaded.kind;
        QTextBlockFormat format;
        format.setProperty(BlockIdProperty, static_cast<int>(m_state.blocks.size()));
        format.setProperty(BlockKindProperty, static_cast<int>(kind));
        if (kind == BlockKind::Heading)
            format.setHeadingLevel(
                std::clamp(markup::attributesOf(loaded.block).value(QStringLiteral("level")).toInt(2), 1, 6));
        if (kind == BlockKind::Paragraph) {
            const Qt::LayoutDirection direction = directionOf(loaded.block);
            if (direction != Qt::LayoutDirectionAuto)
                format.setLayoutDirection(direction);
        }
        loaded.walks.resize(loaded.places.size());
        if (loaded.places.empty() || kind == BlockKind::Image)
            insertObject(loaded, format);
        QTextList *list = nullptr;
        for (std::size_t i = 0; i < loaded.places.size(); ++i) {
            const TextPlace &place = loaded.places[i];
            QTextBlockFormat own = format;
            own.setProperty(TextIndexProperty, static_cast<int>(i));
            if (kind == BlockKind::List) {
                own.setProperty(ListDepthProperty, std::max(1, place.listDepth));
                own.setProperty(ListOrderedProperty, place.ordered);
            }
            if (kind == BlockKind::Image || (kind == BlockKind::Quote && place.container == "cite"))
                own.setProperty(CiteProperty, true);
            if (kind == BlockKind::List && place.container == "li" && i < maxBullets)
                list = startItem(list, own, place);
            else
                startTextBlock(own);
            for (const InlineRun &run :
                readInline(loaded.block.raw.mid(place.begin, place.end - place.begin)))
                m_cursor.insertText(run.text, formatOf(run));
            loaded.walks[i] = walkOf(m_cursor.block());
        }
    }

    void insertObject(LoadedBlock &loaded, QTextBlockFormat format)
    {
        format.setProperty(TextIndexProperty, static_cast<int>(loaded.places.size()));
        startTextBlock(format);
        QTextCharFormat object;
        object.setObjectType(BlockObjectType);
        m_cursor.insertText(QString(QChar::ObjectReplacementCharacter), object);
        loaded.walks.push_back(walkOf(m_cursor.block()));
    }

    void startTextBlock(QTextBlockFormat format)
    {
        if (m_dress)
            m_dress(format);
        if (std::exchange(m_inPlace, false)) {
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

    QTextCursor &m_cursor;
    BlockState &m_state;
    const BlockDress &m_dress;
    /// The next text block takes the place of the cursor's.
    bool m_inPlace;
};

} // namespace

BlockState buildDocument(QTextDocument &document, const Body &body, const BlockDress &dress)
{
    BlockState state;
    buildDocument(document, body, state, dress);
    return state;
}

void buildDocument(QTextDocument &document, const Body &body, BlockState &state, const BlockDress &dress)
{
    state = {};
    QTextCursor cursor(&document);
    cursor.beginEditBlock();
    Builder(cursor, state, dress, true).build(body);
    cursor.endEditBlock();
}

void insertBlocks(
    QTextCursor &cursor, BlockState &state, const std::vector<Block> &blocks, const BlockDress &dress)
{
    cursor.beginEditBlock();
    cursor.movePosition(QTextCursor::EndOfBlock);
    Builder builder(cursor, state, dress, cursor.block().length() <= 1);
    for (const Block &block : blocks)
        builder.append(block, -1, {});
    cursor.endEditBlock();
}

} // namespace broadsheet::richtext
