// SPDX-License-Identifier: GPL-3.0-or-later
// The only door to the system's time.
#pragma once

#include "core/instant.h"

namespace broadsheet {

/// Tells the time. Passed in; any thread.
class Clock {
public:
    virtual ~Clock() = default;
    virtual Instant now() const = 0;
};

class SystemClock final : public Clock {
public:
    Instant now() const override;
};

} // namespace broadsheet
