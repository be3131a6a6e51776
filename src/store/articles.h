// SPDX-License-Identifier: GPL-3.0-or-later
// Finding and listing articles.
#pragma once

#include "store/tables.h"

namespace broadsheet::store {

/// Row number; nothing = unknown.
std::optional<qint64> articleRow(Connection &db, ArticleId id);
/// UnknownArticle, AmbiguousArticle, PrefixTooShort.
Result<ArticleId> resolveArticlePrefix(Connection &db, const QString &prefix);
/// UnknownRevision, AmbiguousRevision, PrefixTooShort.
Result<RevisionId> resolveRevisionPrefix(Connection &db, qint64 article, const QString &prefix);
std::optional<ArticleState> articleState(Connection &db, qint64 article);
std::vector<ArticleState> listArticles(Tables &tables, const ListFilter &filter);
std::vector<ArticleState> pendingArticles(Connection &db, SiteId site);
std::vector<ConflictRow> loadConflicts(Connection &db, std::optional<ArticleId> article);

} // namespace broadsheet::store
