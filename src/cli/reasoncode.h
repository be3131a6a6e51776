// SPDX-License-Identifier: GPL-3.0-or-later
// Reasons as codes for --json: part of the contract, never translated.
#pragma once

#include "core/error.h"

#include <QLatin1String>

namespace broadsheet::cli {

/// "conflict", "right-missing", ...; empty for Unspecified.
QLatin1String reasonCode(Reason reason);

} // namespace broadsheet::cli
