// SPDX-License-Identifier: GPL-3.0-or-later
#include "newsroom/acting.h"

#include <algorithm>

namespace broadsheet::newsroom {

namespace {

bool hasNewerEdits(const Standing &standing, const QByteArray &headPin)
{
    if (standing.stage == Stage::Published)
        return headPin != standing.publicPin;
    return !standing.pin.isEmpty() && headPin != standing.pin;
}

/// What a person can put right at once (a time, a note) is another kind of refusal than a right.
ErrorKind kindOf(Reason reason)
{
    return reason == Reason::BadTime || reason == Reason::NoteMissing ? ErrorKind::BadInput
        : reason == Reason::ConflictOpen                              ? ErrorKind::Conflict
        : reason == Reason::TimePassed                                ? ErrorKind::Conflict
                                                                      : ErrorKind::Refused;
}

} // namespace

ActContext actContext(const Context &context, const OpenArticle &open)
{
    const Fields &fields = open.head.text.fields;
    ActContext facts;
    facts.standing = open.state.shown;
    facts.me = open.me();
    facts.rights = open.rights();
    facts.hasSite = open.site.has_value();
    if (open.site)
        facts.rules = open.site->newsroom.rulesFor(fields.kind);
    facts.keptHere = open.state.keepHere;
    facts.conflictOpen = open.state.conflictOpen;
    facts.pin = pinOf(open.head.text);
    facts.newerEdits = hasNewerEdits(facts.standing, facts.pin);
    facts.assignee = fields.assignee;
    if (fields.embargo)
        facts.embargo = fields.embargo->instant;
    facts.now = context.clock.now();
    return facts;
}

bool meansPinned(Act act, const Standing &standing)
{
    const bool approved = standing.stage == Stage::Approved || standing.stage == Stage::Scheduled;
    return (act == Act::Publish || act == Act::Schedule) && approved && !standing.pinned.isNull();
}

std::vector<std::pair<Act, Verdict>> verdictsFor(const Context &context, const OpenArticle &open)
{
    ActContext facts = actContext(context, open);
    facts.hasNote = true;
    facts.time = std::max(facts.now + std::chrono::hours(1), facts.embargo.value_or(facts.now));
    std::vector<std::pair<Act, Verdict>> verdicts;
    for (const Act act : allActs()) {
        if (act == Act::Due)
            continue;
        ActContext own = facts;
        if (meansPinned(act, facts.standing))
            own.pin = facts.standing.pin;
        verdicts.emplace_back(act, judge(act, own));
    }
    return verdicts;
}

QStringList requiredFor(const OpenArticle &open, const ArticleText &text)
{
    const ArticleKind *kind = open.site ? open.site->newsroom.kind(text.fields.kind) : nullptr;
    return kind ? kind->required : QStringList();
}

Result<void> allowedOr(const Verdict &verdict, Act act)
{
    if (verdict.allowed)
        return {};
    return fail(kindOf(verdict.reason), verdict.reason, toString(act), verdict.detail);
}

RecordedAct recordedOf(const OutboxRow &row, const QString &me)
{
    RecordedAct act;
    act.act = row.act;
    act.who = me;
    act.at = row.confirmedAt;
    act.note = row.note;
    act.revision = row.revision;
    act.pinOfRevision = row.pin;
    act.meant = row.revision;
    act.pin = row.pin;
    act.time = row.time;
    act.argument = row.argument;
    act.overrideReason = row.overrideReason;
    return act;
}

} // namespace broadsheet::newsroom
