// SPDX-License-Identifier: GPL-3.0-or-later
// From a folder to a sound, current connection: locks, damage, migrations, replay.
#pragma once

#include "store/connection.h"
#include "store/profilelock.h"
#include "store/store.h"

namespace broadsheet::store {

struct Opened {
    std::unique_ptr<Connection> db = {};
    std::optional<ProfileLock> lock = {};
    Access access = Access::ReadWrite;
    OpenReport report = {};
};

Result<Opened> openProfile(const QString &profile, Access access, const Clock &clock, IdSource &ids);
/// quick_check of the whole file; the detail is SQLite's first finding.
Result<void> quickCheck(Connection &db);
/// Renames the store and its -wal aside. The new name; empty = there was no store.
Result<QString> setStoreAside(const QString &profile, const QString &why, const Clock &clock);
/// Says that a query met damage: the next opening checks the whole file.
void rememberDamage(const QString &profile);
/// "20261201T080000Z"
QString fileStamp(Instant at);

} // namespace broadsheet::store
