// SPDX-License-Identifier: GPL-3.0-or-later
// Thinning takes old steps of typing and nothing that anything names.
#include "store/backup.h"
#include "store/doctor.h"
#include "store/profile.h"
#include "store/thinning.h"
#include "support/testmain.h"

#include <QTest>

using namespace broadsheet;
using namespace broadsheet::store;
using namespace std::chrono_literals;
using broadsheet::test::Profile;
using broadsheet::test::textOf;

class TstThinning : public QObject {
    Q_OBJECT

private slots:

    void init()
    {
        m_profile = std::make_unique<Profile>();
        m_store = m_profile->open();
        m_created = m_profile->article(QStringLiteral("A"), { QStringLiteral("First.") });
        QVERIFY(m_store->record({ m_created }));
        // To the begin of ten minutes.
        m_profile->clock.advance(10min - m_profile->clock.now().time_since_epoch() % 10min);
    }

    void cleanup()
    {
        m_store.reset();
        m_profile.reset();
    }

    void keepsTheNewestOfTenMinutes()
    {
        const std::vector<RevisionId> typed = type(12);
        m_profile->clock.advance(8 * 24h);

        const auto report = thinRevisions(*m_store, 1s);

        // Steps 0 to 9 are in the first ten minutes, 10 and the head in the next.
        QVERIFY(report->complete);
        QCOMPARE(report->revisions, 10);
        QCOMPARE(report->blocks, report->revisions);
        const auto history = m_store->history(article());
        QCOMPARE(history->size(), size_t(3));
        QCOMPARE(history->front().id, typed.back());
        QCOMPARE(history->back().id, m_created.first.id);
        // The chain of parents is unbroken.
        for (size_t i = 0; i + 1 < history->size(); ++i)
            QCOMPARE(history->at(i).parent, std::optional(history->at(i + 1).id));
        QVERIFY(isSound());
        QCOMPARE(thinRevisions(*m_store, 1s)->revisions, 0);
    }

    void leavesTheLastWeekAlone()
    {
        type(12);
        m_profile->clock.advance(6 * 24h);

        QCOMPARE(thinRevisions(*m_store, 1s)->revisions, 0);
    }

    void keepsWhatIsNamed()
    {
        const Site site = m_profile->folderSite();
        const std::vector<RevisionId> typed = type(8);
        OutboxRow row = m_profile->queued(*m_store, article(), Act::Submit);
        row.site = site.id;
        row.revision = typed[1];
        const SiteVersion version { .act = { .number = 1,
                                        .who = QStringLiteral("mina"),
                                        .at = m_profile->clock.now(),
                                        .revision = typed[2] } };
        Revision pulled = m_profile->revisionAfter(*m_store, article(), textOf(QStringLiteral("R"), {}));
        pulled.parent = typed[3];
        pulled.origin = Origin::Remote;
        QVERIFY(m_store->record({ PutSite { site }, ChooseSite { article(), site.id }, PutOutboxRow { row },
            AddVersions { article(), QStringLiteral("r"), { version }, {} },
            CutRevision { .revision = pulled, .makeHead = false },
            PutConflict { { article(), typed[4], typed[5], pulled.id } } }));
        const ArticleText screen = textOf(QStringLiteral("C"), { QStringLiteral("On the screen.") });
        QVERIFY(
            m_store->record({ KeepWorkingCopy { { article(), typed[6], screen, m_profile->clock.now() } } }));
        m_profile->clock.advance(8 * 24h);

        QCOMPARE(thinRevisions(*m_store, 1s)->revisions, 1);

        for (size_t i = 1; i < typed.size(); ++i)
            QVERIFY2(m_store->revision(typed[i]), qPrintable(QString::number(i)));
        QVERIFY(isSound());
    }

    void keepsBlocksThatAnotherArticleUses()
    {
        type(12);
        const auto second = m_store->history(article())->at(10);
        const Revision shared = *m_store->revision(second.id);
        auto copy = m_profile->article(QStringLiteral("Copy"), {});
        copy.first.text = shared.text;
        QVERIFY(m_store->record({ copy }));
        m_profile->clock.advance(8 * 24h);

        const auto report = thinRevisions(*m_store, 1s);

        QCOMPARE(report->blocks, report->revisions - 1);
        QCOMPARE(m_store->revision(copy.first.id)->text, shared.text);
    }

    void goesOnWhereTimeWasUp()
    {
        const auto second = m_profile->article(QStringLiteral("B"), {});
        QVERIFY(m_store->record({ second }));
        type(4);
        type(second.first.article, 4);
        m_profile->clock.advance(8 * 24h);

        const auto stopped = thinRevisions(*m_store, 0s);
        QVERIFY(!stopped->complete);
        QCOMPARE(m_store->history(article())->size(), size_t(2));
        QCOMPARE(m_store->history(second.first.article)->size(), size_t(5));

        QVERIFY(thinRevisions(*m_store, 0s));
        QCOMPARE(m_store->history(second.first.article)->size(), size_t(2));
    }

    void followsAGoodBackup()
    {
        type(12);
        m_profile->clock.advance(8 * 24h);

        QVERIFY(backupIfDue(*m_store)->has_value());

        QCOMPARE(m_store->history(article())->size(), size_t(3));
        // Thinning is no change that asks for another backup.
        m_profile->clock.advance(25h);
        QVERIFY(!backupIfDue(*m_store)->has_value());
    }

private:
    ArticleId article() const { return m_created.first.article; }

    /// Revisions one minute apart.
    std::vector<RevisionId> type(int steps) { return type(article(), steps); }

    std::vector<RevisionId> type(ArticleId id, int steps)
    {
        std::vector<RevisionId> made;
        for (int i = 0; i < steps; ++i) {
            const ArticleText text = textOf(
                QStringLiteral("A"), { QStringLiteral("A paragraph of its own at step %1.").arg(i) });
            const Revision revision = m_profile->revisionAfter(*m_store, id, text);
            if (!m_store->record({ CutRevision { revision } }))
                return {};
            made.push_back(revision.id);
            m_profile->clock.advance(59s);
        }
        return made;
    }

    bool isSound()
    {
        const auto findings = examine(*m_store, false);
        return findings && std::none_of(findings->begin(), findings->end(), [](const Finding &finding) {
            return finding.level == Finding::Level::Wrong || finding.level == Finding::Level::Lost;
        });
    }

    std::unique_ptr<Profile> m_profile;
    std::unique_ptr<Store> m_store;
    CreateArticle m_created;
};

BROADSHEET_TEST(TstThinning)
#include "tst_thinning.moc"
