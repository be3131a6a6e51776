// SPDX-License-Identifier: GPL-3.0-or-later
// Items with their depths -> the markup of a list block.
#pragma once

#include "core/block.h"

#include <vector>

namespace broadsheet::richtext {

struct ListItem {
    QByteArray html;
    /// 1 = outermost.
    int depth = 1;
    bool ordered = false;
};

/// A list block, in the form, with the attributes and the outer tag of `old` where there is one.
Block makeList(const std::vector<ListItem> &items, const Block *old);

} // namespace broadsheet::richtext
