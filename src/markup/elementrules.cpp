// SPDX-License-Identifier: GPL-3.0-or-later
#include "markup/elementrules.h"

#include "markup/blockwriter.h"

#include <QHash>

namespace broadsheet::markup {

namespace {

const QHash<QByteArray, QByteArray> &keptInline()
{
    static const QHash<QByteArray, QByteArray> names { { "strong", "strong" }, { "b", "strong" },
        { "em", "em" }, { "i", "em" }, { "u", "u" }, { "s", "s" }, { "strike", "s" }, { "del", "s" },
        { "sub", "sub" }, { "sup", "sup" }, { "code", "code" }, { "tt", "code" }, { "kbd", "code" },
        { "samp", "code" }, { "a", "a" }, { "br", "br" }, { "bdi", "bdi" }, { "span", "span" },
        { "font", "span" } };
    return names;
}

/// Elements whose content is no text of an article.
const QHash<QByteArray, QString> &droppedElements()
{
    static const QHash<QByteArray, QString> codes { { "embed", QStringLiteral("iframe") },
        { "object", QStringLiteral("object") }, { "applet", QStringLiteral("object") },
        { "select", QStringLiteral("form") }, { "input", QStringLiteral("form") },
        { "button", QStringLiteral("form") }, { "audio", QStringLiteral("media") },
        { "video", QStringLiteral("media") }, { "canvas", QStringLiteral("canvas") }, { "title", {} },
        { "head", {} }, { "meta", {} }, { "link", {} }, { "base", {} } };
    return codes;
}

bool isDirection(const QByteArray &value) { return value == "ltr" || value == "rtl" || value == "auto"; }

bool isLanguageTag(const QByteArray &value)
{
    if (value.isEmpty() || value.size() > 35)
        return false;
    for (const char c : value)
        if (!((c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '-'))
            return false;
    return true;
}

QByteArray attributeText(const char *name, const QByteArray &value)
{
    return QByteArray(" ") + name + "=\"" + escapeHtml(QString::fromUtf8(value), true) + '"';
}

QByteArray languageAttributes(const HtmlNode &node)
{
    QByteArray out;
    if (isLanguageTag(node.attribute("lang")))
        out += attributeText("lang", node.attribute("lang"));
    if (isDirection(node.attribute("dir").toLower()))
        out += attributeText("dir", node.attribute("dir").toLower());
    return out;
}

} // namespace

void note(Dropped *dropped, const QString &code)
{
    if (dropped != nullptr && !code.isEmpty() && !dropped->contains(code))
        dropped->append(code);
}

QByteArray styleValue(const HtmlNode &node, const char *property)
{
    const QByteArray style = node.attribute("style");
    if (style.isEmpty())
        return {};
    const auto declarations = style.toLower().split(';');
    for (const QByteArray &declaration : declarations) {
        const qsizetype colon = declaration.indexOf(':');
        if (colon > 0 && declaration.left(colon).trimmed() == property)
            return declaration.mid(colon + 1).trimmed();
    }
    return {};
}

bool isHidden(const HtmlNode &node)
{
    if (node.has("hidden"))
        return true;
    const QByteArray size = styleValue(node, "font-size");
    return styleValue(node, "display") == "none" || styleValue(node, "visibility") == "hidden"
        || styleValue(node, "mso-hide") == "all" || styleValue(node, "mso-list") == "ignore" || size == "0"
        || size == "0px" || size == "0pt";
}

InlineRule inlineRuleOf(const HtmlNode &node)
{
    const auto dropped = droppedElements().constFind(node.name);
    if (dropped != droppedElements().constEnd())
        return { .treatment = Treatment::Drop, .code = *dropped };
    if (isHidden(node)) {
        const bool isListMark = styleValue(node, "mso-list") == "ignore";
        return { .treatment = Treatment::Drop,
            .code = isListMark ? QString() : QStringLiteral("hidden-text") };
    }
    const QByteArray weight = styleValue(node, "font-weight");
    const bool isLight = weight == "normal" || weight == "400";
    const QByteArray name = keptInline().value(node.name);
    if (name.isEmpty() || (name == "strong" && isLight))
        return {};
    if (name == "span") {
        // Google Docs and Word say bold and italic by style.
        if (weight == "bold" || weight == "bolder" || weight.toInt() >= 600)
            return { .treatment = Treatment::Keep, .name = "strong" };
        if (styleValue(node, "font-style") == "italic")
            return { .treatment = Treatment::Keep, .name = "em" };
    }
    return { .treatment = Treatment::Keep, .name = name };
}

QByteArray inlineOpenTag(const HtmlNode &node, const InlineRule &rule, Dropped *dropped)
{
    QByteArray attributes = languageAttributes(node);
    if (rule.name == "a") {
        const QString address = QString::fromUtf8(node.attribute("href")).trimmed();
        if (address.isEmpty())
            return {};
        if (!isSafeUrl(address)) {
            note(dropped, QStringLiteral("unsafe-link"));
            return {};
        }
        // Footnotes lead there and back.
        if (node.attribute("id").startsWith("fn"))
            attributes.prepend(attributeText("id", node.attribute("id")));
        attributes.prepend(attributeText("href", address.toUtf8()));
    }
    if (rule.name == "span" && attributes.isEmpty())
        return {};
    for (const auto &[key, value] : node.attributes)
        if (key.startsWith("on"))
            note(dropped, QStringLiteral("script"));
    return '<' + rule.name + attributes + '>';
}

} // namespace broadsheet::markup
