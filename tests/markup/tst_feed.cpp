// SPDX-License-Identifier: GPL-3.0-or-later
#include "pageinput.h"
#include "support/testmain.h"

#include <QTest>

using namespace broadsheet;
using namespace broadsheet::markup;

class TstFeed : public QObject {
    Q_OBJECT

private slots:
    void listsPostsWithIdsThatOutliveAddresses();
    void namesItselfOnlyWhereTheSiteHasAnAddress();
    void staysWellFormedWithAnyText();
    void mapsListsAndPosts();
    void encodesAddressesOfAnyScript();
};

namespace {

ListInput anInput()
{
    ListInput input;
    input.newsroom.name = QStringLiteral("The Lantern");
    input.siteUrl = QStringLiteral("https://lantern.example/news");
    PostSummary post;
    post.id = *ArticleId::fromString(QStringLiteral("1a2b3c4d-0000-4000-8000-000000000001"));
    post.headline = QStringLiteral("Harbour & sea");
    post.excerpt = QStringLiteral("The harbour opens.");
    post.address = QStringLiteral("2026/12/harbour-1a2b3c4d/");
    post.authors = { QStringLiteral("Mina Rad") };
    post.publishedAt = *instantFromIso(QStringLiteral("2026-12-01T05:30:00Z"));
    post.updatedAt = *instantFromIso(QStringLiteral("2026-12-02T05:30:00Z"));
    input.posts.push_back(post);
    return input;
}

} // namespace

void TstFeed::listsPostsWithIdsThatOutliveAddresses()
{
    const QByteArray feed = renderFeed(anInput(), englishPageStrings());

    QCOMPARE(test::xmlFault(feed), QString());
    QVERIFY(feed.contains("<guid isPermaLink=\"false\">1a2b3c4d-0000-4000-8000-000000000001</guid>"));
    QVERIFY(feed.contains("<title>Harbour &amp; sea</title>"));
    QVERIFY(feed.contains("<link>https://lantern.example/news/2026/12/harbour-1a2b3c4d/</link>"));
    QVERIFY(feed.contains("<pubDate>01 Dec 2026 05:30:00 +0000</pubDate>"));
    QVERIFY(feed.contains("<lastBuildDate>02 Dec 2026 05:30:00 +0000</lastBuildDate>"));
    QVERIFY(feed.contains("<language>en</language>"));
    QVERIFY(feed.contains("<dc:creator>Mina Rad</dc:creator>"));
    QVERIFY(feed.contains("<description>The harbour opens.</description>"));
}

void TstFeed::namesItselfOnlyWhereTheSiteHasAnAddress()
{
    ListInput input = anInput();
    QVERIFY(renderFeed(input, englishPageStrings())
                .contains("<atom:link href=\"https://lantern.example/news/feed.xml\" rel=\"self\""));

    for (const QString &url :
        { QString(), QStringLiteral("file:///tmp/x"), QStringLiteral("javascript:alert(1)") }) {
        input.siteUrl = url;
        const QByteArray feed = renderFeed(input, englishPageStrings());
        QVERIFY(!feed.contains("atom:link"));
        QVERIFY(feed.contains("<link>2026/12/harbour-1a2b3c4d/index.html</link>"));
    }
}

void TstFeed::staysWellFormedWithAnyText()
{
    ListInput input = anInput();
    const QString hostile = QStringLiteral("]]></title>\u0001\u000b<script>&amp;") + QChar(0xd800)
        + QChar(0xffff) + QChar(u'\0') + QStringLiteral("é");
    input.newsroom.name = hostile;
    input.heading = hostile;
    input.posts.front().headline = hostile;
    input.posts.front().excerpt = hostile;
    input.posts.front().authors = { hostile };
    input.posts.front().sections = { hostile };

    QCOMPARE(test::xmlFault(renderFeed(input, englishPageStrings())), QString());
    input.posts.front().address = QStringLiteral("a\u0001b<c>&\"d/");
    QCOMPARE(test::xmlFault(renderSitemap(input.posts, { hostile }, input.siteUrl)), QString());
}

void TstFeed::mapsListsAndPosts()
{
    const ListInput input = anInput();

    const QByteArray map = renderSitemap(input.posts, { QString(), QStringLiteral("section/politics/") },
        QStringLiteral("https://lantern.example/"));

    QCOMPARE(test::xmlFault(map), QString());
    QVERIFY(map.contains("<loc>https://lantern.example/</loc>"));
    QVERIFY(map.contains("<loc>https://lantern.example/section/politics/</loc>"));
    QVERIFY(map.contains("<loc>https://lantern.example/2026/12/harbour-1a2b3c4d/</loc>"));
    QCOMPARE(map.count("<lastmod>2026-12-02T05:30:00.000Z</lastmod>"), 3);
}

void TstFeed::encodesAddressesOfAnyScript()
{
    ListInput input = anInput();
    input.posts.front().address = QStringLiteral("2026/12/بندر-1a2b3c4d/");

    const QByteArray feed = renderFeed(input, englishPageStrings());

    QVERIFY(feed.contains("/2026/12/%D8%A8%D9%86%D8%AF%D8%B1-1a2b3c4d/</link>"));
}

BROADSHEET_TEST(TstFeed)
#include "tst_feed.moc"
