// SPDX-License-Identifier: GPL-3.0-or-later
// How parts of a text block look: headings, links, placeholders. Formats of the layout only: they are no part
// of the document and of its undo steps.
#pragma once

#include "editor/tokens.h"

#include <QString>

class QTextBlock;

namespace broadsheet::editor {

class TextMarks {
public:
    TextMarks(const QString &language, double zoom, const Tokens &tokens)
        : m_language(language)
        , m_zoom(zoom)
        , m_tokens(tokens)
    {
    }

    /// Gives the block its look; whether anything changed.
    bool decorate(const QTextBlock &block) const;

private:
    const QString &m_language;
    double m_zoom;
    const Tokens &m_tokens;
};

} // namespace broadsheet::editor
