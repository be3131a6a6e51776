// SPDX-License-Identifier: GPL-3.0-or-later
#include "newsroom/deskrows.h"
#include "newsroom/queue.h"
#include "support/newsroompeople.h"
#include "support/testmain.h"

using namespace broadsheet;
using namespace broadsheet::test;
using newsroom::Context;
using newsroom::Queue;
using newsroom::QueueRow;

/// What waits and what needs a person, and what stands on the desk.
class TstQueue : public QObject {
    Q_OBJECT

private:
    std::unique_ptr<TwoPeople> m_people;

    SomebodyAtWork &chief() { return m_people->chief; }

    SomebodyAtWork &reporter() { return m_people->reporter; }

    static Queue queue(SomebodyAtWork &who)
    {
        return who.doing([](Context context) { return newsroom::queueOf(context, instantFromMs(0)); })
            .value_or(Queue {});
    }

    static std::vector<newsroom::DeskRow> desk(SomebodyAtWork &who, Instant since = instantFromMs(0))
    {
        return who.doing([since](Context context) { return newsroom::deskRows(context, since); })
            .value_or(std::vector<newsroom::DeskRow> {});
    }

    ArticleId write(SomebodyAtWork &who, const QString &headline)
    {
        return who.newArticle(headline, { QStringLiteral("Some words.") });
    }

private slots:

    void init()
    {
        m_people = std::make_unique<TwoPeople>();
        QVERIFY(m_people->ok);
    }

    void cleanup() { m_people.reset(); }

    void newTextWaitsUntilARoundSentIt()
    {
        write(reporter(), QStringLiteral("Head"));
        const Queue before = queue(reporter());
        QCOMPARE(before.waiting, 1);
        QCOMPARE(before.needsYou, 0);
        QVERIFY(before.rows[0].kind == QueueRow::Kind::Text);

        QVERIFY(!reporter().round().error);

        const Queue after = queue(reporter());
        QVERIFY(after.rows.empty());
        QVERIFY(reporter().sender->lastReached(after.sites[0].id).has_value());
    }

    void actsStandInTheOrderOfSendingAndAreListedWhenSent()
    {
        const ArticleId first = write(reporter(), QStringLiteral("First"));
        const ArticleId second = write(reporter(), QStringLiteral("Second"));
        QVERIFY(reporter().act(second, Act::Submit));
        QVERIFY(reporter().act(first, Act::Submit));

        const Queue before = queue(reporter());
        QCOMPARE(before.waiting, 2);
        QCOMPARE(before.rows[0].state.id, second);
        QCOMPARE(before.rows[1].state.id, first);

        QVERIFY(!reporter().round().error);
        const Queue after = queue(reporter());
        QVERIFY(after.rows.empty());
        QVERIFY(after.sent.size() >= 2);
    }

    void aConflictNeedsMeAndStandsFirst()
    {
        const ArticleId id = write(chief(), QStringLiteral("Both"));
        QVERIFY(!chief().round().error);
        QVERIFY(!reporter().round().error);
        QVERIFY(chief().write(id, { QStringLiteral("The chief's words.") }));
        QVERIFY(!chief().round().error);
        const store::ArticleState mine = chief().state(id);
        QVERIFY(chief().doing([&](Context context) {
            return context.store.apply(
                { store::PutConflict { { id, mine.head, mine.head, mine.head, false } } });
        }));
        write(chief(), QStringLiteral("Later"));

        const Queue now = queue(chief());
        QCOMPARE(now.needsYou, 1);
        QVERIFY(now.rows[0].kind == QueueRow::Kind::Conflict);
        QCOMPARE(now.rows[0].state.id, id);
        QCOMPARE(now.waiting, 1);
        QVERIFY(newsroom::queueSentence(now.rows[0], false).startsWith(QStringLiteral("Needs you.")));
    }

    void whileSendingIsHeldTheWatchSendsNothing()
    {
        write(chief(), QStringLiteral("Head"));
        chief().sender->hold(true);
        int rounds = 0;
        chief().sender->watch(
            {}, std::chrono::milliseconds(10), [&](const newsroom::SyncReport &) { ++rounds; });
        // A round that somebody asks for still runs, and was the only one.
        QVERIFY(!chief().round().error);
        QCOMPARE(rounds, 0);

        chief().sender->hold(false);
        QTRY_VERIFY(rounds > 0);
        QVERIFY(!chief().sender->isHeld());
    }

    void theDeskShowsWhatIsOnItsWayAndWhatWentLiveToday()
    {
        const ArticleId submitted = write(chief(), QStringLiteral("Sent"));
        QVERIFY(chief().act(submitted, Act::Submit));
        const ArticleId live = write(chief(), QStringLiteral("Live"));
        QVERIFY(chief().act(live, Act::Publish));
        QVERIFY(!chief().round().error);

        const auto today = desk(chief());
        QCOMPARE(today.size(), size_t(2));
        QVERIFY(std::any_of(today.begin(), today.end(),
            [&](const auto &row) { return row.article.state.id == submitted && row.needsMe; }));

        const auto tomorrow = desk(chief(), chief().clock.now() + std::chrono::hours(24));
        QCOMPARE(tomorrow.size(), size_t(1));
        QCOMPARE(tomorrow[0].article.state.id, submitted);
    }

    void checksAreCountedForEachArticle()
    {
        const ArticleId whole = write(chief(), QStringLiteral("Head"));
        const ArticleId empty = chief().newArticle(QString(), {});
        const auto counts = chief().doing([&](Context context) {
            return newsroom::checkCounts(context, { whole, empty, chief().ids.make<ArticleId>() });
        });
        QCOMPARE(counts.size(), size_t(3));
        QVERIFY(counts[0].all > 0 && counts[0].good > counts[1].good);
        QVERIFY(!counts[0].blocks);
        QVERIFY(counts[1].blocks);
        QCOMPARE(counts[2].all, 0);
    }

    void rightsAreSaidInWordsOnOneSideOrTheOther()
    {
        const Rights rights = rightsOf(Role::Reporter);
        const QStringList may = newsroom::rightsInWords(rights, true);
        const QStringList mayNot = newsroom::rightsInWords(rights, false);
        QVERIFY(may.contains(QStringLiteral("write and send for review")));
        QVERIFY(mayNot.contains(QStringLiteral("publish")));
        QCOMPARE(may.size() + mayNot.size(), 6);
    }
};

BROADSHEET_TEST(TstQueue)
#include "tst_queue.moc"
