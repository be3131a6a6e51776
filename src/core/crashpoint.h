// SPDX-License-Identifier: GPL-3.0-or-later
// Named places at which a test kills the program, as kill -9 would (build option BROADSHEET_CRASHPOINTS).
#pragma once

namespace broadsheet {

#ifdef BROADSHEET_CRASHPOINTS
/// Raises SIGKILL when the environment names this point: BROADSHEET_CRASH_AT=<name>[:<n>] (n-th passage, from
/// 1). With BROADSHEET_CRASH_LOG=<file> the name of every passage is appended to that file, so that tests
/// find all points.
void crashPoint(const char *name);
#else
inline void crashPoint(const char *) { }
#endif

} // namespace broadsheet
