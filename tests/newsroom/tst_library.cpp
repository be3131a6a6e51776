// SPDX-License-Identifier: GPL-3.0-or-later
#include "newsroom/library.h"
#include "support/newsroompeople.h"
#include "support/testmain.h"

using namespace broadsheet;
using namespace broadsheet::test;
using newsroom::Context;
using newsroom::Drafts;
using newsroom::LibraryPage;
using newsroom::LibraryQuery;
using newsroom::Segment;
using newsroom::SegmentCounts;
using newsroom::Shelf;

/// A store of some hundred articles of several people, in all stages; nothing is sent.
class TstLibrary : public QObject {
    Q_OBJECT

private:
    std::unique_ptr<QTemporaryDir> m_place;
    std::unique_ptr<SomebodyAtWork> m_me;
    SiteId m_site;
    int m_made = 0;

    static Revision textOf(
        SomebodyAtWork &who, ArticleId id, const QString &login, int number, const QString &words)
    {
        ArticleText text;
        text.fields.headline = QStringLiteral("Story %1").arg(number);
        text.body = SomebodyAtWork::bodyOf({ words });
        return { who.ids.make<RevisionId>(), id, {}, {}, Origin::Remote,
            instantFromMs(1'000'000'000'000 + number * 1000), login, text };
    }

    /// An article that stands on the site, written by `login`; the chief did `act`.
    ArticleId onSite(const QString &login, std::optional<Act> act = {},
        const QString &words = QStringLiteral("The harbour is open."))
    {
        const auto id = m_me->ids.make<ArticleId>();
        const Revision first = textOf(*m_me, id, login, ++m_made, words);
        std::vector<store::SiteVersion> versions;
        RecordedAct saved;
        saved.number = 1;
        saved.who = login;
        saved.role = login == QLatin1String("cora") ? Role::Chief : Role::Reporter;
        saved.at = first.at;
        saved.revision = first.id;
        saved.pinOfRevision = pinOf(first.text);
        versions.push_back({ saved, {} });
        if (act) {
            RecordedAct acted = saved;
            acted.number = 2;
            acted.act = act;
            acted.meant = first.id;
            acted.pin = saved.pinOfRevision;
            if (*act != Act::Submit) {
                acted.who = QStringLiteral("cora");
                acted.role = Role::Chief;
            }
            acted.note = QStringLiteral("Why");
            versions.push_back({ acted, {} });
        }
        const auto made = m_me->doing([&](Context context) {
            return context.store.apply({ store::CreateArticle { first, m_site },
                store::AddVersions { id, id.toString(), versions, {} } });
        });
        return made ? id : ArticleId();
    }

    ArticleId here(const QString &words = QStringLiteral("Not sent."))
    {
        const auto id = m_me->ids.make<ArticleId>();
        const Revision first = textOf(*m_me, id, {}, ++m_made, words);
        const auto made = m_me->doing([&](Context context) {
            return context.store.apply({ store::CreateArticle { first, {} } });
        });
        return made ? id : ArticleId();
    }

    LibraryPage page(const LibraryQuery &query)
    {
        return m_me->doing([&](Context context) { return newsroom::libraryPage(context, query); })
            .value_or(LibraryPage {});
    }

    std::vector<ArticleId> ids(const LibraryQuery &query)
    {
        std::vector<ArticleId> found;
        for (const auto &row : page(query).rows)
            found.push_back(row.state.id);
        return found;
    }

    SegmentCounts counts(Shelf shelf)
    {
        return m_me->doing([&](Context context) { return newsroom::segmentCounts(context, shelf); })
            .value_or(SegmentCounts {});
    }

private slots:

    void init()
    {
        m_place = std::make_unique<QTemporaryDir>(fastPlace());
        m_me = std::make_unique<SomebodyAtWork>(m_place->filePath(QStringLiteral("me")), 1);
        store::Site site;
        site.id = m_site = m_me->ids.make<SiteId>();
        site.name = QStringLiteral("daily");
        site.address = m_place->filePath(QStringLiteral("newsroom"));
        site.login = QStringLiteral("cora");
        site.newsroom.name = QStringLiteral("The Daily");
        site.newsroom.staff = { { QStringLiteral("cora"), QStringLiteral("Cora"), Role::Chief },
            { QStringLiteral("rita"), QStringLiteral("Rita"), Role::Reporter } };
        m_made = 0;
        QVERIFY(
            m_me->doing([&](Context context) { return context.store.apply({ store::PutSite { site } }); }));
    }

    void cleanup()
    {
        m_me.reset();
        m_place.reset();
    }

    void mineIsWhatIBeganAndWhatNeverLeftThisComputer()
    {
        const ArticleId mine = onSite(QStringLiteral("cora"), Act::Publish);
        onSite(QStringLiteral("rita"), Act::Publish);
        const ArticleId typed = here();

        QCOMPARE(ids({ .shelf = Shelf::Mine }), (std::vector { typed, mine }));
        QCOMPARE(page({ .shelf = Shelf::Mine }).rows[1].siteName, QStringLiteral("The Daily"));
    }

    void theDeskHasNeitherDraftsOfOthersNorTrash()
    {
        const ArticleId submitted = onSite(QStringLiteral("rita"), Act::Submit);
        onSite(QStringLiteral("rita"));
        const ArticleId mine = onSite(QStringLiteral("cora"));
        const ArticleId spiked = onSite(QStringLiteral("rita"), Act::Spike);
        const ArticleId live = onSite(QStringLiteral("rita"), Act::Publish);
        here();

        QCOMPARE(ids({ .shelf = Shelf::Desk }), (std::vector { live, mine, submitted }));
        QCOMPARE(ids({ .shelf = Shelf::Trash }), (std::vector { spiked }));
        QCOMPARE(counts(Shelf::Desk).all, 3);
        QCOMPARE(counts(Shelf::Desk).drafts, 1);
    }

    void spikedArticlesAreInTheTrashOrWhereSomebodyAsksForThem()
    {
        const ArticleId spiked = onSite(QStringLiteral("cora"), Act::Spike);
        const ArticleId draft = onSite(QStringLiteral("cora"));

        QCOMPARE(ids({ .shelf = Shelf::All }), (std::vector { draft }));
        QCOMPARE(ids({ .shelf = Shelf::Mine }), (std::vector { draft }));
        QCOMPARE(ids({ .shelf = Shelf::All, .stage = Stage::Spiked }), (std::vector { spiked }));
        QCOMPARE(ids({ .shelf = Shelf::Mine, .stage = Stage::Spiked }), (std::vector { spiked }));
    }

    void whatIsSentForReviewNeedsWhoMayApprove()
    {
        const ArticleId submitted = onSite(QStringLiteral("rita"), Act::Submit);
        onSite(QStringLiteral("rita"), Act::Publish);

        QCOMPARE(ids({ .shelf = Shelf::NeedsMe }), (std::vector { submitted }));
        QCOMPARE(ids({ .shelf = Shelf::All, .segment = Segment::NeedsMe }), (std::vector { submitted }));
        QVERIFY(ids({ .shelf = Shelf::Mine, .segment = Segment::NeedsMe }).empty());
        QCOMPARE(counts(Shelf::All).needsMe, 1);
        QCOMPARE(counts(Shelf::Mine).needsMe, 0);
        QCOMPARE(counts(Shelf::NeedsMe).all, 1);
    }

    void pagesJoinToTheWholeListWhicheverRunsItIsMergedFrom_data()
    {
        QTest::addColumn<int>("shelf");
        QTest::newRow("mine") << static_cast<int>(Shelf::Mine);
        QTest::newRow("desk") << static_cast<int>(Shelf::Desk);
        QTest::newRow("all") << static_cast<int>(Shelf::All);
    }

    void pagesJoinToTheWholeListWhicheverRunsItIsMergedFrom()
    {
        QFETCH(const int, shelf);
        for (int i = 0; i < 60; ++i) {
            onSite(QStringLiteral("cora"), i % 2 ? std::optional(Act::Publish) : std::nullopt);
            onSite(QStringLiteral("rita"), i % 3 ? Act::Submit : Act::Publish);
            here();
        }
        LibraryQuery query { .shelf = static_cast<Shelf>(shelf), .limit = 500 };
        const auto whole = ids(query);
        QVERIFY(whole.size() >= 120);

        std::vector<ArticleId> joined;
        query.limit = 50;
        bool more = true;
        while (more) {
            query.offset = static_cast<int>(joined.size());
            const LibraryPage part = page(query);
            for (const auto &row : part.rows)
                joined.push_back(row.state.id);
            more = part.more;
        }
        QCOMPARE(joined, whole);
        QCOMPARE(counts(query.shelf).all, static_cast<int>(whole.size()));
    }

    void wordsAreLookedForOnTheShelfAndComeWithTheirPlace()
    {
        const ArticleId mine = onSite(QStringLiteral("cora"), {}, QStringLiteral("A lighthouse at night."));
        onSite(QStringLiteral("rita"), Act::Publish, QStringLiteral("A lighthouse by day."));

        const LibraryPage found = page({ .shelf = Shelf::Mine, .words = QStringLiteral("lightho") });

        QCOMPARE(found.rows.size(), size_t(1));
        QCOMPARE(found.rows[0].state.id, mine);
        QVERIFY(found.rows[0].snippet.contains(QStringLiteral("\u2039lighthouse\u203a")));
        QVERIFY(!found.more);
        QCOMPARE(ids({ .shelf = Shelf::All, .words = QStringLiteral("lightho") }).size(), size_t(2));
        QVERIFY(ids({ .shelf = Shelf::All, .words = QStringLiteral("nowhere") }).empty());
    }

    void openNotesAreCounted()
    {
        const ArticleId id = here();
        const auto noted = m_me->doing(
            [&](Context context) { return Drafts(context).addNote(id, {}, QStringLiteral("Check it")); });
        QVERIFY(noted);
        QCOMPARE(page({ .shelf = Shelf::Mine }).rows[0].openNotes, 1);
    }

    void aDuplicateHasTheTextButIsNotBoundToTheSite()
    {
        const ArticleId id = onSite(QStringLiteral("rita"), Act::Publish, QStringLiteral("Word for word."));

        const auto copy = m_me->doing([&](Context context) { return Drafts(context).duplicate(id); });

        QVERIFY(copy);
        QVERIFY(copy->id != id);
        QVERIFY(copy->remoteId.isEmpty());
        QVERIFY(!copy->base);
        QVERIFY(copy->shown.stage == Stage::Draft);
        QCOMPARE(copy->site, std::optional(m_site));
        QCOMPARE(m_me->paragraphs(copy->id), QStringList { QStringLiteral("Word for word.") });
        QCOMPARE(ids({ .shelf = Shelf::Mine }), (std::vector { copy->id }));
    }

    void whatIsKeptHereStaysHereAsADuplicate()
    {
        const ArticleId id = here();
        QVERIFY(m_me->set(id, QStringLiteral("keepHere"), QStringLiteral("yes")));
        const auto copy = m_me->doing([&](Context context) { return Drafts(context).duplicate(id); });
        QVERIFY(copy);
        QVERIFY(copy->keepHere);
    }
};

BROADSHEET_TEST(TstLibrary)
#include "tst_library.moc"
