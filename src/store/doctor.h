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
    /// One of findingCodes; "ok" when good.
    QString code;
    QString subject = {};
    bool repaired = false;
};

/// What else than "ok" is found, by part. The sentences for people are made from this list.
struct FindingCode {
    const char *part;
    const char *code;
};

inline constexpr FindingCode findingCodes[] = {
    { "store", "set-aside" },
    { "store", "was-missing" },
    { "store", "quick-check-failed" },
    { "schema", "newer-schema" },
    { "revisions", "hash-mismatch" },
    { "revisions", "head-missing" },
    { "stages", "stage-stale" },
    { "stages", "act-refused" },
    { "search", "index-stale" },
    { "journal", "unreadable" },
    { "journal", "damaged-records" },
    { "journal", "torn-end" },
    { "media", "missing" },
    { "media", "hash-mismatch" },
    { "backups", "bad" },
    { "backups", "none" },
    { "permissions", "readable-by-others" },
};

/// quick_check, hashes of every revision, cached stages against a fresh replay, search index against the
/// texts, journals, media files, backups, file modes. `repair` mends what can be mended without choosing
/// between texts.
Result<std::vector<Finding>> examine(Store &store, bool repair);

} // namespace broadsheet::store
