// SPDX-License-Identifier: GPL-3.0-or-later
// The half of the merge that goes by the field table.
#pragma once

#include "core/merge.h"

#include <optional>
#include <span>

namespace broadsheet {

/// What becomes of the hunks: left open, decided alike, or each by a choice of its own, in their order.
class Decisions {
public:
    Decisions() = default;

    explicit Decisions(Choice all)
        : m_otherwise(all)
    {
    }

    explicit Decisions(std::span<const Choice> each)
        : m_each(each)
        , m_otherwise(Choice::Mine)
    {
    }

    /// For the next hunk; nothing = it stays open.
    std::optional<Choice> next()
    {
        if (m_next < m_each.size())
            return m_each[m_next++];
        return m_otherwise;
    }

private:
    std::span<const Choice> m_each = {};
    std::optional<Choice> m_otherwise = {};
    size_t m_next = 0;
};

/// Fields of both sides in one; what both changed differently is decided, or added to `conflicts`.
Fields mergeFields(const Fields &base, const Fields &mine, const Fields &theirs, Decisions &decisions,
    std::vector<Hunk> &conflicts);

} // namespace broadsheet
