// SPDX-License-Identifier: GPL-3.0-or-later
// The journal: what it holds after any failure, and what a replay makes of it.
#include "store/changecodec.h"
#include "store/faultyfile.h"
#include "store/journal.h"
#include "store/profile.h"
#include "store/profilefiles.h"
#include "store/replay.h"
#include "store/storeprivate.h"
#include "support/testmain.h"

#include <QDir>
#include <QTest>

using namespace broadsheet;
using namespace broadsheet::store;
using broadsheet::test::FilePlan;
using broadsheet::test::Profile;
using broadsheet::test::textOf;

class TstJournal : public QObject {
    Q_OBJECT

private slots:

    void readsBackEveryKindOfChange()
    {
        Profile profile;
        const auto created
            = profile.article(QStringLiteral("A"), { QStringLiteral("One."), QStringLiteral("Two.") });
        const ArticleId id = created.first.article;
        Revision next = created.first;
        next.id = profile.ids.make<RevisionId>();
        next.parent = created.first.id;
        next.text = textOf(
            QStringLiteral("A"), { QStringLiteral("One."), QStringLiteral("2."), QStringLiteral("Two.") });
        OutboxRow row { .id = profile.ids.make<OutboxId>(),
            .article = id,
            .site = {},
            .kind = OpKind::Act,
            .act = Act::Schedule,
            .state = OutboxState::Waiting,
            .next = profile.clock.now(),
            .reason = Reason::FolderHung };
        row.time = WallTime { QStringLiteral("2026-12-02T09:00:00"), "Asia/Tehran", profile.clock.now() };
        SiteVersion version { .act
            = { .number = 1, .act = Act::Submit, .who = QStringLiteral("mina"), .revision = next.id } };
        version.act.rules = SiteRules { .authorsPublishDirectly = true };
        const std::vector<Change> changes { created, CutRevision { next, false }, SetHead { id, next.id },
            KeepWorkingCopy { { id, next.id, created.first.text, profile.clock.now() } },
            ChooseSite { id, std::nullopt }, SetKeepHere { id, true }, PutOutboxRow { row },
            RemoveOutboxRow { row.id, id }, AddVersions { id, QStringLiteral("7"), { version }, { next } },
            PutConflict { { id, created.first.id, next.id, next.id, true } }, CloseConflict { id },
            PutSite { profile.folderSite() }, RemoveSite { profile.ids.make<SiteId>() },
            PutMedia {
                { QStringLiteral("ab"), QStringLiteral("image/png"), QStringLiteral("png"), 5, 2, 3, "{}" } },
            MediaOnSite { QStringLiteral("ab"), profile.ids.make<SiteId>(), QStringLiteral("m") } };
        JournalTexts writing;
        const QByteArray payload
            = encodeChanges(writing, changes, [](ArticleId) { return QByteArray("before"); });

        JournalTexts reading;
        bool whole = true;
        const auto read = decodeChanges(reading, payload, whole);

        QVERIFY(whole);
        QCOMPARE(read.size(), changes.size());
        QCOMPARE(std::get<CreateArticle>(read[0].change).first, created.first);
        QCOMPARE(std::get<CutRevision>(read[1].change).revision, next);
        QCOMPARE(std::get<KeepWorkingCopy>(read[3].change).copy.text, created.first.text);
        QCOMPARE(read[3].before, QByteArray("before"));
        QCOMPARE(std::get<PutOutboxRow>(read[6].change).row, row);
        QCOMPARE(std::get<AddVersions>(read[8].change).versions[0].act, version.act);
        QCOMPARE(std::get<PutMedia>(read[13].change).media.height, 3);
        JournalTexts again;
        std::vector<Change> copies;
        for (const JournalledChange &change : read)
            copies.push_back(change.change);
        QCOMPARE(encodeChanges(again, copies, [](ArticleId) { return QByteArray("before"); }), payload);
    }

    void writesOnlyTheBlocksThatChanged()
    {
        Profile profile;
        QStringList paragraphs;
        for (int i = 0; i < 100; ++i)
            paragraphs.append(QStringLiteral("A paragraph with a number of words, number %1.").arg(i));
        const ArticleText before = textOf(QStringLiteral("A"), paragraphs);
        paragraphs[50] = QStringLiteral("Changed.");
        const ArticleText after = textOf(QStringLiteral("A"), paragraphs);
        const auto id = profile.ids.make<ArticleId>();
        JournalTexts texts;
        const auto write = [&](const ArticleText &text) {
            return encodeChanges(
                texts, { KeepWorkingCopy { { id, {}, text, {} } } }, [](ArticleId) { return QByteArray(); });
        };

        QVERIFY(write(before).size() > 5000);
        QVERIFY(write(after).size() < 500);
    }

    void ignoresATornEnd()
    {
        Profile profile;
        QVERIFY(profile.open()->record({ profile.article(QStringLiteral("A"), { QStringLiteral("x") }) }));
        const QString path = journalPaths(profile.path()).value(0);
        QFile file(path);
        QVERIFY(file.open(QIODevice::Append));
        file.write(QByteArray(100, '\1'));
        file.close();

        const auto scan = scanJournal(path);

        QVERIFY(scan->torn);
        QCOMPARE(scan->records.size(), size_t(1));
        QCOMPARE(profile.open()->list({})->size(), size_t(1));
    }

    void skipsADamagedRecordAndReadsOn()
    {
        Profile profile;
        {
            const auto store = profile.open();
            for (const char *name : { "A", "B", "C" })
                QVERIFY(
                    store->record({ profile.article(QString::fromLatin1(name), { QStringLiteral("x") }) }));
        }
        const QString path = journalPaths(profile.path()).value(0);
        const auto before = scanJournal(path);
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadWrite));
        file.seek(before->records[1].end - 3);
        file.write("!");
        file.close();

        const auto scan = scanJournal(path);

        QCOMPARE(scan->damaged, 1);
        QCOMPARE(scan->records.size(), size_t(2));
        QCOMPARE(scan->records[1].sequence, 3);
    }

    void changesNothingWhenTheRecordDoesNotFit()
    {
        for (const qint64 room : { 0, 10, 24, 100, 200 }) {
            Profile profile;
            auto plan = std::make_shared<FilePlan>();
            const auto store = *openStore(profile.path(), Access::ReadWrite, profile.clock, profile.ids,
                broadsheet::test::faultyFiles(plan));
            QVERIFY(store->record({ profile.article(QStringLiteral("A"), { QStringLiteral("x") }) }));
            const auto second = profile.article(
                QStringLiteral("B"), { QStringLiteral("a longer text than the room allows") });
            plan->room = room;

            QCOMPARE(store->record({ second }).error().kind, ErrorKind::DiskFull);

            QCOMPARE(store->list({})->size(), size_t(1));
            plan->room = -1;
            QVERIFY(store->record({ second }));
            QCOMPARE(store->list({})->size(), size_t(2));
            for (const QString &path : journalPaths(profile.path()))
                QVERIFY(!scanJournal(path)->torn);
        }
    }

    void doesNotAckWhatWasNotSynced()
    {
        Profile profile;
        auto plan = std::make_shared<FilePlan>();
        auto store = *openStore(profile.path(), Access::ReadWrite, profile.clock, profile.ids,
            broadsheet::test::faultyFiles(plan));
        QVERIFY(store->record({ profile.article(QStringLiteral("A"), { QStringLiteral("x") }) }));
        plan->syncs = 0;

        QVERIFY(!store->record({ profile.article(QStringLiteral("B"), { QStringLiteral("x") }) }));

        QCOMPARE(store->list({})->size(), size_t(1));
        plan->syncs = -1;
        QVERIFY(store->record({ profile.article(QStringLiteral("C"), { QStringLiteral("x") }) }));
        store.reset();
        QCOMPARE(profile.open()->list({})->size(), size_t(2));
    }

    void leavesTheJournalOfALivingProcessAlone()
    {
        Profile profile;
        const auto first = profile.open();
        QVERIFY(first->record({ profile.article(QStringLiteral("A"), { QStringLiteral("x") }) }));

        QVERIFY(!DeadJournal::claim(journalPaths(profile.path()).value(0)));
        QCOMPARE(profile.open()->report().replayed, 0);
    }
};

BROADSHEET_TEST(TstJournal)
#include "tst_journal.moc"
