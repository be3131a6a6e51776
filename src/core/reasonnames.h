// SPDX-License-Identifier: GPL-3.0-or-later
// Names of reasons as they are stored, sent and printed: their order may change, these may not.
#pragma once

#include "core/error.h"

#include <QLatin1String>

namespace broadsheet {

/// The one that comes last in the list.
constexpr Reason lastReason = Reason::FileUnwritable;

/// "stage-forbids"; empty for Unspecified.
QLatin1String reasonName(Reason reason);
/// Unspecified for a name that this program does not know.
Reason reasonFromName(const QString &name);

} // namespace broadsheet
