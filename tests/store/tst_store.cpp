// SPDX-License-Identifier: GPL-3.0-or-later
// The store as its callers see it: articles, revisions, lists, sites, chain.
#include "store/profile.h"
#include "store/store.h"
#include "support/testmain.h"

#include <QFileInfo>
#include <QTest>

using namespace broadsheet;
using namespace broadsheet::store;
using broadsheet::test::Profile;
using broadsheet::test::textOf;

class TstStore : public QObject {
    Q_OBJECT

private slots:

    void keepsAnArticleAcrossOpenings()
    {
        Profile profile;
        const CreateArticle created = profile.article(
            QStringLiteral("Bridge opens"), { QStringLiteral("One."), QStringLiteral("Two.") });
        QVERIFY(profile.open()->record({ created }));

        const auto store = profile.open();
        const auto state = store->article(created.first.article);

        QVERIFY(state);
        QCOMPARE(state->fields.headline, QStringLiteral("Bridge opens"));
        QCOMPARE(state->words, 2);
        QCOMPARE(*store->revision(state->head), created.first);
        QCOMPARE(store->report().replayed, 0);
    }

    void writesFilesThatOnlyTheirOwnerMayRead()
    {
        Profile profile;
        const auto store = profile.open();
        QVERIFY(store->record({ profile.article(QStringLiteral("A"), {}) }));

        const auto mode = [&profile](const char *name) {
            return QFileInfo(profile.path() + QLatin1String(name)).permissions()
                & (QFile::ReadGroup | QFile::ReadOther | QFile::WriteGroup | QFile::WriteOther
                    | QFile::ExeOther);
        };

        for (const char *name :
            { "", "/store.sqlite", "/store.sqlite-wal", "/journal", "/media", "/backups", "/lock" })
            QCOMPARE(mode(name), QFile::Permissions());
    }

    void listsTheNewestFirst()
    {
        Profile profile;
        const auto store = profile.open();
        std::vector<Change> changes;
        for (int i = 0; i < 5; ++i)
            changes.push_back(profile.article(QString::number(i), { QStringLiteral("x") }));
        QVERIFY(store->apply(changes));

        const auto found = store->list({ .limit = 2, .offset = 1 });

        QCOMPARE(found->size(), size_t(2));
        QCOMPARE(found->at(0).fields.headline, QStringLiteral("3"));
        QCOMPARE(found->at(1).fields.headline, QStringLiteral("2"));
    }

    void resolvesAnyUniquePrefix()
    {
        Profile profile;
        const auto store = profile.open();
        const auto created = profile.article(QStringLiteral("A"), {});
        QVERIFY(store->record({ created }));
        const QString id = created.first.article.toString();

        QCOMPARE(*store->resolveArticle(id.left(4)), created.first.article);
        QCOMPARE(*store->resolveArticle(id.left(13).toUpper()), created.first.article);
        QCOMPARE(*store->resolveArticle(id), created.first.article);
        QCOMPARE(store->resolveArticle(id.left(3)).error().reason, Reason::PrefixTooShort);
        QCOMPARE(store->resolveArticle(QStringLiteral("zzzz")).error().reason, Reason::UnknownArticle);
        QCOMPARE(*store->resolveRevision(created.first.article, created.first.id.toString().left(6)),
            created.first.id);
    }

    void saysWhenAPrefixMeansSeveral()
    {
        Profile profile;
        const auto store = profile.open();
        auto one = profile.article(QStringLiteral("A"), {});
        auto two = profile.article(QStringLiteral("B"), {});
        one.first.article = *ArticleId::fromString(QStringLiteral("abcd0000-0000-4000-8000-000000000001"));
        two.first.article = *ArticleId::fromString(QStringLiteral("abcd0000-0000-4000-8000-000000000002"));
        QVERIFY(store->record({ one, two }));

        QCOMPARE(store->resolveArticle(QStringLiteral("abcd")).error().reason, Reason::AmbiguousArticle);
    }

    void storesABlockOnce()
    {
        Profile profile;
        const auto store = profile.open();
        const QStringList paragraphs {
            QStringLiteral("A long paragraph that stays as it is, whatever happens around it."),
            QStringLiteral("Another one that stays as well, with some more words in it.")
        };
        const auto created = profile.article(QStringLiteral("A"), paragraphs);
        QVERIFY(store->record({ created }));
        const qint64 before = store->stats()->blocks;

        const ArticleText longer
            = textOf(QStringLiteral("A"), paragraphs + QStringList { QStringLiteral("New.") });
        QVERIFY(
            store->record({ CutRevision { profile.revisionAfter(*store, created.first.article, longer) } }));

        QCOMPARE(store->stats()->blocks, before + 1);
        QCOMPARE(store->stats()->revisions, 2);
    }

    void knowsTheArticleThatBeganWithAText()
    {
        Profile profile;
        const auto store = profile.open();
        const auto one = profile.article(QStringLiteral("A"), { QStringLiteral("One.") });
        auto two = profile.article(QStringLiteral("A"), { QStringLiteral("One.") });
        QVERIFY(store->record({ one, two }));
        const ArticleText later = textOf(QStringLiteral("A"), { QStringLiteral("Later.") });
        QVERIFY(store->record({ CutRevision { profile.revisionAfter(*store, one.first.article, later) } }));

        QCOMPARE(*store->importedBefore(contentHash(one.first.text)), std::optional(one.first.article));
        QCOMPARE(*store->importedBefore(contentHash(later)), std::optional<ArticleId>());
    }

    void showsTheWorkingCopyUntilARevisionTakesItsPlace()
    {
        Profile profile;
        const auto store = profile.open();
        const auto created = profile.article(QStringLiteral("A"), { QStringLiteral("One.") });
        QVERIFY(store->record({ created }));
        const ArticleText typed
            = textOf(QStringLiteral("B"), { QStringLiteral("One."), QStringLiteral("Two.") });
        QVERIFY(store->record(
            { KeepWorkingCopy { { created.first.article, created.first.id, typed, profile.clock.now() } } }));

        QCOMPARE(store->article(created.first.article)->fields.headline, QStringLiteral("B"));
        QCOMPARE((*store->workingCopy(created.first.article))->text, typed);
        QVERIFY(
            store->record({ CutRevision { profile.revisionAfter(*store, created.first.article, typed) } }));
        QVERIFY(!store->workingCopy(created.first.article)->has_value());
        QCOMPARE(store->history(created.first.article)->size(), size_t(2));
    }

    void refusesChangesOfWhatItDoesNotKnow()
    {
        Profile profile;
        const auto store = profile.open();
        const auto created = profile.article(QStringLiteral("A"), {});
        const auto unknown = profile.ids.make<ArticleId>();

        QCOMPARE(
            store->record({ created, SetKeepHere { unknown, true } }).error().reason, Reason::UnknownArticle);

        QCOMPARE(store->list({})->size(), size_t(0));
        QVERIFY(store->record({ created }));
        QCOMPARE(store->record({ ChooseSite { created.first.article, profile.ids.make<SiteId>() } })
                     .error()
                     .reason,
            Reason::UnknownSite);
    }

    void keepsSitesWithTheirPeopleAndRules()
    {
        Profile profile;
        const auto store = profile.open();
        Site site = profile.folderSite();
        site.cursor = QByteArray("\0\1", 2);
        site.newsroom.rules.approvals = 2;
        site.newsroom.sections = { QStringLiteral("city"), QStringLiteral("world") };
        QVERIFY(store->record({ PutSite { site } }));

        QCOMPARE(*store->site(QStringLiteral("desk")), site);
        QCOMPARE(*store->site(site.id), site);
        QCOMPARE(store->site(QStringLiteral("other")).error().reason, Reason::UnknownSite);
        QCOMPARE(store->record({ PutSite { profile.folderSite() } }).error().reason, Reason::SiteNameTaken);
    }

    void keepsArticlesOfASiteThatIsRemoved()
    {
        Profile profile;
        const auto store = profile.open();
        const Site site = profile.folderSite();
        auto created = profile.article(QStringLiteral("A"), { QStringLiteral("x") });
        created.site = site.id;
        QVERIFY(store->record({ PutSite { site }, created }));
        QVERIFY(
            store->record({ PutOutboxRow { profile.queued(*store, created.first.article, Act::Submit) } }));
        QVERIFY(store->article(created.first.article)->transport == Transport::Queued);

        QVERIFY(store->record({ RemoveSite { site.id } }));

        QVERIFY(!store->article(created.first.article)->site);
        QVERIFY(store->article(created.first.article)->transport == Transport::Idle);
        QVERIFY(store->outbox()->empty());
        QVERIFY(store->sites()->empty());
    }

    void refusesToWriteWhenOpenedForReading()
    {
        Profile profile;
        QVERIFY(profile.open()->record({ profile.article(QStringLiteral("A"), {}) }));

        const auto store = profile.open(Access::ReadOnly);

        QCOMPARE(store->list({})->size(), size_t(1));
        QCOMPARE(store->record({ profile.article(QStringLiteral("B"), {}) }).error().reason,
            Reason::ProfileUnwritable);
    }

    void noticesTransactionsOfAnotherConnection()
    {
        Profile profile;
        const auto mine = profile.open();
        const auto theirs = profile.open();
        const qint64 before = mine->dataVersion();
        QVERIFY(theirs->record({ profile.article(QStringLiteral("A"), {}) }));

        QVERIFY(mine->dataVersion() != before);
        QCOMPARE(mine->list({})->size(), size_t(1));
    }

    void keepsMediaByTheirContent()
    {
        Profile profile;
        const auto store = profile.open();
        const auto site = profile.folderSite();
        const QByteArray bytes("not really a picture");
        const auto row = store->putMedia(
            bytes, { .sha = {}, .mime = QStringLiteral("image/png"), .suffix = QStringLiteral("png") });

        QVERIFY(row);
        QCOMPARE(*store->mediaBytes(row->sha), bytes);
        QCOMPARE(store->putMedia(bytes, *row)->sha, row->sha);
        QCOMPARE(store->mediaNotOn(site.id, { row->sha })->size(), size_t(1));
        QVERIFY(store->record(
            { PutSite { site }, MediaOnSite { row->sha, site.id, QStringLiteral("media/x") } }));
        QVERIFY(store->mediaNotOn(site.id, { row->sha })->empty());
        QFile file(store->mediaPath(row->sha));
        QVERIFY(file.open(QIODevice::Append));
        file.write("!");
        file.close();
        QCOMPARE(store->mediaBytes(row->sha).error().kind, ErrorKind::Damaged);
    }
};

BROADSHEET_TEST(TstStore)
#include "tst_store.moc"
