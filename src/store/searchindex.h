// SPDX-License-Identifier: GPL-3.0-or-later
// Full-text index over the folded text of the heads.
#pragma once

#include "store/rows.h"
#include "store/statement.h"

#include <QStringList>

namespace broadsheet::store {

/// A head whose text is to be found from now on.
struct IndexEntry {
    qint64 article = 0;
    Instant modified {};
    Fields fields;
    /// markup::plainText of the body.
    QString plain;
};

/// The folded words of a query.
QStringList searchWords(const QString &words);
/// Puts the texts into the index, the newest last: a higher row is newer.
void indexTexts(Connection &db, std::vector<IndexEntry> entries);
/// Rows of article, best first among the newest 1,000 hits, or among all.
std::vector<qint64> findArticles(Connection &db, const QStringList &words, int limit, bool best);
/// Whether what is indexed is the fold of this text.
bool indexHolds(Connection &db, qint64 article, const ArticleText &text);
/// A piece of the original text around the hit.
QString snippetOf(const ArticleText &text, const QStringList &words);

} // namespace broadsheet::store
