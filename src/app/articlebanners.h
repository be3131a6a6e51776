// SPDX-License-Identifier: GPL-3.0-or-later
// What has to be said above an article, from its sheet (UI.md section 7).
#pragma once

#include "app/banner.h"
#include "app/commands.h"
#include "newsroom/articlesheet.h"

namespace broadsheet::app {

/// What the buttons of banners do.
struct BannerActs {
    std::function<void(Command)> run;
    std::function<void()> copyText;
};

/// Conflict, embargo, missed schedule, read-only, parked; each with what is safe and what to do next.
std::vector<Banner> bannersOf(const newsroom::ArticleSheet &sheet, Instant now, const BannerActs &acts);
/// All names that bannersOf can give: those that do not hold any more are taken away.
QStringList bannerNames();

} // namespace broadsheet::app
