// SPDX-License-Identifier: GPL-3.0-or-later
#include "markup/pageelements.h"

#include <algorithm>
#include <array>
#include <initializer_list>
#include <string_view>

namespace broadsheet::markup {

namespace {

constexpr ElementRule blockRule(GumboTag element, const char *tag, bool holdsPhrasing = false)
{
    return { element, ElementKind::Block, tag, holdsPhrasing, false };
}

constexpr ElementRule inlineRule(GumboTag element, const char *tag, bool isVoid = false)
{
    return { element, ElementKind::Inline, tag, true, isVoid };
}

constexpr ElementRule leftOutRule(GumboTag element)
{
    return { element, ElementKind::LeftOut, nullptr, false, false };
}

constexpr std::array bodyElements = {
    blockRule(GUMBO_TAG_P, "p", true),
    blockRule(GUMBO_TAG_H1, "h2", true),
    blockRule(GUMBO_TAG_H2, "h2", true),
    blockRule(GUMBO_TAG_H3, "h3", true),
    blockRule(GUMBO_TAG_H4, "h4", true),
    blockRule(GUMBO_TAG_H5, "h5", true),
    blockRule(GUMBO_TAG_H6, "h6", true),
    blockRule(GUMBO_TAG_UL, "ul"),
    blockRule(GUMBO_TAG_OL, "ol"),
    blockRule(GUMBO_TAG_LI, "li"),
    blockRule(GUMBO_TAG_DL, "dl"),
    blockRule(GUMBO_TAG_DT, "dt", true),
    blockRule(GUMBO_TAG_DD, "dd"),
    blockRule(GUMBO_TAG_BLOCKQUOTE, "blockquote"),
    blockRule(GUMBO_TAG_PRE, "pre", true),
    blockRule(GUMBO_TAG_FIGURE, "figure"),
    blockRule(GUMBO_TAG_FIGCAPTION, "figcaption"),
    blockRule(GUMBO_TAG_TABLE, "table"),
    blockRule(GUMBO_TAG_CAPTION, "caption", true),
    blockRule(GUMBO_TAG_THEAD, "thead"),
    blockRule(GUMBO_TAG_TBODY, "tbody"),
    blockRule(GUMBO_TAG_TFOOT, "tfoot"),
    blockRule(GUMBO_TAG_TR, "tr"),
    blockRule(GUMBO_TAG_TH, "th", true),
    blockRule(GUMBO_TAG_TD, "td"),
    ElementRule { GUMBO_TAG_HR, ElementKind::Block, "hr", false, true },
    inlineRule(GUMBO_TAG_A, "a"),
    inlineRule(GUMBO_TAG_IMG, "img", true),
    inlineRule(GUMBO_TAG_BR, "br", true),
    inlineRule(GUMBO_TAG_WBR, "wbr", true),
    inlineRule(GUMBO_TAG_STRONG, "strong"),
    inlineRule(GUMBO_TAG_B, "b"),
    inlineRule(GUMBO_TAG_EM, "em"),
    inlineRule(GUMBO_TAG_I, "i"),
    inlineRule(GUMBO_TAG_U, "u"),
    inlineRule(GUMBO_TAG_S, "s"),
    inlineRule(GUMBO_TAG_DEL, "del"),
    inlineRule(GUMBO_TAG_INS, "ins"),
    inlineRule(GUMBO_TAG_SUB, "sub"),
    inlineRule(GUMBO_TAG_SUP, "sup"),
    inlineRule(GUMBO_TAG_CODE, "code"),
    inlineRule(GUMBO_TAG_KBD, "kbd"),
    inlineRule(GUMBO_TAG_SAMP, "samp"),
    inlineRule(GUMBO_TAG_VAR, "var"),
    inlineRule(GUMBO_TAG_DFN, "dfn"),
    inlineRule(GUMBO_TAG_ABBR, "abbr"),
    inlineRule(GUMBO_TAG_RUBY, "ruby"),
    inlineRule(GUMBO_TAG_RT, "rt"),
    inlineRule(GUMBO_TAG_RP, "rp"),
    inlineRule(GUMBO_TAG_CITE, "cite"),
    inlineRule(GUMBO_TAG_Q, "q"),
    inlineRule(GUMBO_TAG_MARK, "mark"),
    inlineRule(GUMBO_TAG_SMALL, "small"),
    inlineRule(GUMBO_TAG_BDI, "bdi"),
    inlineRule(GUMBO_TAG_SPAN, "span"),
    leftOutRule(GUMBO_TAG_SCRIPT),
    leftOutRule(GUMBO_TAG_STYLE),
    leftOutRule(GUMBO_TAG_TEMPLATE),
    leftOutRule(GUMBO_TAG_IFRAME),
    leftOutRule(GUMBO_TAG_OBJECT),
    leftOutRule(GUMBO_TAG_NOSCRIPT),
    leftOutRule(GUMBO_TAG_SVG),
    leftOutRule(GUMBO_TAG_MATH),
    leftOutRule(GUMBO_TAG_TEXTAREA),
    leftOutRule(GUMBO_TAG_SELECT),
    leftOutRule(GUMBO_TAG_TITLE),
};

bool isIn(std::string_view tag, std::initializer_list<std::string_view> tags)
{
    return std::find(tags.begin(), tags.end(), tag) != tags.end();
}

} // namespace

ElementRule ruleOf(GumboTag tag)
{
    const auto found = std::find_if(bodyElements.begin(), bodyElements.end(),
        [tag](const ElementRule &rule) { return rule.element == tag; });
    return found == bodyElements.end() ? ElementRule {} : *found;
}

bool allowsChild(const char *tag, const char *parent)
{
    const std::string_view child = tag;
    const std::string_view outer = parent;
    if (isIn(outer, { "ul", "ol" }))
        return child == "li";
    if (outer == "dl")
        return isIn(child, { "dt", "dd" });
    if (outer == "table")
        return isIn(child, { "caption", "thead", "tbody", "tfoot" });
    if (isIn(outer, { "thead", "tbody", "tfoot" }))
        return child == "tr";
    if (outer == "tr")
        return isIn(child, { "th", "td" });
    if (child == "figcaption")
        return outer == "figure";
    if (isIn(child, { "rt", "rp" }))
        return outer == "ruby";
    return !isIn(child, { "li", "dt", "dd", "caption", "thead", "tbody", "tfoot", "tr", "th", "td" });
}

bool allowsText(const char *parent)
{
    return !isIn(parent, { "ul", "ol", "dl", "table", "thead", "tbody", "tfoot", "tr" });
}

} // namespace broadsheet::markup
