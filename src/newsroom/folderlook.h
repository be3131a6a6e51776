// SPDX-License-Identifier: GPL-3.0-or-later
// A cheap look at newsroom folders: has anybody written since?
#pragma once

#include "newsroom/workplace.h"

namespace broadsheet::newsroom {

/// A mark that differs when somebody has written to a folder of these sites (empty = all) since another look.
/// Files queue: a drive that hangs holds up nothing but the answer.
QFuture<Result<QString>> lookAtFolders(Workplace &place, const QString &siteName);

} // namespace broadsheet::newsroom
