// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/outbox.h"

#include "store/codec.h"

namespace broadsheet::store {

namespace {

OutboxRow readOutboxRow(const Statement &row)
{
    OutboxRow r;
    r.id = row.id<OutboxId>(0);
    r.article = row.id<ArticleId>(1);
    r.site = row.id<SiteId>(2);
    r.kind = opKindFromString(row.text(3)).value_or(OpKind::Push);
    r.act = row.isNull(4) ? std::nullopt : actFromString(row.text(4));
    r.revision = row.id<RevisionId>(5);
    r.pin = row.bytes(6);
    // A state that this program does not know is nothing that it may send.
    r.state = outboxStateFromString(row.text(7)).value_or(OutboxState::Parked);
    r.tries = static_cast<int>(row.integer(8));
    r.next = row.maybeInstant(9);
    r.reason = reasonFromName(row.text(10));
    r.detail = row.text(11);
    r.confirmedAt = row.instant(12);
    r.notAfter = row.maybeInstant(13);
    r.note = row.text(14);
    r.time = row.isNull(15) ? std::nullopt : wallTimeFromColumn(row.bytes(15));
    r.argument = row.text(16);
    r.overrideReason = row.text(17);
    r.media = row.text(18);
    return r;
}

} // namespace

void putOutboxRow(Connection &db, const OutboxRow &row)
{
    Statement put(db,
        "INSERT INTO outbox (id, article, site, kind, act, revision, pin, state, tries, next, reason, "
        "detail, confirmed,"
        " not_after, note, time, argument, override, media)"
        " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"
        " ON CONFLICT (id) DO UPDATE SET article = excluded.article, site = excluded.site, kind = "
        "excluded.kind,"
        " act = excluded.act, revision = excluded.revision, pin = excluded.pin, state = excluded.state,"
        " tries = excluded.tries, next = excluded.next, reason = excluded.reason, detail = excluded.detail,"
        " confirmed = excluded.confirmed, not_after = excluded.not_after, note = excluded.note, time = "
        "excluded.time,"
        " argument = excluded.argument, override = excluded.override, media = excluded.media");
    put.add(row.id).add(row.article).add(row.site).add(toString(row.kind));
    put.add(row.act ? std::optional(toString(*row.act)) : std::nullopt).add(row.revision).add(row.pin);
    put.add(toString(row.state)).add(row.tries).add(row.next).add(reasonName(row.reason)).add(row.detail);
    put.add(row.confirmedAt).add(row.notAfter).add(row.note);
    put.add(row.time ? std::optional(toColumn(*row.time)) : std::nullopt);
    put.add(row.argument).add(row.overrideReason).add(row.media).run();
}

void removeOutboxRow(Connection &db, OutboxId id)
{
    Statement(db, "DELETE FROM outbox WHERE id = ?").add(id).run();
}

std::vector<OutboxRow> openOutboxRows(
    Connection &db, std::optional<SiteId> site, std::optional<ArticleId> article)
{
    constexpr auto all
        = "SELECT id, article, site, kind, act, revision, pin, state, tries, next, reason, detail,"
          " confirmed, not_after, note, time, argument, override, media FROM outbox"
          " WHERE state <> 'done' ORDER BY n";
    constexpr auto one
        = "SELECT id, article, site, kind, act, revision, pin, state, tries, next, reason, detail,"
          " confirmed, not_after, note, time, argument, override, media FROM outbox"
          " WHERE state <> 'done' AND article = ? ORDER BY n";
    Statement find(db, article ? one : all);
    if (article)
        find.add(*article);
    std::vector<OutboxRow> rows;
    while (find.next()) {
        OutboxRow row = readOutboxRow(find);
        if (!site || row.site == *site)
            rows.push_back(std::move(row));
    }
    return rows;
}

std::vector<OutboxRow> doneOutboxRows(Connection &db, int limit)
{
    Statement find(db,
        "SELECT id, article, site, kind, act, revision, pin, state, tries, next, reason, detail,"
        " confirmed, not_after, note, time, argument, override, media FROM outbox"
        " WHERE state = 'done' ORDER BY n DESC LIMIT ?");
    find.add(limit);
    std::vector<OutboxRow> rows;
    while (find.next())
        rows.push_back(readOutboxRow(find));
    return rows;
}

std::optional<OutboxState> outboxState(Connection &db, OutboxId id)
{
    Statement find(db, "SELECT state FROM outbox WHERE id = ?");
    return find.add(id).next() ? outboxStateFromString(find.text(0)) : std::nullopt;
}

std::vector<ArticleId> makeOutboxUnknown(Connection &db)
{
    std::vector<ArticleId> articles;
    // Parked rows have their outcome: they wait for a person.
    for (OutboxRow &row : openOutboxRows(db, {}, {})) {
        if (row.state == OutboxState::Parked || row.state == OutboxState::Unknown)
            continue;
        row.state = OutboxState::Unknown;
        row.next = {};
        putOutboxRow(db, row);
        articles.push_back(row.article);
    }
    return articles;
}

} // namespace broadsheet::store
