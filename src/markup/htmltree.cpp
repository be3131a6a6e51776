// SPDX-License-Identifier: GPL-3.0-or-later
#include "markup/htmltree.h"

#include "markup/htmltokens.h"

#include <QHash>

#include <gumbo.h>
#include <memory>

namespace broadsheet::markup {

namespace {

/// Elements whose end tags are optional: they close each other and never nest without another element between
/// them.
bool closesItself(const QByteArray &name)
{
    static const QByteArrayList names { "p", "li", "dt", "dd", "tr", "td", "th", "thead", "tbody", "tfoot",
        "option", "optgroup", "colgroup", "rp", "rt", "html", "head", "body", "a", "nobr" };
    return names.contains(name);
}

/// Formatting elements are opened again in every block until their own end tag comes, so they count wherever
/// they are.
bool isFormatting(const QByteArray &name)
{
    static const QByteArrayList names { "b", "big", "code", "em", "font", "i", "s", "small", "strike",
        "strong", "tt", "u" };
    return names.contains(name);
}

/// How many elements are open, as a parser would have them.
class DepthCounter {
public:
    int open(const QByteArray &name)
    {
        if (isFormatting(name)) {
            ++m_formatting[name];
            ++m_formattingOpen;
        } else if (!closesItself(name)) {
            m_elements.push_back(name);
        }
        return static_cast<int>(m_elements.size()) + m_formattingOpen;
    }

    void close(const QByteArray &name)
    {
        if (isFormatting(name)) {
            auto count = m_formatting.find(name);
            if (count != m_formatting.end() && *count > 0) {
                --*count;
                --m_formattingOpen;
            }
            return;
        }
        for (std::size_t i = m_elements.size(); i-- > 0;) {
            if (m_elements[i] != name)
                continue;
            m_elements.resize(i);
            return;
        }
    }

private:
    // Never longer than the limit on depth, so that searching it stays cheap.
    std::vector<QByteArray> m_elements;
    QHash<QByteArray, int> m_formatting;
    int m_formattingOpen = 0;
};

bool makesBlock(const QByteArray &name)
{
    return isBlockElement(name) && name != "tr" && name != "td" && name != "th" && name != "div"
        && name != "html" && name != "body" && name != "tbody" && name != "thead" && name != "tfoot";
}

QByteArray quotedAttribute(const QByteArray &html, const char *name)
{
    const QByteArray lower = html.toLower();
    const qsizetype at = lower.indexOf(QByteArray(" ") + name + "=");
    if (at < 0)
        return {};
    const qsizetype value = at + 2 + static_cast<qsizetype>(qstrlen(name));
    if (value >= html.size() || (html.at(value) != '"' && html.at(value) != '\''))
        return {};
    const qsizetype end = html.indexOf(html.at(value), value + 1);
    return end < 0 ? QByteArray() : html.mid(value + 1, end - value - 1);
}

/// The HTML without what has no text for readers. Gumbo sees neither scripts nor comments, so that no
/// difference in reading them can hide depth from the limits.
QByteArray withoutRawElements(const QByteArray &html, Dropped &dropped)
{
    QByteArray out;
    out.reserve(html.size());
    HtmlTokens tokens(html);
    for (HtmlToken token = tokens.next(); token.kind != HtmlToken::Kind::End; token = tokens.next()) {
        const QByteArray bytes = html.mid(token.begin, token.end - token.begin);
        if (token.kind == HtmlToken::Kind::Comment) {
            out += "<!---->";
        } else if (token.kind == HtmlToken::Kind::RawElement) {
            const QByteArray address = token.name == "iframe"
                ? quotedAttribute(bytes.left(bytes.indexOf('>')), "src")
                : QByteArray();
            if (!address.isEmpty())
                out += "<embed src=\"" + QByteArray(address).replace('"', "&quot;") + "\">";
            else
                out += "<!---->";
            const QString code = QString::fromUtf8(token.name);
            if (address.isEmpty() && !dropped.contains(code))
                dropped.append(code);
        } else {
            out += bytes;
        }
    }
    return out;
}

QByteArray nameOf(const GumboElement &element)
{
    if (element.tag != GUMBO_TAG_UNKNOWN)
        return gumbo_normalized_tagname(element.tag);
    GumboStringPiece piece = element.original_tag;
    gumbo_tag_from_original_text(&piece);
    return QByteArray(piece.data, static_cast<qsizetype>(piece.length)).toLower();
}

HtmlNode nodeFrom(const GumboNode &node)
{
    HtmlNode value;
    if (node.type != GUMBO_NODE_ELEMENT && node.type != GUMBO_NODE_TEMPLATE) {
        value.text = node.v.text.text;
        return value;
    }
    value.name = nameOf(node.v.element);
    if (value.name.isEmpty())
        value.name = "span";
    const GumboVector &attributes = node.v.element.attributes;
    for (unsigned i = 0; i < attributes.length; ++i) {
        const auto *attribute = static_cast<const GumboAttribute *>(attributes.data[i]);
        value.attributes.emplace_back(attribute->name, attribute->value);
    }
    return value;
}

/// Iterative, in document order.
void copyTree(const GumboNode &root, std::vector<HtmlNode> &nodes)
{
    std::vector<std::pair<const GumboNode *, int>> pending { { &root, -1 } };
    while (!pending.empty()) {
        const auto [node, parent] = pending.back();
        pending.pop_back();
        if (node->type == GUMBO_NODE_COMMENT)
            continue;
        const int index = static_cast<int>(nodes.size());
        nodes.push_back(nodeFrom(*node));
        if (parent >= 0)
            nodes[static_cast<std::size_t>(parent)].children.push_back(index);
        if (nodes.back().isText())
            continue;
        const GumboVector &children = node->v.element.children;
        for (unsigned i = children.length; i-- > 0;)
            pending.emplace_back(static_cast<const GumboNode *>(children.data[i]), index);
    }
}

} // namespace

QByteArray HtmlNode::attribute(const char *wanted) const
{
    for (const auto &[key, value] : attributes)
        if (key == wanted)
            return value;
    return {};
}

bool HtmlNode::has(const char *wanted) const
{
    for (const auto &[key, value] : attributes)
        if (key == wanted)
            return true;
    return false;
}

Result<void> checkLimits(const QByteArray &html, const HtmlLimits &limits)
{
    if (html.size() > limits.bytes)
        return fail(ErrorKind::BadInput, Reason::FileTooLarge);
    HtmlTokens tokens(html);
    DepthCounter depth;
    int blocks = 0;
    for (HtmlToken token = tokens.next(); token.kind != HtmlToken::Kind::End; token = tokens.next()) {
        if (token.kind == HtmlToken::Kind::EndTag) {
            depth.close(token.name);
        } else if (token.kind == HtmlToken::Kind::StartTag) {
            if (!isVoidElement(token.name) && depth.open(token.name) > limits.depth)
                return fail(ErrorKind::BadInput, Reason::TooDeep);
            blocks += makesBlock(token.name) ? 1 : 0;
            if (blocks > limits.blocks || token.attributes > limits.attributes)
                return fail(ErrorKind::BadInput, Reason::TooManyBlocks);
        }
    }
    return {};
}

Result<HtmlTree> parseHtml(const QByteArray &utf8, const HtmlLimits &limits, HtmlScope scope)
{
    HtmlTree tree;
    if (utf8.size() > limits.bytes)
        return fail(ErrorKind::BadInput, Reason::FileTooLarge);
    const QByteArray html = withoutRawElements(utf8, tree.dropped);
    if (const auto within = checkLimits(html, limits); !within)
        return fail(within.error());
    GumboOptions options = kGumboDefaultOptions;
    options.max_errors = 0;
    if (scope == HtmlScope::Fragment)
        options.fragment_context = GUMBO_TAG_BODY;
    const auto destroy = [&options](GumboOutput *output) { gumbo_destroy_output(&options, output); };
    const std::unique_ptr<GumboOutput, decltype(destroy)> output(
        gumbo_parse_with_options(&options, html.constData(), static_cast<size_t>(html.size())), destroy);
    copyTree(*output->root, tree.nodes);
    return tree;
}

} // namespace broadsheet::markup
