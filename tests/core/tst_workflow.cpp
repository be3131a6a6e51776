// SPDX-License-Identifier: GPL-3.0-or-later
// Every row of the table of acts, from every stage; then rights, rules and times.
#include "core/workflow.h"
#include "support/testmain.h"

#include <QTest>

#include <array>

using namespace broadsheet;
using namespace std::chrono_literals;

namespace {

const Instant noon = *instantFromIso(QStringLiteral("2026-12-01T12:00:00Z"));

WallTime wallTime(Instant t) { return { QString(), "UTC", t }; }

/// A chief beside somebody else's article, with everything that an act may ask for.
ActContext chiefAt(Stage stage)
{
    ActContext context;
    context.standing.stage = stage;
    context.standing.before = Stage::Submitted;
    context.standing.owner = QStringLiteral("ana");
    context.standing.scheduledFor = wallTime(noon - 1h);
    context.standing.pin = "pin";
    context.me = QStringLiteral("chief");
    context.rights = rightsOf(Role::Chief);
    context.newerEdits = true;
    context.pin = "pin";
    context.hasNote = true;
    context.time = noon + 1h;
    context.now = noon;
    return context;
}

ActContext asRole(ActContext context, const char *me, Role role)
{
    context.me = QString::fromLatin1(me);
    context.rights = rightsOf(role);
    return context;
}

/// One letter a stage: Draft Returned Submitted Approved sCheduled Published Unpublished Killed spiXed.
constexpr char letters[] = "drsacpukx";

char letterOf(const Verdict &verdict)
{
    return verdict.allowed ? letters[static_cast<size_t>(verdict.to)] : '.';
}

struct Row {
    Act act;
    const char *targets;
    const char *statuses;
};

/// Targets from each stage, and the first letters of WordPress's statuses (d, p = pending, f, P = publish, t,
/// - = none).
constexpr std::array table {
    Row { Act::Submit, "ss.s..s..", "pp.p..p.." },
    Row { Act::Withdraw, "..d......", "..d......" },
    Row { Act::Return, "..rrr....", "..ddd...." },
    Row { Act::Approve, "aaa...a..", "ppp...p.." },
    Row { Act::Include, "...ac....", "...pf...." },
    Row { Act::Schedule, "ccccc.c..", "fffff.f.." },
    Row { Act::Unschedule, "....s....", "....p...." },
    Row { Act::Publish, "ppppp.p..", "PPPPP.P.." },
    Row { Act::Update, ".....p...", ".....-..." },
    Row { Act::Correct, ".....p...", ".....-..." },
    Row { Act::Unpublish, "....uu...", "....pp..." },
    Row { Act::Kill, "kkkkkkk..", "ddddddd.." },
    Row { Act::Spike, "xxxx..x..", "tttt..t.." },
    Row { Act::Restore, "........s", "........p" },
    Row { Act::Embargo, "drsacpu.x", "-------.-" },
    Row { Act::LiftEmbargo, "drsacpu.x", "-------.-" },
    Row { Act::Assign, "drsacpu.x", "-------.-" },
    Row { Act::Note, "drsacpu.x", "-------.-" },
    Row { Act::Due, "....p....", "....-...." },
};

char letterOfStatus(const Verdict &verdict)
{
    if (!verdict.allowed)
        return '.';
    if (verdict.wordpressStatus.isEmpty())
        return '-';
    return verdict.wordpressStatus == QLatin1String("publish") ? 'P'
                                                               : verdict.wordpressStatus.front().toLatin1();
}

QString shown(const Verdict &verdict)
{
    return QString::number(static_cast<int>(verdict.reason)) + QLatin1Char(' ') + verdict.detail;
}

QString shown(Reason reason, const char *detail = "")
{
    return QString::number(static_cast<int>(reason)) + QLatin1Char(' ') + QString::fromLatin1(detail);
}

} // namespace

class TstWorkflow : public QObject {
    Q_OBJECT

private slots:

    void everyActFromEveryStage_data()
    {
        QTest::addColumn<int>("row");
        QCOMPARE(table.size(), allActs().size());
        for (size_t i = 0; i < table.size(); ++i)
            QTest::newRow(qPrintable(toString(table[i].act))) << static_cast<int>(i);
    }

    void everyActFromEveryStage()
    {
        QFETCH(int, row);
        const Row &expected = table[static_cast<size_t>(row)];
        QByteArray targets;
        QByteArray statuses;
        for (const Stage stage : allStages()) {
            const Verdict verdict = judge(expected.act, chiefAt(stage));
            targets += letterOf(verdict);
            statuses += letterOfStatus(verdict);
            if (!verdict.allowed) {
                QVERIFY(verdict.reason == (stage == Stage::Killed ? Reason::Frozen : Reason::StageForbids));
                QVERIFY(verdict.to == stage);
            }
        }
        QCOMPARE(targets, QByteArray(expected.targets));
        QCOMPARE(statuses, QByteArray(expected.statuses));
    }

    void aRefusalNamesTheStageOrRightThatIsMissing()
    {
        QCOMPARE(
            shown(judge(Act::Withdraw, chiefAt(Stage::Draft))), shown(Reason::StageForbids, "submitted"));
        QCOMPARE(shown(judge(Act::Update, chiefAt(Stage::Draft))), shown(Reason::StageForbids, "published"));
        const ActContext reporter = asRole(chiefAt(Stage::Submitted), "ana", Role::Reporter);
        QCOMPARE(shown(judge(Act::Approve, reporter)), shown(Reason::RightMissing, "approve"));
        QCOMPARE(shown(judge(Act::Publish, reporter)), shown(Reason::RightMissing, "publish"));
    }

    void allVerdictsComeInOneOrderWithoutDue()
    {
        const auto verdicts = judgeAll(chiefAt(Stage::Approved));
        QCOMPARE(verdicts.size(), allActs().size() - 1);
        QVERIFY(verdicts.front().first == Act::Submit);
        for (const auto &[act, verdict] : verdicts)
            QVERIFY(verdict == judge(act, chiefAt(Stage::Approved)));
    }

    void reportersAndTranslatorsWriteTheirOwnOnly()
    {
        for (const Role role : { Role::Reporter, Role::Translator, Role::Author }) {
            QVERIFY(judge(Act::Submit, asRole(chiefAt(Stage::Draft), "ana", role)).allowed);
            QCOMPARE(shown(judge(Act::Submit, asRole(chiefAt(Stage::Draft), "bo", role))),
                shown(Reason::NotYours, "ana"));
            QVERIFY(judge(Act::Withdraw, asRole(chiefAt(Stage::Submitted), "ana", role)).allowed);
            QVERIFY(judge(Act::Spike, asRole(chiefAt(Stage::Draft), "ana", role)).allowed);
            QVERIFY(!judge(Act::Spike, asRole(chiefAt(Stage::Draft), "bo", role)).allowed);
            QVERIFY(!judge(Act::Embargo, asRole(chiefAt(Stage::Draft), "ana", role)).allowed);
            QVERIFY(!judge(Act::Return, asRole(chiefAt(Stage::Submitted), "ana", role)).allowed);
            QVERIFY(!judge(Act::Kill, asRole(chiefAt(Stage::Draft), "ana", role)).allowed);
            QVERIFY(judge(Act::Note, asRole(chiefAt(Stage::Draft), "ana", role)).allowed);
        }
    }

    void whoHasItOwnsItToo()
    {
        ActContext context = asRole(chiefAt(Stage::Draft), "bo", Role::Reporter);
        context.assignee = QStringLiteral("bo");
        QVERIFY(judge(Act::Submit, context).allowed);
        context.standing.owner.clear();
        context.assignee.clear();
        QVERIFY(judge(Act::Submit, context).allowed);
    }

    void reportersAndTranslatorsNeverPublish()
    {
        for (const Stage stage : allStages()) {
            for (const Role role : { Role::Reporter, Role::Translator }) {
                for (const Act act : { Act::Publish, Act::Schedule, Act::Unschedule, Act::Unpublish,
                         Act::Update, Act::Correct })
                    QVERIFY(!judge(act, asRole(chiefAt(stage), "ana", role)).allowed);
            }
        }
    }

    void editingWhatIsLiveNeedsItsRight()
    {
        QCOMPARE(shown(judge(Act::Update, asRole(chiefAt(Stage::Published), "ana", Role::Reporter))),
            shown(Reason::RightMissing, "edit-published"));
        QVERIFY(judge(Act::Update, asRole(chiefAt(Stage::Published), "ana", Role::Author)).allowed);
        QCOMPARE(shown(judge(Act::Update, asRole(chiefAt(Stage::Published), "bo", Role::Author))),
            shown(Reason::NotYours, "ana"));
        QVERIFY(judge(Act::Update, asRole(chiefAt(Stage::Published), "bo", Role::Editor)).allowed);
        ActContext unchanged = chiefAt(Stage::Published);
        unchanged.newerEdits = false;
        QCOMPARE(shown(judge(Act::Update, unchanged)), shown(Reason::NothingToInclude));
        QVERIFY(judge(Act::Correct, unchanged).allowed);
    }

    void notesThatPeopleReadAreNeeded()
    {
        const auto without = [](Act act, Stage stage) {
            ActContext context = chiefAt(stage);
            context.hasNote = false;
            return shown(judge(act, context));
        };
        QCOMPARE(without(Act::Return, Stage::Submitted), shown(Reason::NoteMissing));
        QCOMPARE(without(Act::Correct, Stage::Published), shown(Reason::NoteMissing));
        QCOMPARE(without(Act::Unpublish, Stage::Published), shown(Reason::NoteMissing));
        QCOMPARE(without(Act::Kill, Stage::Draft), shown(Reason::Unspecified));
        QCOMPARE(without(Act::Submit, Stage::Draft), shown(Reason::Unspecified));
    }

    void aKillOfWhatWasPublicLeavesANotice()
    {
        ActContext context = chiefAt(Stage::Published);
        context.standing.publishedAt = noon - 24h;
        QCOMPARE(judge(Act::Kill, context).wordpressStatus, QLatin1String("publish"));
        context.withdrawPage = true;
        QCOMPARE(judge(Act::Kill, context).wordpressStatus, QLatin1String("draft"));
        context.hasNote = false;
        QCOMPARE(shown(judge(Act::Kill, context)), shown(Reason::NoteMissing));
    }

    void submittingAnApprovedTextNeedsNewerEdits()
    {
        ActContext context = asRole(chiefAt(Stage::Approved), "ana", Role::Reporter);
        QVERIFY(judge(Act::Submit, context).allowed);
        context.newerEdits = false;
        QCOMPARE(shown(judge(Act::Submit, context)), shown(Reason::NothingToInclude));
        QCOMPARE(shown(judge(Act::Include, asRole(context, "chief", Role::Chief))),
            shown(Reason::NothingToInclude));
    }

    void ownApprovalFollowsTheSiteRule()
    {
        ActContext context = asRole(chiefAt(Stage::Submitted), "ana", Role::Editor);
        QVERIFY(judge(Act::Approve, context).allowed);
        context.rules.approveOwn = false;
        QCOMPARE(shown(judge(Act::Approve, context)), shown(Reason::ApprovalByOther));
        QVERIFY(judge(Act::Approve, asRole(context, "bo", Role::Editor)).allowed);
    }

    void twoApprovalsNeedTwoPeopleOnOneText()
    {
        ActContext context = asRole(chiefAt(Stage::Submitted), "bo", Role::Editor);
        context.rules.approvals = 2;
        QVERIFY(judge(Act::Approve, context).to == Stage::Submitted);
        context.standing.approvals = { { QStringLiteral("bo"), "pin" } };
        QCOMPARE(shown(judge(Act::Approve, context)), shown(Reason::ApprovalByOther));
        context = asRole(context, "cy", Role::Editor);
        QVERIFY(judge(Act::Approve, context).to == Stage::Approved);
        context.pin = "another text";
        QVERIFY(judge(Act::Approve, context).to == Stage::Submitted);
    }

    void publishingWithoutApprovalFollowsTheSiteRules()
    {
        ActContext editor = asRole(chiefAt(Stage::Submitted), "bo", Role::Editor);
        QVERIFY(judge(Act::Publish, editor).allowed);
        editor.rules.editorsPublishDirectly = false;
        QCOMPARE(shown(judge(Act::Publish, editor)), shown(Reason::ApprovalMissing));
        QCOMPARE(shown(judge(Act::Schedule, editor)), shown(Reason::ApprovalMissing));
        editor.overridden = true;
        QVERIFY(judge(Act::Publish, editor).allowed);

        ActContext author = asRole(chiefAt(Stage::Draft), "ana", Role::Author);
        QCOMPARE(shown(judge(Act::Publish, author)), shown(Reason::ApprovalMissing));
        author.overridden = true;
        QVERIFY(!judge(Act::Publish, author).allowed);
        author.overridden = false;
        author.rules.authorsPublishDirectly = true;
        QVERIFY(judge(Act::Publish, author).allowed);
        QCOMPARE(
            shown(judge(Act::Publish, asRole(author, "bo", Role::Author))), shown(Reason::NotYours, "ana"));
    }

    void anApprovedTextNeedsNoFurtherApproval()
    {
        ActContext context = asRole(chiefAt(Stage::Approved), "ana", Role::Author);
        QVERIFY(judge(Act::Publish, context).allowed);
        QVERIFY(judge(Act::Schedule, context).allowed);
        context.pin = "newer text";
        QCOMPARE(shown(judge(Act::Publish, context)), shown(Reason::ApprovalMissing));
        context = asRole(chiefAt(Stage::Unpublished), "ana", Role::Author);
        QCOMPARE(shown(judge(Act::Publish, context)), shown(Reason::ApprovalMissing));
        context.standing.approvals = { { QStringLiteral("bo"), "pin" } };
        QVERIFY(judge(Act::Publish, context).allowed);
    }

    void directPublishingCountsAsOneApprovalOfTwo()
    {
        ActContext context = asRole(chiefAt(Stage::Submitted), "bo", Role::Editor);
        context.rules.approvals = 2;
        QCOMPARE(shown(judge(Act::Publish, context)), shown(Reason::ApprovalMissing));
        context.standing.approvals = { { QStringLiteral("bo"), "pin" } };
        QVERIFY(!judge(Act::Publish, context).allowed);
        context.standing.approvals = { { QStringLiteral("cy"), "pin" } };
        QVERIFY(judge(Act::Publish, context).allowed);
    }

    void anEmbargoStopsPublishingAndEarlierSchedules()
    {
        ActContext context = chiefAt(Stage::Approved);
        context.embargo = noon + 2h;
        QCOMPARE(shown(judge(Act::Publish, context)), shown(Reason::Embargoed));
        QCOMPARE(shown(judge(Act::Schedule, context)), shown(Reason::Embargoed));
        context.time = noon + 2h;
        QVERIFY(judge(Act::Schedule, context).allowed);
        context.now = noon + 2h;
        QVERIFY(judge(Act::Publish, context).allowed);
        context.overridden = true;
        context.now = noon;
        QVERIFY(!judge(Act::Publish, context).allowed);
    }

    void embargoesLieAhead()
    {
        ActContext context = chiefAt(Stage::Draft);
        context.time = noon;
        QCOMPARE(shown(judge(Act::Embargo, context)), shown(Reason::EmbargoPast));
        context.time.reset();
        QCOMPARE(shown(judge(Act::Embargo, context)), shown(Reason::BadTime));
    }

    void schedulesLieTwoMinutesAheadWhenTheyAreMade()
    {
        ActContext context = chiefAt(Stage::Approved);
        context.time = noon + 2min;
        QVERIFY(judge(Act::Schedule, context).allowed);
        context.time = noon + 2min - 1ms;
        QCOMPARE(shown(judge(Act::Schedule, context)), shown(Reason::TimeNotAhead));
        context.recorded = true;
        QVERIFY(judge(Act::Schedule, context).allowed);
        context.time = noon;
        QCOMPARE(shown(judge(Act::Schedule, context)), shown(Reason::TimeNotAhead));
        context.time.reset();
        QCOMPARE(shown(judge(Act::Schedule, context)), shown(Reason::BadTime));
    }

    void dueCountsForTwelveHoursFromItsTime()
    {
        const auto dueAt = [](std::chrono::milliseconds late) {
            ActContext context = chiefAt(Stage::Scheduled);
            context.rights = {};
            context.now = context.standing.scheduledFor->instant + late;
            return judge(Act::Due, context);
        };
        QVERIFY(dueAt(0ms).allowed);
        QVERIFY(dueAt(12h).allowed);
        QCOMPARE(shown(dueAt(-1ms)), shown(Reason::BadTime));
        QCOMPARE(shown(dueAt(12h + 1ms)), shown(Reason::TimePassed));
        ActContext embargoed = chiefAt(Stage::Scheduled);
        embargoed.embargo = noon + 1h;
        QCOMPARE(shown(judge(Act::Due, embargoed)), shown(Reason::Embargoed));
    }

    void unscheduleGoesBackOnlyToAnApprovalThatHolds()
    {
        ActContext context = chiefAt(Stage::Scheduled);
        context.standing.before = Stage::Approved;
        QVERIFY(judge(Act::Unschedule, context).to == Stage::Submitted);
        context.standing.approvals = { { QStringLiteral("bo"), "pin" } };
        QVERIFY(judge(Act::Unschedule, context).to == Stage::Approved);
        context.standing.pin = "scheduled since";
        QVERIFY(judge(Act::Unschedule, context).to == Stage::Submitted);
        context.standing.before = Stage::Draft;
        QVERIFY(judge(Act::Unschedule, context).to == Stage::Draft);
        QCOMPARE(judge(Act::Unschedule, context).wordpressStatus, QLatin1String("draft"));
    }

    void anArticleWithoutASiteOrKeptHereTakesNotesOnly()
    {
        for (const Act act : allActs()) {
            ActContext context = chiefAt(Stage::Submitted);
            context.hasSite = false;
            QVERIFY(act == Act::Note || judge(act, context).reason == Reason::NoSite);
            context = chiefAt(Stage::Submitted);
            context.keptHere = true;
            QVERIFY(act == Act::Note || judge(act, context).reason == Reason::KeptHere);
        }
        ActContext context = chiefAt(Stage::Draft);
        context.hasSite = false;
        context.keptHere = true;
        QVERIFY(judge(Act::Note, context).allowed);
    }

    void anOpenConflictStopsWhatSendsTextAndNothingElse()
    {
        ActContext context = chiefAt(Stage::Submitted);
        context.conflictOpen = true;
        QCOMPARE(shown(judge(Act::Approve, context)), shown(Reason::ConflictOpen));
        QCOMPARE(shown(judge(Act::Publish, context)), shown(Reason::ConflictOpen));
        QVERIFY(judge(Act::Return, context).allowed);
        QVERIFY(judge(Act::Kill, context).allowed);
        QVERIFY(judge(Act::Note, context).allowed);
    }
};

BROADSHEET_TEST(TstWorkflow)
#include "tst_workflow.moc"
