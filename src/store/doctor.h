// SPDX-License-Identifier: GPL-3.0-or-later
// Checks a profile's store, journals, media and backups, and says what is lost, if anything.
#pragma once

#include "store/store.h"

namespace broadsheet::store {

struct Finding {
    enum class Level { Good, Note, Wrong, Lost };
    Level level = Level::Good;
    /// "store", "schema", "revisions", "stages", "search", "journal", "media", "backups", "permissions".
    QString part;
    /// A code for the sentence ("quick-check-failed", "hash-mismatch", "index-stale", ...); "ok" when good.
    QString code;
    QString subject = {};
    bool repaired = false;
};

/// quick_check, hashes of every revision, cached stages against a fresh replay, search index against the
/// texts, journals, media files, backups, file modes. `repair` mends what can be mended without choosing
/// between texts.
Result<std::vector<Finding>> examine(Store &store, bool repair);

} // namespace broadsheet::store
