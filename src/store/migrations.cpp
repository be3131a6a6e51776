// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/migrations.h"

#include "core/crashpoint.h"
#include "store/statement.h"

namespace broadsheet::store {

int schemaOf(Connection &db)
{
    Statement version(db, "PRAGMA user_version");
    return version.next() ? static_cast<int>(version.integer(0)) : 0;
}

Result<void> migrate(Connection &db, std::span<const char *const> scripts)
{
    const int wanted = static_cast<int>(scripts.size());
    while (schemaOf(db) < wanted) {
        crashPoint("migration.before");
        if (auto begun = db.begin(); !begun)
            return begun;
        // Read again under the lock: another process may have migrated meanwhile.
        const int schema = schemaOf(db);
        if (schema >= wanted) {
            db.rollback();
            break;
        }
        db.exec(scripts[static_cast<size_t>(schema)]);
        db.exec(("PRAGMA user_version=" + QByteArray::number(schema + 1)).constData());
        crashPoint("migration.before-commit");
        if (auto done = db.commit(); !done)
            return done;
        crashPoint("migration.after");
    }
    return db.check();
}

} // namespace broadsheet::store
