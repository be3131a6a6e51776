// SPDX-License-Identifier: GPL-3.0-or-later
#include "newsroom/attention.h"

#include <algorithm>
#include <limits>

namespace broadsheet::newsroom {

namespace {

/// Missed schedules depend on the clock, so the store cannot find them by itself.
Result<std::vector<store::ArticleState>> missedOn(
    const Context &context, const store::Site &site, store::ListFilter filter)
{
    const Person *person = site.newsroom.person(site.login);
    const bool mine = person != nullptr && rightsOf(person->role).testFlag(Right::Publish)
        && (!filter.stage || *filter.stage == Stage::Scheduled);
    if (!mine)
        return std::vector<store::ArticleState>();
    filter.needsMe = false;
    filter.stage = Stage::Scheduled;
    filter.limit = std::numeric_limits<int>::max();
    auto scheduled = context.store.list(filter);
    if (!scheduled)
        return scheduled;
    const Instant now = context.clock.now();
    std::erase_if(*scheduled, [now](const store::ArticleState &article) {
        const bool listed = article.transport == Transport::Parked || article.conflictOpen;
        return listed || missedSchedule(article, now) == Reason::Unspecified;
    });
    return scheduled;
}

} // namespace

Reason missedSchedule(const store::ArticleState &article, Instant now)
{
    const Standing &shown = article.shown;
    if (shown.stage != Stage::Scheduled || !shown.scheduledFor)
        return Reason::Unspecified;
    const Instant due = shown.scheduledFor->instant;
    if (now > due + dueWindow)
        return Reason::TimePassed;
    const auto &embargo = article.fields.embargo;
    return now >= due && embargo && now < embargo->instant ? Reason::Embargoed : Reason::Unspecified;
}

Reason reasonOf(const store::ArticleState &article, Instant now)
{
    if (article.conflictOpen)
        return Reason::ConflictOpen;
    return article.reason != Reason::Unspecified ? article.reason : missedSchedule(article, now);
}

Result<std::vector<store::ArticleState>> needingMe(
    const Context &context, const std::vector<store::Site> &sites, store::ListFilter filter)
{
    std::vector<store::ArticleState> found;
    for (const store::Site &site : sites) {
        filter.site = site.id;
        filter.me = site.login;
        const auto waiting = context.store.list(filter);
        if (!waiting)
            return fail(waiting.error());
        const auto missed = missedOn(context, site, filter);
        if (!missed)
            return fail(missed.error());
        found.insert(found.end(), waiting->begin(), waiting->end());
        found.insert(found.end(), missed->begin(), missed->end());
    }
    std::stable_sort(
        found.begin(), found.end(), [](const auto &a, const auto &b) { return a.modified > b.modified; });
    if (found.size() > static_cast<size_t>(filter.limit))
        found.erase(found.begin() + filter.limit, found.end());
    return found;
}

} // namespace broadsheet::newsroom
