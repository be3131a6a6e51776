// SPDX-License-Identifier: GPL-3.0-or-later
// What is remembered with a text block until it changes. It does not survive undo, so nothing here may be the
// only copy of anything.
#pragma once

#include "core/block.h"

#include <QTextBlock>
#include <QTextBlockUserData>

#include <memory>
#include <vector>

namespace broadsheet::richtext {

class TextBlockData final : public QTextBlockUserData {
public:
    /// The block that it was last written into (BodyReader): which one, and its place among the text blocks
    /// of it.
    quint64 stamp = 0;
    int place = 0;
    /// With the first text block: what was written, for how many text blocks, and as what.
    std::vector<Block> written = {};
    int textBlocks = 0;
    int writtenFor = 0;

    /// Counts (idle time): words -1 = not counted since the last change.
    int words = -1;
    int characters = 0;
    int placeholders = 0;
};

/// The data of the text block; made when there is none.
TextBlockData &dataOf(QTextBlock textBlock);
/// The same, or null.
TextBlockData *knownDataOf(const QTextBlock &textBlock);

} // namespace broadsheet::richtext
