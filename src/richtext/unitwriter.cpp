// SPDX-License-Identifier: GPL-3.0-or-later
#include "richtext/unitwriter.h"

#include "markup/blockparser.h"
#include "markup/blockwriter.h"
#include "richtext/inlinehtml.h"
#include "richtext/listwriter.h"

#include <QJsonObject>
#include <QTextCursor>
#include <QTextDocument>
#include <QTextFragment>

#include <algorithm>
#include <utility>

namespace broadsheet::richtext {

namespace {

const LoadedBlock *loadedOf(int id, const BlockState &state)
{
    return id > 0 && id <= static_cast<int>(state.blocks.size())
        ? &state.blocks[static_cast<std::size_t>(id - 1)]
        : nullptr;
}

/// Only what lies between the two positions of the document.
QByteArray htmlOf(const QTextBlock &textBlock, int from, int to)
{
    std::vector<InlineRun> runs;
    for (auto it = textBlock.begin(); !it.atEnd(); ++it) {
        const QTextFragment fragment = it.fragment();
        const QTextCharFormat format = fragment.charFormat();
        const int begin = std::max(from, fragment.position());
        const int end = std::min(to, fragment.position() + fragment.length());
        if (format.objectType() == BlockObjectType || begin >= end)
            continue;
        runs.push_back({ .text = fragment.text().mid(begin - fragment.position(), end - begin),
            .tags = tagsOf(format),
            .raw = format.stringProperty(RawInlineProperty).toLatin1() });
    }
    return writeInline(runs);
}

QByteArray htmlOf(const QTextBlock &textBlock)
{
    return htmlOf(textBlock, textBlock.position(), textBlock.position() + textBlock.length());
}

bool isUntouched(const QTextBlock &textBlock, const BlockState &state)
{
    const LoadedBlock *loaded = loadedOf(blockIdOf(textBlock), state);
    const int index = textIndexOf(textBlock);
    return loaded != nullptr && index >= 0 && index < static_cast<int>(loaded->walks.size())
        && walkOf(textBlock) == loaded->walks[static_cast<std::size_t>(index)];
}

/// The text's own bytes if it was not touched, whatever block it stands in now.
QByteArray textHtml(const QTextBlock &textBlock, const BlockState &state)
{
    if (isUntouched(textBlock, state)) {
        const LoadedBlock &loaded = *loadedOf(blockIdOf(textBlock), state);
        const auto index = static_cast<std::size_t>(textIndexOf(textBlock));
        if (index < loaded.places.size())
            return loaded.block.raw.mid(
                loaded.places[index].begin, loaded.places[index].end - loaded.places[index].begin);
    }
    return htmlOf(textBlock);
}

/// What stands between two texts that share one place.
QByteArray joint(const LoadedBlock &loaded, const TextPlace &place)
{
    if (loaded.kind == BlockKind::Classic)
        return place.container == "p" ? "</p>\n<p>" : "\n\n";
    return "<br>";
}

/// The block's bytes with new texts at their places; a place whose text is gone becomes empty.
Block inPlace(const LoadedBlock &loaded, const Unit &unit, const BlockState &state)
{
    std::vector<std::vector<QTextBlock>> texts(loaded.places.size());
    std::size_t last = 0;
    for (const QTextBlock &text : unit.texts) {
        const int index = textIndexOf(text);
        if (blockIdOf(text) == unit.id && index >= 0 && index < static_cast<int>(texts.size()))
            last = static_cast<std::size_t>(index);
        if (!texts.empty() && !holdsBlockObject(text))
            texts[last].push_back(text);
    }
    QByteArray raw;
    qsizetype at = 0;
    bool changed = false;
    for (std::size_t i = 0; i < loaded.places.size(); ++i) {
        if (texts[i].size() == 1 && isUntouched(texts[i].front(), state)
            && textIndexOf(texts[i].front()) == static_cast<int>(i))
            continue;
        const TextPlace &place = loaded.places[i];
        QByteArray html;
        for (const QTextBlock &text : texts[i])
            html += (html.isEmpty() ? QByteArray() : joint(loaded, place)) + textHtml(text, state);
        if (place.container == "figure" && html.isEmpty())
            continue;
        qsizetype begin = place.begin;
        qsizetype end = place.end;
        if (place.container == "figure") {
            html = "<figcaption>" + html + "</figcaption>";
        } else if (place.container == "figcaption" && html.isEmpty()) {
            // A site's editor takes a picture with an empty caption for a broken one.
            const qsizetype close = loaded.block.raw.indexOf("</figcaption>", end);
            begin = loaded.block.raw.lastIndexOf("<figcaption", begin);
            end = close < 0 ? end : close + 13;
        }
        raw += loaded.block.raw.mid(at, begin - at) + html;
        at = end;
        changed = true;
    }
    if (!changed)
        return loaded.block;
    raw += loaded.block.raw.mid(at);
    return { .raw = raw, .name = loaded.block.name };
}

QByteArray innerOf(const Block &block)
{
    const markup::ParsedTree tree = markup::parseTree(block.raw);
    const markup::ParsedBlock &node = tree.nodes[static_cast<std::size_t>(tree.roots.front())];
    return block.raw.mid(node.innerBegin, node.innerEnd - node.innerBegin).trimmed();
}

QString directionName(Qt::LayoutDirection direction)
{
    return direction == Qt::RightToLeft ? QStringLiteral("rtl")
        : direction == Qt::LeftToRight  ? QStringLiteral("ltr")
                                        : QString();
}

Block withDirection(const Block &block, Qt::LayoutDirection direction)
{
    QJsonObject attributes = markup::attributesOf(block);
    QByteArray inner = innerOf(block);
    const qsizetype tagEnd = inner.indexOf('>');
    if (!inner.startsWith("<p") || tagEnd < 0)
        return block;
    QByteArray tag = inner.left(tagEnd);
    for (const char *old : { " dir=\"rtl\"", " dir=\"ltr\"", " dir='rtl'", " dir='ltr'" })
        tag.replace(old, "");
    const QString name = directionName(direction);
    if (name.isEmpty()) {
        attributes.remove(QStringLiteral("direction"));
    } else {
        attributes.insert(QStringLiteral("direction"), name);
        tag += " dir=\"" + name.toLatin1() + '"';
    }
    return markup::makeBlock(block.name, attributes, tag + inner.mid(tagEnd));
}

Block withLevel(const Block &block, int level)
{
    QJsonObject attributes = markup::attributesOf(block);
    const int old = attributes.value(QStringLiteral("level")).toInt(2);
    if (level == 2)
        attributes.remove(QStringLiteral("level"));
    else
        attributes.insert(QStringLiteral("level"), level);
    QByteArray inner = innerOf(block);
    const QByteArray from = 'h' + QByteArray::number(old);
    const QByteArray to = 'h' + QByteArray::number(level);
    inner.replace('<' + from, '<' + to).replace("</" + from, "</" + to);
    return markup::makeBlock(block.name, attributes, inner);
}

std::vector<Block> paragraphBlocks(const Unit &unit, const LoadedBlock *own, const BlockState &state)
{
    const QTextBlock &text = unit.texts.front();
    const Qt::LayoutDirection direction = ownDirection(text);
    if (own != nullptr) {
        const Block block = inPlace(*own, unit, state);
        return { directionOf(own->block) == direction ? block : withDirection(block, direction) };
    }
    const QByteArray html = textHtml(text, state);
    if (html.isEmpty())
        return {};
    const Block block = markup::makeParagraph(html);
    return { direction == Qt::LayoutDirectionAuto ? block : withDirection(block, direction) };
}

std::vector<Block> headingBlocks(const Unit &unit, const LoadedBlock *own, const BlockState &state)
{
    const QTextBlock &text = unit.texts.front();
    const int level = std::clamp(text.blockFormat().headingLevel(), 1, 6);
    if (own != nullptr) {
        const Block block = inPlace(*own, unit, state);
        const int was
            = std::clamp(markup::attributesOf(own->block).value(QStringLiteral("level")).toInt(2), 1, 6);
        return { was == level ? block : withLevel(block, level) };
    }
    const QByteArray html = textHtml(text, state);
    return html.isEmpty() ? std::vector<Block> {} : std::vector { markup::makeHeading(level, html) };
}

/// Do the texts stand as they stood at load: each once, in order, none missing?
bool keepsOrder(const LoadedBlock &loaded, const Unit &unit)
{
    if (unit.texts.size() != loaded.places.size())
        return false;
    for (std::size_t i = 0; i < unit.texts.size(); ++i) {
        const QTextBlock &text = unit.texts[i];
        if (blockIdOf(text) != unit.id || textIndexOf(text) != static_cast<int>(i))
            return false;
        const QTextBlockFormat format = text.blockFormat();
        if (loaded.kind == BlockKind::List
            && (format.intProperty(ListDepthProperty) != std::max(1, loaded.places[i].listDepth)
                || format.boolProperty(ListOrderedProperty) != loaded.places[i].ordered))
            return false;
    }
    return true;
}

std::vector<Block> listBlocks(const Unit &unit, const LoadedBlock *own, const BlockState &state)
{
    if (own != nullptr && keepsOrder(*own, unit))
        return { inPlace(*own, unit, state) };
    std::vector<ListItem> items;
    bool anyText = false;
    for (const QTextBlock &text : unit.texts) {
        const QTextBlockFormat format = text.blockFormat();
        items.push_back({ .html = textHtml(text, state),
            .depth = std::max(1, format.intProperty(ListDepthProperty)),
            .ordered = format.boolProperty(ListOrderedProperty) });
        anyText = anyText || !items.back().html.isEmpty();
    }
    if (own == nullptr && !anyText)
        return {};
    return { makeList(items, own == nullptr ? nullptr : &own->block) };
}

/// Quotes with lists or headings in them keep these; others are written anew when paragraphs came or went.
bool isPlainQuote(const LoadedBlock &loaded)
{
    return std::all_of(loaded.places.begin(), loaded.places.end(), [](const TextPlace &place) {
        return place.container == "p" || place.container == "cite" || place.container == "blockquote"
            || place.container.isEmpty();
    });
}

std::vector<Block> quoteBlocks(const Unit &unit, const LoadedBlock *own, const BlockState &state)
{
    if (own != nullptr && (keepsOrder(*own, unit) || !isPlainQuote(*own)))
        return { inPlace(*own, unit, state) };
    const bool nested = own != nullptr && own->block.raw.contains("<!-- wp:paragraph");
    QByteArray inner;
    QByteArray cite;
    for (const QTextBlock &text : unit.texts) {
        const QByteArray html = textHtml(text, state);
        if (text.blockFormat().boolProperty(CiteProperty))
            cite += html.isEmpty() ? QByteArray() : "<cite>" + html + "</cite>";
        else if (!html.isEmpty())
            inner += nested ? (inner.isEmpty() ? "" : "\n\n") + markup::makeParagraph(html).raw
                            : "<p>" + html + "</p>";
    }
    if (inner.isEmpty() && cite.isEmpty() && own == nullptr)
        return {};
    QByteArray tag = "<blockquote class=\"wp-block-quote\">";
    const qsizetype from = own == nullptr ? -1 : own->block.raw.indexOf("<blockquote");
    const qsizetype to = from < 0 ? -1 : own->block.raw.indexOf('>', from);
    if (to >= 0)
        tag = own->block.raw.mid(from, to + 1 - from);
    return { markup::makeBlock("core/quote",
        own == nullptr ? QJsonObject() : markup::attributesOf(own->block),
        tag + inner + cite + "</blockquote>") };
}

/// A painted block; text that got beside its character, or lost it, is a paragraph.
std::vector<Block> objectBlocks(const Unit &unit, const LoadedBlock *own, const BlockState &state)
{
    std::vector<Block> blocks;
    const QTextBlock &first = unit.texts.front();
    const bool painted = own != nullptr && holdsBlockObject(first);
    if (painted)
        blocks.push_back(inPlace(*own, unit, state));
    if (const QByteArray beside = painted && first.length() == 2 ? QByteArray() : htmlOf(first);
        !beside.isEmpty())
        blocks.push_back(markup::makeParagraph(beside));
    return blocks;
}

} // namespace

bool belongsTo(const Unit &unit, const QTextBlock &next, const BlockState &state)
{
    if (unit.texts.empty() || kindOf(next) != unit.kind)
        return false;
    const int id = blockIdOf(next);
    const int index = textIndexOf(next);
    const LoadedBlock *loaded = loadedOf(id, state);
    const bool ofItsKind = loaded != nullptr && loaded->kind == unit.kind;
    if (unit.kind == BlockKind::Image)
        return ofItsKind && id == unit.id && index == 0 && unit.texts.size() == 1
            && holdsBlockObject(unit.texts.front()) && !holdsBlockObject(next);
    if (unit.kind == BlockKind::Separator || unit.kind == BlockKind::Island)
        return false;
    if (id == unit.id && ofItsKind && index > unit.lastIndex)
        return true;
    switch (unit.kind) {
    case BlockKind::Classic:
        return id == unit.id && ofItsKind;
    case BlockKind::List:
        return !ofItsKind || id == unit.source;
    case BlockKind::Quote:
        return (!ofItsKind || id == unit.source) && !unit.hasCite;
    case BlockKind::Paragraph:
    case BlockKind::Heading:
    case BlockKind::Separator:
    case BlockKind::Image:
    case BlockKind::Island:
        return false;
    }
    return false;
}

std::vector<Block> writtenBlocks(const Unit &unit, const BlockState &state)
{
    const LoadedBlock *loaded = loadedOf(unit.id, state);
    const LoadedBlock *own = loaded != nullptr && loaded->kind == unit.kind ? loaded : nullptr;
    switch (unit.kind) {
    case BlockKind::Paragraph:
        return paragraphBlocks(unit, own, state);
    case BlockKind::Heading:
        return headingBlocks(unit, own, state);
    case BlockKind::List:
        return listBlocks(unit, own, state);
    case BlockKind::Quote:
        return quoteBlocks(unit, own, state);
    case BlockKind::Classic:
        return own != nullptr ? std::vector { inPlace(*own, unit, state) }
                              : paragraphBlocks(unit, nullptr, state);
    case BlockKind::Separator:
    case BlockKind::Image:
    case BlockKind::Island:
        return objectBlocks(unit, own, state);
    }
    return {};
}

QByteArray htmlOfSelection(const QTextCursor &selection, const BlockState &state)
{
    const int begin = selection.selectionStart();
    const int end = selection.selectionEnd();
    QByteArray out;
    QByteArray list;
    const auto closeList = [&] {
        if (!list.isEmpty())
            out += "</" + std::exchange(list, {}) + '>';
    };
    for (QTextBlock text = selection.document()->findBlock(begin); text.isValid() && text.position() <= end;
         text = text.next()) {
        const BlockKind kind = kindOf(text);
        const LoadedBlock *loaded = loadedOf(blockIdOf(text), state);
        const QByteArray inner = htmlOf(text, begin, end);
        const QByteArray wanted = kind != BlockKind::List          ? ""
            : text.blockFormat().boolProperty(ListOrderedProperty) ? "ol"
                                                                   : "ul";
        if (wanted != list)
            closeList();
        if (loaded != nullptr && holdsBlockObject(text))
            out += loaded->block.raw;
        else if (!wanted.isEmpty())
            out += (list == wanted ? QByteArray() : '<' + (list = wanted) + '>') + "<li>" + inner + "</li>";
        else if (kind == BlockKind::Heading)
            out += "<h2>" + inner + "</h2>";
        else if (kind == BlockKind::Quote)
            out += "<blockquote><p>" + inner + "</p></blockquote>";
        else
            out += "<p>" + inner + "</p>";
    }
    closeList();
    return out;
}

} // namespace broadsheet::richtext
