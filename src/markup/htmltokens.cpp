// SPDX-License-Identifier: GPL-3.0-or-later
#include "markup/htmltokens.h"

#include <algorithm>
#include <array>
#include <string_view>

namespace broadsheet::markup {

namespace {

using Kind = HtmlToken::Kind;

bool isTagSpace(char c) { return c == ' ' || c == '\t' || c == '\n' || c == '\f' || c == '\r'; }

bool isAsciiLetter(char c) { return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z'); }

// Sorted, for binary search.
constexpr std::array<std::string_view, 14> voidElements { "area", "base", "br", "col", "embed", "hr", "img",
    "input", "link", "meta", "param", "source", "track", "wbr" };
constexpr std::array<std::string_view, 45> blockElements { "address", "article", "aside", "blockquote",
    "body", "caption", "center", "dd", "details", "dialog", "dir", "div", "dl", "dt", "fieldset",
    "figcaption", "figure", "footer", "form", "h1", "h2", "h3", "h4", "h5", "h6", "head", "header", "hgroup",
    "hr", "html", "li", "main", "menu", "nav", "ol", "p", "pre", "section", "summary", "table", "td", "th",
    "tr", "ul", "video" };
constexpr std::array<std::string_view, 10> rawElements { "iframe", "math", "noembed", "noframes", "script",
    "style", "svg", "template", "textarea", "xmp" };

template <std::size_t N> bool contains(const std::array<std::string_view, N> &names, const QByteArray &name)
{
    return std::binary_search(names.begin(), names.end(),
        std::string_view(name.constData(), static_cast<std::size_t>(name.size())));
}

} // namespace

bool isVoidElement(const QByteArray &name) { return contains(voidElements, name); }

bool isBlockElement(const QByteArray &name)
{
    return contains(blockElements, name) || name == "tbody" || name == "thead" || name == "tfoot";
}

HtmlTokens::HtmlTokens(const QByteArray &html, qsizetype begin, qsizetype end)
    : m_whole(html)
    , m_html(QByteArray::fromRawData(m_whole.constData(), end < 0 ? html.size() : end))
    , m_at(begin)
    , m_end(m_html.size())
{
}

HtmlToken HtmlTokens::next()
{
    if (m_at >= m_end)
        return { .kind = Kind::End, .begin = m_end, .end = m_end };
    const qsizetype begin = m_at;
    qsizetype at = begin;
    while (at < m_end) {
        const qsizetype open = m_html.indexOf('<', at);
        if (open < 0 || open + 1 >= m_end)
            break;
        const char after = m_html.at(open + 1);
        const bool closing = after == '/' && open + 2 < m_end && isAsciiLetter(m_html.at(open + 2));
        if (!closing && !isAsciiLetter(after) && after != '!' && after != '?') {
            at = open + 1;
            continue;
        }
        if (open > begin) {
            m_at = open;
            return { .kind = Kind::Text, .begin = begin, .end = open };
        }
        return after == '!' || after == '?' ? comment() : tag(open + (closing ? 2 : 1), closing);
    }
    m_at = m_end;
    return { .kind = Kind::Text, .begin = begin, .end = m_end };
}

HtmlToken HtmlTokens::comment()
{
    const qsizetype begin = m_at;
    qsizetype end = -1;
    if (m_html.mid(begin, 4) == "<!--") {
        // "<!-->" and "<!--->" are complete comments.
        const qsizetype close = m_html.indexOf("-->", begin + 2);
        end = close < 0 ? -1 : close + 3;
    } else {
        const qsizetype close = m_html.indexOf('>', begin);
        end = close < 0 ? -1 : close + 1;
    }
    m_at = end < 0 || end > m_end ? m_end : end;
    return { .kind = Kind::Comment, .begin = begin, .end = m_at };
}

HtmlToken HtmlTokens::tag(qsizetype nameAt, bool closing)
{
    HtmlToken token { .kind = closing ? Kind::EndTag : Kind::StartTag, .begin = m_at };
    qsizetype at = nameAt;
    while (at < m_end && !isTagSpace(m_html.at(at)) && m_html.at(at) != '>' && m_html.at(at) != '/')
        ++at;
    token.name = m_html.mid(nameAt, at - nameAt).toLower();
    bool inName = false;
    // After a name, also behind white space, "=" begins a value.
    bool takesValue = false;
    while (at < m_end && m_html.at(at) != '>') {
        const char c = m_html.at(at);
        if (isTagSpace(c) || c == '/') {
            inName = false;
            takesValue = takesValue && c != '/';
            token.selfClosing = c == '/' || (token.selfClosing && c != '/');
        } else if (c == '=' && takesValue) {
            inName = takesValue = token.selfClosing = false;
            at = valueEnd(at + 1);
            if (at < m_end && m_html.at(at) == '>')
                break;
        } else {
            token.attributes += inName ? 0 : 1;
            inName = takesValue = true;
            token.selfClosing = false;
        }
        ++at;
    }
    m_at = std::min(at + 1, m_end);
    token.end = m_at;
    if (!closing && contains(rawElements, token.name)) {
        token.kind = HtmlToken::Kind::RawElement;
        token.end = token.selfClosing ? m_at : rawEnd(token.name);
        m_at = token.end;
    }
    return token;
}

qsizetype HtmlTokens::valueEnd(qsizetype at) const
{
    while (at < m_end && isTagSpace(m_html.at(at)))
        ++at;
    if (at < m_end && (m_html.at(at) == '"' || m_html.at(at) == '\'')) {
        const qsizetype close = m_html.indexOf(m_html.at(at), at + 1);
        return close < 0 ? m_end : close;
    }
    while (at < m_end && !isTagSpace(m_html.at(at)) && m_html.at(at) != '>')
        ++at;
    return at;
}

qsizetype HtmlTokens::rawEnd(const QByteArray &name) const
{
    const QByteArray close = "</" + name;
    for (qsizetype found = m_html.indexOf("</", m_at); found >= 0; found = m_html.indexOf("</", found + 2)) {
        const qsizetype after = found + close.size();
        if (after >= m_end || m_html.mid(found, close.size()).toLower() != close)
            continue;
        if (!isTagSpace(m_html.at(after)) && m_html.at(after) != '>' && m_html.at(after) != '/')
            continue;
        const qsizetype stop = m_html.indexOf('>', after);
        return stop < 0 ? m_end : stop + 1;
    }
    return m_end;
}

} // namespace broadsheet::markup
