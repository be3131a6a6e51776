// SPDX-License-Identifier: GPL-3.0-or-later
// Full-text index over the folded text of the heads.
#pragma once

#include "store/rows.h"
#include "store/statement.h"

#include <QStringList>

#include <functional>

namespace broadsheet::store {

/// What is computed from a text before it is indexed; pure, any thread.
struct PreparedText {
    QByteArray head;
    QByteArray body;
    int words = 0;
};

PreparedText prepareText(const ArticleText &text);

/// Puts texts into the index. A changed text gets a new, higher row, so that the newest are found first.
class SearchWriter {
public:
    explicit SearchWriter(Connection &db);

    /// First: FTS5 flushes whenever a row is smaller than the one before.
    void remove(const std::vector<qint64> &articles);
    void add(qint64 article, const PreparedText &text);

private:
    Connection &m_db;
    qint64 m_lastDoc;
};

/// The folded words of a query.
QStringList searchWords(const QString &words);
/// Rows of article, best first among the newest 1,000 hits, or among all.
std::vector<qint64> findArticles(Connection &db, const QStringList &words, int limit, bool best);
/// Whether what is indexed is the fold of this text.
bool indexHolds(Connection &db, qint64 article, const ArticleText &text);
/// A piece of the original text around the hit; blocks are asked for one after the other until one has it.
QString snippetOf(
    const Fields &fields, const std::function<bool(Block &)> &nextBlock, const QStringList &words);

} // namespace broadsheet::store
