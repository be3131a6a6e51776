// SPDX-License-Identifier: GPL-3.0-or-later
#include "newsroom/acting.h"
#include "newsroom/articlesheet.h"
#include "newsroom/comparison.h"
#include "support/newsroompeople.h"
#include "support/testmain.h"

using namespace broadsheet;
using namespace broadsheet::test;
using newsroom::ArticleSheet;
using newsroom::Context;
using newsroom::NextStep;
using newsroom::nextStep;
using newsroom::verdictOf;

namespace {

const QString me = QStringLiteral("me");
const QString someone = QStringLiteral("someone");

/// A situation as the workflow table judges it.
struct Case {
    Stage stage = Stage::Draft;
    Role role = Role::Reporter;
    bool mine = true;
    bool newerEdits = false;
    SiteRules rules = {};
    bool hasSite = true;
    std::optional<Instant> planned = {};
    std::optional<Instant> embargo = {};
    std::optional<Instant> scheduled = {};
};

const Instant now = *instantFromIso(QStringLiteral("2026-12-01T08:00:00Z"));

ArticleSheet sheetFor(const Case &c)
{
    ActContext facts;
    facts.standing.stage = c.stage;
    facts.standing.owner = c.mine ? me : someone;
    facts.standing.pin = "text";
    facts.pin = c.newerEdits ? "newer" : "text";
    facts.me = me;
    facts.rights = c.hasSite ? rightsOf(c.role) : Rights {};
    facts.rules = c.rules;
    facts.hasSite = c.hasSite;
    facts.newerEdits = c.newerEdits;
    facts.embargo = c.embargo;
    facts.hasNote = true;
    facts.now = now;
    facts.time = std::max(now + std::chrono::hours(1), c.embargo.value_or(now));

    ArticleSheet sheet;
    if (c.scheduled)
        facts.standing.scheduledFor = WallTime { {}, "UTC", *c.scheduled };
    if (c.hasSite) {
        sheet.site.emplace();
        sheet.site->login = me;
    }
    sheet.state.shown = facts.standing;
    sheet.state.onSite = facts.standing;
    sheet.state.newerEdits = c.newerEdits;
    sheet.rights = facts.rights;
    sheet.at = now;
    if (c.planned)
        sheet.text.fields.planned = WallTime { {}, "UTC", *c.planned };
    for (const Act act : allActs()) {
        ActContext own = facts;
        if (act == Act::Publish || act == Act::Schedule)
            own.pin = "text";
        sheet.verdicts.emplace_back(act, judge(act, own));
    }
    return sheet;
}

} // namespace

class TstArticlesheet : public QObject {
    Q_OBJECT

private:
    std::unique_ptr<TwoPeople> m_people;

    SomebodyAtWork &reporter() { return m_people->reporter; }

    SomebodyAtWork &chief() { return m_people->chief; }

    static Result<ArticleSheet> sheetBy(SomebodyAtWork &who, ArticleId id)
    {
        return who.doing([&](Context context) { return newsroom::sheetOf(context, id); });
    }

private slots:

    void init() { m_people.reset(); }

    void cleanup() { m_people.reset(); }

    void theNextStepFollowsFromStageRoleAndRule_data()
    {
        QTest::addColumn<int>("stage");
        QTest::addColumn<int>("role");
        QTest::addColumn<bool>("mine");
        QTest::addColumn<int>("act");
        QTest::addColumn<bool>("allowed");
        const auto row = [](const char *name, Stage stage, Role role, bool mine, Act act, bool allowed) {
            QTest::newRow(name) << static_cast<int>(stage) << static_cast<int>(role) << mine
                                << static_cast<int>(act) << allowed;
        };
        row("a reporter sends a draft", Stage::Draft, Role::Reporter, true, Act::Submit, true);
        row("a reporter sends again", Stage::Returned, Role::Reporter, true, Act::Submit, true);
        row("somebody else's draft", Stage::Draft, Role::Reporter, false, Act::Submit, false);
        row("in review a reporter waits", Stage::Submitted, Role::Reporter, true, Act::Approve, false);
        row("approved, a reporter waits", Stage::Approved, Role::Reporter, true, Act::Publish, false);
        row("scheduled, a reporter waits", Stage::Scheduled, Role::Reporter, true, Act::Schedule, false);
        row("an author sends a draft", Stage::Draft, Role::Author, true, Act::Submit, true);
        row("an author waits for approval", Stage::Submitted, Role::Author, true, Act::Publish, false);
        row("an author publishes what is approved", Stage::Approved, Role::Author, true, Act::Publish, true);
        row("an editor publishes own text", Stage::Draft, Role::Editor, true, Act::Publish, true);
        row("an editor approves others' text", Stage::Draft, Role::Editor, false, Act::Approve, true);
        row("an editor approves what was sent", Stage::Submitted, Role::Editor, false, Act::Approve, true);
        row("an editor publishes", Stage::Approved, Role::Editor, false, Act::Publish, true);
        row("an editor moves a schedule", Stage::Scheduled, Role::Editor, false, Act::Schedule, true);
        row("live as it stands", Stage::Published, Role::Editor, false, Act::Update, false);
        row("back from a take-down", Stage::Unpublished, Role::Editor, false, Act::Publish, true);
        row("out of the trash", Stage::Spiked, Role::Reporter, true, Act::Restore, true);
        row("killed is killed", Stage::Killed, Role::Chief, true, Act::Publish, false);
    }

    void theNextStepFollowsFromStageRoleAndRule()
    {
        QFETCH(int, stage);
        QFETCH(int, role);
        QFETCH(bool, mine);
        QFETCH(int, act);
        QFETCH(bool, allowed);
        const NextStep step = nextStep(
            sheetFor({ .stage = static_cast<Stage>(stage), .role = static_cast<Role>(role), .mine = mine }));
        QVERIFY(!step.settle);
        QCOMPARE(toString(*step.act), toString(static_cast<Act>(act)));
        QCOMPARE(step.verdict.allowed, allowed);
        QCOMPARE(step.verdict.reason == Reason::Unspecified, allowed);
    }

    void anAuthorPublishesWhereTheSiteSaysSo()
    {
        SiteRules rules;
        rules.authorsPublishDirectly = true;
        const NextStep step = nextStep(sheetFor({ .role = Role::Author, .rules = rules }));
        QVERIFY(step.act == Act::Publish);
        QVERIFY(step.verdict.allowed);
    }

    void whereTwoHaveToApproveAnEditorApprovesFirst()
    {
        SiteRules rules;
        rules.approvals = 2;
        const NextStep step = nextStep(sheetFor({ .role = Role::Editor, .rules = rules }));
        QVERIFY(step.act == Act::Approve);
        QVERIFY(step.verdict.allowed);
    }

    void aPlannedTimeAheadIsScheduledAndNotPublished()
    {
        const Instant tomorrow = now + std::chrono::hours(24);
        QVERIFY(
            nextStep(sheetFor({ .stage = Stage::Approved, .role = Role::Editor, .planned = tomorrow })).act
            == Act::Schedule);
        QVERIFY(nextStep(sheetFor({ .stage = Stage::Approved, .role = Role::Editor, .planned = now })).act
            == Act::Publish);
    }

    void anEmbargoLeavesOnlyATimeAfterIt()
    {
        const NextStep step = nextStep(sheetFor(
            { .stage = Stage::Approved, .role = Role::Editor, .embargo = now + std::chrono::hours(24) }));
        QVERIFY(step.act == Act::Schedule);
        QVERIFY(step.verdict.allowed);
    }

    void newerEditsOfAScheduledArticleAreIncludedByTheDesk()
    {
        const Case scheduled { .stage = Stage::Scheduled,
            .role = Role::Editor,
            .newerEdits = true,
            .scheduled = now + std::chrono::hours(1) };
        QVERIFY(nextStep(sheetFor(scheduled)).act == Act::Include);
    }

    void aMissedScheduleIsPublishedByAPerson()
    {
        const Case missed {
            .stage = Stage::Scheduled, .role = Role::Editor, .scheduled = now - std::chrono::hours(13)
        };
        QVERIFY(nextStep(sheetFor(missed)).act == Act::Publish);
    }

    void anAdditionAfterApprovalIsSentAgain()
    {
        const NextStep step = nextStep(sheetFor({ .stage = Stage::Approved, .newerEdits = true }));
        QVERIFY(step.act == Act::Submit);
        QVERIFY(step.verdict.allowed);
    }

    void changesOfALiveTextAreUpdated()
    {
        const NextStep step
            = nextStep(sheetFor({ .stage = Stage::Published, .role = Role::Editor, .newerEdits = true }));
        QVERIFY(step.act == Act::Update);
        QVERIFY(step.verdict.allowed);
    }

    void withoutASiteTheReasonIsSaid()
    {
        const NextStep step = nextStep(sheetFor({ .hasSite = false }));
        QVERIFY(step.act == Act::Submit);
        QVERIFY(step.verdict.reason == Reason::NoSite);
    }

    void aConflictIsSettledFirst()
    {
        ArticleSheet sheet = sheetFor({});
        sheet.conflict = newsroom::ConflictView {};
        QVERIFY(nextStep(sheet).settle);
        QVERIFY(nextStep(sheet).verdict.allowed);
        sheet.readOnly = Reason::ProfileNewer;
        QVERIFY(!nextStep(sheet).verdict.allowed);
    }

    void aNewerProfileAllowsNothing()
    {
        ArticleSheet sheet = sheetFor({});
        sheet.readOnly = Reason::ProfileNewer;
        QVERIFY(nextStep(sheet).verdict.reason == Reason::ProfileNewer);
        QVERIFY(!verdictOf(sheet, Act::Submit).allowed);
    }

    void theSheetShowsTypedTextAndCutsNothing()
    {
        m_people = std::make_unique<TwoPeople>();
        QVERIFY(m_people->ok);
        const ArticleId id = reporter().newArticle(
            QStringLiteral("Head"), { QStringLiteral("One."), QStringLiteral("Two.") });
        QCOMPARE(sheetBy(reporter(), id)->behindSite, -1);
        QVERIFY(reporter().act(id, Act::Submit));
        QVERIFY(!reporter().round().error);
        const auto sent = sheetBy(reporter(), id);
        QVERIFY(sent);
        QCOMPARE(sent->behindSite, 0);
        QCOMPARE(sent->behindPublic, -1);

        ArticleText typed = sent->text;
        typed.body = SomebodyAtWork::bodyOf({ QStringLiteral("One, longer."), QStringLiteral("Two.") });
        typed.fields.section = QStringLiteral("City");
        typed.fields.sections = QStringList { QStringLiteral("City") };
        QVERIFY(reporter().doing([&](Context context) {
            return context.store.record(
                { store::KeepWorkingCopy { { id, sent->parent, typed, context.clock.now() } } });
        }));
        const auto sheet = sheetBy(reporter(), id);
        QVERIFY(sheet->text == typed);
        QVERIFY(sheet->parent == sent->parent);
        QVERIFY(sheet->state.head == sent->state.head);
        QCOMPARE(sheet->behindSite, 2);
        QVERIFY(sheet->readOnly == Reason::Unspecified);
        QCOMPARE(sheet->site->name, QStringLiteral("daily"));
    }

    void whoMayNotWriteReadsWhy()
    {
        m_people = std::make_unique<TwoPeople>();
        QVERIFY(m_people->ok);
        const ArticleId id = chief().newArticle(QStringLiteral("Head"), { QStringLiteral("One two three.") });
        QVERIFY(chief().act(id, Act::Publish));
        QVERIFY(!chief().round().error);
        QVERIFY(!reporter().round().error);
        const auto theirs = sheetBy(reporter(), id);
        QVERIFY(theirs->readOnly == Reason::NotYours);
        QCOMPARE(theirs->behindPublic, 0);
        QVERIFY(chief().write(id, { QStringLiteral("One two four.") }));
        QCOMPARE(sheetBy(chief(), id)->behindPublic, 1);
        QVERIFY(nextStep(*sheetBy(chief(), id)).act == Act::Update);
    }

    void aComparisonReadsLikeTheArticle()
    {
        ArticleText before;
        before.fields.headline = QStringLiteral("Old head");
        before.fields.dateline = QStringLiteral("Port Alder");
        before.body = SomebodyAtWork::bodyOf(
            { QStringLiteral("One two three four."), QStringLiteral("Gone."), QStringLiteral("Last.") });
        ArticleText after = before;
        after.fields.headline = QStringLiteral("New head");
        after.fields.dateline = QStringLiteral("Saltmarsh");
        after.body
            = SomebodyAtWork::bodyOf({ QStringLiteral("One two three five."), QStringLiteral("Last.") });

        const auto places = newsroom::compareTexts(before, after);
        QStringList read;
        for (const auto &place : places) {
            QString line = place.field;
            for (const TextRun &run : place.runs)
                line += QLatin1Char(run.change == Change::Same   ? ' '
                                : run.change == Change::Inserted ? '+'
                                                                 : '-')
                    + run.text;
            read.append(line);
        }
        QCOMPARE(read.size(), 5);
        QCOMPARE(read[0], QStringLiteral("headline-Old+New  head"));
        QVERIFY(read[1].startsWith(QStringLiteral("dateline")));
        QVERIFY(places[2].changed);
        QCOMPARE(read[3], QStringLiteral("-Gone."));
        QCOMPARE(places[3].before, 1);
        QCOMPARE(places[3].after, -1);
        QVERIFY(!places[4].changed);
        QCOMPARE(newsroom::changedPlaces(before, after, false), 4);
    }
};

BROADSHEET_TEST(TstArticlesheet)
#include "tst_articlesheet.moc"
