// SPDX-License-Identifier: GPL-3.0-or-later
#include "markup/pageframe.h"

#include "markup/pagestyle.h"
#include "markup/pagetime.h"

#include <QUrl>

namespace broadsheet::markup {

namespace {

bool isPageLanguageTag(const QString &tag)
{
    if (tag.size() < 2 || tag.size() > 35)
        return false;
    return std::all_of(tag.begin(), tag.end(), [](QChar c) {
        return (c >= u'a' && c <= u'z') || (c >= u'A' && c <= u'Z') || (c >= u'0' && c <= u'9') || c == u'-';
    });
}

/// "en_US" for OpenGraph.
QString openGraphLocale(const QString &language)
{
    const QLocale locale = localeOf(language);
    return locale.language() == QLocale::C ? QString() : locale.name();
}

void writeMeta(PageWriter &page, const char *name, const QString &content)
{
    if (!content.isEmpty())
        page.single("meta", { { "name", QString::fromLatin1(name) }, { "content", content } });
}

void writeProperty(PageWriter &page, const char *property, const QString &content)
{
    if (!content.isEmpty())
        page.single("meta", { { "property", QString::fromLatin1(property) }, { "content", content } });
}

void writeSocialMeta(PageWriter &page, const PageFrame &frame)
{
    const QString root = siteRoot(frame.siteUrl);
    writeProperty(page, "og:type", frame.isArticle ? QStringLiteral("article") : QStringLiteral("website"));
    writeProperty(page, "og:title", frame.title);
    writeProperty(page, "og:description", frame.description);
    writeProperty(page, "og:site_name", frame.newsroom.name);
    writeProperty(page, "og:locale", openGraphLocale(frame.language));
    if (!root.isEmpty()) {
        writeProperty(page, "og:url", root + encodedAddress(frame.address));
        if (!frame.image.isEmpty())
            writeProperty(page, "og:image", root + encodedAddress(frame.image));
    }
    const bool hasPicture = !root.isEmpty() && !frame.image.isEmpty();
    writeMeta(
        page, "twitter:card", hasPicture ? QStringLiteral("summary_large_image") : QStringLiteral("summary"));
    writeMeta(page, "twitter:title", frame.title);
    writeMeta(page, "twitter:description", frame.description);
}

void writeHead(PageWriter &page, const PageFrame &frame, const QByteArray &articleMeta)
{
    const QString root = siteRoot(frame.siteUrl);
    page.open("head");
    page.line();
    page.single("meta", { { "charset", QStringLiteral("utf-8") } });
    page.single("meta",
        { { "http-equiv", QStringLiteral("Content-Security-Policy") },
            { "content", pagePolicy(frame.isPreview) } });
    writeMeta(page, "viewport", QStringLiteral("width=device-width, initial-scale=1"));
    page.line();
    const bool isSameName = frame.title == frame.newsroom.name || frame.newsroom.name.isEmpty();
    page.element("title", {},
        isSameName ? frame.title : QStringLiteral("%1 – %2").arg(frame.title, frame.newsroom.name));
    page.line();
    writeMeta(page, "description", frame.description);
    if (frame.isHidden)
        writeMeta(page, "robots", QStringLiteral("noindex"));
    writeMeta(page, "generator", QStringLiteral("Broadsheet"));
    if (!root.isEmpty() && !frame.isPreview)
        page.single("link",
            { { "rel", QStringLiteral("canonical") }, { "href", root + encodedAddress(frame.address) } });
    page.single("link",
        { { "rel", QStringLiteral("alternate") }, { "type", QStringLiteral("application/rss+xml") },
            { "title", frame.newsroom.name }, { "href", frame.toRoot + QLatin1String(feedFile) } });
    page.line();
    writeSocialMeta(page, frame);
    page.raw(articleMeta);
    page.line();
    page.open("style");
    page.raw(pageStyle());
    page.close();
    page.line();
    page.close();
    page.line();
}

/// The lang attribute of text in `language`; null where it is that of the page (a country makes no
/// difference).
QString langBeside(const QString &language, const PageFrame &frame)
{
    const bool isSame
        = language.section(QLatin1Char('-'), 0, 0) == frame.language.section(QLatin1Char('-'), 0, 0);
    return isSame || !isPageLanguageTag(language) ? QString() : language;
}

void writeSections(PageWriter &page, const PageFrame &frame, bool withFrontPage)
{
    page.open("ul");
    if (withFrontPage) {
        page.open("li");
        page.element("a", { { "href", linkTo({}, frame.toRoot, frame.siteUrl) } }, frame.strings.home);
        page.close();
    }
    const QString lang = langBeside(pageLanguage({}, frame.newsroom), frame);
    for (const QString &section : frame.newsroom.sections) {
        const bool isHere = !withFrontPage && section == frame.section;
        page.open("li");
        page.element("a",
            { { "href", linkTo(sectionAddress(section), frame.toRoot, frame.siteUrl) }, { "lang", lang },
                { "aria-current", isHere ? QStringLiteral("true") : QString() } },
            section);
        page.close();
    }
    page.close();
}

void writeMasthead(PageWriter &page, const PageFrame &frame)
{
    page.open("header", { { "class", QStringLiteral("masthead wrap") } });
    page.open(frame.isFront ? "h1" : "p", { { "class", QStringLiteral("name") } });
    page.open("a", { { "href", linkTo({}, frame.toRoot, frame.siteUrl) } });
    page.element("bdi", {}, frame.newsroom.name.isEmpty() ? frame.strings.home : frame.newsroom.name);
    page.close();
    page.close();
    page.line();
    if (!frame.newsroom.sections.isEmpty()) {
        page.open("nav", { { "aria-label", frame.strings.sections } });
        writeSections(page, frame, false);
        page.close();
    }
    page.close();
    page.line();
}

} // namespace

QString pageLanguage(const QString &tag, const Newsroom &newsroom)
{
    if (isPageLanguageTag(tag))
        return tag;
    return isPageLanguageTag(newsroom.language) ? newsroom.language : QStringLiteral("en");
}

QString siteRoot(const QString &siteUrl)
{
    const QUrl url(siteUrl.trimmed(), QUrl::StrictMode);
    const bool isWeb = url.scheme() == QLatin1String("https") || url.scheme() == QLatin1String("http");
    if (!url.isValid() || !isWeb || url.host().isEmpty())
        return {};
    const QString text = url.toString(QUrl::FullyEncoded | QUrl::RemoveQuery | QUrl::RemoveFragment);
    return text.endsWith(QLatin1Char('/')) ? text : text + QLatin1Char('/');
}

QString linkTo(const QString &address, const QString &toRoot, const QString &siteUrl)
{
    const QString path = toRoot + encodedAddress(address);
    const bool isFolder = path.isEmpty() || path.endsWith(QLatin1Char('/'));
    if (!siteRoot(siteUrl).isEmpty())
        return path.isEmpty() ? QStringLiteral("./") : path;
    return isFolder ? path + QLatin1String("index.html") : path;
}

QString pictureSource(const QString &key, const QHash<QString, QString> &media, const QString &toRoot)
{
    const QString address = media.value(key);
    if (address.isEmpty())
        return {};
    if (address.startsWith(QLatin1String("data:image/")))
        return address;
    // Only what lies beside the page: nothing is ever asked of another host.
    const bool isElsewhere = address.startsWith(QLatin1Char('/')) || address.contains(QLatin1Char(':'));
    return isElsewhere ? QString() : toRoot + encodedAddress(address);
}

QString photoKey(const Person &person)
{
    return person.photo.isEmpty() ? QString() : QStringLiteral("bs-media:") + person.photo;
}

void beginPage(PageWriter &page, const PageFrame &frame, const QByteArray &articleMeta)
{
    page.raw("<!DOCTYPE html>\n");
    page.open("html", { { "lang", frame.language }, { "dir", directionOf(frame.language) } });
    page.line();
    writeHead(page, frame, articleMeta);
    page.open("body",
        { { "class", frame.isFront ? QStringLiteral("front") : QString() },
            { "data-relative", relativeTable(frame.strings, frame.language) } });
    page.line();
    page.element("a", { { "class", QStringLiteral("skip") }, { "href", QStringLiteral("#text") } },
        frame.strings.skipToText);
    page.line();
    if (frame.isPreview) {
        page.element("p", { { "class", QStringLiteral("strip") }, { "role", QStringLiteral("status") } },
            frame.strings.preview);
        page.line();
    }
    writeMasthead(page, frame);
    page.open("main", { { "id", QStringLiteral("text") }, { "class", QStringLiteral("wrap") } });
    page.line();
}

void endPage(PageWriter &page, const PageFrame &frame)
{
    page.close();
    page.line();
    page.open("footer");
    page.open("div", { { "class", QStringLiteral("wrap") } });
    page.open("p");
    page.element("bdi", {}, frame.newsroom.name);
    page.close();
    writeSections(page, frame, true);
    page.close();
    page.close();
    page.line();
    page.open("script");
    page.raw(pageScript());
    page.close();
    page.line();
    page.close();
    page.line();
    page.close();
    page.line();
}

void writeTime(PageWriter &page, const PageFrame &frame, Instant t)
{
    const QByteArray &zone = frame.newsroom.zone;
    page.open("time", { { "datetime", toIsoInZone(t, zone) } });
    page.text(pageDateTime(t, frame.language, zone) + QLatin1Char(' '));
    page.element("bdi", {}, zoneName(t, zone));
    page.close();
    // Hidden until the script has made it true: without scripts it would grow wrong. After 30 days the date
    // beside it is enough.
    page.element("span",
        { { "class", QStringLiteral("ago") }, { "data-since", QString::number(toMs(t)) },
            { "hidden", QLatin1String("") } },
        relativeTime(t, frame.writtenAt, frame.strings, frame.language, zone));
}

void writeAuthor(PageWriter &page, const PageFrame &frame, const Person &person,
    const QHash<QString, QString> &media, const char *heading)
{
    page.open("div", { { "class", QStringLiteral("author") } });
    const QString photo = pictureSource(photoKey(person), media, frame.toRoot);
    if (!photo.isEmpty())
        page.single("img",
            { { "src", photo }, { "alt", person.name }, { "width", QStringLiteral("128") },
                { "height", QStringLiteral("128") }, { "loading", QStringLiteral("lazy") } });
    page.open("div");
    const bool isHeadline = qstrcmp(heading, "h1") == 0;
    page.open(heading, { { "class", isHeadline ? QStringLiteral("headline") : QStringLiteral("name") } });
    const QString address = authorAddress(person);
    if (isHeadline || address.isEmpty())
        page.element("bdi", {}, person.name);
    else
        page.element("a", { { "href", linkTo(address, frame.toRoot, frame.siteUrl) } }, person.name);
    page.close();
    if (!person.bio.trimmed().isEmpty())
        page.element("p", { { "class", QStringLiteral("bio") }, { "dir", QStringLiteral("auto") } },
            person.bio.trimmed());
    page.close();
    page.close();
    page.line();
}

void writePost(PageWriter &page, const PageFrame &frame, const PostSummary &post, const char *level)
{
    const QString lang = langBeside(post.language, frame);
    const QString dir = lang.isNull() ? QString() : directionOf(post.language);
    page.open("div", { { "class", QStringLiteral("post") }, { "lang", lang }, { "dir", dir } });
    if (!post.kicker.isEmpty())
        page.element("p", { { "class", QStringLiteral("kicker") } }, post.kicker);
    page.open(level);
    page.element("a", { { "href", linkTo(post.address, frame.toRoot, frame.siteUrl) } }, post.headline);
    page.close();
    if (!post.excerpt.isEmpty())
        page.element("p", { { "class", QStringLiteral("excerpt") } }, post.excerpt);
    page.open("p", { { "class", QStringLiteral("meta") } });
    // Names and times are written in the page's language, also in the card of a post in another one.
    page.open("bdi",
        { { "lang", lang.isNull() ? QString() : frame.language },
            { "dir", lang.isNull() ? QString() : directionOf(frame.language) } });
    if (!post.authors.isEmpty()) {
        page.element("bdi", {}, localeOf(frame.language).createSeparatedList(post.authors));
        page.text(QStringLiteral(" · "));
    }
    writeTime(page, frame, post.publishedAt);
    page.close();
    page.close();
    page.close();
    page.line();
}

} // namespace broadsheet::markup
