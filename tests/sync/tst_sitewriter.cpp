// SPDX-License-Identifier: GPL-3.0-or-later
// The public pages as a pure function of the folder.
#include "support/foldernewsroom.h"
#include "support/testmain.h"
#include "sync/folder/drive.h"

#include <QCryptographicHash>
#include <QTest>

using namespace broadsheet;
using namespace broadsheet::sync;
using broadsheet::test::aNewsroom;
using broadsheet::test::aText;
using broadsheet::test::FolderNewsroom;
using broadsheet::test::readAll;
using broadsheet::test::writeAll;

namespace {

const QString editor = QStringLiteral("editor");

QString addressIn(const FolderNewsroom &room, ArticleId article)
{
    for (const QString &page : room.pages()) {
        if (page.contains(article.toString().left(8)))
            return page;
    }
    return {};
}

QByteArray pageOf(const FolderNewsroom &room, ArticleId article)
{
    return readAll(room.sitePath(addressIn(room, article)));
}

} // namespace

class TstSiteWriter : public QObject {
    Q_OBJECT
private slots:

    void writesPageFrontSectionAuthorFeedAndSitemap()
    {
        FolderNewsroom room;
        const ArticleId article = room.publish(aText(QStringLiteral("Bridge opens")));

        const SiteWritten written = room.writeSite();

        QVERIFY(written.changed > 0);
        QCOMPARE(room.pages().size(), 1);
        QVERIFY(room.pages()[0].contains(QStringLiteral("/bridge-opens-") + article.toString().left(8)));
        for (const QString &page : { room.pages()[0], QStringLiteral("index.html"),
                 QStringLiteral("section/city/index.html"), QStringLiteral("feed.xml") })
            QVERIFY2(readAll(room.sitePath(page)).contains("Bridge opens"), qPrintable(page));
        QVERIFY(readAll(room.sitePath(QStringLiteral("sitemap.xml"))).contains("bridge-opens"));
        const QString author = markup::authorAddress(aNewsroom().staff[2]);
        QVERIFY(readAll(room.sitePath(author + QStringLiteral("index.html"))).contains("Bridge opens"));
    }

    void changesNothingInASecondRun()
    {
        FolderNewsroom room;
        room.publish(aText(QStringLiteral("One")));
        room.publish(aText(QStringLiteral("Two")));
        room.writeSite();
        const QByteArray manifest = readAll(room.sitePath(QStringLiteral(".made-by")));
        auto other = folder::Folder::open(room.path(), room.ids);

        QCOMPARE(room.writeSite().changed, 0);
        QCOMPARE(folder::writeSite(*other, FolderNewsroom::strings())->changed, 0);
        QCOMPARE(folder::writeSite(*other, FolderNewsroom::strings(), true)->changed, 0);
        QCOMPARE(readAll(room.sitePath(QStringLiteral(".made-by"))), manifest);
    }

    void comparingNamesWhatDiffersAndTouchesNothing()
    {
        FolderNewsroom room;
        const ArticleId article = room.publish(aText(QStringLiteral("One")));
        const ArticleId other = room.publish(aText(QStringLiteral("Two")));
        room.writeSite();
        auto folder = folder::Folder::open(room.path(), room.ids);
        QCOMPARE(folder::compareSite(*folder, FolderNewsroom::strings())->changed, 0);

        const QString page = addressIn(room, article);
        const QString gone = addressIn(room, other);
        QVERIFY(writeAll(room.sitePath(page), "spoilt"));
        room.perform(other, Act::Unpublish, editor, QStringLiteral("wrong"));
        const auto compared = folder::compareSite(*folder, FolderNewsroom::strings());

        QVERIFY(compared);
        QVERIFY(compared->files.contains(page));
        QVERIFY(compared->files.contains(gone));
        QCOMPARE(readAll(room.sitePath(page)), QByteArray("spoilt"));
        QVERIFY(QFile::exists(room.sitePath(gone)));
    }

    void isTheSameWhoeverWritesItAndWhenever()
    {
        FolderNewsroom room;
        std::vector<ArticleId> articles;
        for (int i = 0; i < 8; ++i) {
            articles.push_back(room.publish(aText(QStringLiteral("Story %1").arg(i))));
            room.writeSite();
        }
        room.perform(articles[2], Act::Unpublish, editor, QStringLiteral("wrong"));
        room.writeSite();
        QHash<QString, QByteArray> before;
        for (const QString &page : room.pages() + QStringList { QStringLiteral("index.html") })
            before.insert(page, readAll(room.sitePath(page)));

        QVERIFY(QDir(room.sitePath({})).removeRecursively());
        auto other = folder::Folder::open(room.path(), room.ids);
        QVERIFY(folder::writeSite(*other, FolderNewsroom::strings()));

        for (const QString &page : room.pages() + QStringList { QStringLiteral("index.html") })
            QCOMPARE(readAll(room.sitePath(page)), before.take(page));
        QVERIFY(before.isEmpty());
    }

    void listsTheFiveNewestThatWerePublicThenAndStillAre()
    {
        FolderNewsroom room;
        std::vector<ArticleId> articles;
        for (int i = 0; i < 7; ++i)
            articles.push_back(room.publish(aText(QStringLiteral("Story %1").arg(i))));
        room.writeSite();
        const QByteArray newest = pageOf(room, articles[6]);
        const QByteArray oldest = pageOf(room, articles[0]);

        room.perform(articles[4], Act::Unpublish, editor, QStringLiteral("wrong"));
        room.writeSite();
        const QByteArray after = pageOf(room, articles[6]);

        for (const char *story : { "Story 1", "Story 2", "Story 3", "Story 4", "Story 5" })
            QVERIFY2(newest.contains(story), story);
        QVERIFY(!newest.contains("Story 0"));
        QVERIFY(!oldest.contains("Story 6"));
        QVERIFY(!after.contains("Story 4"));
        QVERIFY(after.contains("Story 0"));
    }

    void rewritesOnlyWhatAnActTouches()
    {
        FolderNewsroom room;
        const ArticleId first = room.publish(aText(QStringLiteral("First")));
        room.writeSite();
        ArticleText text = aText(QStringLiteral("Second"));
        text.fields.section = QStringLiteral("World");
        text.fields.sections = { QStringLiteral("World") };
        text.fields.authors = { QStringLiteral("author") };
        const ArticleId second = room.publish(text);

        const SiteWritten written = room.writeSite();

        QVERIFY(!written.files.contains(addressIn(room, first)));
        QVERIFY(written.files.contains(addressIn(room, second)));
        QVERIFY(!written.files.contains(QStringLiteral("section/city/index.html")));
        QVERIFY(written.files.contains(QStringLiteral("section/world/index.html")));
    }

    void showsThePinnedTextAndNotNewerEdits()
    {
        FolderNewsroom room;
        const ArticleId article = room.publish(aText(QStringLiteral("Live"), "Approved words."));
        room.rewrite(article, aText(QStringLiteral("Later"), "Secret words."));
        room.writeSite();

        QVERIFY(pageOf(room, article).contains("Approved words."));
        QVERIFY(!pageOf(room, article).contains("Secret words."));
        QVERIFY(!readAll(room.sitePath(QStringLiteral("index.html"))).contains("Later"));
    }

    void keepsTheAddressWhenTheSlugChanges()
    {
        FolderNewsroom room;
        const ArticleId article = room.publish(aText(QStringLiteral("Old name")));
        room.writeSite();
        const QString address = addressIn(room, article);
        room.rewrite(article, aText(QStringLiteral("New name")), editor);
        room.perform(article, Act::Update, editor);
        room.writeSite();

        QCOMPARE(room.pages(), QStringList(address));
        QVERIFY(pageOf(room, article).contains("New name"));
    }

    void removesThePageOfAnUnpublishedArticle()
    {
        FolderNewsroom room;
        const ArticleId article = room.publish(aText(QStringLiteral("Gone")));
        room.writeSite();
        const QString month = addressIn(room, article).section(QLatin1Char('/'), 0, 1);
        room.perform(article, Act::Unpublish, editor, QStringLiteral("wrong"));
        room.writeSite();

        QVERIFY(room.pages().isEmpty());
        QVERIFY(!QDir(room.sitePath(month)).exists());
        QVERIFY(!readAll(room.sitePath(QStringLiteral("index.html"))).contains("Gone"));
        QVERIFY(!readAll(room.sitePath(QStringLiteral("feed.xml"))).contains("Gone"));
    }

    void leavesANoticeAtTheAddressOfAKilledArticle()
    {
        FolderNewsroom room;
        const ArticleId article = room.publish(aText(QStringLiteral("Wrong"), "Libel."));
        room.writeSite();
        room.perform(article, Act::Kill, editor, QStringLiteral("We regret this."));
        room.writeSite();

        QVERIFY(pageOf(room, article).contains("We regret this."));
        QVERIFY(!pageOf(room, article).contains("Libel."));
        QVERIFY(!readAll(room.sitePath(QStringLiteral("index.html"))).contains("Wrong"));
    }

    void removesAPageWhoseWriterDiedBeforeItCouldSaySo()
    {
        FolderNewsroom room;
        const ArticleId article = room.publish(aText(QStringLiteral("Gone")));
        room.writeSite();
        QFile::remove(room.sitePath(QStringLiteral(".made-by")));
        room.perform(article, Act::Unpublish, editor, QStringLiteral("wrong"));
        auto other = folder::Folder::open(room.path(), room.ids);
        QVERIFY(folder::writeSite(*other, FolderNewsroom::strings()));

        QVERIFY(room.pages().isEmpty());
    }

    void comparesWhatTheMarkOfADeadWriterNames()
    {
        FolderNewsroom room;
        const ArticleId article = room.publish(aText(QStringLiteral("One"), "Right words."));
        room.writeSite();
        const QString page = addressIn(room, article);
        QFile::remove(room.sitePath(page));
        QVERIFY(writeAll(room.sitePath(page), "stale"));
        QVERIFY(writeAll(room.sitePath(QStringLiteral(".making-dead")), page.toUtf8() + "\nstray.html\n"));
        QVERIFY(writeAll(room.sitePath(QStringLiteral("stray.html")), "stray"));

        const SiteWritten written = room.writeSite();

        QCOMPARE(written.files, QStringList({ page, QStringLiteral("stray.html") }));
        QVERIFY(pageOf(room, article).contains("Right words."));
        QVERIFY(!QFile::exists(room.sitePath(QStringLiteral("stray.html"))));
    }

    void leavesThePagesOfANewerRendererAlone()
    {
        FolderNewsroom room;
        room.publish(aText(QStringLiteral("One")));
        QVERIFY(writeAll(room.sitePath(QStringLiteral(".made-by")), "{\"renderer\": 99}"));

        QCOMPARE(room.writeSite().changed, 0);
        QVERIFY(room.pages().isEmpty());
    }

    void keepsThePageOfAnArticleWhoseFileIsDamaged_data()
    {
        QTest::addColumn<int>("version");
        QTest::addColumn<bool>("half");
        QTest::newRow("its only text, altered") << 1 << false;
        QTest::newRow("the act that published it, half") << 2 << true;
        QTest::newRow("a later save, half") << 3 << true;
        QTest::newRow("the act that changed the page, altered") << 4 << false;
    }

    void keepsThePageOfAnArticleWhoseFileIsDamaged()
    {
        QFETCH(int, version);
        QFETCH(bool, half);
        FolderNewsroom room;
        const ArticleId article = room.publish(aText(QStringLiteral("Bridge opens")));
        room.rewrite(article, aText(QStringLiteral("Bridge closes")), editor);
        room.perform(article, Act::Update, editor);
        room.writeSite();
        const QStringList shown { addressIn(room, article), QStringLiteral("index.html"),
            QStringLiteral("feed.xml"), QStringLiteral("section/city/index.html") };
        std::map<QString, QByteArray> before;
        for (const QString &page : shown)
            before[page] = readAll(room.sitePath(page));
        const QString path
            = room.path() + QStringLiteral("/articles/%1/%2.json").arg(article.toString()).arg(version);
        const QByteArray whole = readAll(path);
        QByteArray altered = whole;
        altered.replace("Some words.", "Evil words.");
        QFile::remove(path);
        QVERIFY(writeAll(path, half ? whole.left(whole.size() / 2) : altered));

        auto other = folder::Folder::open(room.path(), room.ids);
        const auto written = folder::writeSite(*other, FolderNewsroom::strings());

        QCOMPARE(written->kept, QStringList(shown[0]));
        for (const QString &page : shown)
            QCOMPARE(readAll(room.sitePath(page)), before[page]);
        QVERIFY(readAll(room.sitePath(QStringLiteral("sitemap.xml"))).contains("bridge-opens"));

        // Others publish beside it, and its place in the lists stays.
        const ArticleId next = room.publish(aText(QStringLiteral("Ferry sinks")));
        auto third = folder::Folder::open(room.path(), room.ids);
        QVERIFY(folder::writeSite(*third, FolderNewsroom::strings(), true));
        for (const QString &list : shown.mid(1)) {
            QVERIFY2(readAll(room.sitePath(list)).contains("Bridge closes"), qPrintable(list));
            QVERIFY2(readAll(room.sitePath(list)).contains("Ferry sinks"), qPrintable(list));
        }
        QVERIFY(pageOf(room, next).contains("Bridge closes"));
        QCOMPARE(readAll(room.sitePath(shown[0])), before[shown[0]]);
        auto fourth = folder::Folder::open(room.path(), room.ids);
        const auto compared = folder::compareSite(*fourth, FolderNewsroom::strings());
        QCOMPARE(compared->changed, 0);
        QCOMPARE(compared->kept, QStringList(shown[0]));

        // Mended: the page follows the article again.
        QFile::remove(path);
        QVERIFY(writeAll(path, whole));
        auto fifth = folder::Folder::open(room.path(), room.ids);
        const auto mended = folder::writeSite(*fifth, FolderNewsroom::strings());
        QVERIFY(mended->kept.isEmpty());
        QCOMPARE(readAll(room.sitePath(shown[0])), before[shown[0]]);
        room.perform(article, Act::Unpublish, editor, QStringLiteral("wrong"));
        auto sixth = folder::Folder::open(room.path(), room.ids);
        QVERIFY(folder::writeSite(*sixth, FolderNewsroom::strings()));
        QCOMPARE(room.pages().size(), 1);
    }

    void keepsThePageOfAnArticleWhoseFileIsGone()
    {
        FolderNewsroom room;
        const ArticleId article = room.publish(aText(QStringLiteral("Bridge opens")));
        room.rewrite(article, aText(QStringLiteral("Bridge closes")), editor);
        room.writeSite();
        QVERIFY(QFile::remove(room.path() + QStringLiteral("/articles/%1/2.json").arg(article.toString())));

        auto other = folder::Folder::open(room.path(), room.ids);
        const auto written = folder::writeSite(*other, FolderNewsroom::strings());

        QCOMPARE(written->changed, 0);
        QCOMPARE(written->kept, room.pages());
    }

    void makesNoPageOfAnArticleWhoseFileIsDamaged()
    {
        FolderNewsroom room;
        const ArticleId article = room.publish(aText(QStringLiteral("Libel")));
        room.writeSite();
        room.perform(article, Act::Unpublish, editor, QStringLiteral("wrong"));
        room.writeSite();
        const QString path = room.path() + QStringLiteral("/articles/%1/3.json").arg(article.toString());
        QFile::remove(path);
        QVERIFY(writeAll(path, "half"));

        auto other = folder::Folder::open(room.path(), room.ids);
        const auto written = folder::writeSite(*other, FolderNewsroom::strings(), true);

        QVERIFY(room.pages().isEmpty());
        QVERIFY(written->kept.isEmpty());
        QVERIFY(!readAll(room.sitePath(QStringLiteral("index.html"))).contains("Libel"));
    }

    void leavesTheNoticeOfAKilledArticleWhoseFileIsDamaged()
    {
        FolderNewsroom room;
        const ArticleId article = room.publish(aText(QStringLiteral("Wrong"), "Libel."));
        room.writeSite();
        room.perform(article, Act::Kill, editor, QStringLiteral("We regret this."));
        room.writeSite();
        const QByteArray notice = pageOf(room, article);
        const QString path = room.path() + QStringLiteral("/articles/%1/3.json").arg(article.toString());
        QFile::remove(path);
        QVERIFY(writeAll(path, "half"));

        auto other = folder::Folder::open(room.path(), room.ids);
        QVERIFY(folder::writeSite(*other, FolderNewsroom::strings(), true));

        QCOMPARE(pageOf(room, article), notice);
        QVERIFY(!readAll(room.sitePath(QStringLiteral("index.html"))).contains("Wrong"));
    }

    void putsPicturesOfPublicPagesOnTheSiteAndTakesThemAway()
    {
        FolderNewsroom room;
        const QByteArray picture("picture");
        const QString sha
            = QString::fromLatin1(QCryptographicHash::hash(picture, QCryptographicHash::Sha256).toHex());
        QVERIFY(room.folder.putMedia(sha, picture, QStringLiteral("jpg")));
        ArticleText text = aText(QStringLiteral("One"));
        text.fields.image = QStringLiteral("bs-media:") + sha;
        const ArticleId article = room.publish(text);
        room.writeSite();
        const QString media = room.sitePath(QStringLiteral("media/") + sha + QStringLiteral(".jpg"));

        QCOMPARE(readAll(media), picture);
        QVERIFY(pageOf(room, article).contains("media/" + sha.toLatin1() + ".jpg"));
        room.perform(article, Act::Unpublish, editor, QStringLiteral("wrong"));
        room.writeSite();
        QVERIFY(!QFile::exists(media));
    }

    void keepsWhatWasPublishedUnderRulesThatWereTightenedLater()
    {
        FolderNewsroom room;
        Newsroom settings = *room.folder.newsroom();
        settings.version = 2;
        settings.rules.authorsPublishDirectly = true;
        QVERIFY(room.folder.putNewsroom(settings, QStringLiteral("chief")));
        ArticleText text = aText(QStringLiteral("Straight to the page"));
        const ArticleId article = room.write(text, QStringLiteral("author"));
        room.perform(article, Act::Publish, QStringLiteral("author"));
        room.writeSite();
        const QByteArray page = pageOf(room, article);
        settings.version = 3;
        settings.rules = SiteRules {};
        settings.rules.editorsPublishDirectly = false;
        QVERIFY(room.folder.putNewsroom(settings, QStringLiteral("chief")));

        auto other = folder::Folder::open(room.path(), room.ids);
        QVERIFY(folder::writeSite(*other, FolderNewsroom::strings(), true));
        const auto next = other->pull({});
        const ArticleId second = room.write(aText(QStringLiteral("Too late")), QStringLiteral("author"));
        const Outcome refused = room.perform(second, Act::Publish, QStringLiteral("author"));

        QCOMPARE(room.pages().size(), 1);
        QVERIFY(page.contains("Straight to the page"));
        QCOMPARE(pageOf(room, article), page);
        QVERIFY(!next->articles[0].versions[1].act.rules->editorsPublishDirectly
            == settings.rules.editorsPublishDirectly);
        QVERIFY(std::holds_alternative<Refused>(refused));
        QVERIFY(room.folder.examine()->isEmpty());
    }

    void rewritesNamesWhenTheStaffChanges()
    {
        FolderNewsroom room;
        const ArticleId article = room.publish(aText(QStringLiteral("One")));
        room.writeSite();
        Newsroom next = aNewsroom();
        next.version = 2;
        next.staff[2].name = QStringLiteral("Rita Renamed");
        QVERIFY(room.folder.putNewsroom(next, QStringLiteral("chief")));
        room.writeSite();

        QVERIFY(pageOf(room, article).contains("Rita Renamed"));
        QCOMPARE(room.writeSite().changed, 0);
    }

    void keepsTheNamesOfPeopleWhoHaveLeft()
    {
        FolderNewsroom room;
        const ArticleId article = room.publish(aText(QStringLiteral("One")));
        room.writeSite();
        const QByteArray before = pageOf(room, article);
        Newsroom next = aNewsroom();
        next.version = 2;
        std::erase_if(next.staff, [](const Person &person) { return person.role != Role::Chief; });
        QVERIFY(room.folder.putNewsroom(next, QStringLiteral("chief")));
        room.writeSite();

        QCOMPARE(pageOf(room, article), before);
    }

    void writesAFrontPageBeforeAnythingIsPublished()
    {
        FolderNewsroom room;

        room.writeSite();

        QVERIFY(!readAll(room.sitePath(QStringLiteral("index.html"))).isEmpty());
        QCOMPARE(room.writeSite().changed, 0);
    }
};

BROADSHEET_TEST(TstSiteWriter)
#include "tst_sitewriter.moc"
