// SPDX-License-Identifier: GPL-3.0-or-later
// RSS 2.0 and the site map.
#include "markup/pageframe.h"
#include "markup/pagerenderer.h"

#include <QXmlStreamWriter>

namespace broadsheet::markup {

namespace {

QString feedDate(Instant t) { return inZone(t, "UTC").toString(Qt::RFC2822Date); }

/// Absolute where the site's address is known, else from the feed's place at the root to the page's file.
QString feedLink(const QString &root, const QString &address)
{
    return root.isEmpty() ? linkTo(address, {}, {}) : root + encodedAddress(address);
}

void writeItem(QXmlStreamWriter &xml, const PostSummary &post, const QString &root)
{
    xml.writeStartElement(QStringLiteral("item"));
    xml.writeTextElement(QStringLiteral("title"), printable(post.headline));
    xml.writeTextElement(QStringLiteral("link"), feedLink(root, post.address));
    xml.writeStartElement(QStringLiteral("guid"));
    xml.writeAttribute(QStringLiteral("isPermaLink"), QStringLiteral("false"));
    xml.writeCharacters(post.id.toString());
    xml.writeEndElement();
    xml.writeTextElement(QStringLiteral("pubDate"), feedDate(post.publishedAt));
    for (const QString &author : post.authors)
        xml.writeTextElement(
            QStringLiteral("http://purl.org/dc/elements/1.1/"), QStringLiteral("creator"), printable(author));
    for (const QString &section : post.sections)
        xml.writeTextElement(QStringLiteral("category"), printable(section));
    xml.writeTextElement(QStringLiteral("description"), printable(post.excerpt));
    xml.writeEndElement();
}

void writeChannel(QXmlStreamWriter &xml, const ListInput &input, const PageStrings &strings)
{
    const QString root = siteRoot(input.siteUrl);
    const QString what = input.author ? strings.articlesBy.arg(input.author->name) : input.heading;
    const QString name = printable(input.newsroom.name);
    xml.writeTextElement(QStringLiteral("title"),
        what.isEmpty() ? name : QStringLiteral("%1 – %2").arg(printable(what), name));
    xml.writeTextElement(QStringLiteral("link"), feedLink(root, input.address));
    xml.writeTextElement(QStringLiteral("description"), what.isEmpty() ? strings.latest : printable(what));
    xml.writeTextElement(QStringLiteral("language"), pageLanguage({}, input.newsroom));
    if (!input.posts.empty()) {
        const auto newest = std::max_element(input.posts.begin(), input.posts.end(),
            [](const PostSummary &a, const PostSummary &b) { return a.updatedAt < b.updatedAt; });
        xml.writeTextElement(
            QStringLiteral("lastBuildDate"), feedDate(std::max(newest->updatedAt, newest->publishedAt)));
    }
    xml.writeTextElement(QStringLiteral("generator"), QStringLiteral("Broadsheet"));
    if (root.isEmpty())
        return;
    xml.writeEmptyElement(QStringLiteral("http://www.w3.org/2005/Atom"), QStringLiteral("link"));
    xml.writeAttribute(
        QStringLiteral("href"), root + encodedAddress(input.address) + QLatin1String(feedFile));
    xml.writeAttribute(QStringLiteral("rel"), QStringLiteral("self"));
    xml.writeAttribute(QStringLiteral("type"), QStringLiteral("application/rss+xml"));
}

void writePlace(QXmlStreamWriter &xml, const QString &address, Instant changed)
{
    xml.writeStartElement(QStringLiteral("url"));
    xml.writeTextElement(QStringLiteral("loc"), address);
    if (changed != Instant {})
        xml.writeTextElement(QStringLiteral("lastmod"), toIso(changed));
    xml.writeEndElement();
}

} // namespace

QByteArray renderFeed(const ListInput &input, const PageStrings &strings)
{
    QByteArray bytes;
    QXmlStreamWriter xml(&bytes);
    xml.setAutoFormatting(true);
    xml.setAutoFormattingIndent(1);
    xml.writeStartDocument();
    xml.writeStartElement(QStringLiteral("rss"));
    xml.writeNamespace(QStringLiteral("http://www.w3.org/2005/Atom"), QStringLiteral("atom"));
    xml.writeNamespace(QStringLiteral("http://purl.org/dc/elements/1.1/"), QStringLiteral("dc"));
    xml.writeAttribute(QStringLiteral("version"), QStringLiteral("2.0"));
    xml.writeStartElement(QStringLiteral("channel"));
    writeChannel(xml, input, strings);
    for (const PostSummary &post : input.posts)
        writeItem(xml, post, siteRoot(input.siteUrl));
    xml.writeEndDocument();
    return bytes;
}

QByteArray renderSitemap(
    const std::vector<PostSummary> &posts, const QStringList &listAddresses, const QString &siteUrl)
{
    const QString root = siteRoot(siteUrl);
    Instant newest {};
    for (const PostSummary &post : posts)
        newest = std::max({ newest, post.updatedAt, post.publishedAt });
    QByteArray bytes;
    QXmlStreamWriter xml(&bytes);
    xml.setAutoFormatting(true);
    xml.setAutoFormattingIndent(1);
    xml.writeStartDocument();
    xml.writeStartElement(QStringLiteral("urlset"));
    xml.writeDefaultNamespace(QStringLiteral("http://www.sitemaps.org/schemas/sitemap/0.9"));
    for (const QString &address : listAddresses)
        writePlace(xml, feedLink(root, address), newest);
    for (const PostSummary &post : posts)
        writePlace(xml, feedLink(root, post.address), std::max(post.updatedAt, post.publishedAt));
    xml.writeEndDocument();
    return bytes;
}

} // namespace broadsheet::markup
