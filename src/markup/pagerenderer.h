// SPDX-License-Identifier: GPL-3.0-or-later
// Article + newsroom -> a finished page. One renderer for the preview and for a folder's site. Pure: same
// input, same bytes.
#pragma once

#include "core/article.h"
#include "core/person.h"

#include <QByteArray>
#include <QHash>
#include <QStringList>

#include <optional>
#include <vector>

namespace broadsheet::markup {

/// The words of a page in the article's language, made by whoever may translate (newsroom).
struct PageStrings {
    QString by = QStringLiteral("By %1");
    QString recentPosts = QStringLiteral("Recent Posts");
    QString aboutAuthor = QStringLiteral("About the author");
    QString updated = QStringLiteral("Updated %1");
    QString correction = QStringLiteral("Correction");
    QString photo = QStringLiteral("Photo: %1");
    QString latest = QStringLiteral("Latest");
    QString section = QStringLiteral("Section: %1");
    QString articlesBy = QStringLiteral("Articles by %1");
    QString home = QStringLiteral("Front page");
    QString preview = QStringLiteral("Preview: not published");
    QString withdrawn = QStringLiteral("This article has been withdrawn.");
    QString nothingYet = QStringLiteral("Nothing has been published yet.");
    QString skipToText = QStringLiteral("Skip to the text");
    /// Names the navigation for screen readers.
    QString sections = QStringLiteral("Sections");
    /// Stands where a picture cannot be shown and has no alternative text.
    QString picture = QStringLiteral("Picture");
    /// Relative times, chosen by n: key "minutes", "hours", "days" -> texts by n (index 0 unused), beyond the
    /// last index the last one is used with %1 = n. "now" has one.
    QHash<QString, QStringList> relative = {};
};

/// The English words, relative times included. A key that is missing in `relative` is taken from here.
PageStrings englishPageStrings();

/// Goes up when pages change for the same input; kept in site/.made-by, so that older programs leave pages
/// alone.
int rendererVersion();

/// Names of the two files that the renderer links from pages; the writer of a site puts them at its root.
inline constexpr char feedFile[] = "feed.xml";
inline constexpr char sitemapFile[] = "sitemap.xml";

/// "3 hours ago" for then seen from now, by the strings; beyond 30 days the date.
QString relativeTime(
    Instant then, Instant now, const PageStrings &strings, const QString &language, const QByteArray &zone);

/// An entry of Recent Posts or of a list page.
struct PostSummary {
    ArticleId id;
    QString headline;
    QString kicker;
    QString excerpt;
    /// Relative to the site's root, for example "2026/12/slug-1a2b3c4d/".
    QString address;
    QStringList authors;
    QString language;
    QStringList sections;
    /// Address of the lead picture relative to the root; empty = none.
    QString image;
    QString imageAlt;
    Instant publishedAt {};
    Instant updatedAt {};
};

/// Everything that an article page shows.
struct PageInput {
    ArticleText text;
    ArticleId id;
    Newsroom newsroom;
    /// Resolved people in byline order; a free name has an empty login.
    std::vector<Person> authors;
    std::vector<PostSummary> recent;
    QString address;
    Instant publishedAt {};
    Instant updatedAt {};
    /// "Now" of the page: from it the relative times are computed when written.
    Instant writtenAt {};
    /// Public correction notes, oldest first.
    QStringList corrections;
    /// Absolute address of the site for feed, canonical and OpenGraph; empty = relative only.
    QString siteUrl;
    /// From the page to the root, "../../../" or "".
    QString toRoot;
    /// `bs-media:<sha>` -> address relative to the root ("media/<sha>.jpg"); missing = a placeholder with the
    /// alt text. Photos of people are looked up the same way. A preview may also map to `data:image/`
    /// addresses.
    QHash<QString, QString> media;
    bool isPreview = false;
    /// A killed article: the notice replaces the text.
    QString killNotice;
};

/// A complete HTML5 document, UTF-8.
QByteArray renderArticle(const PageInput &input, const PageStrings &strings);

/// Front page, section or author page: `heading` empty = front page.
struct ListInput {
    Newsroom newsroom;
    QString heading;
    /// For an author page.
    std::optional<Person> author;
    std::vector<PostSummary> posts;
    Instant writtenAt {};
    QString siteUrl;
    QString toRoot;
    QString address;
    QHash<QString, QString> media;
};

QByteArray renderList(const ListInput &input, const PageStrings &strings);

/// RSS 2.0 and sitemap.xml, through QXmlStreamWriter.
QByteArray renderFeed(const ListInput &input, const PageStrings &strings);
QByteArray renderSitemap(
    const std::vector<PostSummary> &posts, const QStringList &listAddresses, const QString &siteUrl);

/// "<year>/<month>/<slug>-<first 8 of id>/" in the zone of the site.
QString addressOf(const QString &slug, ArticleId id, Instant publishedAt, const QByteArray &zone);
/// Lower case words joined by "-", any script kept; at most 60 characters; "article" when nothing is left.
QString slugFrom(const QString &headline);
/// The address of a section's or a person's page relative to the root: "section/<slug>/", "author/<slug>/". A
/// free name (empty login) has no page and an empty address.
QString sectionAddress(const QString &section);
QString authorAddress(const Person &person);
/// "rtl" for languages of right-to-left scripts, else "ltr".
QString directionOf(const QString &languageTag);

} // namespace broadsheet::markup
