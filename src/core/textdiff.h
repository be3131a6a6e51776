// SPDX-License-Identifier: GPL-3.0-or-later
// Differences between texts (word by word) and between bodies (block by block).
#pragma once

#include "core/block.h"

#include <QString>

#include <functional>
#include <vector>

namespace broadsheet {

enum class Change { Same, Inserted, Deleted };

struct TextRun {
    Change change = Change::Same;
    QString text;

    bool operator==(const TextRun &) const = default;
};

/// Word diff (Myers on words, spaces and punctuation); joined runs of one kind. Same + Deleted = before.
std::vector<TextRun> diffWords(const QString &before, const QString &after);
/// Share of equal words, 0 to 1; 1 for two empty texts.
double wordSimilarity(const QString &a, const QString &b);

/// The readable text of a block: markup::plainText. Passed in, since core does not know markup.
using BlockText = std::function<QString(const Block &)>;

/// One visible block of either side. Indices count visible blocks; -1 = not on that side.
struct BlockPair {
    enum class Kind { Same, Changed, Inserted, Deleted };
    Kind kind = Kind::Same;
    int before = -1;
    int after = -1;

    bool operator==(const BlockPair &) const = default;
};

/// Pairs the visible blocks of two bodies: exact bytes first (patience), then same name and >= 50 % word
/// similarity.
std::vector<BlockPair> diffBlocks(const Body &before, const Body &after, const BlockText &textOf);

} // namespace broadsheet
