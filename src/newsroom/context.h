// SPDX-License-Identifier: GPL-3.0-or-later
// What a use case works with. Use cases are synchronous and run on the store's thread; Workplace::run brings
// them there.
#pragma once

#include "core/clock.h"
#include "core/ids.h"
#include "store/store.h"

namespace broadsheet::newsroom {

struct Context {
    store::Store &store;
    const Clock &clock;
    IdSource &ids;
};

} // namespace broadsheet::newsroom
