// SPDX-License-Identifier: GPL-3.0-or-later
// Lists by what stands in the article's row, each query along one index; texts are read for a page only.
#include "store/articles.h"
#include "store/outbox.h"
#include "store/searchindex.h"
#include "store/storeprivate.h"

namespace broadsheet::store {

namespace {

// The row of the index that orders comes first; what else is asked is looked up in the rows that it yields
// (the + keeps the planner from another index, which would have to be sorted).
constexpr char byStage[] = "SELECT id, modified, stage, site, owner FROM article WHERE stage = ?"
                           " AND (? IS NULL OR +owner = ?) AND (? IS NULL OR +site = ?)"
                           " AND (? = 0 OR site IS NOT NULL) ORDER BY modified DESC, n DESC LIMIT ? OFFSET ?";
constexpr char byOwner[] = "SELECT id, modified, stage, site, owner FROM article WHERE owner = ?"
                           " AND (? IS NULL OR +stage = ?) AND (? IS NOT NULL OR +stage <> 'spiked')"
                           " AND (? IS NULL OR +site = ?) AND (? = 0 OR site IS NOT NULL)"
                           " ORDER BY modified DESC, n DESC LIMIT ? OFFSET ?";
constexpr char bySite[] = "SELECT id, modified, stage, site, owner FROM article WHERE site = ?"
                          " AND +stage <> 'spiked' ORDER BY modified DESC, n DESC LIMIT ? OFFSET ?";
constexpr char byTime[] = "SELECT id, modified, stage, site, owner FROM article WHERE +stage <> 'spiked'"
                          " AND (? = 0 OR site IS NOT NULL) ORDER BY modified DESC, n DESC LIMIT ? OFFSET ?";
constexpr char countByStage[]
    = "SELECT count(*) FROM (SELECT 1 FROM article WHERE stage = ? AND (? IS NULL OR +owner = ?)"
      " AND (? IS NULL OR +site = ?) AND (? = 0 OR site IS NOT NULL) LIMIT ? OFFSET ?)";
constexpr char countByOwner[]
    = "SELECT count(*) FROM (SELECT 1 FROM article WHERE owner = ? AND (? IS NULL OR +stage = ?)"
      " AND (? IS NOT NULL OR +stage <> 'spiked') AND (? IS NULL OR +site = ?)"
      " AND (? = 0 OR site IS NOT NULL) LIMIT ? OFFSET ?)";
constexpr char countBySite[] = "SELECT count(*) FROM (SELECT 1 FROM article WHERE site = ?"
                               " AND +stage <> 'spiked' LIMIT ? OFFSET ?)";
constexpr char countByTime[] = "SELECT count(*) FROM (SELECT 1 FROM article WHERE +stage <> 'spiked'"
                               " AND (? = 0 OR site IS NOT NULL) LIMIT ? OFFSET ?)";

struct RangeSql {
    const char *stage;
    const char *owner;
    const char *site;
    const char *time;
};

constexpr RangeSql keySql { byStage, byOwner, bySite, byTime };
constexpr RangeSql countSql { countByStage, countByOwner, countBySite, countByTime };

/// An owner's articles are fewer than those of a stage.
const char *sqlFor(const KeyRange &range, const RangeSql &sql)
{
    return range.owner ? sql.owner : range.stage ? sql.stage : range.site ? sql.site : sql.time;
}

void bindRange(Statement &rows, const KeyRange &range)
{
    const auto stage = range.stage ? std::optional(toString(*range.stage)) : std::nullopt;
    if (range.owner) {
        rows.add(*range.owner).add(stage).add(stage).add(stage).add(range.site).add(range.site);
        rows.add(range.onSite);
    } else if (stage) {
        rows.add(*stage).add(range.owner).add(range.owner).add(range.site).add(range.site);
        rows.add(range.onSite);
    } else if (range.site) {
        rows.add(*range.site);
    } else {
        rows.add(range.onSite);
    }
    rows.add(range.limit).add(range.offset);
}

ListKey readListKey(const Statement &row)
{
    return { .id = row.id<ArticleId>(0),
        .modified = row.instant(1),
        .stage = stageFromString(row.text(2)).value_or(Stage::Draft),
        .site = row.maybeId<SiteId>(3),
        .owner = row.text(4) };
}

template <typename T> Result<T> orFailure(Store::Private &d, T value)
{
    if (auto ok = d.check(); !ok)
        return fail(ok.error());
    return value;
}

} // namespace

Result<std::vector<ListKey>> Store::keys(const KeyRange &range) const
{
    std::vector<ListKey> found;
    Statement rows(*m_d->db, sqlFor(range, keySql));
    bindRange(rows, range);
    while (rows.next())
        found.push_back(readListKey(rows));
    return orFailure(*m_d, std::move(found));
}

Result<int> Store::count(const KeyRange &range) const
{
    Statement rows(*m_d->db, sqlFor(range, countSql));
    bindRange(rows, range);
    const int counted = rows.next() ? static_cast<int>(rows.integer(0)) : 0;
    return orFailure(*m_d, counted);
}

Result<std::vector<OutboxRow>> Store::sent(int limit) const
{
    return orFailure(*m_d, doneOutboxRows(*m_d->db, limit));
}

Result<std::vector<ListKey>> Store::found(const QString &words, int limit, bool best) const
{
    std::vector<ListKey> hits;
    for (const qint64 article : findArticles(*m_d->db, searchWords(words), limit, best)) {
        Statement row(*m_d->db, "SELECT id, modified, stage, site, owner FROM article WHERE n = ?");
        if (row.add(article).next())
            hits.push_back(readListKey(row));
    }
    return orFailure(*m_d, std::move(hits));
}

Result<QString> Store::snippet(ArticleId id, const QString &words) const
{
    QString cut;
    Statement row(*m_d->db, "SELECT head FROM article WHERE id = ?");
    if (row.add(id).next()) {
        const auto head = row.id<RevisionId>(0);
        const QByteArray hashes = m_d->tables.revisions.blockHashesOf(head);
        int index = 0;
        const auto nextBlock
            = [&](Block &block) { return m_d->tables.revisions.block(hashes, index++, block); };
        cut = snippetOf(m_d->tables.revisions.fieldsOf(head), nextBlock, searchWords(words));
    }
    return orFailure(*m_d, std::move(cut));
}

} // namespace broadsheet::store
