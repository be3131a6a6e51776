// SPDX-License-Identifier: GPL-3.0-or-later
#include "richtext/textblockdata.h"

namespace broadsheet::richtext {

TextBlockData *knownDataOf(const QTextBlock &textBlock)
{
    // Nobody else hangs data on the blocks of our documents.
    return static_cast<TextBlockData *>(textBlock.userData());
}

TextBlockData &dataOf(QTextBlock textBlock)
{
    if (TextBlockData *known = knownDataOf(textBlock))
        return *known;
    auto *data = new TextBlockData;
    textBlock.setUserData(data);
    return *data;
}

} // namespace broadsheet::richtext
