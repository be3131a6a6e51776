// SPDX-License-Identifier: GPL-3.0-or-later
#include "richtext/listwriter.h"

#include "markup/blockparser.h"
#include "markup/blockwriter.h"

#include <QJsonObject>

#include <algorithm>

namespace broadsheet::richtext {

namespace {

constexpr int maxListDepth = 32;

class ListWriter {
public:
    ListWriter(const std::vector<ListItem> &items, bool itemBlocks)
        : m_items(items)
        , m_itemBlocks(itemBlocks)
    {
    }

    /// The items from m_at on that are as deep as `depth` or deeper, with `openTag` around them.
    QByteArray level(int depth, const QByteArray &openTag)
    {
        const QByteArray name = openTag.startsWith("<ol") ? "ol" : "ul";
        QByteArray out = openTag;
        bool first = true;
        while (m_at < m_items.size() && std::min(m_items[m_at].depth, maxListDepth) >= depth) {
            QByteArray inner = m_items[m_at++].html;
            if (m_at < m_items.size() && std::min(m_items[m_at].depth, maxListDepth) > depth)
                inner += nested(depth + 1);
            out += m_itemBlocks ? (first ? "" : "\n\n")
                    + markup::makeBlock("core/list-item", {}, "<li>" + inner + "</li>").raw
                                : "<li>" + inner + "</li>";
            first = false;
        }
        return out + "</" + name + '>';
    }

private:
    QByteArray nested(int depth)
    {
        const bool ordered = m_items[m_at].ordered;
        const QByteArray html = level(depth, ordered ? "<ol>" : "<ul>");
        if (!m_itemBlocks)
            return html;
        QJsonObject attributes;
        if (ordered)
            attributes.insert(QStringLiteral("ordered"), true);
        return markup::makeBlock("core/list", attributes, html).raw;
    }

    const std::vector<ListItem> &m_items;
    bool m_itemBlocks;
    std::size_t m_at = 0;
};

} // namespace

Block makeList(const std::vector<ListItem> &items, const Block *old)
{
    const bool ordered = !items.empty() && items.front().ordered;
    QJsonObject attributes;
    QByteArray tag = ordered ? "<ol>" : "<ul>";
    if (old != nullptr) {
        attributes = markup::attributesOf(*old);
        const qsizetype from = old->raw.indexOf(ordered ? "<ol" : "<ul");
        const qsizetype other = old->raw.indexOf(ordered ? "<ul" : "<ol");
        const qsizetype to = from < 0 || (other >= 0 && other < from) ? -1 : old->raw.indexOf('>', from);
        if (to >= 0)
            tag = old->raw.mid(from, to + 1 - from);
    }
    if (ordered)
        attributes.insert(QStringLiteral("ordered"), true);
    else
        attributes.remove(QStringLiteral("ordered"));
    ListWriter writer(items, old != nullptr && old->raw.contains("<!-- wp:list-item"));
    return markup::makeBlock("core/list", attributes, writer.level(1, tag));
}

} // namespace broadsheet::richtext
