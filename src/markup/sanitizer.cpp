// SPDX-License-Identifier: GPL-3.0-or-later
#include "markup/sanitizer.h"

#include "markup/blockwriter.h"
#include "markup/elementrules.h"
#include "markup/htmltokens.h"
#include "markup/htmltree.h"
#include "markup/inlinewriter.h"
#include "markup/plaintext.h"

#include <QHash>

namespace broadsheet::markup {

namespace {

/// Attributes that may stay on a page, by element; all may have class, id, lang and dir.
const QHash<QByteArray, QByteArrayList> &pageElements()
{
    static const QHash<QByteArray, QByteArrayList> elements { { "p", {} }, { "h1", {} }, { "h2", {} },
        { "h3", {} }, { "h4", {} }, { "h5", {} }, { "h6", {} }, { "ul", {} },
        { "ol", { "start", "reversed", "type" } }, { "li", { "value" } }, { "dl", {} }, { "dt", {} },
        { "dd", {} }, { "blockquote", { "cite" } }, { "figure", {} }, { "figcaption", {} },
        { "img", { "src", "alt", "width", "height", "title" } }, { "table", {} }, { "caption", {} },
        { "thead", {} }, { "tbody", {} }, { "tfoot", {} }, { "tr", {} }, { "td", { "colspan", "rowspan" } },
        { "th", { "colspan", "rowspan", "scope" } }, { "pre", {} }, { "hr", {} }, { "div", {} },
        { "section", {} }, { "article", {} }, { "aside", {} }, { "header", {} }, { "footer", {} },
        { "main", {} }, { "details", { "open" } }, { "summary", {} }, { "center", {} }, { "strong", {} },
        { "b", {} }, { "em", {} }, { "i", {} }, { "u", {} }, { "s", {} }, { "del", { "datetime" } },
        { "ins", { "datetime" } }, { "sub", {} }, { "sup", {} }, { "code", {} }, { "kbd", {} },
        { "samp", {} }, { "var", {} }, { "mark", {} }, { "small", {} }, { "q", {} }, { "cite", {} },
        { "dfn", {} }, { "abbr", { "title" } }, { "time", { "datetime" } }, { "a", { "href", "title" } },
        { "br", {} }, { "wbr", {} }, { "bdi", {} }, { "bdo", {} }, { "span", {} }, { "ruby", {} },
        { "rt", {} }, { "rp", {} } };
    return elements;
}

bool isGlobalAttribute(const QByteArray &name)
{
    return name == "class" || name == "id" || name == "lang" || name == "dir";
}

/// http, relative, the media store, or a bitmap in the address itself.
bool isSafePicture(const QByteArray &address)
{
    if (address.startsWith("bs-media:") || address.startsWith("bs-import:"))
        return true;
    const QByteArray lower = address.left(40).toLower();
    for (const char *kind : { "png", "jpeg", "gif", "webp" })
        if (lower.startsWith(QByteArray("data:image/") + kind + ";base64,"))
            return true;
    return !lower.startsWith("mailto:") && !lower.startsWith("tel:") && isSafeUrl(QString::fromUtf8(address));
}

bool isTrackingPixel(const HtmlNode &node)
{
    const auto tiny = [&node](const char *side) {
        return node.has(side) && (node.attribute(side) == "0" || node.attribute(side) == "1");
    };
    return tiny("width") && tiny("height");
}

class PageSanitizer {
public:
    PageSanitizer(const HtmlTree &tree, Dropped *dropped)
        : m_tree(tree)
        , m_dropped(dropped)
    {
    }

    QByteArray sanitize()
    {
        for (const QString &code : m_tree.dropped)
            note(m_dropped, code);
        for (const int child : m_tree.at(0).children)
            write(child);
        return m_out;
    }

private:
    // Depth is bounded by the limits that parseHtml checks.
    void write(int index)
    {
        const HtmlNode &node = m_tree.at(index);
        if (node.isText()) {
            m_out += escapeHtml(QString::fromUtf8(node.text));
            return;
        }
        const auto allowed = pageElements().constFind(node.name);
        const InlineRule rule = inlineRuleOf(node);
        if (rule.treatment == Treatment::Drop || (node.name == "img" && !mayShow(node))) {
            note(m_dropped, rule.code);
            return;
        }
        const bool keep = allowed != pageElements().constEnd() && (node.name != "a" || mayLink(node));
        if (keep)
            m_out += '<' + node.name + attributes(node, *allowed) + '>';
        for (const int child : node.children)
            write(child);
        if (keep && !isVoidElement(node.name))
            m_out += "</" + node.name + '>';
    }

    bool mayShow(const HtmlNode &node)
    {
        const bool tracking = isTrackingPixel(node);
        const bool safe = isSafePicture(node.attribute("src").trimmed());
        note(m_dropped,
            tracking   ? QStringLiteral("tracking")
                : safe ? QString()
                       : QStringLiteral("local-image"));
        return safe && !tracking;
    }

    bool mayLink(const HtmlNode &node)
    {
        const bool safe = !node.has("href") || isSafeUrl(QString::fromUtf8(node.attribute("href")));
        note(m_dropped, safe ? QString() : QStringLiteral("unsafe-link"));
        return safe;
    }

    QByteArray attributes(const HtmlNode &node, const QByteArrayList &allowed)
    {
        QByteArray out;
        for (const auto &[name, value] : node.attributes) {
            if (isGlobalAttribute(name) || allowed.contains(name))
                out += ' ' + name + "=\"" + escapeHtml(QString::fromUtf8(value), true) + '"';
            else if (name.startsWith("on"))
                note(m_dropped, QStringLiteral("script"));
            else if (name == "style")
                note(m_dropped, QStringLiteral("style"));
        }
        return out;
    }

    const HtmlTree &m_tree;
    Dropped *m_dropped;
    QByteArray m_out;
};

/// For HTML beyond the limits: its words, without any element.
QByteArray wordsOnly(const QByteArray &html, Dropped *dropped)
{
    note(dropped, QStringLiteral("formatting"));
    return escapeHtml(plainText(Block { .raw = html }));
}

} // namespace

QByteArray sanitizeInline(const QByteArray &html, Dropped *dropped)
{
    const auto tree = parseHtml(html, {}, HtmlScope::Fragment);
    if (!tree)
        return wordsOnly(html, dropped);
    for (const QString &code : tree->dropped)
        note(dropped, code);
    InlineWriter writer(*tree, dropped);
    for (const int child : tree->at(0).children)
        writer.write(child);
    return writer.take();
}

QByteArray sanitizeForPage(const QByteArray &html, Dropped *dropped)
{
    const auto tree = parseHtml(html, {}, HtmlScope::Fragment);
    return tree ? PageSanitizer(*tree, dropped).sanitize() : wordsOnly(html, dropped);
}

bool isSafeUrl(const QString &url)
{
    // As browsers read addresses: white space around and line feeds within do not count.
    QString address;
    for (const QChar c : url.trimmed()) {
        if (c == QLatin1Char('\t') || c == QLatin1Char('\n') || c == QLatin1Char('\r'))
            continue;
        if (c.unicode() < 0x20 || c.unicode() == 0x7f)
            return false;
        address += c;
    }
    if (address.isEmpty() || address.startsWith(QLatin1Char('\\')))
        return false;
    for (qsizetype i = 0; i < address.size(); ++i) {
        const QChar c = address.at(i);
        if (c == QLatin1Char('/') || c == QLatin1Char('?') || c == QLatin1Char('#'))
            return true;
        if (c != QLatin1Char(':'))
            continue;
        const QString scheme = address.left(i).toLower();
        return scheme == QLatin1String("http") || scheme == QLatin1String("https")
            || scheme == QLatin1String("mailto") || scheme == QLatin1String("tel");
    }
    return true;
}

} // namespace broadsheet::markup
