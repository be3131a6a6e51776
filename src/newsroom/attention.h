// SPDX-License-Identifier: GPL-3.0-or-later
// Which articles need a person, and why. Derived from what is stored and the time; nothing here is kept.
#pragma once

#include "newsroom/context.h"

#include <vector>

namespace broadsheet::newsroom {

/// Why a schedule did not fire and will not by itself: TimePassed when nobody was there within dueWindow,
/// Embargoed when its time came under an embargo; else Unspecified.
Reason missedSchedule(const store::ArticleState &article, Instant now);

/// What an article needs a person for or waits for: a conflict, what is parked or waiting, a missed schedule.
Reason reasonOf(const store::ArticleState &article, Instant now);

/// The articles that need me, newest first: parked, in conflict, returned to me, submitted where I may
/// approve, a missed schedule where I may publish. Who I am differs from site to site.
Result<std::vector<store::ArticleState>> needingMe(
    const Context &context, const std::vector<store::Site> &sites, store::ListFilter filter);

} // namespace broadsheet::newsroom
