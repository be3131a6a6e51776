// SPDX-License-Identifier: GPL-3.0-or-later
// Brings what journals hold and the database does not into the database.
#pragma once

#include "core/clock.h"
#include "store/tables.h"

#include <QUuid>

namespace broadsheet::store {

enum class ReplayMode {
    /// A process died: its last records are carried out.
    CatchUp,
    /// A backup took the place of a damaged store: everything since is carried out, what was on its way is
    /// unknown.
    Damaged,
    /// A person asked for the backup: what happened outside is carried out, newer texts stand beside the
    /// heads.
    Restored
};

struct ReplayReport {
    int replayed = 0;
    int recovered = 0;
    int unknown = 0;
    /// Records that could not be read or carried out.
    int lost = 0;
};

/// How far the journal is contained; {0, 0} = not at all.
struct Applied {
    qint64 sequence = 0;
    qint64 bytes = 0;
};

Applied appliedOf(Connection &db, const QUuid &journal);
void setApplied(Connection &db, const QUuid &journal, const Applied &applied);

/// Paths of all journals of the profile.
QStringList journalPaths(const QString &profile);
/// The journal's id by its file name.
QUuid journalIdOf(const QString &path);
/// Whether a journal that nobody writes holds records that the database lacks.
bool journalsAhead(Connection &db, const QString &profile);
/// Replays the journals that nobody writes, one transaction per record; records that cannot be carried out
/// are counted.
Result<ReplayReport> replayJournals(
    Tables &tables, const QString &profile, ReplayMode mode, IdSource &ids, const Clock &clock);

} // namespace broadsheet::store
