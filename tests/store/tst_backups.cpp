// SPDX-License-Identifier: GPL-3.0-or-later
// Backups and restores: what comes back, what must not happen twice.
#include "store/backup.h"
#include "store/profile.h"
#include "store/profilelock.h"
#include "store/replay.h"
#include "store/store.h"
#include "support/testmain.h"

#include <QFile>
#include <QTest>

#include <random>

using namespace broadsheet;
using namespace broadsheet::store;
using namespace std::chrono_literals;
using broadsheet::test::Profile;
using broadsheet::test::textOf;

class TstBackups : public QObject {
    Q_OBJECT

private slots:

    void makesOneWhenSomethingChangedAndAnHourHasPassed()
    {
        Profile profile;
        const auto store = profile.open();
        QVERIFY(store->record({ profile.article(QStringLiteral("A"), {}) }));

        QVERIFY(backupIfDue(*store)->has_value());
        QVERIFY(!backupIfDue(*store)->has_value());
        profile.clock.advance(2h);
        QVERIFY(!backupIfDue(*store)->has_value());
        QVERIFY(store->record({ profile.article(QStringLiteral("B"), {}) }));
        QCOMPARE((*backupIfDue(*store))->why, QStringLiteral("hourly"));
        QCOMPARE(listBackups(profile.path())->size(), size_t(2));
        const auto findings = verifyBackups(profile.path());
        for (const BackupFinding &finding : *findings)
            QVERIFY2(finding.ok, qPrintable(finding.detail));
    }

    void noticesTheDamageOfAStoreThatOpeningDoesNotReadThrough()
    {
        Profile profile;
        const auto created = profile.article(QStringLiteral("A"), {});
        {
            const auto store = profile.open();
            std::vector<Change> changes { created };
            for (int i = 0; i < 60; ++i) {
                changes.push_back(profile.article(
                    QString::number(i), { QString::number(i) + QString(50'000, QLatin1Char('x')) }));
            }
            QVERIFY(store->apply(changes));
            QVERIFY(createBackup(*store, QStringLiteral("manual")));
        }
        QFile file(profile.path() + QStringLiteral("/store.sqlite"));
        QVERIFY(file.open(QIODevice::ReadWrite) && file.size() > 5'000'000 && file.seek(file.size() / 2));
        file.write(QByteArray(300'000, '\0'));
        file.close();
        {
            const auto store = profile.open();
            QVERIFY(store->report().setAside.isEmpty());
            profile.clock.advance(25h);
            QVERIFY(store->record({ SetKeepHere { created.first.article, true } }));
            QCOMPARE(backupIfDue(*store).error().reason, Reason::BackupBad);
        }

        const auto store = profile.open();
        QVERIFY(!store->report().setAside.isEmpty());
        QVERIFY(!store->report().restoredFrom.isEmpty());
        QVERIFY(store->article(created.first.article)->keepHere);
    }

    void keepsNoMoreHourlyOnesThanADayHas()
    {
        Profile profile;
        const auto store = profile.open();
        for (int i = 0; i < 27; ++i) {
            profile.clock.advance(1h);
            QVERIFY(createBackup(*store, QStringLiteral("hourly")));
        }

        QCOMPARE(listBackups(profile.path())->size(), size_t(24));
    }

    void bringsBackWhatHappenedOutside()
    {
        Profile profile;
        const Site site = profile.folderSite();
        auto created = profile.article(QStringLiteral("A"), { QStringLiteral("One.") });
        created.site = site.id;
        const ArticleId id = created.first.article;
        OutboxRow publish;
        OutboxRow submit;
        QString backup;
        const ArticleText later = textOf(QStringLiteral("A"), { QStringLiteral("Later.") });
        {
            const auto store = profile.open();
            QVERIFY(store->record({ PutSite { site }, created }));
            publish = profile.queued(*store, id, Act::Publish);
            submit = profile.queued(*store, id, Act::Submit);
            QVERIFY(store->record({ PutOutboxRow { publish }, PutOutboxRow { submit } }));
            backup = createBackup(*store, QStringLiteral("manual"))->name;
            publish.state = OutboxState::Sending;
            QVERIFY(store->record({ PutOutboxRow { publish } }));
            publish.state = OutboxState::Done;
            const SiteVersion version { .act = { .number = 1,
                                            .who = QStringLiteral("mina"),
                                            .role = Role::Reporter,
                                            .revision = created.first.id,
                                            .pinOfRevision = pinOf(created.first.text) },
                .op = publish.id };
            QVERIFY(store->record(
                { PutOutboxRow { publish }, AddVersions { id, id.toString(), { version }, {} } }));
            QVERIFY(store->record({ CutRevision { profile.revisionAfter(*store, id, later) } }));
        }

        const auto restored = restoreBackup(profile.path(), backup, profile.clock, profile.ids);

        QVERIFY(restored);
        QCOMPARE(restored->recovered, 1);
        QCOMPARE(restored->unknown, 1);
        QVERIFY(QFile::exists(profile.path() + QLatin1Char('/') + restored->setAside));
        const auto store = profile.open();
        const auto state = store->article(id);
        QCOMPARE(state->head, created.first.id);
        QCOMPARE(state->baseVersion, 1);
        QCOMPARE(state->remoteId, id.toString());
        const auto open = store->outbox();
        QCOMPARE(open->size(), size_t(1));
        QCOMPARE(open->front().id, submit.id);
        QVERIFY(open->front().state == OutboxState::Unknown);
        const auto history = store->history(id);
        QCOMPARE(history->size(), size_t(2));
        QVERIFY(history->front().origin == Origin::Recovered);
        QCOMPARE(store->revision(history->front().id)->text, later);
    }

    void goesOnFromWhatTheSiteWasGivenSince()
    {
        Profile profile;
        const Site site = profile.folderSite();
        auto created = profile.article(QStringLiteral("A"), { QStringLiteral("One.") });
        created.site = site.id;
        const ArticleId id = created.first.article;
        QString backup;
        Revision sent;
        {
            const auto store = profile.open();
            QVERIFY(store->record({ PutSite { site }, created }));
            backup = createBackup(*store, QStringLiteral("manual"))->name;
            sent = profile.revisionAfter(*store, id, textOf(QStringLiteral("A"), { QStringLiteral("Two.") }));
            QVERIFY(store->record({ CutRevision { sent } }));
            const SiteVersion version { .act = { .number = 1,
                                            .who = QStringLiteral("mina"),
                                            .role = Role::Reporter,
                                            .revision = sent.id,
                                            .pinOfRevision = pinOf(sent.text) } };
            QVERIFY(store->record({ AddVersions { id, id.toString(), { version }, {} } }));
            QVERIFY(store->record({ CutRevision { profile.revisionAfter(
                *store, id, textOf(QStringLiteral("A"), { QStringLiteral("Not sent.") })) } }));
        }

        QVERIFY(restoreBackup(profile.path(), backup, profile.clock, profile.ids));

        const auto state = profile.open()->article(id);
        QCOMPARE(state->head, sent.id);
        QCOMPARE(*state->base, sent.id);
        QVERIFY(state->durability == Durability::Site);
        QVERIFY(state->transport == Transport::Idle);
    }

    void neverForgetsThatAnArticleStaysHere()
    {
        Profile profile;
        const auto created = profile.article(QStringLiteral("Source"), { QStringLiteral("x") });
        QString backup;
        {
            const auto store = profile.open();
            QVERIFY(store->record({ created }));
            backup = createBackup(*store, QStringLiteral("manual"))->name;
            QVERIFY(store->record({ SetKeepHere { created.first.article, true } }));
        }

        QVERIFY(restoreBackup(profile.path(), backup, profile.clock, profile.ids));

        QVERIFY(profile.open()->article(created.first.article)->keepHere);
    }

    void refusesWhileSomebodyHasTheProfile()
    {
        Profile profile;
        const auto store = profile.open();
        QVERIFY(store->record({ profile.article(QStringLiteral("A"), {}) }));
        const QString backup = createBackup(*store, QStringLiteral("manual"))->name;

        QCOMPARE(restoreBackup(profile.path(), backup, profile.clock, profile.ids).error().reason,
            Reason::ProfileBusy);
    }

    void refusesABackupThatIsNoneOrIsBad()
    {
        Profile profile;
        QString backup;
        {
            const auto store = profile.open();
            QVERIFY(store->record({ profile.article(QStringLiteral("A"), {}) }));
            backup = createBackup(*store, QStringLiteral("manual"))->name;
        }
        const auto restore = [&](const QString &name) {
            return restoreBackup(profile.path(), name, profile.clock, profile.ids).error().reason;
        };

        QCOMPARE(restore(QStringLiteral("../store.sqlite")), Reason::UnknownBackup);
        QVERIFY(QFile::resize(profile.path() + QStringLiteral("/backups/") + backup, 5000));
        QCOMPARE(restore(backup), Reason::BackupBad);
        QVERIFY(!verifyBackups(profile.path())->front().ok);
        QCOMPARE(profile.open()->list({})->size(), size_t(1));
    }

    void removesJournalsThatEveryBackupContains()
    {
        Profile profile;
        for (int i = 0; i < 3; ++i)
            QVERIFY(profile.open()->record({ profile.article(QStringLiteral("A"), {}) }));
        QCOMPARE(journalPaths(profile.path()).size(), 3);

        QVERIFY(createBackup(*profile.open(), QStringLiteral("manual")));

        QCOMPARE(journalPaths(profile.path()).size(), 0);
    }

    /// Any changes, then a damaged store: an older backup and the journals make the same articles.
    void makesTheSameArticlesFromAnOlderBackup()
    {
        for (quint32 seed = 1; seed <= 8; ++seed) {
            Profile profile(seed);
            std::mt19937 random(seed);
            std::vector<ArticleId> ids;
            std::vector<ArticleState> before;
            {
                const auto store = profile.open();
                const auto steps = 12;
                const auto backupAt = random() % steps;
                for (unsigned step = 0; step < steps; ++step) {
                    randomChange(profile, *store, random, ids);
                    if (step == backupAt)
                        QVERIFY(createBackup(*store, QStringLiteral("manual")));
                }
                before = *store->list({});
            }
            QVERIFY(QFile::resize(profile.path() + QStringLiteral("/store.sqlite"), 3000));
            QFile::remove(profile.path() + QStringLiteral("/store.sqlite-wal"));

            const auto store = profile.open();

            QVERIFY(!store->report().setAside.isEmpty());
            const auto after = *store->list({});
            QCOMPARE(after.size(), before.size());
            for (size_t i = 0; i < after.size(); ++i) {
                QCOMPARE(after[i].id, before[i].id);
                QCOMPARE(after[i].head, before[i].head);
                QCOMPARE(after[i].fields, before[i].fields);
                QCOMPARE(after[i].keepHere, before[i].keepHere);
                QCOMPARE(store->history(after[i].id)->size(), historySize(before[i]));
            }
        }
    }

private:
    QHash<ArticleId, size_t> m_sizes;

    size_t historySize(const ArticleState &state) { return m_sizes.value(state.id); }

    void randomChange(Profile &profile, Store &store, std::mt19937 &random, std::vector<ArticleId> &ids)
    {
        if (ids.empty() || random() % 4 == 0) {
            const auto created = profile.article(QString::number(random() % 100), { QStringLiteral("One.") });
            ids.push_back(created.first.article);
            QVERIFY(store.record({ created }));
            m_sizes[created.first.article] = 1;
            return;
        }
        const ArticleId id = ids[random() % ids.size()];
        const ArticleText text = textOf(QString::number(random() % 100), { QString::number(random()) });
        switch (random() % 3) {
        case 0:
            QVERIFY(store.record({ CutRevision { profile.revisionAfter(store, id, text) } }));
            ++m_sizes[id];
            break;
        case 1:
            profile.clock.advance(1s);
            QVERIFY(store.record(
                { KeepWorkingCopy { { id, store.article(id)->head, text, profile.clock.now() } } }));
            break;
        default:
            QVERIFY(store.record({ SetKeepHere { id, random() % 2 == 0 } }));
        }
    }
};

BROADSHEET_TEST(TstBackups)
#include "tst_backups.moc"
