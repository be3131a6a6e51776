// SPDX-License-Identifier: GPL-3.0-or-later
// The files of the backup folder: made by SQLite's backup API, checked before they have their name.
#pragma once

#include "store/backup.h"
#include "store/connection.h"
#include "store/replay.h"

namespace broadsheet::store {

/// Newest first; temporary files are not backups.
std::vector<BackupInfo> backupsIn(const QString &profile);
/// Code points: backup.before-rename, backup.after-rename.
Result<BackupInfo> writeBackup(
    Connection &db, const QString &profile, const QString &why, const Clock &clock);
/// quick_check, schema, and the hash of every block.
Result<void> verifyBackup(const QString &profile, const QString &name);
/// A checked copy of the backup at `target`. UnknownBackup, BackupBad.
Result<void> takeOutBackup(const QString &profile, const QString &name, const QString &target);
/// Migrates the store file and replays the journals into it; one file without a -wal afterwards.
Result<ReplayReport> bringUpToDate(
    const QString &profile, const QString &file, ReplayMode mode, const Clock &clock, IdSource &ids);
/// Transactions that the store has seen.
qint64 changeCount(Connection &db);
/// Thins backups by the rules, then removes journals that the oldest one contains.
Result<void> thinBackups(const QString &profile);
/// Removes journals that nobody writes and that every backup contains whole.
Result<void> trimJournals(const QString &profile);

} // namespace broadsheet::store
