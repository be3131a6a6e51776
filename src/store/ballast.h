// SPDX-License-Identifier: GPL-3.0-or-later
// Disk space held back for the moment in which the disk is full: typed text can still be written then.
#pragma once

#include "core/result.h"

#include <QString>

namespace broadsheet::store {

constexpr qint64 ballastBytes = 32 * 1024 * 1024;

/// Makes the file where there is none and ten times its size is free. Whether it is there; no error: a disk
/// that cannot reserve space does without.
bool keepBallast(const QString &profile, qint64 bytes = ballastBytes);
/// Gives the space back to the disk; false = there was none.
bool freeBallast(const QString &profile);

} // namespace broadsheet::store
