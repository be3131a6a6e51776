// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/opening.h"

#include "core/crashpoint.h"
#include "core/logging.h"
#include "store/backupfiles.h"
#include "store/ballast.h"
#include "store/migrations.h"
#include "store/profilefiles.h"
#include "store/replay.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <unistd.h>

namespace broadsheet::store {

namespace {

/// Up to this size the whole file is checked at each opening; larger ones after a crash, after damage, and by
/// doctor.
constexpr qint64 alwaysCheckedBytes = 4 * 1024 * 1024;
constexpr QLatin1String lockName("lock");

QString suspectFile(const QString &profile) { return profile + QLatin1String("/suspect"); }

Error asBusy(Error error)
{
    if (error.reason == Reason::LockedElsewhere)
        error.reason = Reason::ProfileBusy;
    return error;
}

bool somethingWasHere(const QString &profile)
{
    return QFile::exists(markerFile(profile)) || !journalPaths(profile).isEmpty()
        || !QDir(backupFolder(profile)).entryList({ QStringLiteral("*.sqlite") }, QDir::Files).isEmpty();
}

bool storeIsThere(const QString &profile) { return QFileInfo(storeFile(profile)).size() > 0; }

bool writable(const QString &folder) { return ::access(QFile::encodeName(folder).constData(), W_OK) == 0; }

bool hasTables(Connection &db)
{
    Statement count(db, "SELECT count(*) FROM sqlite_schema");
    return count.next() && count.integer(0) > 0;
}

int newestSchema() { return static_cast<int>(migrationScripts().size()); }

Result<void> makeFolders(const QString &profile)
{
    for (const QString &folder :
        { profile, journalFolder(profile), mediaFolder(profile), backupFolder(profile) }) {
        if (auto made = ensureFolder(folder); !made)
            return made;
    }
    return {};
}

/// Read-only, without lock where the folder cannot be written.
Result<Opened> openReadOnly(const QString &profile, OpenReport report)
{
    if (!storeIsThere(profile))
        return fail(ErrorKind::NotFound, Reason::ProfileUnwritable, profile, QStringLiteral("no store"));
    Opened opened { .access = Access::ReadOnly, .report = std::move(report) };
    if (writable(profile)) {
        auto lock = ProfileLock::take(profile, lockName, ProfileLock::Kind::Shared);
        if (!lock)
            return fail(asBusy(lock.error()));
        opened.lock = std::move(*lock);
    }
    // Where nothing can be written there is no -shm either; with nothing in a -wal the file alone is the
    // whole truth.
    const bool alone = QFileInfo(storeFile(profile) + QLatin1String("-wal")).size() == 0;
    const bool immutable = alone && !writable(profile);
    auto db = Connection::open(
        storeFile(profile), immutable ? Connection::Mode::Immutable : Connection::Mode::ReadOnly);
    // On a full disk no -shm can be made, and so nobody else can be writing.
    if (!db && alone && db.error().reason == Reason::DiskFull)
        db = Connection::open(storeFile(profile), Connection::Mode::Immutable);
    if (!db)
        return fail(db.error());
    opened.report.newerSchema = schemaOf(**db) > newestSchema();
    opened.db = std::move(*db);
    return opened;
}

/// A store in the place of the one that is gone: the newest good backup, or an empty one; then the journals.
Result<void> rebuild(const QString &profile, OpenReport &report, const Clock &clock, IdSource &ids)
{
    const QString file = restoredFile(profile);
    for (const BackupInfo &backup : backupsIn(profile)) {
        if (!takeOutBackup(profile, backup.name, file))
            continue;
        report.restoredFrom = backup.name;
        break;
    }
    if (report.restoredFrom.isEmpty()) {
        QFile::remove(file);
        if (auto made = ensureFile(file); !made)
            return made;
    }
    auto replayed = bringUpToDate(profile, file, ReplayMode::Damaged, clock, ids);
    if (!replayed)
        return fail(replayed.error());
    report.replayed += replayed->replayed;
    crashPoint("rebuild.before-rename");
    return renameDurably(file, storeFile(profile));
}

Result<void> replaceDamaged(const QString &profile, OpenReport &report, const Clock &clock, IdSource &ids)
{
    // Nobody else may have it open: a second process would go on writing into the file that is set aside.
    auto alone = ProfileLock::take(profile, lockName, ProfileLock::Kind::Exclusive);
    if (!alone)
        return fail(ErrorKind::Damaged, Reason::StoreDamaged, profile, QStringLiteral("open elsewhere"));
    auto aside = setStoreAside(profile, QStringLiteral("damaged"), clock);
    if (!aside)
        return fail(aside.error());
    report.replaced = true;
    report.setAside = *aside;
    qCWarning(logStore) << "the store is damaged or missing and is replaced";
    return rebuild(profile, report, clock, ids);
}

bool mustCheck(Connection &db, const QString &profile)
{
    return QFileInfo(storeFile(profile)).size() <= alwaysCheckedBytes || QFile::exists(suspectFile(profile))
        || journalsAhead(db, profile);
}

/// A connection to a store that is what it says; StoreDamaged otherwise.
Result<std::unique_ptr<Connection>> openSound(const QString &profile)
{
    const bool wasHere = somethingWasHere(profile);
    if (!storeIsThere(profile)) {
        if (wasHere)
            return fail(
                ErrorKind::Damaged, Reason::StoreDamaged, profile, QStringLiteral("missing or empty"));
        if (auto made = ensureFile(storeFile(profile)); !made)
            return fail(made.error());
    }
    auto db = Connection::open(storeFile(profile), Connection::Mode::ReadWrite);
    if (!db)
        return db;
    const bool fresh = schemaOf(**db) == 0;
    if (fresh && (wasHere || hasTables(**db)))
        return fail(ErrorKind::Damaged, Reason::StoreDamaged, profile, QStringLiteral("no schema"));
    if (!fresh && schemaOf(**db) <= newestSchema() && mustCheck(**db, profile)) {
        if (auto sound = quickCheck(**db); !sound)
            return fail(sound.error());
        QFile::remove(suspectFile(profile));
    }
    if (auto ok = (*db)->check(); !ok)
        return fail(ok.error());
    return db;
}

/// A restore that died between its two renames left the finished store beside the empty place.
void finishRestore(const QString &profile)
{
    const QString file = restoredFile(profile);
    if (!QFile::exists(file))
        return;
    if (QFile::exists(storeFile(profile)))
        QFile::remove(file);
    else if (!renameDurably(file, storeFile(profile)))
        qCWarning(logStore) << "a restored store could not be put in place";
}

/// Migrations after a backup, the marker, the journals of the dead.
Result<void> makeCurrent(const QString &profile, Opened &opened, const Clock &clock, IdSource &ids)
{
    Connection &db = *opened.db;
    const int schema = schemaOf(db);
    if (schema > 0 && schema < newestSchema()) {
        if (auto kept = writeBackup(db, profile, QStringLiteral("migration"), clock); !kept)
            return fail(kept.error());
    }
    if (auto migrated = migrate(db, migrationScripts()); !migrated)
        return migrated;
    if (!QFile::exists(markerFile(profile))) {
        if (auto marked = writeDurably(markerFile(profile), "broadsheet profile 1\n", "marker"); !marked)
            return marked;
    }
    Tables tables(db);
    auto replayed = replayJournals(tables, profile, ReplayMode::CatchUp, ids, clock);
    if (!replayed)
        return fail(replayed.error());
    opened.report.replayed += replayed->replayed;
    keepBallast(profile);
    return {};
}

} // namespace

Result<void> quickCheck(Connection &db)
{
    Statement check(db, "PRAGMA quick_check(1)");
    const QString answer = check.next() ? check.text(0) : QString();
    if (auto ok = db.check(); !ok)
        return ok;
    if (answer != QLatin1String("ok"))
        return fail(ErrorKind::Damaged, Reason::StoreDamaged, {}, answer);
    return {};
}

QString fileStamp(Instant at)
{
    return toIso(at).left(19).remove(QLatin1Char('-')).remove(QLatin1Char(':')) + QLatin1Char('Z');
}

Result<QString> setStoreAside(const QString &profile, const QString &why, const Clock &clock)
{
    if (!QFile::exists(storeFile(profile)))
        return QString();
    const QString base = QStringLiteral("store.%1-%2").arg(why, fileStamp(clock.now()));
    QString name = base;
    for (int i = 2; QFile::exists(profile + QLatin1Char('/') + name); ++i)
        name = QStringLiteral("%1-%2").arg(base).arg(i);
    // The -wal first: a store without it would be an older one that looks sound.
    for (const char *part : { "-wal", "-shm", "" }) {
        const QLatin1String suffix(part);
        if (!QFile::exists(storeFile(profile) + suffix))
            continue;
        if (auto moved
            = renameDurably(storeFile(profile) + suffix, profile + QLatin1Char('/') + name + suffix);
            !moved)
            return fail(moved.error());
    }
    return name;
}

void rememberDamage(const QString &profile)
{
    if (!ensureFile(suspectFile(profile)))
        qCWarning(logStore) << "damage could not be noted";
}

Result<Opened> openProfile(const QString &profile, Access access, const Clock &clock, IdSource &ids)
{
    if (access == Access::ReadOnly)
        return openReadOnly(profile, {});
    if (auto made = makeFolders(profile); !made)
        return storeIsThere(profile) && !writable(profile) ? openReadOnly(profile, {}) : fail(made.error());
    if (!writable(profile))
        return openReadOnly(profile, {});

    Opened opened;
    for (;;) {
        auto lock = ProfileLock::take(profile, lockName, ProfileLock::Kind::Shared);
        if (!lock)
            return fail(asBusy(lock.error()));
        opened.lock = std::move(*lock);
        finishRestore(profile);
        auto db = openSound(profile);
        if (db) {
            opened.db = std::move(*db);
            break;
        }
        if (db.error().reason != Reason::StoreDamaged || opened.report.replaced)
            return fail(db.error());
        opened.lock.reset();
        if (auto replaced = replaceDamaged(profile, opened.report, clock, ids); !replaced)
            return fail(replaced.error());
    }
    if (schemaOf(*opened.db) > newestSchema()) {
        const OpenReport report = opened.report;
        opened.db.reset();
        opened.lock.reset();
        return openReadOnly(profile, report);
    }
    if (auto current = makeCurrent(profile, opened, clock, ids); !current)
        return fail(current.error());
    opened.db->release();
    return opened;
}

} // namespace broadsheet::store
