// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workflowrules.h"

#include <algorithm>
#include <array>
#include <bitset>

namespace broadsheet {

namespace {

using StageSet = std::bitset<9>;

template <typename... Stages> constexpr unsigned long stageBits(Stages... list)
{
    return ((1ul << static_cast<unsigned>(list)) | ... | 0ul);
}

constexpr unsigned long notKilled = 0x1fful & ~stageBits(Stage::Killed);

enum class Needs { Nothing, Write, Approve, Publish, EditPublished, ApproveAndPublish, WriteOrApprove };

/// One row of the table in DESIGN.md section 5; what depends on more than this is in the functions below.
struct ActRow {
    Act act;
    Needs needs;
    /// The stage that is named when another one forbids the act.
    Stage usual;
    unsigned long from;
    bool noteNeeded = false;
    /// It sends text, so an open conflict must be decided first.
    bool sendsText = false;
};

constexpr std::array actTable {
    ActRow { Act::Submit, Needs::Write, Stage::Draft,
        stageBits(Stage::Draft, Stage::Returned, Stage::Unpublished, Stage::Approved), false, true },
    ActRow { Act::Withdraw, Needs::Write, Stage::Submitted, stageBits(Stage::Submitted) },
    ActRow { Act::Return, Needs::Approve, Stage::Submitted,
        stageBits(Stage::Submitted, Stage::Approved, Stage::Scheduled), true },
    ActRow { Act::Approve, Needs::Approve, Stage::Submitted,
        stageBits(Stage::Draft, Stage::Returned, Stage::Submitted, Stage::Unpublished), false, true },
    ActRow { Act::Include, Needs::Approve, Stage::Approved, stageBits(Stage::Approved, Stage::Scheduled),
        false, true },
    ActRow { Act::Schedule, Needs::Publish, Stage::Approved,
        stageBits(Stage::Approved, Stage::Scheduled, Stage::Draft, Stage::Returned, Stage::Submitted,
            Stage::Unpublished),
        false, true },
    ActRow { Act::Unschedule, Needs::Publish, Stage::Scheduled, stageBits(Stage::Scheduled) },
    ActRow { Act::Publish, Needs::Publish, Stage::Approved,
        stageBits(Stage::Approved, Stage::Scheduled, Stage::Unpublished, Stage::Draft, Stage::Returned,
            Stage::Submitted),
        false, true },
    ActRow { Act::Update, Needs::EditPublished, Stage::Published, stageBits(Stage::Published), false, true },
    ActRow { Act::Correct, Needs::EditPublished, Stage::Published, stageBits(Stage::Published), true, true },
    ActRow { Act::Unpublish, Needs::Publish, Stage::Published, stageBits(Stage::Published, Stage::Scheduled),
        true },
    ActRow { Act::Kill, Needs::ApproveAndPublish, Stage::Published, notKilled & ~stageBits(Stage::Spiked) },
    ActRow { Act::Spike, Needs::WriteOrApprove, Stage::Draft,
        stageBits(Stage::Draft, Stage::Returned, Stage::Submitted, Stage::Approved, Stage::Unpublished) },
    ActRow { Act::Restore, Needs::WriteOrApprove, Stage::Spiked, stageBits(Stage::Spiked) },
    ActRow { Act::Embargo, Needs::Approve, Stage::Draft, notKilled },
    ActRow { Act::LiftEmbargo, Needs::Approve, Stage::Draft, notKilled },
    ActRow { Act::Assign, Needs::Write, Stage::Draft, notKilled },
    ActRow { Act::Note, Needs::Write, Stage::Draft, notKilled },
    ActRow { Act::Due, Needs::Nothing, Stage::Scheduled, stageBits(Stage::Scheduled) },
};

constexpr bool actTableIsInOrder()
{
    for (size_t i = 0; i < actTable.size(); ++i) {
        if (static_cast<size_t>(actTable[i].act) != i)
            return false;
    }
    return actTable.size() == static_cast<size_t>(Act::Due) + 1;
}

static_assert(actTableIsInOrder());

const ActRow &rowOf(Act act) { return actTable[static_cast<size_t>(act)]; }

struct Refusal {
    Reason reason = Reason::Unspecified;
    QString detail = {};
};

using MaybeRefusal = std::optional<Refusal>;

MaybeRefusal refuse(Reason reason, const char *detail = "")
{
    return Refusal { reason, QString::fromLatin1(detail) };
}

MaybeRefusal refuseOthers(const ActContext &context)
{
    return Refusal { Reason::NotYours, context.standing.owner };
}

/// The owner and whoever has it now. An article that no site knows yet is its writer's own.
bool isOwn(const ActContext &context)
{
    return context.standing.owner.isEmpty() || context.standing.owner == context.me
        || (!context.assignee.isEmpty() && context.assignee == context.me);
}

MaybeRefusal refusedWrite(const ActContext &context)
{
    if (context.rights.testFlag(Right::WriteOthers))
        return std::nullopt;
    if (!context.rights.testFlag(Right::WriteOwn))
        return refuse(Reason::RightMissing, "write");
    return isOwn(context) ? std::nullopt : refuseOthers(context);
}

MaybeRefusal refusedEditPublished(const ActContext &context)
{
    if (context.rights.testFlag(Right::EditOthersPublished))
        return std::nullopt;
    if (!context.rights.testFlag(Right::EditPublished))
        return refuse(Reason::RightMissing, "edit-published");
    return isOwn(context) ? std::nullopt : refuseOthers(context);
}

MaybeRefusal refusedByRights(Needs needs, const ActContext &context)
{
    const bool mayApprove = context.rights.testFlag(Right::Approve);
    const bool mayPublish = context.rights.testFlag(Right::Publish);
    switch (needs) {
    case Needs::Nothing:
        return std::nullopt;
    case Needs::Write:
        return refusedWrite(context);
    case Needs::Approve:
        return mayApprove ? std::nullopt : refuse(Reason::RightMissing, "approve");
    case Needs::Publish:
        return mayPublish ? refusedWrite(context) : refuse(Reason::RightMissing, "publish");
    case Needs::EditPublished:
        return refusedEditPublished(context);
    case Needs::ApproveAndPublish:
        if (!mayApprove)
            return refuse(Reason::RightMissing, "approve");
        return mayPublish ? std::nullopt : refuse(Reason::RightMissing, "publish");
    case Needs::WriteOrApprove:
        return mayApprove ? std::nullopt : refusedWrite(context);
    }
    return std::nullopt;
}

/// Publishing directly is the publisher's own approval; where a site asks for two people another one must
/// have approved.
MaybeRefusal refusedByApprovals(const ActContext &context)
{
    const Standing &standing = context.standing;
    const bool cleared = standing.stage == Stage::Approved || standing.stage == Stage::Scheduled;
    if (cleared && !context.pin.isEmpty() && context.pin == standing.pin)
        return std::nullopt;
    std::set<QString> people = approversOf(standing, context.pin, context.rules);
    if (enoughPeople(people, context.rules))
        return std::nullopt;
    const bool mayApprove = context.rights.testFlag(Right::Approve);
    const bool direct = mayApprove ? context.rules.editorsPublishDirectly
                                   : context.rules.authorsPublishDirectly && isOwn(context);
    if (direct) {
        people.insert(context.me);
        if (enoughPeople(people, context.rules))
            return std::nullopt;
    }
    if (context.overridden && mayApprove)
        return std::nullopt;
    return refuse(Reason::ApprovalMissing);
}

MaybeRefusal refusedPublish(const ActContext &context)
{
    if (context.embargo && context.now < *context.embargo)
        return refuse(Reason::Embargoed);
    return refusedByApprovals(context);
}

MaybeRefusal refusedSchedule(const ActContext &context)
{
    if (!context.time)
        return refuse(Reason::BadTime);
    // What was scheduled in time may still be sent until its time comes.
    const bool ahead
        = context.recorded ? *context.time > context.now : *context.time >= context.now + scheduleLead;
    if (!ahead)
        return refuse(Reason::TimeNotAhead);
    if (context.embargo && *context.time < *context.embargo)
        return refuse(Reason::Embargoed);
    return refusedByApprovals(context);
}

/// The people who will have approved the text once I have.
std::set<QString> approversWithMe(const ActContext &context)
{
    std::set<QString> people = approversOf(context.standing, context.pin, context.rules);
    people.insert(context.me);
    return people;
}

MaybeRefusal refusedApprove(const ActContext &context)
{
    const Standing &standing = context.standing;
    if (!context.rules.approveOwn && (standing.owner.isEmpty() || standing.owner == context.me))
        return refuse(Reason::ApprovalByOther);
    const bool again = approversOf(standing, context.pin, context.rules).contains(context.me);
    if (again && !enoughPeople(approversWithMe(context), context.rules))
        return refuse(Reason::ApprovalByOther);
    return std::nullopt;
}

MaybeRefusal refusedInclude(const ActContext &context)
{
    if (!context.newerEdits)
        return refuse(Reason::NothingToInclude);
    if (auto refusal = refusedApprove(context))
        return refusal;
    // Included text is as good as approved; one person alone cannot do that where two are asked for.
    if (!enoughPeople(approversWithMe(context), context.rules) && !context.overridden)
        return refuse(Reason::ApprovalMissing);
    return std::nullopt;
}

MaybeRefusal refusedDue(const ActContext &context)
{
    const auto &planned = context.standing.scheduledFor;
    if (!planned || context.now < planned->instant)
        return refuse(Reason::BadTime);
    if (context.now > planned->instant + dueWindow)
        return refuse(Reason::TimePassed);
    if (context.embargo && context.now < *context.embargo)
        return refuse(Reason::Embargoed);
    return std::nullopt;
}

/// What is not said by stages, rights and notes alone.
MaybeRefusal refusedByRules(Act act, const ActContext &context)
{
    switch (act) {
    case Act::Submit:
        return context.standing.stage == Stage::Approved && !context.newerEdits
            ? refuse(Reason::NothingToInclude)
            : std::nullopt;
    case Act::Update:
        return context.newerEdits ? std::nullopt : refuse(Reason::NothingToInclude);
    case Act::Approve:
        return refusedApprove(context);
    case Act::Include:
        return refusedInclude(context);
    case Act::Schedule:
        return refusedSchedule(context);
    case Act::Publish:
        return refusedPublish(context);
    case Act::Kill:
        return killLeavesNotice(context.standing) && !context.hasNote ? refuse(Reason::NoteMissing)
                                                                      : std::nullopt;
    case Act::Embargo:
        if (!context.time)
            return refuse(Reason::BadTime);
        return !context.recorded && *context.time <= context.now ? refuse(Reason::EmbargoPast) : std::nullopt;
    case Act::Due:
        return refusedDue(context);
    case Act::Withdraw:
    case Act::Return:
    case Act::Unschedule:
    case Act::Correct:
    case Act::Unpublish:
    case Act::Spike:
    case Act::Restore:
    case Act::LiftEmbargo:
    case Act::Assign:
    case Act::Note:
        return std::nullopt;
    }
    return std::nullopt;
}

MaybeRefusal refusalOf(Act act, const ActContext &context)
{
    const ActRow &row = rowOf(act);
    const Stage stage = context.standing.stage;
    // A note is a word to oneself as well; it needs no site.
    if (act != Act::Note && !context.hasSite)
        return refuse(Reason::NoSite);
    if (act != Act::Note && context.keptHere)
        return refuse(Reason::KeptHere);
    if (stage == Stage::Killed)
        return refuse(Reason::Frozen);
    if (!StageSet(row.from).test(static_cast<size_t>(stage)))
        return Refusal { Reason::StageForbids, toString(row.usual) };
    if (auto refusal = refusedByRights(row.needs, context))
        return refusal;
    if (row.noteNeeded && !context.hasNote)
        return refuse(Reason::NoteMissing);
    if (row.sendsText && context.conflictOpen)
        return refuse(Reason::ConflictOpen);
    return refusedByRules(act, context);
}

QLatin1String statusOf(Stage stage)
{
    const bool atTheDesk
        = stage == Stage::Submitted || stage == Stage::Approved || stage == Stage::Unpublished;
    return atTheDesk ? QLatin1String("pending") : QLatin1String("draft");
}

QLatin1String wordpressStatusOf(Act act, Stage to, const ActContext &context)
{
    switch (act) {
    case Act::Submit:
    case Act::Withdraw:
    case Act::Return:
    case Act::Approve:
    case Act::Unschedule:
    case Act::Unpublish:
    case Act::Restore:
        return statusOf(to);
    case Act::Include:
        return context.standing.stage == Stage::Scheduled ? QLatin1String("future")
                                                          : QLatin1String("pending");
    case Act::Schedule:
        return QLatin1String("future");
    case Act::Publish:
        return QLatin1String("publish");
    case Act::Kill:
        return killLeavesNotice(context.standing) && !context.withdrawPage ? QLatin1String("publish")
                                                                           : QLatin1String("draft");
    case Act::Spike:
        return QLatin1String("trash");
    case Act::Update:
    case Act::Correct:
    case Act::Embargo:
    case Act::LiftEmbargo:
    case Act::Assign:
    case Act::Note:
    case Act::Due:
        return {};
    }
    return {};
}

} // namespace

Verdict judge(Act act, const ActContext &context)
{
    Verdict verdict;
    verdict.to = context.standing.stage;
    if (const auto refusal = refusalOf(act, context)) {
        verdict.reason = refusal->reason;
        verdict.detail = refusal->detail;
        return verdict;
    }
    verdict.allowed = true;
    const bool enough = enoughPeople(approversWithMe(context), context.rules);
    verdict.to = targetOf(act, context.standing, enough, context.rules);
    verdict.wordpressStatus = wordpressStatusOf(act, verdict.to, context);
    return verdict;
}

std::vector<std::pair<Act, Verdict>> judgeAll(const ActContext &context)
{
    std::vector<std::pair<Act, Verdict>> verdicts;
    for (const ActRow &row : actTable) {
        if (row.act != Act::Due)
            verdicts.emplace_back(row.act, judge(row.act, context));
    }
    return verdicts;
}

} // namespace broadsheet
