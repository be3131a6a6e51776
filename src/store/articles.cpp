// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/articles.h"

#include "store/codec.h"

#include <array>

namespace broadsheet::store {

namespace {

constexpr std::array durabilities { Durability::Computer, Durability::Site, Durability::Live };
constexpr std::array transports { Transport::Idle, Transport::Queued, Transport::Sending, Transport::Checking,
    Transport::Waiting, Transport::Parked };

template <typename List> auto named(const List &list, const QString &name)
{
    for (const auto value : list) {
        if (toString(value) == name)
            return value;
    }
    return list.front();
}

/// A row of the view article_state.
ArticleState readArticleState(const Statement &row)
{
    ArticleState state;
    state.id = row.id<ArticleId>(1);
    state.site = row.maybeId<SiteId>(2);
    state.remoteId = row.text(3);
    state.keepHere = row.flag(4);
    state.head = row.id<RevisionId>(5);
    state.base = row.maybeId<RevisionId>(6);
    state.baseVersion = static_cast<int>(row.integer(7));
    state.modified = row.instant(8);
    state.words = static_cast<int>(row.integer(9));
    state.onSite = standingFromColumn(row.bytes(10));
    state.shown = row.isNull(11) ? state.onSite : standingFromColumn(row.bytes(11));
    state.newerEdits = row.flag(12);
    state.conflictOpen = row.flag(13);
    state.durability = named(durabilities, row.text(14));
    state.transport = named(transports, row.text(15));
    state.reason = reasonFromName(row.text(16));
    state.detail = row.text(17);
    state.fields = fieldsFromColumn(row.bytes(18));
    return state;
}

std::vector<ArticleState> readArticleStates(Statement &rows)
{
    std::vector<ArticleState> states;
    while (rows.next())
        states.push_back(readArticleState(rows));
    return states;
}

/// The first and the last id that begin with these hex digits; nothing = no such digits.
struct IdRange {
    QByteArray first;
    QByteArray last;
};

std::optional<IdRange> idRange(const QString &prefix)
{
    QByteArray digits;
    for (const QChar c : prefix) {
        if (c == QLatin1Char('-'))
            continue;
        const char16_t u = c.toLower().unicode();
        if (!((u >= u'0' && u <= u'9') || (u >= u'a' && u <= u'f')))
            return std::nullopt;
        digits += static_cast<char>(u);
    }
    if (digits.size() > 32)
        return std::nullopt;
    return IdRange { QByteArray::fromHex(digits.leftJustified(32, '0')),
        QByteArray::fromHex(digits.leftJustified(32, 'f')) };
}

bool tooShort(const QString &prefix) { return QString(prefix).remove(QLatin1Char('-')).size() < 4; }

bool needsMe(Tables &tables, const ArticleState &state, const QString &filterMe)
{
    if (state.transport == Transport::Parked || state.conflictOpen)
        return true;
    const auto site = state.site ? tables.sites.byId(*state.site) : std::nullopt;
    const QString me = filterMe.isEmpty() && site ? site->login : filterMe;
    if (state.shown.stage == Stage::Returned) {
        return me.isEmpty() || state.shown.owner == me || state.fields.assignee == me
            || state.fields.authors.contains(me);
    }
    const Person *person = site ? site->newsroom.person(me) : nullptr;
    return state.shown.stage == Stage::Submitted && person && rightsOf(person->role).testFlag(Right::Approve);
}

std::vector<ArticleState> listNeedingMe(Tables &tables, const ListFilter &filter)
{
    std::vector<ArticleState> found;
    Statement rows(tables.db,
        "SELECT * FROM article_state WHERE n IN (SELECT n FROM article WHERE transport = 'parked'"
        " UNION SELECT article FROM conflict UNION SELECT n FROM article WHERE stage IN ('returned', "
        "'submitted'))"
        " ORDER BY modified DESC, n DESC");
    int skipped = 0;
    while (static_cast<int>(found.size()) < filter.limit && rows.next()) {
        ArticleState state = readArticleState(rows);
        const bool wanted = (!filter.site || state.site == filter.site)
            && (!filter.stage || state.shown.stage == *filter.stage) && needsMe(tables, state, filter.me);
        if (wanted && skipped++ >= filter.offset)
            found.push_back(std::move(state));
    }
    return found;
}

} // namespace

std::optional<qint64> articleRow(Connection &db, ArticleId id)
{
    Statement find(db, "SELECT n FROM article WHERE id = ?");
    return find.add(id).next() ? std::optional(find.integer(0)) : std::nullopt;
}

Result<ArticleId> resolveArticlePrefix(Connection &db, const QString &prefix)
{
    if (tooShort(prefix))
        return fail(ErrorKind::BadInput, Reason::PrefixTooShort, prefix);
    const auto range = idRange(prefix);
    std::vector<ArticleId> found;
    if (range) {
        Statement find(db, "SELECT id FROM article WHERE id BETWEEN ? AND ? LIMIT 2");
        find.add(range->first).add(range->last);
        while (find.next())
            found.push_back(find.id<ArticleId>(0));
    }
    if (auto ok = db.check(); !ok)
        return fail(ok.error());
    if (found.empty())
        return fail(ErrorKind::NotFound, Reason::UnknownArticle, prefix);
    if (found.size() > 1)
        return fail(ErrorKind::BadInput, Reason::AmbiguousArticle, prefix);
    return found.front();
}

Result<RevisionId> resolveRevisionPrefix(Connection &db, qint64 article, const QString &prefix)
{
    if (tooShort(prefix))
        return fail(ErrorKind::BadInput, Reason::PrefixTooShort, prefix);
    const auto range = idRange(prefix);
    std::vector<RevisionId> found;
    if (range) {
        Statement find(db, "SELECT id FROM revision WHERE id BETWEEN ? AND ? AND article = ? LIMIT 2");
        find.add(range->first).add(range->last).add(article);
        while (find.next())
            found.push_back(find.id<RevisionId>(0));
    }
    if (auto ok = db.check(); !ok)
        return fail(ok.error());
    if (found.empty())
        return fail(ErrorKind::NotFound, Reason::UnknownRevision, prefix);
    if (found.size() > 1)
        return fail(ErrorKind::BadInput, Reason::AmbiguousRevision, prefix);
    return found.front();
}

std::optional<ArticleState> articleState(Connection &db, qint64 article)
{
    Statement row(db, "SELECT * FROM article_state WHERE n = ?");
    return row.add(article).next() ? std::optional(readArticleState(row)) : std::nullopt;
}

std::vector<ArticleState> listArticles(Tables &tables, const ListFilter &filter)
{
    if (filter.needsMe)
        return listNeedingMe(tables, filter);
    // One statement per combination, so that each has its index.
    const char *sql = filter.site && filter.stage ? "SELECT * FROM article_state WHERE +site = ? AND stage = "
                                                    "? ORDER BY modified DESC, n DESC LIMIT ? OFFSET ?"
        : filter.site
        ? "SELECT * FROM article_state WHERE site = ? ORDER BY modified DESC, n DESC LIMIT ? OFFSET ?"
        : filter.stage
        ? "SELECT * FROM article_state WHERE stage = ? ORDER BY modified DESC, n DESC LIMIT ? OFFSET ?"
        : "SELECT * FROM article_state ORDER BY modified DESC, n DESC LIMIT ? OFFSET ?";
    Statement rows(tables.db, sql);
    if (filter.site)
        rows.add(*filter.site);
    if (filter.stage)
        rows.add(toString(*filter.stage));
    rows.add(filter.limit).add(filter.offset);
    return readArticleStates(rows);
}

std::vector<ArticleState> pendingArticles(Connection &db, SiteId site)
{
    Statement rows(db, "SELECT * FROM article_state WHERE site = ? AND pending = 1 ORDER BY modified, n");
    rows.add(site);
    return readArticleStates(rows);
}

std::vector<ConflictRow> loadConflicts(Connection &db, std::optional<ArticleId> article)
{
    std::vector<ConflictRow> conflicts;
    Statement find(db,
        "SELECT a.id, c.base, c.mine, c.theirs, c.prepared FROM conflict c JOIN article a ON a.n = c.article"
        " ORDER BY a.modified DESC");
    while (find.next()) {
        ConflictRow row { .article = find.id<ArticleId>(0),
            .base = find.id<RevisionId>(1),
            .mine = find.id<RevisionId>(2),
            .theirs = find.id<RevisionId>(3),
            .prepared = find.flag(4) };
        if (!article || row.article == *article)
            conflicts.push_back(row);
    }
    return conflicts;
}

} // namespace broadsheet::store
