// SPDX-License-Identifier: GPL-3.0-or-later
#include "pageinput.h"
#include "support/testmain.h"

#include <QTest>

using namespace broadsheet;
using namespace broadsheet::markup;

class TstPageList : public QObject {
    Q_OBJECT

private slots:
    void leadsTheFrontPageWithTheNewestStory();
    void marksTheSectionInTheNavigation();
    void showsTheAuthorAboveHisStories();
    void isAPageWithoutPostsToo();
    void namesFilesWhereTheSiteHasNoAddress();
    void escapesEveryField();
    void neverLinksOutOfTheSite();
    void writesTheSameBytesTwice();
    void setsTheLanguageOfPostsThatDiffer();
};

namespace {

PostSummary aPost(int n)
{
    PostSummary post;
    post.headline = QStringLiteral("Story %1").arg(n);
    post.kicker = QStringLiteral("Kicker %1").arg(n);
    post.excerpt = QStringLiteral("Excerpt %1.").arg(n);
    post.address = QStringLiteral("2026/12/story-%1/").arg(n);
    post.authors = { QStringLiteral("Mina Rad"), QStringLiteral("Tom Ash") };
    post.language = QStringLiteral("en");
    post.publishedAt = *instantFromIso(QStringLiteral("2026-12-01T05:30:00Z")) - std::chrono::hours(n);
    post.updatedAt = post.publishedAt;
    return post;
}

ListInput aList(int posts)
{
    ListInput input;
    input.newsroom.name = QStringLiteral("The Lantern");
    input.newsroom.sections = { QStringLiteral("Politics"), QStringLiteral("Arts & Culture") };
    input.writtenAt = *instantFromIso(QStringLiteral("2026-12-01T08:30:00Z"));
    input.siteUrl = QStringLiteral("https://lantern.example/");
    for (int n = 0; n < posts; ++n)
        input.posts.push_back(aPost(n));
    return input;
}

} // namespace

void TstPageList::leadsTheFrontPageWithTheNewestStory()
{
    ListInput input = aList(3);
    input.posts.front().image = QStringLiteral("media/abc.jpg");
    input.posts.front().imageAlt = QStringLiteral("A pier");

    const QByteArray page = renderList(input, englishPageStrings());

    QCOMPARE(test::faultsOf(page), QStringList());
    QVERIFY(page.contains("<h2><a href=\"2026/12/story-0/\">Story 0</a></h2>"));
    QVERIFY(page.contains("<img src=\"media/abc.jpg\" alt=\"A pier\""));
    QVERIFY(page.contains("<h3><a href=\"2026/12/story-1/\">Story 1</a></h3>"));
    QVERIFY(page.contains("<bdi>Mina Rad and Tom Ash</bdi>"));
    QVERIFY(page.contains(">3 hours ago</span>"));
    QVERIFY(page.contains("<time datetime=\"2026-12-01T05:30:00"));
    QCOMPARE(page.count("<h1"), 1);
}

void TstPageList::marksTheSectionInTheNavigation()
{
    ListInput input = aList(2);
    input.heading = QStringLiteral("Arts & Culture");
    input.toRoot = QStringLiteral("../../");
    input.address = sectionAddress(input.heading);

    const QByteArray page = renderList(input, englishPageStrings());

    QCOMPARE(test::faultsOf(page), QStringList());
    QVERIFY(page.contains(
        "<a href=\"../../section/arts-culture/\" aria-current=\"true\">Arts &amp; Culture</a>"));
    QVERIFY(page.contains("<h1 class=\"heading\">Arts &amp; Culture</h1>"));
    QVERIFY(page.contains("<link rel=\"canonical\" href=\"https://lantern.example/section/arts-culture/\">"));
}

void TstPageList::showsTheAuthorAboveHisStories()
{
    ListInput input = aList(2);
    input.author = Person { .login = QStringLiteral("mina"),
        .name = QStringLiteral("Mina Rad"),
        .bio = QStringLiteral("Writes about the sea."),
        .photo = QStringLiteral("abc") };
    input.media.insert(QStringLiteral("bs-media:abc"), QStringLiteral("media/abc.jpg"));
    input.toRoot = QStringLiteral("../../");

    const QByteArray page = renderList(input, englishPageStrings());

    QCOMPARE(test::faultsOf(page), QStringList());
    QVERIFY(page.contains("<img src=\"../../media/abc.jpg\" alt=\"Mina Rad\""));
    QVERIFY(page.contains("Writes about the sea."));
    QVERIFY(page.contains("Articles by Mina Rad"));
}

void TstPageList::isAPageWithoutPostsToo()
{
    const QByteArray page = renderList(aList(0), englishPageStrings());

    QCOMPARE(test::faultsOf(page), QStringList());
    QVERIFY(page.contains("Nothing has been published yet."));
}

void TstPageList::namesFilesWhereTheSiteHasNoAddress()
{
    ListInput input = aList(1);
    input.siteUrl.clear();
    input.toRoot = QStringLiteral("../../");
    input.heading = QStringLiteral("Politics");

    const QByteArray page = renderList(input, englishPageStrings());

    QVERIFY(page.contains("href=\"../../2026/12/story-0/index.html\""));
    QVERIFY(page.contains("href=\"../../index.html\""));
    QVERIFY(!page.contains("canonical"));
    QVERIFY(!page.contains("og:url"));
}

void TstPageList::escapesEveryField()
{
    const QString hostile = QStringLiteral("</title></style><script>alert(1)</script>\"' onload=\"x\u0001");
    ListInput input = aList(2);
    input.newsroom.name = hostile;
    input.newsroom.sections = { hostile };
    input.newsroom.language = QStringLiteral("en\" onload=x");
    input.heading = hostile;
    input.siteUrl = QStringLiteral("https://a.example/\"><script>");
    PostSummary &post = input.posts.front();
    post.headline = post.kicker = post.excerpt = post.imageAlt = hostile;
    post.address = post.image = hostile;
    post.language = hostile;
    post.authors = { hostile };

    QCOMPARE(test::faultsOf(renderList(input, englishPageStrings())), QStringList());
    input.author = Person { .login = hostile, .name = hostile, .bio = hostile, .photo = hostile };
    QCOMPARE(test::faultsOf(renderList(input, englishPageStrings())), QStringList());
    QCOMPARE(renderList(input, englishPageStrings()).count("<script"), 1);
}

void TstPageList::neverLinksOutOfTheSite()
{
    ListInput input = aList(2);
    input.posts[0].address = QStringLiteral("javascript:alert(1)//");
    input.posts[1].address = QStringLiteral("//evil.example/");

    const QByteArray page = renderList(input, englishPageStrings());

    QVERIFY(page.contains("<a href=\"javascript%3Aalert%281%29//\">"));
    QVERIFY(page.contains("<a href=\"evil.example/\">"));
}

void TstPageList::writesTheSameBytesTwice()
{
    QCOMPARE(renderList(aList(5), englishPageStrings()), renderList(aList(5), englishPageStrings()));
}

void TstPageList::setsTheLanguageOfPostsThatDiffer()
{
    ListInput input = aList(1);
    input.posts.front().language = QStringLiteral("fa");

    const QByteArray page = renderList(input, englishPageStrings());

    QVERIFY(page.contains("<div class=\"post\" lang=\"fa\" dir=\"rtl\">"));
    QVERIFY(page.contains("<bdi lang=\"en\" dir=\"ltr\">"));
}

BROADSHEET_TEST(TstPageList)
#include "tst_pagelist.moc"
