// SPDX-License-Identifier: GPL-3.0-or-later
// Other copies of a damaged block: backups and journals hold the same bytes, and the hash proves it.
#pragma once

#include "core/ids.h"
#include "store/connection.h"

#include <QByteArray>
#include <QHash>

#include <optional>

namespace broadsheet::store {

class BlockRescue {
public:
    explicit BlockRescue(QString profile);

    /// Replaces the damaged blocks of a revision for which a good copy is found.
    void mend(Connection &db, RevisionId revision);

private:
    struct Copy {
        QByteArray name;
        QByteArray raw;
    };

    std::optional<Copy> find(const QByteArray &sha);
    std::optional<Copy> inBackups(const QByteArray &sha);
    void readJournals();

    QString m_profile;
    bool m_journalsRead = false;
    QHash<QByteArray, Copy> m_journalled;
};

} // namespace broadsheet::store
