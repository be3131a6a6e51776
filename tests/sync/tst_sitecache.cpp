// SPDX-License-Identifier: GPL-3.0-or-later
// What the site writer keeps between runs: never more than a faster way to the same pages.
#include "support/foldernewsroom.h"
#include "support/testmain.h"
#include "sync/folder/folderindex.h"
#include "sync/folder/sitecache.h"

#include <QTest>

using namespace broadsheet;
using namespace broadsheet::sync;
using broadsheet::test::aText;
using broadsheet::test::FolderNewsroom;
using broadsheet::test::readAll;
using broadsheet::test::writeAll;

namespace {

/// Another process: it knows nothing but the folder and the cache.
int changedByAnother(FolderNewsroom &room, const QString &cache)
{
    auto other = folder::Folder::open(room.path(), room.ids);
    const auto written = folder::writeSite(*other, FolderNewsroom::strings(), false, cache);
    return written ? written->changed : -1;
}

folder::Layout layoutOf(const FolderNewsroom &room) { return folder::Layout(room.path()); }

} // namespace

class TstSiteCache : public QObject {
    Q_OBJECT
private slots:

    void init()
    {
        m_room = std::make_unique<FolderNewsroom>();
        ArticleText text = aText(QStringLiteral("Bridge opens"));
        text.fields.embargo
            = WallTime { QStringLiteral("2020-01-01T09:00:00"), "Asia/Tehran", instantFromMs(1577856600000) };
        m_article = m_room->publish(text);
        m_room->perform(m_article, Act::Correct, QStringLiteral("editor"), QStringLiteral("It is a pier."));
        m_room->write(aText(QStringLiteral("Not public")));
        m_cache = m_room->place.filePath(QStringLiteral("cache/site"));
        QVERIFY(changedByAnother(*m_room, m_cache) > 0);
    }

    void cleanup() { m_room.reset(); }

    void holdsEveryMemberOfAnAct()
    {
        const folder::SiteCache cache = folder::readSiteCache(m_cache);
        folder::FolderIndex index(layoutOf(*m_room));
        const auto chain = index.chain(m_article);
        folder::FolderIndex other(layoutOf(*m_room));
        const folder::CachedArticle &kept = cache.at(m_article);

        QCOMPARE(cache.size(), size_t(2));
        QVERIFY(*other.adopt(m_article, kept.acts, kept.facts));
        QVERIFY(other.known(m_article).acts == (*chain)->acts);
        QCOMPARE(other.known(m_article).facts[0].op, (*chain)->facts[0].op);
        QCOMPARE(kept.text.headline, QStringLiteral("Bridge opens"));
        QCOMPARE(kept.textVersion, 1);
    }

    void sparesReadingWhatIsKnown()
    {
        // Only who reads the first version again sees that it is damaged now.
        QVERIFY(writeAll(layoutOf(*m_room).versionFile(m_article, 1), "damaged"));

        QCOMPARE(changedByAnother(*m_room, m_cache), 0);
        QCOMPARE(m_room->pages().size(), 1);
        auto other = folder::Folder::open(m_room->path(), m_room->ids);
        QCOMPARE(folder::writeSite(*other, FolderNewsroom::strings())->kept, m_room->pages());
    }

    void makesTheSamePagesAsWithout()
    {
        m_room->perform(m_article, Act::Unpublish, QStringLiteral("editor"), QStringLiteral("wrong"));
        m_room->perform(m_article, Act::Publish, QStringLiteral("editor"));
        m_room->publish(aText(QStringLiteral("Second")));
        QVERIFY(changedByAnother(*m_room, m_cache) > 0);

        QCOMPARE(changedByAnother(*m_room, m_cache), 0);
        auto other = folder::Folder::open(m_room->path(), m_room->ids);
        QCOMPARE(folder::writeSite(*other, FolderNewsroom::strings(), true)->changed, 0);
        QCOMPARE(m_room->pages().size(), 2);
    }

    void showsNewNamesOfOldTexts()
    {
        Newsroom settings = *m_room->folder.newsroom();
        ++settings.version;
        settings.staff[2].name = QStringLiteral("Rita Renamed");
        QVERIFY(m_room->folder.putNewsroom(settings, QStringLiteral("chief")));

        QVERIFY(changedByAnother(*m_room, m_cache) > 0);
        QVERIFY(readAll(m_room->sitePath(m_room->pages()[0])).contains("Rita Renamed"));
    }

    void isIgnoredWhenDamaged_data()
    {
        QTest::addColumn<int>("at");
        QTest::newRow("in the head") << 3;
        QTest::newRow("in an article") << 400;
        QTest::newRow("cut off") << -1;
    }

    void isIgnoredWhenDamaged()
    {
        QFETCH(int, at);
        QByteArray bytes = readAll(m_cache);
        if (at < 0)
            bytes.chop(10);
        else
            bytes[at] = static_cast<char>(bytes[at] ^ 0x20);
        QVERIFY(writeAll(m_cache, bytes));

        const QString leftOver = m_room->place.filePath(QStringLiteral("cache/.tmp-1"));
        QVERIFY(writeAll(leftOver, "half"));

        QVERIFY(folder::readSiteCache(m_cache).empty());
        QCOMPARE(changedByAnother(*m_room, m_cache), 0);
        QCOMPARE(folder::readSiteCache(m_cache).size(), size_t(2));
        QVERIFY(!QFileInfo::exists(leftOver));
    }

    void doesNotHideThatAnotherFolderTookThePlace()
    {
        const QString newest = layoutOf(*m_room).versionFile(m_article, 3);
        QVERIFY(QFile::remove(newest));
        m_room->folder = *folder::Folder::open(m_room->path(), m_room->ids);

        QVERIFY(changedByAnother(*m_room, m_cache) > 0);
        QVERIFY(!readAll(m_room->sitePath(m_room->pages()[0])).contains("It is a pier."));
        QCOMPARE(folder::readSiteCache(m_cache).at(m_article).acts.size(), size_t(2));
    }

    void saysWhatTheLeadPictureShows()
    {
        const QString sha = QString::fromLatin1(QByteArray(64, 'a'));
        ArticleText text = aText(QStringLiteral("Pictured"));
        text.fields.image = QStringLiteral("bs-media:") + sha;
        QCOMPARE(folder::textFacts(text).imageAlt, QString());
        text.body = markup::parseBody(
            "<!-- wp:image -->\n<figure class=\"wp-block-image\"><img src=\"bs-media:" + QByteArray(64, 'b')
            + "\" alt=\"A boat\"/></figure>\n<!-- /wp:image -->\n\n"
            + "<!-- wp:image -->\n<figure class=\"wp-block-image\"><img src=\"bs-media:" + QByteArray(64, 'a')
            + "\" alt=\"A pier &amp; a &quot;dog&quot;\"/></figure>\n<!-- /wp:image -->");

        const folder::TextFacts facts = folder::textFacts(text);

        QCOMPARE(facts.image, sha);
        QCOMPARE(facts.imageAlt, QStringLiteral("A pier & a \"dog\""));
        text.fields.image.clear();
        QCOMPARE(folder::textFacts(text).imageAlt, QString());
    }

private:
    std::unique_ptr<FolderNewsroom> m_room;
    ArticleId m_article;
    QString m_cache;
};

BROADSHEET_TEST(TstSiteCache)
#include "tst_sitecache.moc"
