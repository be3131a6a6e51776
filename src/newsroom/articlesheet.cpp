// SPDX-License-Identifier: GPL-3.0-or-later
#include "newsroom/articlesheet.h"

#include "newsroom/acting.h"
#include "newsroom/attention.h"
#include "newsroom/checklist.h"
#include "newsroom/comparison.h"

#include <algorithm>

namespace broadsheet::newsroom {

namespace {

using Way = std::vector<Act>;

bool may(const ArticleSheet &sheet, Right right) { return sheet.rights.testFlag(right); }

bool isMine(const ArticleSheet &sheet)
{
    const QString &owner = sheet.state.onSite.owner;
    return owner.isEmpty() || (sheet.site && owner == sheet.site->login);
}

/// A time that lies ahead is what the newsroom has agreed on, so scheduling comes before publishing at once.
void addRelease(const ArticleSheet &sheet, Way &way)
{
    const auto &planned = sheet.text.fields.planned;
    const bool later = planned && planned->instant >= sheet.at + scheduleLead;
    if (later)
        way.insert(way.end(), { Act::Schedule, Act::Publish });
    else
        way.insert(way.end(), { Act::Publish, Act::Schedule });
}

/// The text is with its writer: whoever may publish goes the short way with own texts and with those that
/// were public once; a text of somebody else is approved first.
Way wayOfDraft(const ArticleSheet &sheet)
{
    Way way;
    const bool direct = isMine(sheet) || sheet.state.shown.stage == Stage::Unpublished;
    if (may(sheet, Right::Publish) && direct)
        addRelease(sheet, way);
    if (may(sheet, Right::Approve))
        way.push_back(Act::Approve);
    way.push_back(Act::Submit);
    return way;
}

Way wayOfReview(const ArticleSheet &sheet)
{
    Way way;
    if (may(sheet, Right::Approve) || !may(sheet, Right::Publish))
        way.push_back(Act::Approve);
    if (may(sheet, Right::Publish))
        addRelease(sheet, way);
    return way;
}

Way wayOfApproved(const ArticleSheet &sheet)
{
    Way way;
    if (may(sheet, Right::Publish))
        addRelease(sheet, way);
    if (sheet.state.newerEdits)
        way.push_back(Act::Submit);
    if (!may(sheet, Right::Publish))
        way.push_back(Act::Publish);
    return way;
}

Way wayOfScheduled(const ArticleSheet &sheet)
{
    if (missedSchedule(sheet.state, sheet.at) != Reason::Unspecified)
        return { Act::Publish, Act::Schedule };
    if (sheet.state.newerEdits && may(sheet, Right::Approve))
        return { Act::Include, Act::Schedule };
    return { Act::Schedule };
}

/// The acts that bring this article on, for this person, the most wanted first.
Way wayOf(const ArticleSheet &sheet)
{
    switch (sheet.state.shown.stage) {
    case Stage::Draft:
    case Stage::Returned:
    case Stage::Unpublished:
        return wayOfDraft(sheet);
    case Stage::Submitted:
        return wayOfReview(sheet);
    case Stage::Approved:
        return wayOfApproved(sheet);
    case Stage::Scheduled:
        return wayOfScheduled(sheet);
    case Stage::Published:
        return { Act::Update };
    case Stage::Spiked:
        return { Act::Restore };
    case Stage::Killed:
        return { Act::Publish };
    }
    return {};
}

/// How far the text is from that revision; -1 = there is none.
Result<int> distance(const Context &context, const ArticleSheet &sheet, const Revision &head,
    const std::optional<RevisionId> &from, bool onlyPinned)
{
    if (!from || from->isNull())
        return -1;
    if (*from == head.id)
        return changedPlaces(head.text, sheet.text, onlyPinned);
    const auto there = context.store.revision(*from);
    if (!there)
        return fail(there.error());
    return changedPlaces(there->text, sheet.text, onlyPinned);
}

Result<void> readDistances(const Context &context, const Revision &head, ArticleSheet &sheet)
{
    const auto site = distance(context, sheet, head, sheet.state.base, false);
    if (!site)
        return fail(site.error());
    const auto open = distance(context, sheet, head, sheet.state.shown.publicText, true);
    if (!open)
        return fail(open.error());
    sheet.behindSite = *site;
    sheet.behindPublic = *open;
    return {};
}

Result<void> readWaiting(const Context &context, ArticleSheet &sheet)
{
    auto rows = context.store.outbox({}, sheet.state.id);
    if (!rows)
        return fail(rows.error());
    sheet.outbox = std::move(*rows);
    if (!sheet.state.conflictOpen)
        return {};
    auto conflict = Conflicts(context).of(sheet.state.id);
    if (!conflict)
        return fail(conflict.error());
    sheet.conflict = std::move(*conflict);
    return {};
}

} // namespace

Result<ArticleSheet> sheetOf(const Context &context, ArticleId id)
{
    auto open = lookAt(context, id);
    if (!open)
        return fail(open.error());
    const auto copy = context.store.workingCopy(id);
    if (!copy)
        return fail(copy.error());

    ArticleSheet sheet;
    sheet.state = open->state;
    sheet.text = *copy ? (*copy)->text : open->head.text;
    sheet.parent = *copy ? (*copy)->parent : open->head.id;
    sheet.site = open->site;
    sheet.rights = open->rights();
    sheet.at = context.clock.now();
    sheet.readOnly = context.store.report().newerSchema ? Reason::ProfileNewer : whyReadOnly(*open);
    if (const auto read = readDistances(context, open->head, sheet); !read)
        return fail(read.error());
    if (const auto read = readWaiting(context, sheet); !read)
        return fail(read.error());

    open->head.text = sheet.text;
    sheet.verdicts = verdictsFor(context, *open);
    const auto next = nextStep(sheet).act.value_or(Act::Publish);
    const Act checked = next == Act::Submit ? next : Act::Publish;
    sheet.checks = checkText(sheet.text, checked, sheet.at, requiredFor(*open, sheet.text));
    return sheet;
}

Verdict verdictOf(const ArticleSheet &sheet, Act act)
{
    const auto found = std::find_if(sheet.verdicts.begin(), sheet.verdicts.end(),
        [act](const auto &verdict) { return verdict.first == act; });
    Verdict verdict { false, Reason::StageForbids, {}, sheet.state.shown.stage, {} };
    if (found != sheet.verdicts.end())
        verdict = found->second;
    if (sheet.readOnly == Reason::ProfileNewer) {
        verdict.allowed = false;
        verdict.reason = Reason::ProfileNewer;
    }
    return verdict;
}

NextStep nextStep(const ArticleSheet &sheet)
{
    if (sheet.conflict) {
        const bool allowed = sheet.readOnly == Reason::Unspecified || sheet.readOnly == Reason::NotYours;
        return { true, {},
            { allowed, allowed ? Reason::Unspecified : sheet.readOnly, {}, sheet.state.shown.stage, {} } };
    }
    const Way way = wayOf(sheet);
    for (const Act act : way) {
        const Verdict verdict = verdictOf(sheet, act);
        if (verdict.allowed)
            return { false, act, verdict };
    }
    return { false, way.front(), verdictOf(sheet, way.front()) };
}

} // namespace broadsheet::newsroom
