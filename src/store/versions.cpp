// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/versions.h"

#include "store/codec.h"

namespace broadsheet::store {

void putVersions(Connection &db, qint64 article, const std::vector<SiteVersion> &versions)
{
    Statement put(db,
        "INSERT INTO version (article, number, recorded, op) VALUES (?, ?, ?, ?) ON CONFLICT (article, "
        "number)"
        " DO UPDATE SET recorded = excluded.recorded, op = coalesce(excluded.op, op)");
    for (const SiteVersion &version : versions) {
        put.add(article).add(version.act.number).add(toColumn(version.act));
        put.add(version.op.isNull() ? std::nullopt : std::optional(version.op)).run();
    }
}

std::vector<SiteVersion> loadVersions(Connection &db, qint64 article)
{
    std::vector<SiteVersion> versions;
    Statement find(db, "SELECT recorded, op FROM version WHERE article = ? ORDER BY number");
    find.add(article);
    while (find.next())
        versions.push_back({ .act = recordedActFromColumn(find.bytes(0)), .op = find.id<OutboxId>(1) });
    return versions;
}

bool hasVersions(Connection &db, qint64 article)
{
    Statement find(db, "SELECT 1 FROM version WHERE article = ? LIMIT 1");
    return find.add(article).next();
}

} // namespace broadsheet::store
