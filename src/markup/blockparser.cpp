// SPDX-License-Identifier: GPL-3.0-or-later
#include "markup/blockparser.h"

#include <QJsonDocument>

#include <utility>

namespace broadsheet::markup {

namespace {

bool isDelimiterSpace(char c) { return c == ' ' || (c >= '\t' && c <= '\r'); }

struct Delimiter {
    enum class Kind { Opener, Closer, Void };
    Kind kind = Kind::Opener;
    qsizetype begin = 0;
    qsizetype end = 0;
    QByteArray name = {};
    QByteArray attributes = {};
};

/// Finds delimiters from left to right; each byte is looked at a bounded number of times.
class DelimiterScanner {
public:
    explicit DelimiterScanner(const QByteArray &bytes)
        : m_bytes(bytes)
    {
    }

    bool next(Delimiter &found)
    {
        while (true) {
            const qsizetype open = m_bytes.indexOf("<!--", m_at);
            if (open < 0)
                return false;
            m_at = open + 1;
            if (match(open, found)) {
                m_at = found.end;
                return true;
            }
        }
    }

private:
    char at(qsizetype i) const { return i < m_bytes.size() ? m_bytes.at(i) : '\0'; }

    qsizetype skipSpace(qsizetype i) const
    {
        while (i < m_bytes.size() && isDelimiterSpace(m_bytes.at(i)))
            ++i;
        return i;
    }

    qsizetype skipName(qsizetype i) const
    {
        if (at(i) < 'a' || at(i) > 'z')
            return i;
        const auto isPart
            = [](char c) { return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '_' || c == '-'; };
        while (isPart(at(i)))
            ++i;
        return i;
    }

    /// After optional "/": is there "-->"? Its end, or -1.
    qsizetype close(qsizetype i) const
    {
        if (at(i) == '/')
            ++i;
        return at(i) == '-' && at(i + 1) == '-' && at(i + 2) == '>' ? i + 3 : -1;
    }

    /// The first "}" at or after `from` that ends attributes. Asked with growing `from` only, so the last
    /// answer is kept: else many openers without an end would make this quadratic.
    qsizetype attributesEnd(qsizetype from)
    {
        if (m_attributesEnd == -1 || from <= m_attributesEnd)
            return m_attributesEnd;
        qsizetype i = from;
        while ((i = m_bytes.indexOf('}', i)) >= 0) {
            const qsizetype after = skipSpace(i + 1);
            if (after > i + 1 && close(after) > 0)
                break;
            ++i;
        }
        m_attributesEnd = i;
        return i;
    }

    bool match(qsizetype open, Delimiter &found)
    {
        qsizetype i = skipSpace(open + 4);
        if (i == open + 4)
            return false;
        const bool closer = at(i) == '/';
        i += closer ? 1 : 0;
        if (at(i) != 'w' || at(i + 1) != 'p' || at(i + 2) != ':')
            return false;
        const qsizetype nameAt = i + 3;
        i = skipName(nameAt);
        if (i == nameAt)
            return false;
        bool hasNamespace = false;
        if (at(i) == '/') {
            const qsizetype second = skipName(i + 1);
            if (second == i + 1)
                return false;
            i = second;
            hasNamespace = true;
        }
        const QByteArray name = m_bytes.mid(nameAt, i - nameAt);
        const qsizetype afterName = i;
        i = skipSpace(i);
        if (i == afterName)
            return false;
        QByteArray attributes;
        if (at(i) == '{') {
            const qsizetype last = attributesEnd(i + 1);
            if (last < 0)
                return false;
            attributes = m_bytes.mid(i, last + 1 - i);
            i = skipSpace(last + 1);
        }
        const qsizetype end = close(i);
        if (end < 0)
            return false;
        found.kind = at(i) == '/' ? Delimiter::Kind::Void
            : closer              ? Delimiter::Kind::Closer
                                  : Delimiter::Kind::Opener;
        found.begin = open;
        found.end = end;
        found.name = hasNamespace ? name : "core/" + name;
        found.attributes = attributes;
        return true;
    }

    const QByteArray &m_bytes;
    qsizetype m_at = 0;
    // -2: not asked yet; -1: there is none up to the end.
    qsizetype m_attributesEnd = -2;
};

/// Collects nodes; `open` is the stack of the blocks whose closer has not come yet.
class TreeMaker {
public:
    explicit TreeMaker(const QByteArray &bytes)
        : m_bytes(bytes)
    {
    }

    ParsedTree make()
    {
        DelimiterScanner scanner(m_bytes);
        Delimiter delimiter;
        while (scanner.next(delimiter)) {
            if (delimiter.kind == Delimiter::Kind::Closer && m_open.empty())
                break; // The rest is freeform, this closer included.
            take(delimiter);
        }
        if (!m_open.empty()) {
            for (const int open : m_open) {
                auto &node = m_tree.nodes[static_cast<std::size_t>(open)];
                node.innerEnd = node.end = m_bytes.size();
            }
            m_done = m_bytes.size();
        }
        freeformUpTo(m_bytes.size());
        return std::move(m_tree);
    }

private:
    void take(const Delimiter &delimiter)
    {
        if (delimiter.kind == Delimiter::Kind::Closer) {
            auto &node = m_tree.nodes[static_cast<std::size_t>(m_open.back())];
            node.innerEnd = delimiter.begin;
            node.end = delimiter.end;
            m_open.pop_back();
            if (m_open.empty())
                m_done = delimiter.end;
            return;
        }
        if (m_open.empty())
            freeformUpTo(delimiter.begin);
        const int index = add({ .name = delimiter.name,
            .attributes = delimiter.attributes,
            .begin = delimiter.begin,
            .end = delimiter.end,
            .innerBegin = delimiter.end,
            .innerEnd = delimiter.end,
            .children = {} });
        if (delimiter.kind == Delimiter::Kind::Opener)
            m_open.push_back(index);
        else if (m_open.empty())
            m_done = delimiter.end;
    }

    int add(ParsedBlock node)
    {
        const int index = static_cast<int>(m_tree.nodes.size());
        m_tree.nodes.push_back(std::move(node));
        auto &siblings
            = m_open.empty() ? m_tree.roots : m_tree.nodes[static_cast<std::size_t>(m_open.back())].children;
        siblings.push_back(index);
        return index;
    }

    void freeformUpTo(qsizetype end)
    {
        if (end > m_done)
            add({ .name = {},
                .attributes = {},
                .begin = m_done,
                .end = end,
                .innerBegin = m_done,
                .innerEnd = end,
                .children = {} });
        m_done = end;
    }

    const QByteArray &m_bytes;
    ParsedTree m_tree;
    std::vector<int> m_open;
    qsizetype m_done = 0;
};

} // namespace

ParsedTree parseTree(const QByteArray &bytes)
{
    TreeMaker maker(bytes);
    return maker.make();
}

Body parseBody(const QByteArray &bytes)
{
    const ParsedTree tree = parseTree(bytes);
    Body body;
    body.blocks.reserve(tree.roots.size());
    for (const int root : tree.roots) {
        const ParsedBlock &node = tree.nodes[static_cast<std::size_t>(root)];
        body.blocks.push_back({ .raw = bytes.mid(node.begin, node.end - node.begin), .name = node.name });
    }
    return body;
}

QJsonObject attributesOf(const Block &block)
{
    DelimiterScanner scanner(block.raw);
    Delimiter delimiter;
    if (block.isFreeform() || !scanner.next(delimiter) || delimiter.attributes.isEmpty())
        return {};
    return QJsonDocument::fromJson(delimiter.attributes).object();
}

} // namespace broadsheet::markup
