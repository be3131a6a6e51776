// SPDX-License-Identifier: GPL-3.0-or-later
// `doctor`: store, journals, media, backups and sites.
#pragma once

#include "newsroom/workplace.h"
#include "store/doctor.h"

namespace broadsheet::newsroom {

/// What else than "ok" is found in part "folder", beside store::findingCodes.
inline constexpr const char *folderFindingCodes[] = { "unreachable", "unreadable", "newer", "damaged", "gap",
    "unlisted-writer", "refused-act", "bad-media", "left-over", "pages-differ", "pages-rewritten",
    "pages-unwritable", "page-kept", "settings-behind", "settings-damaged" };

/// Store findings plus, per folder site, what its folder and its pages say (files queue).
QFuture<Result<std::vector<store::Finding>>> checkUp(Workplace &place, bool repair);

} // namespace broadsheet::newsroom
