// SPDX-License-Identifier: GPL-3.0-or-later
// Where things lie in a profile, and how files are written there: 0600 in 0700 folders, synced.
#pragma once

#include "core/result.h"

#include <QByteArray>
#include <QString>

namespace broadsheet::store {

QString storeFile(const QString &profile);
QString journalFolder(const QString &profile);
QString mediaFolder(const QString &profile);
QString backupFolder(const QString &profile);
/// Says that a store existed here: an empty profile with it is an alarm, not a fresh start.
QString markerFile(const QString &profile);
/// A finished store that is to take the place of the one that was set aside.
QString restoredFile(const QString &profile);

/// Makes the folder and its parents, the new ones 0700. ProfileUnwritable, DiskFull.
Result<void> ensureFolder(const QString &path);
/// fsync of a folder: names in it survive a power loss.
Result<void> syncFolder(const QString &path);
Result<void> syncFile(const QString &path);
/// Creates an empty file with mode 0600 where there is none.
Result<void> ensureFile(const QString &path);
/// Temp file, fsync, rename, fsync of the folder. `point` names the code points <point>.before-rename and
/// .after-rename.
Result<void> writeDurably(const QString &path, const QByteArray &bytes, const char *point);
/// Renames within a folder and syncs it.
Result<void> renameDurably(const QString &from, const QString &to);
/// The error of the last system call.
Error systemError(const QString &subject);

} // namespace broadsheet::store
