// SPDX-License-Identifier: GPL-3.0-or-later
// The backups of a profile, for window and command line. Listing, verifying and restoring need no open store.
#pragma once

#include "store/backup.h"

namespace broadsheet::newsroom {

using store::BackupFinding;
using store::BackupInfo;
using store::RestoreReport;

using store::createBackup;
using store::listBackups;
using store::restoreBackup;
using store::verifyBackups;

} // namespace broadsheet::newsroom
