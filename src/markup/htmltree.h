// SPDX-License-Identifier: GPL-3.0-or-later
// HTML as a tree of values, parsed by gumbo behind limits.
#pragma once

#include "core/result.h"
#include "markup/sanitizer.h"

#include <QByteArray>

#include <utility>
#include <vector>

namespace broadsheet::markup {

struct HtmlNode {
    /// Lower case; empty = a text node.
    QByteArray name = {};
    /// UTF-8, entities decoded.
    QByteArray text = {};
    std::vector<std::pair<QByteArray, QByteArray>> attributes = {};
    std::vector<int> children = {};

    bool isText() const { return name.isEmpty(); }

    /// Empty when it is not there.
    QByteArray attribute(const char *wanted) const;
    bool has(const char *wanted) const;
};

/// Node 0 is the root: `html` of a document, a container of a fragment.
struct HtmlTree {
    std::vector<HtmlNode> nodes;
    /// Elements that were left out before parsing: script, style and the like, in order of appearance.
    Dropped dropped = {};

    const HtmlNode &at(int index) const { return nodes[static_cast<std::size_t>(index)]; }
};

enum class HtmlScope { Document, Fragment };

/// Scripts, styles, SVG and comments are gone; an `iframe` is an `embed` with the same address. Errors as
/// checkLimits.
Result<HtmlTree> parseHtml(const QByteArray &utf8, const HtmlLimits &limits, HtmlScope scope);

} // namespace broadsheet::markup
