// SPDX-License-Identifier: GPL-3.0-or-later
// Numbered SQL files, forward only; the number of the last one is PRAGMA user_version.
#pragma once

#include "core/result.h"
#include "store/connection.h"

#include <span>

namespace broadsheet::store {

/// All scripts; the first makes schema 1.
std::span<const char *const> migrationScripts();
int schemaOf(Connection &db);
/// Runs what is missing, each script in a transaction of its own. Code points: migration.before,
/// migration.before-commit, migration.after.
Result<void> migrate(Connection &db, std::span<const char *const> scripts);

} // namespace broadsheet::store
