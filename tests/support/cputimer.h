// SPDX-License-Identifier: GPL-3.0-or-later
// Processor time of this process: what a test of linear time measures, whatever else the machine does.
#pragma once

#include <ctime>

namespace broadsheet::test {

class CpuTimer {
public:
    int milliseconds() const { return static_cast<int>((std::clock() - m_begin) * 1000 / CLOCKS_PER_SEC); }

private:
    std::clock_t m_begin = std::clock();
};

} // namespace broadsheet::test
