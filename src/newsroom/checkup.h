// SPDX-License-Identifier: GPL-3.0-or-later
// `doctor`: store, journals, media, backups and sites.
#pragma once

#include "newsroom/workplace.h"
#include "store/doctor.h"

namespace broadsheet::newsroom {

/// Store findings plus, per folder site, what its folder and its pages say (files queue).
QFuture<Result<std::vector<store::Finding>>> checkUp(Workplace &place, bool repair);

} // namespace broadsheet::newsroom
