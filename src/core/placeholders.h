// SPDX-License-Identifier: GPL-3.0-or-later
// Words that writers leave for later: TK, XXX, lorem ipsum.
#pragma once

#include <QString>

#include <vector>

namespace broadsheet {

struct PlaceholderSpan {
    qsizetype begin = 0;
    qsizetype length = 0;

    bool operator==(const PlaceholderSpan &) const = default;
};

/// In order of appearance. Quick where there is none: it runs at every key, on one paragraph.
std::vector<PlaceholderSpan> placeholdersIn(const QString &text);

} // namespace broadsheet
