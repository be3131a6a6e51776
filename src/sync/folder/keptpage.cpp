// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/folder/keptpage.h"

#include "markup/htmltree.h"
#include "markup/plaintext.h"

namespace broadsheet::sync::folder {

namespace {

constexpr int shaDigits = 64;

QString textBelow(const markup::HtmlTree &tree, int index)
{
    const markup::HtmlNode &node = tree.at(index);
    QString text = QString::fromUtf8(node.text);
    for (const int child : node.children)
        text += textBelow(tree, child);
    return text;
}

/// Head and heading; the text below may be of any size.
QByteArray headOf(const QByteArray &html)
{
    const qsizetype article = html.indexOf("<article");
    const qsizetype end = article < 0 ? -1 : html.indexOf("</header>", article);
    return html.left(std::max<qsizetype>(end, 0));
}

QStringList picturesIn(const QByteArray &html)
{
    QStringList shas;
    for (qsizetype at = html.indexOf("media/"); at >= 0; at = html.indexOf("media/", at + 1)) {
        const QByteArray sha = html.mid(at + 6, shaDigits);
        if (html.mid(at + 6 + shaDigits, 1) == "." && QByteArray::fromHex(sha).toHex() == sha
            && !shas.contains(QString::fromLatin1(sha)))
            shas.append(QString::fromLatin1(sha));
    }
    return shas;
}

/// One element of the page, as far as it says something of the article.
void take(KeptPage &page, const markup::HtmlTree &tree, int index, std::vector<Instant> &times)
{
    const markup::HtmlNode &node = tree.at(index);
    if (node.name == "html")
        page.language = QString::fromUtf8(node.attribute("lang"));
    if (node.name == "meta") {
        const QString content = QString::fromUtf8(node.attribute("content"));
        if (node.attribute("property") == "article:published_time")
            page.isNotice = false;
        if (node.attribute("property") == "article:section")
            page.section = content;
        if (node.attribute("name") == "author")
            page.authors.append(content);
        if (node.attribute("name") == "description")
            page.excerpt = markup::excerpt(content);
    }
    const QByteArray kind = node.attribute("class");
    if (node.name == "h1" && kind == "headline")
        page.headline = textBelow(tree, index);
    if (node.name == "p" && kind == "kicker")
        page.kicker = textBelow(tree, index);
    if (node.name == "p" && kind == "lede")
        page.lede = textBelow(tree, index);
    if (node.has("data-since"))
        times.push_back(instantFromMs(node.attribute("data-since").toLongLong()));
}

} // namespace

std::optional<KeptPage> keptPage(const QByteArray &html)
{
    const auto tree = markup::parseHtml(headOf(html), {}, markup::HtmlScope::Document);
    if (!tree)
        return std::nullopt;
    KeptPage page;
    // The page of a killed article says no time of publication to machines.
    page.isNotice = true;
    std::vector<Instant> times;
    for (size_t i = 0; i < tree->nodes.size(); ++i)
        take(page, *tree, static_cast<int>(i), times);
    if (page.headline.isEmpty() || times.empty())
        return std::nullopt;
    page.publishedAt = times.front();
    page.updatedAt = times.back();
    if (!page.lede.isEmpty())
        page.excerpt = page.lede;
    page.media = picturesIn(html);
    return page;
}

QString articleDigitsOf(const QString &path)
{
    const QStringList parts = path.split(QLatin1Char('/'));
    if (parts.size() != 4 || parts[3] != QLatin1String("index.html") || parts[0].toInt() == 0)
        return {};
    const QString digits = parts[2].right(8);
    return digits.size() == 8 && parts[2].chopped(8).endsWith(QLatin1Char('-')) ? digits : QString();
}

} // namespace broadsheet::sync::folder
