// SPDX-License-Identifier: GPL-3.0-or-later
#include "richtext/textplaces.h"

#include "markup/blockparser.h"
#include "markup/htmltokens.h"

#include <algorithm>
#include <utility>

namespace broadsheet::richtext {

namespace {

using markup::HtmlToken;
using markup::HtmlTokens;

bool isHtmlSpace(char c) { return c == ' ' || (c >= '\t' && c <= '\r'); }

bool isHeadingTag(const QByteArray &name)
{
    return name.size() == 2 && name.at(0) == 'h' && name.at(1) >= '1' && name.at(1) <= '6';
}

/// `<!-- wp:x -->` and `<!-- /wp:x -->`, as opposed to a comment within the text.
bool isBlockDelimiter(const QByteArray &raw, const HtmlToken &token)
{
    qsizetype at = token.begin + 4;
    while (at < token.end && isHtmlSpace(raw.at(at)))
        ++at;
    if (at < token.end && raw.at(at) == '/')
        ++at;
    return QByteArray::fromRawData(raw.constData() + at, token.end - at).startsWith("wp:");
}

/// Cuts the inside of a block at block elements and delimiters; what remains between two cuts is a place for
/// text.
class PlaceFinder {
public:
    PlaceFinder(const QByteArray &raw, BlockKind kind)
        : m_raw(raw)
        , m_kind(kind)
    {
    }

    std::vector<TextPlace> find(qsizetype begin, qsizetype end)
    {
        HtmlTokens tokens(m_raw, begin, end);
        HtmlToken last { .begin = begin, .end = begin };
        while (true) {
            const HtmlToken token = tokens.next();
            if (!isCut(token)) {
                add(token);
                continue;
            }
            finishRun(last, token);
            if (token.kind == HtmlToken::Kind::End)
                return std::move(m_places);
            enter(token);
            last = token;
        }
    }

private:
    bool isCut(const HtmlToken &token) const
    {
        switch (token.kind) {
        case HtmlToken::Kind::StartTag:
        case HtmlToken::Kind::EndTag:
            return markup::isBlockElement(token.name) || (m_kind == BlockKind::Quote && token.name == "cite");
        case HtmlToken::Kind::Comment:
            return isBlockDelimiter(m_raw, token);
        case HtmlToken::Kind::End:
            return true;
        case HtmlToken::Kind::Text:
        case HtmlToken::Kind::RawElement:
            return false;
        }
        return true;
    }

    void add(const HtmlToken &token)
    {
        if (m_kind != BlockKind::Classic || token.kind != HtmlToken::Kind::Text) {
            m_run.push_back(token);
            return;
        }
        // In classic text an empty line separates paragraphs.
        HtmlToken part = token;
        qsizetype at = token.begin;
        while (at < token.end) {
            const qsizetype line = m_raw.indexOf('\n', at);
            if (line < 0 || line >= token.end)
                break;
            qsizetype next = line + 1;
            bool empty = false;
            while (next < token.end && isHtmlSpace(m_raw.at(next)))
                empty = m_raw.at(next++) == '\n' || empty;
            if (empty) {
                part.end = line;
                m_run.push_back(part);
                finishRun(part, part);
                part = token;
                part.begin = next;
            }
            at = next;
        }
        if (part.begin < part.end)
            m_run.push_back(part);
    }

    /// Does it hold something to leave alone at the ends of a run: a picture, a comment, a script?
    static bool isObject(const HtmlToken &token)
    {
        return token.kind == HtmlToken::Kind::Comment || token.kind == HtmlToken::Kind::RawElement
            || (token.kind == HtmlToken::Kind::StartTag && markup::isVoidElement(token.name)
                && token.name != "br");
    }

    bool isSpace(const HtmlToken &token) const
    {
        return token.kind == HtmlToken::Kind::Text
            && std::all_of(m_raw.constData() + token.begin, m_raw.constData() + token.end, isHtmlSpace);
    }

    void finishRun(const HtmlToken &before, const HtmlToken &after)
    {
        const auto isText = [this](const HtmlToken &token) {
            return token.kind == HtmlToken::Kind::Text && !isSpace(token);
        };
        if (std::any_of(m_run.begin(), m_run.end(), isText))
            addText();
        else if (isEmptyPlace(before, after))
            addEmpty(before.end);
        m_run.clear();
    }

    bool isEmptyPlace(const HtmlToken &before, const HtmlToken &after) const
    {
        if (before.kind != HtmlToken::Kind::StartTag)
            return false;
        const bool closes = after.kind == HtmlToken::Kind::EndTag && after.name == before.name;
        const bool opensList
            = after.kind == HtmlToken::Kind::StartTag && (after.name == "ul" || after.name == "ol");
        if (before.name == "li")
            return closes || opensList;
        return closes && (before.name == "p" || isHeadingTag(before.name));
    }

    void addText()
    {
        auto first = m_run.begin();
        while (isObject(*first) || isSpace(*first))
            ++first;
        auto last = m_run.end() - 1;
        while (isObject(*last) || isSpace(*last))
            --last;
        TextPlace place = here(first->begin, last->end);
        if (first->kind == HtmlToken::Kind::Text)
            while (isHtmlSpace(m_raw.at(place.begin)))
                ++place.begin;
        if (last->kind == HtmlToken::Kind::Text)
            while (isHtmlSpace(m_raw.at(place.end - 1)))
                --place.end;
        m_places.push_back(place);
    }

    void addEmpty(qsizetype at)
    {
        // Text is typed behind a picture, not before it.
        if (std::any_of(m_run.begin(), m_run.end(), isObject)) {
            at = m_run.back().end;
            while (isHtmlSpace(m_raw.at(at - 1)))
                --at;
        }
        m_places.push_back(here(at, at));
    }

    TextPlace here(qsizetype begin, qsizetype end) const
    {
        return { .begin = begin,
            .end = end,
            .container = m_open.empty() ? QByteArray() : m_open.back(),
            .listDepth = m_listDepth,
            .ordered = m_ordered };
    }

    void enter(const HtmlToken &token)
    {
        if (token.kind == HtmlToken::Kind::Comment)
            return;
        const bool isList = token.name == "ul" || token.name == "ol";
        if (token.kind == HtmlToken::Kind::StartTag) {
            if (markup::isVoidElement(token.name) || token.selfClosing)
                return;
            m_open.push_back(token.name);
            m_listDepth += isList ? 1 : 0;
            m_ordered = isList ? token.name == "ol" : m_ordered;
            return;
        }
        // Tags that were not closed are closed with the element around them; the bound keeps odd nesting
        // linear.
        const auto bound = m_open.size() > 64 ? m_open.end() - 64 : m_open.begin();
        for (auto it = m_open.end(); it != bound;) {
            --it;
            if (*it == token.name) {
                m_open.erase(it, m_open.end());
                m_listDepth -= isList && m_listDepth > 0 ? 1 : 0;
                return;
            }
        }
    }

    const QByteArray &m_raw;
    BlockKind m_kind;
    std::vector<TextPlace> m_places;
    std::vector<HtmlToken> m_run;
    std::vector<QByteArray> m_open;
    int m_listDepth = 0;
    bool m_ordered = false;
};

/// The caption of a picture; where there is none, the place for it: a text there becomes a caption.
std::vector<TextPlace> captionPlaces(const QByteArray &raw, std::vector<TextPlace> found)
{
    for (const TextPlace &place : found)
        if (place.container == "figcaption")
            return { place };
    const qsizetype caption = raw.indexOf("<figcaption");
    const qsizetype inside = caption < 0 ? -1 : raw.indexOf('>', caption);
    if (inside >= 0)
        return { { .begin = inside + 1, .end = inside + 1, .container = "figcaption" } };
    const qsizetype end = raw.lastIndexOf("</figure>");
    if (end < 0)
        return {};
    return { { .begin = end, .end = end, .container = "figure" } };
}

} // namespace

BlockKind kindOf(const Block &block)
{
    static const std::pair<const char *, BlockKind> kinds[] = { { "core/paragraph", BlockKind::Paragraph },
        { "core/heading", BlockKind::Heading }, { "core/list", BlockKind::List },
        { "core/quote", BlockKind::Quote }, { "core/separator", BlockKind::Separator },
        { "core/image", BlockKind::Image }, { "", BlockKind::Classic } };
    for (const auto &[name, kind] : kinds)
        if (block.name == name)
            return kind;
    return BlockKind::Island;
}

std::vector<TextPlace> textPlaces(const Block &block)
{
    const BlockKind kind = kindOf(block);
    switch (kind) {
    case BlockKind::Separator:
    case BlockKind::Island:
        return {};
    case BlockKind::Classic:
        return PlaceFinder(block.raw, kind).find(0, block.raw.size());
    case BlockKind::Paragraph:
    case BlockKind::Heading:
    case BlockKind::List:
    case BlockKind::Quote:
    case BlockKind::Image:
        break;
    }
    const markup::ParsedTree tree = markup::parseTree(block.raw);
    const markup::ParsedBlock &node = tree.nodes[static_cast<std::size_t>(tree.roots.front())];
    std::vector<TextPlace> places = PlaceFinder(block.raw, kind).find(node.innerBegin, node.innerEnd);
    return kind == BlockKind::Image ? captionPlaces(block.raw, std::move(places)) : places;
}

std::optional<std::size_t> mainText(BlockKind kind, const std::vector<TextPlace> &places)
{
    if (places.empty() || kind == BlockKind::Image)
        return std::nullopt;
    if (kind != BlockKind::Quote)
        return 0;
    const auto inParagraph = std::find_if(
        places.begin(), places.end(), [](const TextPlace &place) { return place.container == "p"; });
    return inParagraph == places.end() ? 0 : static_cast<std::size_t>(inParagraph - places.begin());
}

} // namespace broadsheet::richtext
