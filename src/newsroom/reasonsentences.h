// SPDX-License-Identifier: GPL-3.0-or-later
// One sentence per reason, in English, as the source of all translations (context "Explain").
#pragma once

#include "core/error.h"

namespace broadsheet::newsroom {

/// What happened · what is safe · what to do next. %1 = what it is about, %2 = the detail.
const char *reasonSentence(Reason reason);
/// The same where it is not known what it is about, as on a row of the outbox.
const char *reasonSentenceAlone(Reason reason);

} // namespace broadsheet::newsroom
