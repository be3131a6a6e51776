// SPDX-License-Identifier: GPL-3.0-or-later
// Front page, section pages and author pages.
#include "markup/pageframe.h"
#include "markup/pagerenderer.h"
#include "markup/pagetime.h"

namespace broadsheet::markup {

namespace {

/// The address of a post's picture in this page; null when it has none that may be shown.
QString shotOf(const PostSummary &post, const PageFrame &frame)
{
    const QString key = QStringLiteral("shot");
    return pictureSource(key, { { key, post.image } }, frame.toRoot);
}

void writeShot(PageWriter &page, const PostSummary &post, const QString &source, bool isFirst)
{
    page.open("div", { { "class", QStringLiteral("shot") } });
    page.single("img",
        { { "src", source }, { "alt", post.imageAlt.isNull() ? QLatin1String("") : post.imageAlt },
            { "loading", isFirst ? QString() : QStringLiteral("lazy") },
            { "decoding", QStringLiteral("async") } });
    page.close();
}

void writeTopStory(PageWriter &page, const PageFrame &frame, const PostSummary &post)
{
    const QString shot = shotOf(post, frame);
    page.open(
        "article", { { "class", shot.isNull() ? QStringLiteral("top plain") : QStringLiteral("top") } });
    writePost(page, frame, post, "h2");
    if (!shot.isNull())
        writeShot(page, post, shot, true);
    page.close();
    page.line();
}

void writePosts(PageWriter &page, const PageFrame &frame, const std::vector<PostSummary> &posts,
    std::size_t first, const char *level)
{
    page.open("ul", { { "class", QStringLiteral("posts") } });
    page.line();
    for (std::size_t i = first; i < posts.size(); ++i) {
        const QString shot = shotOf(posts[i], frame);
        page.open("li", { { "class", shot.isNull() ? QString() : QStringLiteral("pictured") } });
        if (!shot.isNull())
            writeShot(page, posts[i], shot, false);
        writePost(page, frame, posts[i], level);
        page.close();
    }
    page.close();
    page.line();
}

PageFrame listFrame(const ListInput &input, const PageStrings &strings)
{
    const bool isAuthor = input.author.has_value();
    const bool isFront = !isAuthor && input.heading.isEmpty();
    const QString title = isAuthor ? input.author->name : isFront ? input.newsroom.name : input.heading;
    const QString description = isAuthor ? strings.articlesBy.arg(title)
        : isFront                        ? input.newsroom.name
                                         : strings.section.arg(title);
    PageFrame frame { .newsroom = input.newsroom,
        .strings = strings,
        .language = pageLanguage({}, input.newsroom),
        .title = title.isEmpty() ? strings.home : title,
        .description = description,
        .address = input.address,
        .siteUrl = input.siteUrl,
        .toRoot = input.toRoot };
    frame.section = isAuthor ? QString() : input.heading;
    frame.writtenAt = input.writtenAt;
    frame.isFront = isFront;
    return frame;
}

void writeFront(PageWriter &page, const PageFrame &frame, const std::vector<PostSummary> &posts)
{
    writeTopStory(page, frame, posts.front());
    if (posts.size() < 2)
        return;
    page.element("h2", { { "class", QStringLiteral("label") } }, frame.strings.latest);
    page.line();
    writePosts(page, frame, posts, 1, "h3");
}

} // namespace

QByteArray renderList(const ListInput &input, const PageStrings &strings)
{
    const PageFrame frame = listFrame(input, strings);
    PageWriter page;
    beginPage(page, frame);
    page.open("div", { { "class", QStringLiteral("list") } });
    page.line();
    if (input.author) {
        page.open("div", { { "class", QStringLiteral("profile") } });
        writeAuthor(page, frame, *input.author, input.media, "h1");
        page.close();
        page.element(
            "h2", { { "class", QStringLiteral("label") } }, strings.articlesBy.arg(input.author->name));
    } else if (!frame.isFront) {
        page.element("h1", { { "class", QStringLiteral("heading") } }, input.heading);
    }
    page.line();
    if (input.posts.empty())
        page.element("p", { { "class", QStringLiteral("empty") } }, strings.nothingYet);
    else if (input.author)
        writePosts(page, frame, input.posts, 0, "h3");
    else if (frame.isFront)
        writeFront(page, frame, input.posts);
    else
        writeTopStory(page, frame, input.posts.front());
    if (!input.author && !frame.isFront && input.posts.size() > 1)
        writePosts(page, frame, input.posts, 1, "h2");
    page.close();
    page.line();
    endPage(page, frame);
    return page.html();
}

} // namespace broadsheet::markup
