// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workflowrules.h"

#include <algorithm>

namespace broadsheet {

std::set<QString> approversOf(const Standing &standing, const QByteArray &pin, const SiteRules &rules)
{
    std::set<QString> people;
    for (const Approval &approval : standing.approvals) {
        if (approval.pin == pin && (rules.approveOwn || approval.by != standing.owner))
            people.insert(approval.by);
    }
    return people;
}

bool enoughPeople(const std::set<QString> &people, const SiteRules &rules)
{
    return static_cast<int>(people.size()) >= std::max(1, rules.approvals);
}

bool killLeavesNotice(const Standing &standing)
{
    return standing.publishedAt.has_value()
        && (standing.stage == Stage::Published || standing.stage == Stage::Unpublished);
}

namespace {

/// The stage that unschedule and restore lead to. An approval is worth something only while its text is the
/// pinned one.
Stage stageBefore(const Standing &standing, const SiteRules &rules)
{
    if (standing.before != Stage::Approved)
        return standing.before;
    const bool holds
        = !standing.pin.isEmpty() && enoughPeople(approversOf(standing, standing.pin, rules), rules);
    return holds ? Stage::Approved : Stage::Submitted;
}

} // namespace

Stage targetOf(Act act, const Standing &standing, bool enoughApprovals, const SiteRules &rules)
{
    switch (act) {
    case Act::Submit:
        return Stage::Submitted;
    case Act::Withdraw:
        return Stage::Draft;
    case Act::Return:
        return Stage::Returned;
    case Act::Approve:
        return enoughApprovals ? Stage::Approved : Stage::Submitted;
    case Act::Schedule:
        return Stage::Scheduled;
    case Act::Unschedule:
    case Act::Restore:
        return stageBefore(standing, rules);
    case Act::Publish:
    case Act::Due:
        return Stage::Published;
    case Act::Unpublish:
        return Stage::Unpublished;
    case Act::Kill:
        return Stage::Killed;
    case Act::Spike:
        return Stage::Spiked;
    case Act::Include:
    case Act::Update:
    case Act::Correct:
    case Act::Embargo:
    case Act::LiftEmbargo:
    case Act::Assign:
    case Act::Note:
        return standing.stage;
    }
    return standing.stage;
}

} // namespace broadsheet
