// SPDX-License-Identifier: GPL-3.0-or-later
// What acts do to an article, and the fold of a chain of acts.
#include "core/workflowrules.h"

#include <algorithm>
#include <map>
#include <utility>

namespace broadsheet {

namespace {

/// The text that an act means, found once and used for judging and for applying.
struct MeantText {
    RevisionId revision;
    QByteArray pin;
    QString slug;
};

void addApproval(Standing &standing, const QString &by, const QByteArray &pin)
{
    const Approval approval { by, pin };
    if (std::find(standing.approvals.begin(), standing.approvals.end(), approval) == standing.approvals.end())
        standing.approvals.push_back(approval);
}

void pinText(Standing &standing, const MeantText &meant)
{
    standing.pinned = meant.revision;
    standing.pin = meant.pin;
}

void unpin(Standing &standing) { pinText(standing, {}); }

void clearSchedule(Standing &standing)
{
    standing.scheduledFor.reset();
    standing.scheduledBy.clear();
}

void showText(Standing &standing, const MeantText &meant)
{
    pinText(standing, meant);
    standing.publicText = meant.revision;
    standing.publicPin = meant.pin;
}

void hideText(Standing &standing)
{
    unpin(standing);
    standing.publicText = {};
    standing.publicPin.clear();
}

void goPublic(Standing &standing, const MeantText &meant, Instant date, std::chrono::milliseconds late)
{
    showText(standing, meant);
    clearSchedule(standing);
    if (standing.publishedAt)
        standing.updatedAt = date;
    else
        standing.publishedAt = date;
    if (standing.publicSlug.isEmpty())
        standing.publicSlug = meant.slug;
    standing.late = late;
}

void applyKill(Standing &standing, const RecordedAct &act)
{
    standing.noticeStays = killLeavesNotice(standing) && act.argument != QLatin1String("withdraw-page");
    standing.note = act.note;
    clearSchedule(standing);
    hideText(standing);
}

/// The text goes back to its writers: nothing is approved, scheduled or pinned any more.
void voidApproval(Standing &standing)
{
    standing.approvals.clear();
    clearSchedule(standing);
    unpin(standing);
}

void applyDue(Standing &standing, const RecordedAct &act, const MeantText &meant)
{
    const Instant planned = standing.scheduledFor ? standing.scheduledFor->instant : act.at;
    goPublic(standing, meant, planned, act.at - planned);
}

void applySchedule(Standing &standing, const RecordedAct &act, const MeantText &meant)
{
    if (standing.stage != Stage::Scheduled)
        standing.before = standing.stage;
    pinText(standing, meant);
    standing.scheduledFor = act.time;
    standing.scheduledBy = act.who;
}

/// What an allowed act does to everything but the stage.
void applyFacts(Standing &standing, const RecordedAct &act, const MeantText &meant, Stage to)
{
    switch (*act.act) {
    case Act::Return:
        standing.note = act.note;
        voidApproval(standing);
        break;
    case Act::Submit:
    case Act::Withdraw:
        voidApproval(standing);
        break;
    case Act::Approve:
        addApproval(standing, act.who, meant.pin);
        if (to == Stage::Approved)
            pinText(standing, meant);
        break;
    case Act::Include:
        addApproval(standing, act.who, meant.pin);
        pinText(standing, meant);
        standing.before = Stage::Approved;
        break;
    case Act::Schedule:
        applySchedule(standing, act, meant);
        break;
    case Act::Unschedule:
    case Act::Restore:
        clearSchedule(standing);
        if (to != Stage::Approved)
            unpin(standing);
        break;
    case Act::Publish:
        goPublic(standing, meant, act.at, {});
        break;
    case Act::Due:
        applyDue(standing, act, meant);
        break;
    case Act::Correct:
        standing.corrections.append(act.note);
        [[fallthrough]];
    case Act::Update:
        showText(standing, meant);
        standing.updatedAt = act.at;
        break;
    case Act::Unpublish:
        standing.note = act.note;
        clearSchedule(standing);
        hideText(standing);
        break;
    case Act::Kill:
        applyKill(standing, act);
        break;
    case Act::Spike:
        standing.before = standing.stage;
        break;
    case Act::Embargo:
    case Act::LiftEmbargo:
    case Act::Assign:
    case Act::Note:
        break;
    }
}

Standing afterAct(Standing standing, const RecordedAct &act, const MeantText &meant, Stage to)
{
    applyFacts(standing, act, meant, to);
    standing.stage = to;
    return standing;
}

/// `due` publishes what was scheduled, whatever it says; every other act says its text, or means its own.
MeantText meantBy(const RecordedAct &act, const Standing &standing)
{
    if (act.act == Act::Due)
        return { standing.pinned, standing.pin, act.slugOfRevision };
    if (act.meant.isNull() || act.meant == act.revision)
        return { act.revision, act.pinOfRevision, act.slugOfRevision };
    return { act.meant, act.pin, act.slugOfRevision };
}

/// `assignee` had the article before this act: nobody gets it, or loses the right to hand it on, by the very
/// version that says so.
ActContext contextOf(const RecordedAct &act, const Standing &standing, const MeantText &meant,
    const QString &assignee, const SiteRules &rules)
{
    ActContext context;
    context.standing = standing;
    context.me = act.who;
    context.rights = rightsOf(act.role);
    context.rules = rules;
    context.newerEdits = meant.pin != standing.pin;
    context.pin = meant.pin;
    context.assignee = assignee;
    context.embargo = act.embargo;
    context.hasNote = !act.note.trimmed().isEmpty();
    if (act.time)
        context.time = act.time->instant;
    context.now = act.at;
    context.recorded = true;
    context.overridden = !act.overrideReason.trimmed().isEmpty();
    context.withdrawPage = act.argument == QLatin1String("withdraw-page");
    return context;
}

/// Texts of the chain by revision, so that an act that means an earlier text is judged by that text.
using KnownTexts = std::map<RevisionId, MeantText>;

MeantText resolved(MeantText meant, const KnownTexts &texts)
{
    const auto known = texts.find(meant.revision);
    return known == texts.end() ? meant : known->second;
}

} // namespace

Replay replay(std::span<const RecordedAct> chain, const SiteRules &rules)
{
    Replay result;
    Standing &standing = result.standing;
    if (!chain.empty())
        standing.owner = chain.front().who;
    KnownTexts texts;
    QString assignee;
    for (const RecordedAct &act : chain) {
        const QString before = std::exchange(assignee, act.assignee);
        texts.insert_or_assign(
            act.revision, MeantText { act.revision, act.pinOfRevision, act.slugOfRevision });
        if (!act.act)
            continue;
        const MeantText meant = resolved(meantBy(act, standing), texts);
        const Verdict verdict
            = judge(*act.act, contextOf(act, standing, meant, before, act.rules.value_or(rules)));
        if (!verdict.allowed) {
            result.refused.push_back({ act.number, *act.act, verdict.reason });
            continue;
        }
        const Stage from = standing.stage;
        standing = afterAct(std::move(standing), act, meant, verdict.to);
        result.ledger.push_back(
            { act.number, act.at, act.who, *act.act, from, verdict.to, meant.revision, act.note });
    }
    return result;
}

Standing applied(const Standing &standing, const RecordedAct &act, const SiteRules &rules)
{
    Standing after = standing;
    if (after.owner.isEmpty())
        after.owner = act.who;
    if (!act.act)
        return after;
    const SiteRules inForce = act.rules.value_or(rules);
    const MeantText meant = meantBy(act, after);
    std::set<QString> people = approversOf(after, meant.pin, inForce);
    people.insert(act.who);
    const Stage to = targetOf(*act.act, after, enoughPeople(people, inForce), inForce);
    return afterAct(std::move(after), act, meant, to);
}

} // namespace broadsheet
