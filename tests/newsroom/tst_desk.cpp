// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/newsroompeople.h"
#include "support/testmain.h"

using namespace broadsheet;
using namespace broadsheet::test;
using newsroom::ActRequest;
using newsroom::Context;
using newsroom::Desk;

/// Acts are judged and queued here; the folder is not asked until a round.
class TstDesk : public QObject {
    Q_OBJECT

private:
    std::unique_ptr<TwoPeople> m_people;

    SomebodyAtWork &chief() { return m_people->chief; }

    SomebodyAtWork &reporter() { return m_people->reporter; }

    static Reason reasonOf(const Result<store::ArticleState> &result)
    {
        return result ? Reason::Unspecified : result.error().reason;
    }

    std::vector<OutboxRow> acts(SomebodyAtWork &who, ArticleId id)
    {
        auto rows = who.doing([&](Context context) { return context.store.outbox({}, id); });
        std::erase_if(*rows, [](const OutboxRow &row) { return row.kind != OpKind::Act; });
        return *rows;
    }

private slots:

    void init()
    {
        m_people = std::make_unique<TwoPeople>();
        QVERIFY(m_people->ok);
    }

    void cleanup() { m_people.reset(); }

    void anActIsQueuedOnTheExactTextAndShown()
    {
        const ArticleId id = reporter().newArticle(QStringLiteral("Head"), { QStringLiteral("A.") });

        QVERIFY(reporter().act(id, Act::Submit, QStringLiteral("Look at it")));

        const auto rows = acts(reporter(), id);
        QCOMPARE(rows.size(), size_t(1));
        QCOMPARE(rows[0].revision, reporter().state(id).head);
        QCOMPARE(rows[0].note, QStringLiteral("Look at it"));
        QCOMPARE(toString(rows[0].state), toString(OutboxState::Queued));
        QCOMPARE(toString(reporter().stage(id)), toString(Stage::Submitted));
    }

    void theSameActTwiceIsOneAct()
    {
        const ArticleId id = chief().newArticle(QStringLiteral("Head"), { QStringLiteral("A.") });

        QVERIFY(chief().act(id, Act::Publish));
        QVERIFY(chief().act(id, Act::Publish));

        QCOMPARE(acts(chief(), id).size(), size_t(1));
    }

    void anActThatWasTakenBackSinceIsANewOne()
    {
        const ArticleId id = chief().newArticle(QStringLiteral("Head"), { QStringLiteral("A.") });
        QVERIFY(chief().act(id, Act::Publish));
        QVERIFY(chief().act(id, Act::Unpublish, QStringLiteral("Too early")));

        QVERIFY(chief().act(id, Act::Publish));

        QCOMPARE(acts(chief(), id).size(), size_t(3));
        QCOMPARE(toString(chief().stage(id)), toString(Stage::Published));
    }

    void aReportersPublishIsRefusedWithTheRightThatIsMissing()
    {
        const ArticleId id = reporter().newArticle(QStringLiteral("Head"), { QStringLiteral("A.") });

        const auto result = reporter().act(id, Act::Publish);

        QCOMPARE(reasonOf(result), Reason::RightMissing);
        QCOMPARE(result.error().kind, ErrorKind::Refused);
        QCOMPARE(result.error().detail, QStringLiteral("publish"));
        QVERIFY(acts(reporter(), id).empty());
    }

    void refusesWithoutASiteAndWhatIsKeptHere()
    {
        const ArticleId id = reporter().newArticle(QStringLiteral("Head"), { QStringLiteral("A.") });
        QVERIFY(reporter().set(id, QStringLiteral("keepHere"), QStringLiteral("yes")));

        QCOMPARE(reasonOf(reporter().act(id, Act::Submit)), Reason::KeptHere);
        QVERIFY(reporter().set(id, QStringLiteral("site"), QString()));
        QCOMPARE(reasonOf(reporter().act(id, Act::Submit)), Reason::NoSite);
    }

    void publishingNeedsHeadlineAndText()
    {
        const ArticleId id = chief().newArticle(QString(), {});

        const auto result = chief().act(id, Act::Publish);

        QCOMPARE(reasonOf(result), Reason::CheckFailed);
        QCOMPARE(result.error().kind, ErrorKind::Conflict);
        QCOMPARE(result.error().subject, QStringLiteral("headline, body"));
    }

    void anEditorPassesTheChecklistWithAReason()
    {
        const ArticleId id = chief().newArticle(QString(), { QStringLiteral("A.") });
        ActRequest request;
        request.act = Act::Publish;
        request.overrideReason = QStringLiteral("Picture story without a headline");

        const auto result = chief().doing([&](Context context) { return Desk(context).act(id, request); });

        QVERIFY(result);
        QCOMPARE(acts(chief(), id)[0].overrideReason, request.overrideReason);
    }

    void publishMeansTheApprovedTextAndNotNewerEdits()
    {
        const ArticleId id = chief().newArticle(QStringLiteral("Head"), { QStringLiteral("Approved.") });
        const RevisionId approved = chief().state(id).head;
        QVERIFY(chief().act(id, Act::Approve));
        QVERIFY(chief().write(id, { QStringLiteral("Newer.") }));

        QVERIFY(chief().act(id, Act::Publish));

        const auto rows = acts(chief(), id);
        QCOMPARE(rows.back().revision, approved);
        QVERIFY(chief().state(id).newerEdits);
    }

    void aPublishIsTriedForItsTimeOnly()
    {
        const ArticleId id = chief().newArticle(QStringLiteral("Head"), { QStringLiteral("A.") });
        ActRequest request;
        request.act = Act::Publish;
        request.within = std::chrono::minutes(5);
        const auto tooShort = chief().doing([&](Context context) { return Desk(context).act(id, request); });
        request.within = std::chrono::hours(2);

        QVERIFY(chief().doing([&](Context context) { return Desk(context).act(id, request); }));

        QCOMPARE(reasonOf(tooShort), Reason::BadFieldValue);
        const OutboxRow row = acts(chief(), id)[0];
        QCOMPARE(*row.notAfter - row.confirmedAt, std::chrono::milliseconds(std::chrono::hours(2)));
    }

    void schedulesLieAheadAndAfterTheEmbargo()
    {
        const ArticleId id = chief().newArticle(QStringLiteral("Head"), { QStringLiteral("A.") });
        const auto at = [this](std::chrono::minutes ahead) { return toIso(chief().clock.now() + ahead); };

        QCOMPARE(
            reasonOf(chief().act(id, Act::Schedule, {}, at(std::chrono::minutes(1)))), Reason::TimeNotAhead);
        QCOMPARE(reasonOf(chief().act(id, Act::Schedule, {}, QStringLiteral("soon"))), Reason::BadTime);
        QVERIFY(chief().act(id, Act::Embargo, {}, at(std::chrono::minutes(60))));
        QCOMPARE(
            reasonOf(chief().act(id, Act::Schedule, {}, at(std::chrono::minutes(30)))), Reason::Embargoed);
        QCOMPARE(reasonOf(chief().act(id, Act::Publish)), Reason::Embargoed);
        QVERIFY(chief().act(id, Act::Schedule, {}, at(std::chrono::minutes(90))));
        QCOMPARE(toString(chief().stage(id)), toString(Stage::Scheduled));
        QVERIFY(chief().state(id).fields.embargo.has_value());
    }

    void theReporterCannotSetAnEmbargoByTheBackDoor()
    {
        const ArticleId id = reporter().newArticle(QStringLiteral("Head"), { QStringLiteral("A.") });

        const auto result = reporter().set(
            id, QStringLiteral("embargo"), toIso(reporter().clock.now() + std::chrono::hours(5)));

        QCOMPARE(reasonOf(result), Reason::RightMissing);
        QVERIFY(!reporter().state(id).fields.embargo.has_value());
    }

    void assigningWritesWhoAndUntilWhen()
    {
        const ArticleId id = chief().newArticle(QStringLiteral("Head"), { QStringLiteral("A.") });
        ActRequest request;
        request.act = Act::Assign;
        request.argument = QStringLiteral("rita");
        request.time = QStringLiteral("2030-01-02T10:00");
        QVERIFY(chief().doing([&](Context context) { return Desk(context).act(id, request); }));
        request.argument = QStringLiteral("nobody");
        const auto unknown = chief().doing([&](Context context) { return Desk(context).act(id, request); });

        QCOMPARE(chief().state(id).fields.assignee, QStringLiteral("rita"));
        QVERIFY(chief().state(id).fields.due.has_value());
        QCOMPARE(reasonOf(unknown), Reason::LoginNotOnList);
    }

    void correctionsAreNumberedParagraphsAtTheEnd()
    {
        const ArticleId id = chief().newArticle(QStringLiteral("Head"), { QStringLiteral("A.") });
        QVERIFY(chief().act(id, Act::Publish));
        QVERIFY(!chief().round().error);

        QCOMPARE(reasonOf(chief().act(id, Act::Correct)), Reason::NoteMissing);
        QVERIFY(chief().act(id, Act::Correct, QStringLiteral("It was Tuesday <not> Monday.")));
        QVERIFY(!chief().round().error);
        QVERIFY(chief().act(id, Act::Correct, QStringLiteral("And the name is Teal.")));

        QCOMPARE(chief().paragraphs(id),
            QStringList({ QStringLiteral("A."), QStringLiteral("Correction 1: It was Tuesday <not> Monday."),
                QStringLiteral("Correction 2: And the name is Teal.") }));
        const auto head = chief().doing(
            [&](Context context) { return context.store.revision(context.store.article(id)->head); });
        QVERIFY(head->text.body.blocks.back().raw.contains("broadsheet-correction"));
    }

    void anUnsentActIsTakenBack()
    {
        const ArticleId id = reporter().newArticle(QStringLiteral("Head"), { QStringLiteral("A.") });
        QVERIFY(reporter().act(id, Act::Submit));

        const auto taken = reporter().doing([&](Context context) { return Desk(context).cancel(id); });
        const auto again = reporter().doing([&](Context context) { return Desk(context).cancel(id); });

        QCOMPARE(*taken, 1);
        QCOMPARE(again.error().reason, Reason::NothingWaiting);
        QCOMPARE(toString(reporter().stage(id)), toString(Stage::Draft));
    }

    void aParkedActIsTriedAgainOnAPersonsWord()
    {
        const ArticleId id = chief().newArticle(QStringLiteral("Head"), { QStringLiteral("A.") });
        QVERIFY(chief().act(id, Act::Publish));
        OutboxRow row = acts(chief(), id)[0];
        row.state = OutboxState::Parked;
        row.reason = Reason::TimePassed;
        row.notAfter = row.confirmedAt - std::chrono::hours(1);
        row.confirmedAt -= std::chrono::hours(2);
        QVERIFY(chief().doing(
            [&](Context context) { return context.store.record({ store::PutOutboxRow { row } }); }));
        QCOMPARE(toString(chief().stage(id)), toString(Stage::Draft));

        QVERIFY(chief().doing([&](Context context) { return Desk(context).retry(id); }));

        QCOMPARE(toString(chief().stage(id)), toString(Stage::Published));
        QVERIFY(*acts(chief(), id)[0].notAfter > chief().clock.now());
    }

    void verdictsAndLedgerIncludeWhatIsQueued()
    {
        const ArticleId id = reporter().newArticle(QStringLiteral("Head"), { QStringLiteral("A.") });
        QVERIFY(reporter().act(id, Act::Submit));

        const auto verdicts = reporter().doing([&](Context context) { return Desk(context).verdicts(id); });
        const auto ledger = reporter().doing([&](Context context) { return Desk(context).ledger(id); });

        const auto of = [&](Act act) {
            return std::find_if(verdicts->begin(), verdicts->end(), [act](const auto &row) {
                return row.first == act;
            })->second;
        };
        QVERIFY(of(Act::Withdraw).allowed);
        QVERIFY(!of(Act::Submit).allowed);
        QCOMPARE(of(Act::Approve).reason, Reason::RightMissing);
        QCOMPARE(ledger->size(), size_t(1));
        QCOMPARE(ledger->front().number, 0);
        QCOMPARE(toString(ledger->front().to), toString(Stage::Submitted));
    }

    void theChecklistNamesWhatIsWorthALook()
    {
        const ArticleId id = reporter().newArticle(QStringLiteral("Head TK"),
            { QStringLiteral("See <a href=\"#\">this</a> and XXX. <img src=\"a.png\" alt=\"\"/>") });

        const auto checks
            = reporter().doing([&](Context context) { return Desk(context).check(id, Act::Publish); });

        QStringList open;
        for (const auto &check : *checks) {
            if (!check.ok)
                open.append(check.rule);
        }
        QCOMPARE(open,
            QStringList({ QStringLiteral("lede"), QStringLiteral("section"), QStringLiteral("alt-text"),
                QStringLiteral("placeholders"), QStringLiteral("links") }));
    }
};

BROADSHEET_TEST(TstDesk)
#include "tst_desk.moc"
