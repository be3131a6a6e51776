// SPDX-License-Identifier: GPL-3.0-or-later
// Nodes of a tree -> clean inline HTML: white space folded, no empty elements.
#pragma once

#include "markup/elementrules.h"

#include <vector>

namespace broadsheet::markup {

class InlineWriter {
public:
    InlineWriter(const HtmlTree &tree, Dropped *dropped);

    /// Appends the node with all that is in it.
    void write(int node);
    /// Between them, the caller writes the children of an inline element itself (a block stands among them).
    void open(int node);
    void close(int node);
    void writeText(const QByteArray &utf8);
    void lineBreak();

    bool endsWithBreak() const { return m_out.endsWith("<br>"); }

    /// What was written, without white space and line breaks at the ends; elements that are open are closed
    /// and opened again before the next text.
    QByteArray take();

private:
    struct Open {
        int node = 0;
        QByteArray name = {};
        QByteArray tag = {};
        bool written = false;
    };

    void writeOpenTags();
    bool isOpen(const QByteArray &name) const;

    const HtmlTree &m_tree;
    Dropped *m_dropped;
    QByteArray m_out;
    std::vector<Open> m_open;
    bool m_afterSpace = true;
};

} // namespace broadsheet::markup
