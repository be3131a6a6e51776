// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/backup.h"

#include "core/logging.h"
#include "store/backupfiles.h"
#include "store/ballast.h"
#include "store/opening.h"
#include "store/profilefiles.h"
#include "store/storeprivate.h"
#include "store/thinning.h"

#include <QFile>

#include <algorithm>

namespace broadsheet::store {

namespace {

constexpr auto anHour = std::chrono::hours(1);
constexpr auto aDay = std::chrono::hours(24);
/// Larger stores are copied once a day.
constexpr qint64 largeStore = 200 * 1024 * 1024;
/// For the thinning that follows a backup.
constexpr auto thinningTime = std::chrono::milliseconds(100);

std::optional<BackupInfo> newestOf(
    const std::vector<BackupInfo> &backups, std::initializer_list<const char *> kinds)
{
    for (const BackupInfo &backup : backups) {
        if (std::any_of(kinds.begin(), kinds.end(),
                [&](const char *kind) { return backup.why == QLatin1String(kind); }))
            return backup;
    }
    return std::nullopt;
}

bool isOlder(const std::optional<BackupInfo> &backup, Instant now, std::chrono::milliseconds age)
{
    return !backup || now - backup->at >= age;
}

/// Whether the store has seen a transaction since that backup.
bool changedSince(Store &store, const BackupInfo &backup)
{
    const QString file = backupFolder(store.profile()) + QLatin1Char('/') + backup.name;
    const auto copy = Connection::open(file, Connection::Mode::Immutable);
    return !copy || changeCount(**copy) != changeCount(*store.d().db);
}

} // namespace

Result<BackupInfo> createBackup(Store &store, const QString &why)
{
    Store::Private &d = store.d();
    if (d.access == Access::ReadOnly)
        return fail(ErrorKind::Refused, Reason::ProfileUnwritable, d.profile);
    auto made = writeBackup(*d.db, d.profile, why, d.clock);
    if (!made)
        return made;
    if (auto thinned = thinBackups(d.profile); !thinned)
        return fail(thinned.error());
    return made;
}

Result<std::optional<BackupInfo>> backupIfDue(Store &store)
{
    Store::Private &d = store.d();
    if (d.access == Access::ReadWrite)
        keepBallast(d.profile);
    const auto backups = backupsIn(d.profile);
    const Instant now = d.clock.now();
    const bool dailyDue = isOlder(newestOf(backups, { "daily" }), now, aDay);
    const bool hourlyDue = QFile(storeFile(d.profile)).size() <= largeStore
        && isOlder(newestOf(backups, { "hourly", "daily" }), now, anHour);
    if (d.access == Access::ReadOnly || !(dailyDue || hourlyDue))
        return std::optional<BackupInfo>();
    if (!backups.empty() && !changedSince(store, backups.front()))
        return std::optional<BackupInfo>();
    auto made = createBackup(store, dailyDue ? QStringLiteral("daily") : QStringLiteral("hourly"));
    if (!made)
        return fail(made.error());
    // Only now: what thinning takes is in a copy that was checked.
    if (const auto thinned = thinRevisions(store, thinningTime); !thinned)
        qCWarning(logStore) << "old revisions were not thinned:" << thinned.error().detail;
    return std::optional<BackupInfo>(*made);
}

Result<std::vector<BackupInfo>> listBackups(const QString &profile) { return backupsIn(profile); }

Result<std::vector<BackupFinding>> verifyBackups(const QString &profile)
{
    std::vector<BackupFinding> findings;
    for (const BackupInfo &backup : backupsIn(profile)) {
        const auto good = verifyBackup(profile, backup.name);
        findings.push_back({ .name = backup.name,
            .ok = good.has_value(),
            .detail = good ? QString() : good.error().detail });
    }
    return findings;
}

Result<RestoreReport> restoreBackup(
    const QString &profile, const QString &name, const Clock &clock, IdSource &ids)
{
    auto alone = ProfileLock::take(profile, QStringLiteral("lock"), ProfileLock::Kind::Exclusive);
    if (!alone) {
        Error error = alone.error();
        if (error.reason == Reason::LockedElsewhere)
            error.reason = Reason::ProfileBusy;
        return fail(error);
    }
    const QString file = restoredFile(profile);
    QFile::remove(file);
    if (auto taken = takeOutBackup(profile, name, file); !taken)
        return fail(taken.error());
    // Made whole beside the old store first: from here on two renames are all that is left.
    const auto replayed = bringUpToDate(profile, file, ReplayMode::Restored, clock, ids);
    if (!replayed) {
        QFile::remove(file);
        return fail(replayed.error());
    }
    auto aside = setStoreAside(profile, QStringLiteral("before-restore"), clock);
    if (!aside)
        return fail(aside.error());
    if (auto placed = renameDurably(file, storeFile(profile)); !placed)
        return fail(placed.error());
    return RestoreReport { .replayed = replayed->replayed,
        .recovered = replayed->recovered,
        .unknown = replayed->unknown,
        .setAside = *aside };
}

} // namespace broadsheet::store
