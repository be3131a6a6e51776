// SPDX-License-Identifier: GPL-3.0-or-later
// `site/`: the public pages, a pure function of the folder, written atomically and listed again until nothing
// changed.
#pragma once

#include "markup/pagerenderer.h"
#include "sync/folder/folder.h"

#include <functional>

namespace broadsheet::sync::folder {

using StringsOf = std::function<markup::PageStrings(const QString &language)>;

/// Writes what differs: article pages, front page, section and author pages, feed, sitemap, media. An older
/// program leaves pages of a newer renderer alone. `everything` compares every page (doctor), else only what
/// acts since .made-by touched. `cacheFile` may keep digests of immutable versions between runs; empty =
/// none.
Result<SiteWritten> writeSite(
    Folder &folder, const StringsOf &stringsOf, bool everything = false, const QString &cacheFile = {});
/// What writeSite would change with `everything`; nothing is written. Reads every page.
Result<SiteWritten> compareSite(Folder &folder, const StringsOf &stringsOf);

} // namespace broadsheet::sync::folder
