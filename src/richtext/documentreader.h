// SPDX-License-Identifier: GPL-3.0-or-later
// The editor's document -> a body: untouched blocks with their own bytes, touched ones with new text between
// the old tags.
#pragma once

#include "core/block.h"
#include "richtext/blockstate.h"

#include <QTextBlock>

#include <utility>
#include <vector>

class QTextDocument;

namespace broadsheet::richtext {

/// What a save would store. Text blocks that were not in `state` become blocks of the kind that their format
/// names; new ones without text are left out.
Body readDocument(const QTextDocument &document, const BlockState &state);

/// The same, again and again while a person types: only blocks that changed are read anew.
class BodyReader {
public:
    /// Where a visible block of the last body begins in the document.
    struct Place {
        QTextBlock textBlock;
        int visible = 0;
    };

    /// Both must outlive it; `state` may grow. A document without a layout tells nobody what changed.
    BodyReader(const QTextDocument &document, const BlockState &state);

    /// To be called with each QTextDocument::contentsChange.
    void changed(int position, int removed, int added);
    /// The text blocks that a contentsChange may concern: those of the range and one more at each end. Undo
    /// names ranges that are too short by a character, and a block that was split hands its data to its
    /// second part.
    static std::pair<QTextBlock, QTextBlock> touched(const QTextDocument &document, int position, int added);
    /// Everything is read anew next time.
    void forget();
    /// Equal to readDocument().
    Body read();

    /// Of the last read(), in order.
    const std::vector<Place> &places() const { return m_places; }

private:
    const QTextDocument &m_document;
    const BlockState &m_state;
    std::vector<Place> m_places;
    quint64 m_lastStamp = 0;
};

} // namespace broadsheet::richtext
