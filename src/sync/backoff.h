// SPDX-License-Identifier: GPL-3.0-or-later
// When to try again: 2 s doubling with full jitter, at most 5 min in the first hour, 15 min on the first day,
// then hourly.
#pragma once

#include "core/instant.h"

namespace broadsheet::sync {

/// `tries` attempts failed since `firstFailure`; `random` is in [0, 1). Drafts never give up. Pure.
std::chrono::milliseconds retryDelay(int tries, std::chrono::milliseconds sinceFirst, double random);

} // namespace broadsheet::sync
