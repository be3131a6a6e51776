// SPDX-License-Identifier: GPL-3.0-or-later
// Names of reasons as they are stored: their order in core may change, these may not.
#pragma once

#include "core/error.h"

namespace broadsheet::store {

/// "stage-forbids"; empty for Unspecified.
QString reasonName(Reason reason);
/// Unspecified for a name that this program does not know.
Reason reasonFromName(const QString &name);

} // namespace broadsheet::store
