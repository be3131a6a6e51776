// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/sites.h"

#include "store/codec.h"

namespace broadsheet::store {

namespace {

Site readSite(const Statement &row)
{
    return { .id = row.id<SiteId>(0),
        .name = row.text(1),
        .kind = enumFrom(row.text(2), SiteKind::Folder).value_or(SiteKind::Folder),
        .address = row.text(3),
        .login = row.text(4),
        .state = row.text(5),
        .cursor = row.bytes(6),
        .newsroom = newsroomFromColumn(row.bytes(7)) };
}

} // namespace

Sites::Sites(Connection &db)
    : m_db(db)
{
}

std::vector<Site> Sites::all()
{
    std::vector<Site> sites;
    Statement find(
        m_db, "SELECT id, name, kind, address, login, state, cursor, newsroom FROM site ORDER BY name");
    while (find.next())
        sites.push_back(readSite(find));
    return sites;
}

std::optional<Site> Sites::byId(SiteId id)
{
    if (const auto known = m_cache.constFind(id); known != m_cache.constEnd())
        return *known;
    Statement find(
        m_db, "SELECT id, name, kind, address, login, state, cursor, newsroom FROM site WHERE id = ?");
    if (!find.add(id).next())
        return std::nullopt;
    return *m_cache.insert(id, readSite(find));
}

std::optional<Site> Sites::byName(const QString &name)
{
    Statement find(
        m_db, "SELECT id, name, kind, address, login, state, cursor, newsroom FROM site WHERE name = ?");
    return find.add(name).next() ? std::optional(readSite(find)) : std::nullopt;
}

void Sites::put(const Site &site)
{
    Statement put(m_db,
        "INSERT INTO site (id, name, kind, address, login, state, cursor, newsroom) VALUES (?, ?, ?, ?, ?, "
        "?, ?, ?)"
        " ON CONFLICT (id) DO UPDATE SET name = excluded.name, kind = excluded.kind, address = "
        "excluded.address,"
        " login = excluded.login, state = excluded.state, cursor = excluded.cursor, newsroom = "
        "excluded.newsroom");
    put.add(site.id).add(site.name).add(toString(site.kind)).add(site.address);
    put.add(site.login).add(site.state).add(site.cursor).add(toColumn(site.newsroom)).run();
    m_cache.remove(site.id);
}

std::vector<qint64> Sites::remove(SiteId id)
{
    std::vector<qint64> articles;
    {
        Statement find(m_db, "SELECT n FROM article WHERE site = ?");
        find.add(id);
        while (find.next())
            articles.push_back(find.integer(0));
    }
    Statement(m_db, "UPDATE article SET site = NULL WHERE site = ?").add(id).run();
    Statement(m_db, "DELETE FROM outbox WHERE site = ?").add(id).run();
    Statement(m_db, "DELETE FROM media_on_site WHERE site = ?").add(id).run();
    Statement(m_db, "DELETE FROM site WHERE id = ?").add(id).run();
    m_cache.remove(id);
    return articles;
}

} // namespace broadsheet::store
