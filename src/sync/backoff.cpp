// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/backoff.h"

#include <algorithm>

namespace broadsheet::sync {

std::chrono::milliseconds retryDelay(int tries, std::chrono::milliseconds sinceFirst, double random)
{
    using namespace std::chrono_literals;
    using std::chrono::milliseconds;
    const milliseconds cap = sinceFirst < 1h ? milliseconds(5min)
        : sinceFirst < 24h                   ? milliseconds(15min)
                                             : milliseconds(1h);
    // 2 s doubles past every cap after 11 tries; a larger shift would only overflow.
    const int doublings = std::clamp(tries - 1, 0, 11);
    const milliseconds longest = std::min(cap, milliseconds(2s) * (1 << doublings));
    const auto jittered
        = static_cast<milliseconds::rep>(std::clamp(random, 0.0, 1.0) * static_cast<double>(longest.count()));
    // Full jitter may come out as nothing; a pause keeps a failing site from being asked in a tight loop.
    return std::max(milliseconds(250), milliseconds(jittered));
}

} // namespace broadsheet::sync
