// SPDX-License-Identifier: GPL-3.0-or-later
// Copies of the store by SQLite's backup API, checked before they count (DESIGN.md section 7).
#pragma once

#include "store/store.h"

namespace broadsheet::store {

struct BackupInfo {
    /// File name without folder; the NAME of `backup restore`.
    QString name;
    Instant at {};
    qint64 bytes = 0;
    /// "manual", "hourly", "daily", "migration".
    QString why;
};

struct BackupFinding {
    QString name;
    bool ok = false;
    QString detail;
};

/// What a restore brought back.
struct RestoreReport {
    int replayed = 0;
    /// Texts newer than the backup, kept as `recovered` revisions beside the head.
    int recovered = 0;
    /// Outbox rows without an outcome, now `unknown`.
    int unknown = 0;
    /// The store that was in place, renamed; empty = there was none.
    QString setAside;
};

/// Code points: backup.before-rename, backup.after-rename.
Result<BackupInfo> createBackup(Store &store, const QString &why);
/// Makes the hourly or daily one when it is due and something changed; thins old ones by the rules, and after
/// a good one old revisions. Nothing = not due. BackupBad: the copy failed its quick_check; the next opening
/// checks the whole store, however large.
Result<std::optional<BackupInfo>> backupIfDue(Store &store);
/// Newest first.
Result<std::vector<BackupInfo>> listBackups(const QString &profile);
Result<std::vector<BackupFinding>> verifyBackups(const QString &profile);
/// Refused (ProfileBusy) while another process has the profile. No Store of this process may be open.
/// UnknownBackup, BackupBad.
Result<RestoreReport> restoreBackup(
    const QString &profile, const QString &name, const Clock &clock, IdSource &ids);

} // namespace broadsheet::store
