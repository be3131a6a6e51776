// SPDX-License-Identifier: GPL-3.0-or-later
// The table groups of one connection, together.
#pragma once

#include "store/revisions.h"
#include "store/sites.h"

namespace broadsheet::store {

struct Tables {
    explicit Tables(Connection &connection)
        : db(connection)
        , revisions(connection)
        , sites(connection)
    {
    }

    /// After a rollback, and before a transaction: other processes write too.
    void forget()
    {
        revisions.forget();
        sites.forget();
    }

    Connection &db;
    Revisions revisions;
    Sites sites;
};

} // namespace broadsheet::store
