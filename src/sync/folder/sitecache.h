// SPDX-License-Identifier: GPL-3.0-or-later
// What the site writer learned from versions that never change, kept in a file of the profile between runs.
#pragma once

#include "sync/folder/drive.h"
#include "sync/folder/folderindex.h"
#include "sync/folder/textfacts.h"

namespace broadsheet::sync::folder {

/// A chain as far as it was read. Later versions are read from the folder; the mark tells whether it is still
/// the same folder.
struct CachedArticle {
    /// Of the file of the newest version in `acts`.
    FileMark newest = {};
    /// Without role and rules: those are in the settings, which are few.
    std::vector<RecordedAct> acts = {};
    std::vector<Chain::Facts> facts = {};
    /// The version whose text is public; 0 = none.
    int textVersion = 0;
    TextFacts text = {};
};

using SiteCache = std::map<ArticleId, CachedArticle>;

/// Empty when there is none, when it is damaged, or when a program with other rules of reading made it.
SiteCache readSiteCache(const QString &path);
/// Makes the folder of the file where it is missing.
Result<void> writeSiteCache(const QString &path, const SiteCache &cache, IdSource &ids);

} // namespace broadsheet::sync::folder
