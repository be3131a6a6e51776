// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/merge.h"

#include "core/blockdescent.h"
#include "core/mergefields.h"

#include <algorithm>
#include <optional>

namespace broadsheet {

namespace {

constexpr int absent = -2;

/// A block of the result, and where it (or what it replaces) stands on each side.
struct Item {
    const Block *block = nullptr;
    int base = absent;
    int mine = absent;
    int theirs = absent;
};

/// Something that a side put, or moved, into the gap before base block `gap`.
struct Placed {
    int gap = 0;
    int side = 0;
};

using PlacedList = std::vector<Placed>;

/// Three-way choice of bytes that nobody reads: the side that changed, mine if both did.
const QByteArray &changedBytes(const QByteArray &base, const QByteArray &mine, const QByteArray &theirs)
{
    return mine == base ? theirs : mine;
}

class BodyMerger {
public:
    BodyMerger(const Body &base, const Body &mine, const Body &theirs, const BlockText &textOf,
        Decisions &decisions, MergeResult &result)
        : m_base(base)
        , m_mine(mine)
        , m_theirs(theirs)
        , m_mineFrom(descentOf(base, mine, textOf))
        , m_theirsFrom(descentOf(base, theirs, textOf))
        , m_decisions(decisions)
        , m_result(result)
    {
    }

    Body merged()
    {
        const PlacedList mine = placedBy(m_mineFrom, {});
        const PlacedList theirs = placedBy(m_theirsFrom, m_mineFrom.moved);
        auto nextMine = mine.begin();
        auto nextTheirs = theirs.begin();
        for (int gap = 0; gap <= m_base.size(); ++gap) {
            const auto isBeyond = [gap](const Placed &placed) { return placed.gap > gap; };
            const auto endMine = std::find_if(nextMine, mine.end(), isBeyond);
            const auto endTheirs = std::find_if(nextTheirs, theirs.end(), isBeyond);
            addGap(gap, { nextMine, endMine }, { nextTheirs, endTheirs });
            nextMine = endMine;
            nextTheirs = endTheirs;
            if (gap < m_base.size() && !isMoved(gap))
                addBase(gap);
        }
        return joined();
    }

private:
    bool isMoved(int b) const
    {
        return m_mineFrom.moved[static_cast<size_t>(b)] || m_theirsFrom.moved[static_cast<size_t>(b)];
    }

    /// Inserted and moved blocks of one side by gap. What the other side moved as well (`placedAlready`) is
    /// placed by that.
    PlacedList placedBy(const Descent &from, const std::vector<bool> &placedAlready)
    {
        PlacedList placed;
        int gap = 0;
        for (size_t s = 0; s < from.origin.size(); ++s) {
            const int b = from.origin[s];
            if (b < 0) {
                placed.push_back({ gap, static_cast<int>(s) });
            } else if (!from.moved[static_cast<size_t>(b)]) {
                gap = b + 1;
            } else if (placedAlready.empty() || !placedAlready[static_cast<size_t>(b)]) {
                placed.push_back({ gap, static_cast<int>(s) });
            } else {
                remark("moved-twice", b);
            }
        }
        return placed;
    }

    void remark(const char *what, int block)
    {
        m_result.remarks.push_back(QString::fromLatin1(what) + QLatin1Char(':') + QString::number(block));
    }

    bool isInsertedByMe(const Placed &placed) const
    {
        return m_mineFrom.origin[static_cast<size_t>(placed.side)] < 0;
    }

    bool isInsertedByThem(const Placed &placed) const
    {
        return m_theirsFrom.origin[static_cast<size_t>(placed.side)] < 0;
    }

    /// Theirs, then mine; what both inserted alike comes once and keeps the order around it.
    void addGap(int gap, const PlacedList &mine, const PlacedList &theirs)
    {
        bool newByMe = false;
        bool newByThem = false;
        auto nextMine = mine.begin();
        const auto addMineUpTo = [&](PlacedList::const_iterator end) {
            for (; nextMine != end; ++nextMine) {
                newByMe = newByMe || isInsertedByMe(*nextMine);
                addMine(*nextMine);
            }
        };
        for (const Placed &placed : theirs) {
            if (!isInsertedByThem(placed)) {
                addBase(m_theirsFrom.origin[static_cast<size_t>(placed.side)]);
                continue;
            }
            const Block &block = m_theirs.at(placed.side);
            const auto twin = std::find_if(nextMine, mine.end(), [&](const Placed &other) {
                return isInsertedByMe(other) && sameBlock(block, m_mine.at(other.side));
            });
            if (twin == mine.end()) {
                newByThem = true;
                m_items.push_back({ &block, absent, absent, placed.side });
                continue;
            }
            addMineUpTo(twin);
            m_items.push_back({ &m_mine.at(twin->side), absent, twin->side, placed.side });
            ++nextMine;
        }
        addMineUpTo(mine.end());
        if (newByMe && newByThem)
            remark("two-inserts", gap);
    }

    void addMine(const Placed &placed)
    {
        if (isInsertedByMe(placed))
            m_items.push_back({ &m_mine.at(placed.side), absent, placed.side, absent });
        else
            addBase(m_mineFrom.origin[static_cast<size_t>(placed.side)]);
    }

    /// What became of a block of base.
    void addBase(int b)
    {
        const int mine = m_mineFrom.here[static_cast<size_t>(b)];
        const int theirs = m_theirsFrom.here[static_cast<size_t>(b)];
        if (mine >= 0 && theirs >= 0) {
            addBoth(b, mine, theirs);
        } else if (mine >= 0) {
            if (isEdited(m_mineFrom, b, m_mine.at(mine)))
                keepEdited({ &m_mine.at(mine), b, mine, absent });
        } else if (theirs >= 0) {
            if (isEdited(m_theirsFrom, b, m_theirs.at(theirs)))
                keepEdited({ &m_theirs.at(theirs), b, absent, theirs });
        }
    }

    /// Whoever edits or moves a block wants it; that outweighs a deletion.
    bool isEdited(const Descent &from, int b, const Block &now) const
    {
        return from.moved[static_cast<size_t>(b)] || !sameBlock(m_base.at(b), now);
    }

    void keepEdited(const Item &item)
    {
        remark("kept-edit", item.base);
        m_items.push_back(item);
    }

    void addBoth(int b, int mine, int theirs)
    {
        const Block &now = m_base.at(b);
        const Block &my = m_mine.at(mine);
        const Block &their = m_theirs.at(theirs);
        if (const Block *agreed = agreedBlock(now, my, their)) {
            m_items.push_back({ agreed, b, mine, theirs });
            return;
        }
        const auto choice = m_decisions.next();
        if (!choice) {
            m_result.conflicts.push_back({ b, {}, now.raw, my.raw, their.raw });
            m_items.push_back({ &my, b, mine, theirs });
            return;
        }
        switch (*choice) {
        case Choice::Mine:
            m_items.push_back({ &my, b, mine, theirs });
            break;
        case Choice::Theirs:
            m_items.push_back({ &their, b, mine, theirs });
            break;
        case Choice::Both:
            m_items.push_back({ &my, b, mine, absent });
            m_items.push_back({ &their, absent, absent, theirs });
            break;
        case Choice::TheirsThenMine:
            m_items.push_back({ &their, b, absent, theirs });
            m_items.push_back({ &my, absent, mine, absent });
            break;
        case Choice::Before:
            m_items.push_back({ &now, b, mine, theirs });
            break;
        }
    }

    /// The block that both sides can live with; nullptr = they changed it differently.
    static const Block *agreedBlock(const Block &base, const Block &mine, const Block &theirs)
    {
        if (sameBlock(base, theirs))
            return mine.raw == base.raw ? &theirs : &mine;
        if (sameBlock(base, mine))
            return &theirs;
        if (sameBlock(mine, theirs) || almostSameBlock(base, theirs))
            return &mine;
        if (almostSameBlock(base, mine))
            return &theirs;
        return almostSameBlock(mine, theirs) ? &mine : nullptr;
    }

    static const QByteArray *spaceBetween(const Shown &side, int previous, int next)
    {
        const bool adjacent = previous != absent && next == previous + 1;
        return adjacent ? &side.before(next) : nullptr;
    }

    /// The white space between two blocks of the result: that of a side where they are neighbours, else the
    /// one the later block had, else a blank line in the style of the text.
    QByteArray spaceFor(const Item &previous, const Item &next) const
    {
        const QByteArray *base = spaceBetween(m_base, previous.base, next.base);
        const QByteArray *mine = spaceBetween(m_mine, previous.mine, next.mine);
        const QByteArray *theirs = spaceBetween(m_theirs, previous.theirs, next.theirs);
        if (mine && theirs)
            return base ? changedBytes(*base, *mine, *theirs) : *mine;
        if (mine || theirs)
            return mine ? *mine : *theirs;
        if (base)
            return *base;
        const Shown &source = next.mine != absent ? m_mine : m_theirs;
        const int place = next.mine != absent ? next.mine : next.theirs;
        if (place > 0 && !source.before(place).isEmpty())
            return source.before(place);
        return usualSpace();
    }

    QByteArray usualSpace() const
    {
        for (const Shown *side : { &m_mine, &m_theirs, &m_base }) {
            for (const QByteArray &space : side->spaces) {
                if (space.contains('\n'))
                    return space.contains("\r\n") ? QByteArrayLiteral("\r\n\r\n") : QByteArrayLiteral("\n\n");
            }
        }
        return QByteArrayLiteral("\n\n");
    }

    Body joined() const
    {
        Body body;
        const auto addSpace = [&body](const QByteArray &space) {
            if (!space.isEmpty())
                body.blocks.push_back(Block { space });
        };
        addSpace(changedBytes(m_base.spaces.front(), m_mine.spaces.front(), m_theirs.spaces.front()));
        for (size_t i = 0; i < m_items.size(); ++i) {
            if (i > 0)
                addSpace(spaceFor(m_items[i - 1], m_items[i]));
            body.blocks.push_back(*m_items[i].block);
        }
        // The space of a body without blocks has been added as the one before them.
        const auto last
            = [](const Shown &side) { return side.size() > 0 ? side.spaces.back() : QByteArray(); };
        if (!m_items.empty())
            addSpace(changedBytes(last(m_base), last(m_mine), last(m_theirs)));
        return body;
    }

    Shown m_base;
    Shown m_mine;
    Shown m_theirs;
    Descent m_mineFrom;
    Descent m_theirsFrom;
    Decisions &m_decisions;
    MergeResult &m_result;
    std::vector<Item> m_items;
};

MergeResult mergedWith(const ArticleText &base, const ArticleText &mine, const ArticleText &theirs,
    const BlockText &textOf, Decisions decisions)
{
    MergeResult result;
    const QByteArray baseBytes = base.body.bytes();
    const QByteArray myBytes = mine.body.bytes();
    const QByteArray theirBytes = theirs.body.bytes();
    if (theirBytes == baseBytes || theirBytes == myBytes)
        result.text.body = mine.body;
    else if (myBytes == baseBytes)
        result.text.body = theirs.body;
    else
        result.text.body = BodyMerger(base.body, mine.body, theirs.body, textOf, decisions, result).merged();
    result.text.fields = mergeFields(base.fields, mine.fields, theirs.fields, decisions, result.conflicts);
    return result;
}

} // namespace

MergeResult merge(
    const ArticleText &base, const ArticleText &mine, const ArticleText &theirs, const BlockText &textOf)
{
    return mergedWith(base, mine, theirs, textOf, {});
}

ArticleText mergeChoosing(const ArticleText &base, const ArticleText &mine, const ArticleText &theirs,
    const BlockText &textOf, Choice choice)
{
    return mergedWith(base, mine, theirs, textOf, Decisions(choice)).text;
}

ArticleText mergeChoosing(const ArticleText &base, const ArticleText &mine, const ArticleText &theirs,
    const BlockText &textOf, std::span<const Choice> choices)
{
    return mergedWith(base, mine, theirs, textOf, Decisions(choices)).text;
}

} // namespace broadsheet
