// SPDX-License-Identifier: GPL-3.0-or-later
// One sentence per finding of the checkup, in English, as the source of all translations (context "Explain").
#pragma once

#include "store/doctor.h"

namespace broadsheet::newsroom {

/// What is wrong · what is lost, if anything · what to do. %1 = the finding's subject. Null for a code that
/// is not in the tables of store/doctor.h and newsroom/checkup.h.
const char *findingSentence(const store::Finding &finding);

} // namespace broadsheet::newsroom
