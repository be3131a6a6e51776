// SPDX-License-Identifier: GPL-3.0-or-later
// The allow-list: what may stay of foreign HTML.
#pragma once

#include "markup/htmltree.h"

#include <QByteArray>

namespace broadsheet::markup {

enum class Treatment { Keep, Unwrap, Drop };

/// What becomes of an element inside a line of text.
struct InlineRule {
    Treatment treatment = Treatment::Unwrap;
    /// The element it is written as.
    QByteArray name = {};
    /// What vanishes or loses its frame, as a code for people; empty = nothing worth telling.
    QString code = {};
};

InlineRule inlineRuleOf(const HtmlNode &node);
/// The open tag with the attributes that may stay; empty when none of them gives the element a meaning (a
/// link without an address, a span without language).
QByteArray inlineOpenTag(const HtmlNode &node, const InlineRule &rule, Dropped *dropped);

/// Not shown to readers: `hidden`, display:none, font-size:0, Word's list marks.
bool isHidden(const HtmlNode &node);
/// A declaration of the style attribute, in lower case; empty when it is not there.
QByteArray styleValue(const HtmlNode &node, const char *property);

/// Adds a code once.
void note(Dropped *dropped, const QString &code);

} // namespace broadsheet::markup
