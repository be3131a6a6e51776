// SPDX-License-Identifier: GPL-3.0-or-later
// The sites of a profile.
#pragma once

#include "store/rows.h"
#include "store/statement.h"

#include <QHash>

namespace broadsheet::store {

class Sites {
public:
    explicit Sites(Connection &db);

    std::vector<Site> all();
    std::optional<Site> byId(SiteId id);
    std::optional<Site> byName(const QString &name);
    void put(const Site &site);
    /// Takes the articles off the site and drops what waits for it. Rows of the articles concerned.
    std::vector<qint64> remove(SiteId id);

    /// Another process may have changed them: called at the start of each transaction.
    void forget() { m_cache.clear(); }

private:
    Connection &m_db;
    QHash<SiteId, Site> m_cache;
};

} // namespace broadsheet::store
