// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/backupfiles.h"

#include "core/crashpoint.h"
#include "core/logging.h"
#include "store/journalfile.h"
#include "store/migrations.h"
#include "store/opening.h"
#include "store/profilefiles.h"
#include "store/statement.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QRegularExpression>

#include <algorithm>
#include <sqlite3.h>
#include <unistd.h>

namespace broadsheet::store {

namespace {

constexpr int hourlyKept = 24;
constexpr int dailyKept = 14;
constexpr int alwaysKept = 2;
constexpr qint64 setLimit = 2LL * 1024 * 1024 * 1024;
/// Pages a step: short enough to let a writer in.
constexpr int pagesPerStep = 1024;

QString backupPath(const QString &profile, const QString &name)
{
    return backupFolder(profile) + QLatin1Char('/') + name;
}

/// "store-20261201T080000Z-hourly.sqlite", with "-2" where a name is taken.
std::optional<BackupInfo> readBackupName(const QFileInfo &file)
{
    static const QRegularExpression form(QStringLiteral(
        "^store-(\\d{4})(\\d\\d)(\\d\\d)T(\\d\\d)(\\d\\d)(\\d\\d)Z-([a-z]+)(-\\d+)?\\.sqlite$"));
    const auto match = form.match(file.fileName());
    if (!match.hasMatch())
        return std::nullopt;
    const auto at = instantFromIso(QStringLiteral("%1-%2-%3T%4:%5:%6Z")
                                       .arg(match.captured(1), match.captured(2), match.captured(3),
                                           match.captured(4), match.captured(5), match.captured(6)));
    if (!at)
        return std::nullopt;
    return BackupInfo { .name = file.fileName(), .at = *at, .bytes = file.size(), .why = match.captured(7) };
}

QString freeName(const QString &profile, const QString &why, Instant at)
{
    const QString base = QStringLiteral("store-%1-%2").arg(fileStamp(at), why);
    QString name = base + QLatin1String(".sqlite");
    for (int i = 2; QFile::exists(backupPath(profile, name)); ++i)
        name = QStringLiteral("%1-%2.sqlite").arg(base).arg(i);
    return name;
}

Error copyError(sqlite3 *target)
{
    const int code = sqlite3_extended_errcode(target);
    if ((code & 0xff) == SQLITE_FULL || (code & 0xff) == SQLITE_IOERR)
        return { ErrorKind::DiskFull, Reason::DiskFull, {}, QStringLiteral("sqlite %1").arg(code) };
    return { ErrorKind::Internal, Reason::Unspecified, {}, QStringLiteral("backup: sqlite %1").arg(code) };
}

/// The copy has no -wal of its own: one file is the whole backup.
Result<void> copyDatabase(sqlite3 *source, const QString &path)
{
    sqlite3 *target = nullptr;
    if (sqlite3_open_v2(QFile::encodeName(path).constData(), &target, SQLITE_OPEN_READWRITE, nullptr)
        != SQLITE_OK) {
        sqlite3_close(target);
        return fail(systemError(path));
    }
    Result<void> result;
    sqlite3_backup *copy = sqlite3_backup_init(target, "main", source, "main");
    int code = copy ? SQLITE_OK : SQLITE_ERROR;
    while (copy && (code == SQLITE_OK || code == SQLITE_BUSY || code == SQLITE_LOCKED))
        code = sqlite3_backup_step(copy, pagesPerStep);
    if (copy)
        sqlite3_backup_finish(copy);
    if (code != SQLITE_DONE
        || sqlite3_exec(target, "PRAGMA journal_mode=DELETE", nullptr, nullptr, nullptr) != SQLITE_OK)
        result = fail(copyError(target));
    sqlite3_close(target);
    return result;
}

Error badBackup(const QString &name, const QString &detail)
{
    return { ErrorKind::Damaged, Reason::BackupBad, name, detail };
}

/// quick_check and a schema that this program can read.
Result<void> checkCopy(const QString &path, bool blocks)
{
    const QString name = QFileInfo(path).fileName();
    auto copy = Connection::open(path, Connection::Mode::Immutable);
    if (!copy)
        return fail(badBackup(name, copy.error().detail));
    Connection &db = **copy;
    const int schema = schemaOf(db);
    if (schema < 1 || schema > static_cast<int>(migrationScripts().size()))
        return fail(badBackup(name, QStringLiteral("schema %1").arg(schema)));
    if (auto sound = quickCheck(db); !sound)
        return fail(badBackup(name, sound.error().detail));
    if (!blocks)
        return {};
    Statement all(db, "SELECT sha, raw FROM block");
    int wrong = 0;
    while (all.next())
        wrong += QCryptographicHash::hash(all.bytes(1), QCryptographicHash::Sha256) == all.bytes(0) ? 0 : 1;
    if (wrong > 0)
        return fail(badBackup(name, QStringLiteral("%1 damaged blocks").arg(wrong)));
    return db.check();
}

/// Journal -> bytes that the backup contains.
QHash<QUuid, qint64> containedJournals(const QString &path)
{
    QHash<QUuid, qint64> contained;
    const auto copy = Connection::open(path, Connection::Mode::Immutable);
    if (!copy)
        return contained;
    Statement find(**copy, "SELECT journal, bytes FROM applied");
    while (find.next())
        contained.insert(QUuid::fromRfc4122(find.bytes(0)), find.integer(1));
    return contained;
}

} // namespace

std::vector<BackupInfo> backupsIn(const QString &profile)
{
    std::vector<BackupInfo> backups;
    const QDir folder(backupFolder(profile));
    for (const QFileInfo &file : folder.entryInfoList({ QStringLiteral("store-*.sqlite") }, QDir::Files)) {
        if (auto info = readBackupName(file))
            backups.push_back(std::move(*info));
    }
    std::sort(backups.begin(), backups.end(), [](const BackupInfo &a, const BackupInfo &b) {
        return a.at != b.at                  ? a.at > b.at
            : a.name.size() != b.name.size() ? a.name.size() > b.name.size()
                                             : a.name > b.name;
    });
    return backups;
}

qint64 changeCount(Connection &db)
{
    Statement count(db, "SELECT changes FROM counter");
    return count.next() ? count.integer(0) : -1;
}

Result<BackupInfo> writeBackup(Connection &db, const QString &profile, const QString &why, const Clock &clock)
{
    const Instant at = clock.now();
    const QString name = freeName(profile, why, at);
    const QString path = backupPath(profile, name);
    const QString temporary = backupPath(profile, QStringLiteral(".tmp-%1.sqlite").arg(::getpid()));
    QFile::remove(temporary);
    auto made = ensureFile(temporary);
    if (made)
        made = copyDatabase(db.handle(), temporary);
    if (made) {
        made = checkCopy(temporary, false);
        // Larger stores are not read through when they are opened: here is where their damage is noticed.
        if (!made)
            rememberDamage(profile);
    }
    if (made)
        made = syncFile(temporary);
    if (made) {
        crashPoint("backup.before-rename");
        made = renameDurably(temporary, path);
    }
    if (!made) {
        QFile::remove(temporary);
        return fail(made.error());
    }
    crashPoint("backup.after-rename");
    return BackupInfo { .name = name, .at = at, .bytes = QFileInfo(path).size(), .why = why };
}

Result<void> verifyBackup(const QString &profile, const QString &name)
{
    return checkCopy(backupPath(profile, name), true);
}

Result<void> takeOutBackup(const QString &profile, const QString &name, const QString &target)
{
    const QString path = backupPath(profile, name);
    if (!readBackupName(QFileInfo(path)) || !QFile::exists(path))
        return fail(ErrorKind::NotFound, Reason::UnknownBackup, name);
    if (auto good = checkCopy(path, false); !good)
        return good;
    QFile::remove(target);
    if (auto made = ensureFile(target); !made)
        return made;
    auto source = Connection::open(path, Connection::Mode::Immutable);
    if (!source)
        return fail(badBackup(name, source.error().detail));
    auto copied = copyDatabase((*source)->handle(), target);
    if (copied)
        copied = syncFile(target);
    if (!copied)
        QFile::remove(target);
    return copied;
}

Result<ReplayReport> bringUpToDate(
    const QString &profile, const QString &file, ReplayMode mode, const Clock &clock, IdSource &ids)
{
    Result<ReplayReport> report;
    {
        auto db = Connection::open(file, Connection::Mode::ReadWrite);
        if (!db)
            return fail(db.error());
        if (auto migrated = migrate(**db, migrationScripts()); !migrated)
            return fail(migrated.error());
        Tables tables(**db);
        report = replayJournals(tables, profile, mode, ids, clock);
        (*db)->exec("PRAGMA wal_checkpoint(TRUNCATE)");
        if (auto ok = (*db)->check(); !ok)
            return fail(ok.error());
    }
    if (auto synced = syncFile(file); !synced)
        return fail(synced.error());
    return report;
}

Result<void> thinBackups(const QString &profile)
{
    const auto backups = backupsIn(profile);
    const qint64 limit = std::max(2 * QFileInfo(storeFile(profile)).size(), setLimit);
    int hourly = 0;
    int daily = 0;
    bool migration = false;
    qint64 bytes = 0;
    for (size_t i = 0; i < backups.size(); ++i) {
        const BackupInfo &backup = backups[i];
        const bool newestMigration
            = backup.why == QLatin1String("migration") && !std::exchange(migration, true);
        const bool tooMany = (backup.why == QLatin1String("hourly") && ++hourly > hourlyKept)
            || (backup.why == QLatin1String("daily") && ++daily > dailyKept)
            || (backup.why == QLatin1String("migration") && !newestMigration);
        bytes += backup.bytes;
        if (i < alwaysKept || newestMigration || !(tooMany || bytes > limit))
            continue;
        if (QFile::remove(backupPath(profile, backup.name)))
            bytes -= backup.bytes;
    }
    return trimJournals(profile);
}

Result<void> trimJournals(const QString &profile)
{
    const auto backups = backupsIn(profile);
    if (backups.empty())
        return {};
    // Any of them may be restored one day, so a journal goes only when the oldest one contains all of it.
    const QHash<QUuid, qint64> contained = containedJournals(backupPath(profile, backups.back().name));
    bool removed = false;
    for (const QString &path : journalPaths(profile)) {
        if (contained.value(journalIdOf(path), -1) != QFileInfo(path).size())
            continue;
        if (const auto claim = DeadJournal::claim(path))
            removed = QFile::remove(path) || removed;
    }
    return removed ? syncFolder(journalFolder(profile)) : Result<void>();
}

} // namespace broadsheet::store
