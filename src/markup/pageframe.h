// SPDX-License-Identifier: GPL-3.0-or-later
// What all pages share: head, masthead with sections, footer, and one entry of a list of posts.
#pragma once

#include "markup/pagerenderer.h"
#include "markup/pagewriter.h"

namespace broadsheet::markup {

/// One page as its frame sees it.
struct PageFrame {
    const Newsroom &newsroom;
    const PageStrings &strings;
    /// A valid tag; decides lang and dir of the page.
    QString language;
    QString title;
    QString description;
    QString address;
    QString siteUrl;
    QString toRoot;
    /// The section that the page shows, marked in the navigation.
    QString section = {};
    /// Address of the picture for links to the page, relative to the root.
    QString image = {};
    Instant writtenAt {};
    bool isArticle = false;
    bool isFront = false;
    bool isPreview = false;
    /// Search engines stay away: previews and withdrawn articles.
    bool isHidden = false;
};

/// The tag if it is a well-formed language tag, else the newsroom's, else "en".
QString pageLanguage(const QString &tag, const Newsroom &newsroom);
/// From the page to another page of the site. Without a site's address pages are opened as files: then
/// "index.html" is named.
QString linkTo(const QString &address, const QString &toRoot, const QString &siteUrl);
/// "https://host/path/" with one final slash; empty unless it is an http or https address.
QString siteRoot(const QString &siteUrl);
/// The picture's address as it stands in a page; null when the map does not hold it or it is not safe to
/// show.
QString pictureSource(const QString &key, const QHash<QString, QString> &media, const QString &toRoot);
/// The key of a person's photo in the media map.
QString photoKey(const Person &person);

/// Doctype to the open <main>. `articleMeta` is further head content.
void beginPage(PageWriter &page, const PageFrame &frame, const QByteArray &articleMeta = {});
/// Closes <main>; footer, script, end.
void endPage(PageWriter &page, const PageFrame &frame);

/// `<time datetime>` with the absolute time and, for scripts, the relative one beside it.
void writeTime(PageWriter &page, const PageFrame &frame, Instant t);
/// Name, photo and bio; `heading` = the tag of the name ("p", "h1").
void writeAuthor(PageWriter &page, const PageFrame &frame, const Person &person,
    const QHash<QString, QString> &media, const char *heading);
/// Kicker, headline link, excerpt, authors, times. `level` = "h2" or "h3".
void writePost(PageWriter &page, const PageFrame &frame, const PostSummary &post, const char *level);

} // namespace broadsheet::markup
