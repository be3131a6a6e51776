// SPDX-License-Identifier: GPL-3.0-or-later
#include "markup/inlinewriter.h"

#include "markup/blockwriter.h"
#include "markup/htmltokens.h"

#include <algorithm>

namespace broadsheet::markup {

InlineWriter::InlineWriter(const HtmlTree &tree, Dropped *dropped)
    : m_tree(tree)
    , m_dropped(dropped)
{
}

void InlineWriter::write(int node)
{
    const HtmlNode &value = m_tree.at(node);
    if (value.isText()) {
        writeText(value.text);
        return;
    }
    const InlineRule rule = inlineRuleOf(value);
    if (rule.treatment == Treatment::Drop) {
        note(m_dropped, rule.code);
        return;
    }
    if (value.name == "br") {
        lineBreak();
        return;
    }
    if (value.name == "img") {
        note(m_dropped, QStringLiteral("picture-in-text"));
        return;
    }
    const bool isBlock = isBlockElement(value.name);
    if (isBlock)
        writeText(" ");
    open(node);
    for (const int child : value.children)
        write(child);
    close(node);
    if (isBlock)
        writeText(" ");
}

void InlineWriter::open(int node)
{
    const HtmlNode &value = m_tree.at(node);
    const InlineRule rule = inlineRuleOf(value);
    // Twice the same says nothing new; a link in a link is none.
    if (rule.treatment != Treatment::Keep || (rule.name != "span" && isOpen(rule.name)))
        return;
    const QByteArray tag = inlineOpenTag(value, rule, m_dropped);
    if (!tag.isEmpty())
        m_open.push_back({ .node = node, .name = rule.name, .tag = tag });
}

void InlineWriter::close(int node)
{
    if (m_open.empty() || m_open.back().node != node)
        return;
    if (m_open.back().written)
        m_out += "</" + m_open.back().name + '>';
    m_open.pop_back();
}

bool InlineWriter::isOpen(const QByteArray &name) const
{
    return std::any_of(m_open.begin(), m_open.end(), [&](const Open &open) { return open.name == name; });
}

void InlineWriter::writeOpenTags()
{
    for (Open &open : m_open) {
        if (!open.written)
            m_out += open.tag;
        open.written = true;
    }
}

void InlineWriter::writeText(const QByteArray &utf8)
{
    QByteArray piece;
    for (const char c : utf8) {
        const bool isSpace = c == ' ' || (c >= '\t' && c <= '\r');
        if (isSpace && m_afterSpace)
            continue;
        m_afterSpace = isSpace;
        piece += isSpace ? ' ' : c;
    }
    if (piece.isEmpty())
        return;
    if (piece != " ")
        writeOpenTags();
    m_out += escapeHtml(QString::fromUtf8(piece)).replace("\u00a0", "&nbsp;");
}

void InlineWriter::lineBreak()
{
    while (m_out.endsWith(' '))
        m_out.chop(1);
    m_out += "<br>";
    m_afterSpace = true;
}

QByteArray InlineWriter::take()
{
    for (auto open = m_open.rbegin(); open != m_open.rend(); ++open) {
        if (open->written)
            m_out += "</" + open->name + '>';
        open->written = false;
    }
    QByteArray out = m_out.trimmed();
    while (out.startsWith("<br>"))
        out = out.mid(4).trimmed();
    while (out.endsWith("<br>") || out.endsWith("&nbsp;")) {
        out.chop(out.endsWith("<br>") ? 4 : 6);
        out = out.trimmed();
    }
    m_out.clear();
    m_afterSpace = true;
    return out;
}

} // namespace broadsheet::markup
