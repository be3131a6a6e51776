// SPDX-License-Identifier: GPL-3.0-or-later
// Block by block: equal bytes first, then blocks that are alike.
#include "core/textdiff.h"

#include <QHash>

#include <algorithm>
#include <utility>

namespace broadsheet {

namespace {

constexpr double alike = 0.5;
/// Above this many comparisons in one gap each block only looks at its next neighbours.
constexpr size_t tableLimit = 40'000;
constexpr size_t neighbours = 24;

using Indices = std::vector<int>;

struct VisibleSide {
    std::vector<const Block *> blocks;
    std::vector<QString> texts;

    VisibleSide(const Body &body)
    {
        for (const int i : body.visible())
            blocks.push_back(&body.blocks[static_cast<size_t>(i)]);
        texts.resize(blocks.size());
    }

    const Block &at(int i) const { return *blocks[static_cast<size_t>(i)]; }
};

/// A stretch of both sides: [a, endA) and [b, endB).
struct Gap {
    int a = 0;
    int endA = 0;
    int b = 0;
    int endB = 0;
};

class BlockPairer {
public:
    BlockPairer(const Body &before, const Body &after, const BlockText &textOf)
        : m_before(before)
        , m_after(after)
        , m_textOf(textOf)
        , m_partner(m_before.blocks.size(), -1)
    {
    }

    std::vector<BlockPair> pairs()
    {
        const Gap all { 0, static_cast<int>(m_before.blocks.size()), 0,
            static_cast<int>(m_after.blocks.size()) };
        // A list instead of recursion: depth must not depend on what somebody wrote.
        std::vector<Gap> open { all };
        while (!open.empty()) {
            const Gap gap = open.back();
            open.pop_back();
            matchExact(gap, open);
        }
        pairAlikeInGaps(all);
        return listed();
    }

private:
    bool equal(int a, int b) const { return m_before.at(a).raw == m_after.at(b).raw; }

    void match(int a, int b) { m_partner[static_cast<size_t>(a)] = b; }

    /// Equal ends, then blocks that occur once on both sides in the longest common order (patience).
    void matchExact(Gap gap, std::vector<Gap> &open)
    {
        while (gap.a < gap.endA && gap.b < gap.endB && equal(gap.a, gap.b))
            match(gap.a++, gap.b++);
        while (gap.a < gap.endA && gap.b < gap.endB && equal(gap.endA - 1, gap.endB - 1))
            match(--gap.endA, --gap.endB);
        if (gap.a == gap.endA || gap.b == gap.endB)
            return;
        const auto anchors = longestOrder(onceOnBothSides(gap));
        if (anchors.empty())
            return;
        for (const auto &[a, b] : anchors) {
            match(a, b);
            open.push_back({ gap.a, a, gap.b, b });
            gap.a = a + 1;
            gap.b = b + 1;
        }
        open.push_back(gap);
    }

    std::vector<std::pair<int, int>> onceOnBothSides(const Gap &gap) const
    {
        constexpr int several = -2;
        const auto note = [](QHash<QByteArray, int> &seen, const QByteArray &raw, int i) {
            const auto known = seen.find(raw);
            if (known == seen.end())
                seen.insert(raw, i);
            else
                *known = several;
        };
        QHash<QByteArray, int> inBefore;
        QHash<QByteArray, int> inAfter;
        for (int i = gap.a; i < gap.endA; ++i)
            note(inBefore, m_before.at(i).raw, i);
        for (int i = gap.b; i < gap.endB; ++i)
            note(inAfter, m_after.at(i).raw, i);
        std::vector<std::pair<int, int>> once;
        for (int i = gap.a; i < gap.endA; ++i) {
            const int other = inAfter.value(m_before.at(i).raw, several);
            if (other >= 0 && inBefore.value(m_before.at(i).raw) == i)
                once.emplace_back(i, other);
        }
        return once;
    }

    /// The longest part of `pairs` (ascending in first) that also ascends in second.
    static std::vector<std::pair<int, int>> longestOrder(const std::vector<std::pair<int, int>> &pairs)
    {
        Indices tops;
        Indices previous(pairs.size(), -1);
        for (size_t i = 0; i < pairs.size(); ++i) {
            const auto pile = std::lower_bound(tops.begin(), tops.end(), pairs[i].second,
                [&pairs](int top, int value) { return pairs[static_cast<size_t>(top)].second < value; });
            if (pile != tops.begin())
                previous[i] = *(pile - 1);
            if (pile == tops.end())
                tops.push_back(static_cast<int>(i));
            else
                *pile = static_cast<int>(i);
        }
        std::vector<std::pair<int, int>> order;
        for (int i = tops.empty() ? -1 : tops.back(); i >= 0; i = previous[static_cast<size_t>(i)])
            order.push_back(pairs[static_cast<size_t>(i)]);
        std::reverse(order.begin(), order.end());
        return order;
    }

    void pairAlikeInGaps(const Gap &all)
    {
        Gap gap { all.a, all.a, all.b, all.b };
        for (int a = all.a; a <= all.endA; ++a) {
            const int b = a < all.endA ? m_partner[static_cast<size_t>(a)] : all.endB;
            if (b < 0)
                continue;
            gap.endA = a;
            gap.endB = b;
            pairAlike(gap);
            gap.a = a + 1;
            gap.b = b + 1;
        }
    }

    void pairAlike(const Gap &gap)
    {
        const size_t rows = static_cast<size_t>(gap.endA - gap.a);
        const size_t columns = static_cast<size_t>(gap.endB - gap.b);
        if (rows == 0 || columns == 0)
            return;
        if (rows * columns > tableLimit)
            pairNeighbours(gap);
        else
            pairByTable(gap, rows, columns);
    }

    static const QString &textAt(VisibleSide &side, int i, const BlockText &textOf)
    {
        QString &text = side.texts[static_cast<size_t>(i)];
        if (text.isNull()) {
            text = textOf(side.at(i));
            if (text.isNull())
                text = QStringLiteral("");
        }
        return text;
    }

    double similarity(int a, int b)
    {
        if (m_before.at(a).name != m_after.at(b).name)
            return 0;
        if (equal(a, b))
            return 1;
        const double share = wordSimilarity(textAt(m_before, a, m_textOf), textAt(m_after, b, m_textOf));
        return share >= alike ? share : 0;
    }

    /// The pairing in order with the most likeness.
    void pairByTable(const Gap &gap, size_t rows, size_t columns)
    {
        const size_t width = columns + 1;
        std::vector<double> best((rows + 1) * width, 0);
        std::vector<double> likeness(rows * columns, 0);
        for (size_t r = rows; r-- > 0;) {
            for (size_t c = columns; c-- > 0;) {
                const double share = similarity(gap.a + static_cast<int>(r), gap.b + static_cast<int>(c));
                likeness[r * columns + c] = share;
                const double without = std::max(best[(r + 1) * width + c], best[r * width + c + 1]);
                best[r * width + c]
                    = share > 0 ? std::max(without, best[(r + 1) * width + c + 1] + share) : without;
            }
        }
        for (size_t r = 0, c = 0; r < rows && c < columns;) {
            const double share = likeness[r * columns + c];
            if (share > 0 && best[r * width + c] == best[(r + 1) * width + c + 1] + share)
                match(gap.a + static_cast<int>(r++), gap.b + static_cast<int>(c++));
            else if (best[(r + 1) * width + c] >= best[r * width + c + 1])
                ++r;
            else
                ++c;
        }
    }

    void pairNeighbours(const Gap &gap)
    {
        int next = gap.b;
        for (int a = gap.a; a < gap.endA && next < gap.endB; ++a) {
            const int end = std::min(gap.endB, next + static_cast<int>(neighbours));
            for (int b = next; b < end; ++b) {
                if (similarity(a, b) > 0) {
                    match(a, b);
                    next = b + 1;
                    break;
                }
            }
        }
    }

    std::vector<BlockPair> listed() const
    {
        std::vector<BlockPair> list;
        int nextAfter = 0;
        const auto insertUpTo = [&](int end) {
            for (; nextAfter < end; ++nextAfter)
                list.push_back({ BlockPair::Kind::Inserted, -1, nextAfter });
        };
        for (int a = 0; a < static_cast<int>(m_before.blocks.size()); ++a) {
            const int b = m_partner[static_cast<size_t>(a)];
            if (b < 0) {
                list.push_back({ BlockPair::Kind::Deleted, a, -1 });
                continue;
            }
            insertUpTo(b);
            list.push_back({ equal(a, b) ? BlockPair::Kind::Same : BlockPair::Kind::Changed, a, b });
            nextAfter = b + 1;
        }
        insertUpTo(static_cast<int>(m_after.blocks.size()));
        return list;
    }

    VisibleSide m_before;
    VisibleSide m_after;
    const BlockText &m_textOf;
    /// For each block before: its partner after, or -1.
    Indices m_partner;
};

} // namespace

std::vector<BlockPair> diffBlocks(const Body &before, const Body &after, const BlockText &textOf)
{
    return BlockPairer(before, after, textOf).pairs();
}

} // namespace broadsheet
