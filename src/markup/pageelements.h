// SPDX-License-Identifier: GPL-3.0-or-later
// The elements that a body may bring to a page, and where they may stand. One row per element.
#pragma once

#include <gumbo.h>

namespace broadsheet::markup {

enum class ElementKind {
    Block,
    Inline,
    /// Its content stays, the element goes.
    Unwrapped,
    /// Left out with its content.
    LeftOut
};

struct ElementRule {
    GumboTag element = GUMBO_TAG_UNKNOWN;
    ElementKind kind = ElementKind::Unwrapped;
    /// How it is written: the headline is the only h1.
    const char *tag = nullptr;
    /// No block may stand in it.
    bool holdsPhrasing = false;
    bool isVoid = false;
};

ElementRule ruleOf(GumboTag tag);
/// Whether the element may stand directly in `parent` ("" = the text itself): li in lists, cells in rows,
/// figcaption in figures.
bool allowsChild(const char *tag, const char *parent);
/// Lists and the parts of tables hold no text of their own.
bool allowsText(const char *parent);

} // namespace broadsheet::markup
