// SPDX-License-Identifier: GPL-3.0-or-later
// What holds for every plan, whatever the situation.
#include "support/testmain.h"
#include "sync/planner.h"

#include <QTest>

#include <algorithm>
#include <rapidcheck.h>

using namespace broadsheet;
using namespace broadsheet::sync;

namespace {

QUuid numbered(int kind, int number)
{
    return QUuid(static_cast<uint>(kind), static_cast<ushort>(number), 0x4000, 0x80, 0, 0, 0, 0, 0, 0, 1);
}

RevisionId anyText() { return RevisionId(numbered(1, *rc::gen::inRange(1, 5))); }

Instant anyTime()
{
    return instantFromMs(1'800'000'000'000LL) + std::chrono::minutes(*rc::gen::inRange(-1500, 1500));
}

OutboxRow anyRow(int number)
{
    OutboxRow row;
    row.id = OutboxId(numbered(2, number));
    row.kind = *rc::gen::element(OpKind::Push, OpKind::Act, OpKind::Act);
    const auto acts = allActs();
    row.act = acts[static_cast<size_t>(*rc::gen::inRange<int>(0, static_cast<int>(acts.size()) - 1))];
    row.revision = anyText();
    row.pin = row.revision.toBytes();
    row.state = *rc::gen::element(OutboxState::Queued, OutboxState::Queued, OutboxState::Queued,
        OutboxState::Waiting, OutboxState::Parked, OutboxState::Unknown, OutboxState::Sending);
    if (row.state == OutboxState::Waiting)
        row.next = anyTime();
    if (*rc::gen::arbitrary<bool>())
        row.notAfter = anyTime();
    row.note = *rc::gen::element(QString(), QStringLiteral("why"));
    row.time = WallTime { {}, "UTC", anyTime() };
    return row;
}

Situation anySituation()
{
    Situation situation;
    situation.article = ArticleId(numbered(3, 1));
    situation.head = anyText();
    situation.headHash = situation.head.toBytes();
    if (*rc::gen::arbitrary<bool>()) {
        situation.base = anyText();
        situation.baseHash = situation.base->toBytes();
        situation.baseVersion = *rc::gen::inRange(1, 9);
    }
    situation.keepHere = *rc::gen::inRange(0, 6) == 0;
    situation.conflictOpen = *rc::gen::inRange(0, 6) == 0;
    const int rows = *rc::gen::inRange(0, 5);
    for (int i = 0; i < rows; ++i)
        situation.rows.push_back(anyRow(i));
    const auto stages = allStages();
    situation.onSite.stage
        = stages[static_cast<size_t>(*rc::gen::inRange<int>(0, static_cast<int>(stages.size())))];
    situation.onSite.pinned = anyText();
    situation.onSite.pin = situation.onSite.pinned.toBytes();
    if (situation.onSite.stage == Stage::Scheduled) {
        situation.onSite.scheduledFor = WallTime { {}, "UTC", anyTime() };
        situation.onSite.scheduledBy = QStringLiteral("desk");
    }
    situation.me = QStringLiteral("me");
    situation.rights = rightsOf(*rc::gen::element(Role::Reporter, Role::Author, Role::Editor, Role::Chief));
    if (*rc::gen::arbitrary<bool>())
        situation.missingMedia = { QString(64, QLatin1Char('a')) };
    situation.freshOp = OutboxId(numbered(4, 1));
    situation.now = instantFromMs(1'800'000'000'000LL);
    return situation;
}

bool isUnsettled(const OutboxRow &row)
{
    return row.state == OutboxState::Unknown || row.state == OutboxState::Sending;
}

} // namespace

class TstRcPlanner : public QObject {
    Q_OBJECT
private slots:

    void onlyLooksWhileAnAnswerIsUnknown()
    {
        QVERIFY(rc::check("only lookups while a row is unknown", [] {
            const Situation situation = anySituation();
            const Plan made = plan(situation);
            const bool unsettled = std::any_of(situation.rows.begin(), situation.rows.end(), isUnsettled);
            for (const Step &step : made.steps)
                RC_ASSERT((step.kind == StepKind::Lookup) == unsettled);
            RC_ASSERT(!unsettled || (!made.steps.empty() && made.parked.empty()));
        }));
    }

    void isDeterministicAndPrintsItself()
    {
        QVERIFY(rc::check("same situation, same plan", [] {
            const Situation situation = anySituation();
            RC_ASSERT(plan(situation) == plan(situation));
            RC_ASSERT(describe(plan(situation)) == describe(plan(situation)));
        }));
    }

    void neverSendsWhatIsKeptHereInConflictParkedOrTooLate()
    {
        QVERIFY(rc::check("what may not leave does not leave", [] {
            const Situation situation = anySituation();
            for (const Step &step : plan(situation).steps) {
                if (step.kind == StepKind::Lookup)
                    continue;
                RC_ASSERT(!step.notAfter || situation.now <= *step.notAfter);
                RC_ASSERT(step.kind == StepKind::Due || (!situation.keepHere && !situation.conflictOpen));
                for (const OutboxRow &row : situation.rows)
                    RC_ASSERT(row.id != step.op || row.state != OutboxState::Parked);
            }
        }));
    }

    void numbersItsVersionsAndSendsMediaBeforeText()
    {
        QVERIFY(rc::check("versions count up, media come first", [] {
            const Situation situation = anySituation();
            int version = situation.baseVersion;
            bool text = false;
            for (const Step &step : plan(situation).steps) {
                if (step.kind == StepKind::Lookup)
                    continue;
                RC_ASSERT(step.expectedVersion == version);
                RC_ASSERT(step.kind != StepKind::Upload || !text);
                if (step.kind == StepKind::Update || step.kind == StepKind::Act)
                    text = true;
                if (step.kind != StepKind::Upload)
                    ++version;
            }
        }));
    }

    void givesTheSchedulesTextToThePublicOnlyInItsWindow()
    {
        QVERIFY(rc::check("due only in [T, T + 12 h]", [] {
            const Situation situation = anySituation();
            for (const Step &step : plan(situation).steps) {
                if (step.kind != StepKind::Due)
                    continue;
                const Instant due = situation.onSite.scheduledFor->instant;
                RC_ASSERT(due <= situation.now && situation.now <= due + dueWindow);
                RC_ASSERT(step.act->meant == situation.onSite.pinned);
            }
        }));
    }
};

BROADSHEET_TEST(TstRcPlanner)
#include "tst_rc_planner.moc"
