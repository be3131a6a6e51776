// SPDX-License-Identifier: GPL-3.0-or-later
// What a Store is made of; for the files of this folder and their tests.
#pragma once

#include "store/changecodec.h"
#include "store/journal.h"
#include "store/opening.h"
#include "store/store.h"
#include "store/tables.h"

namespace broadsheet::store {

/// Who journals the changes of a transaction.
enum class Journalling {
    /// The store, before it commits.
    Here,
    /// A JournalWriter did.
    Elsewhere,
    /// Nobody: they can be had again.
    None
};

class Store::Private {
public:
    Private(
        Opened opened, QString folder, const Clock &theClock, IdSource &theIds, JournalFileFactory factory);

    /// The transaction of record, apply, recordIf and applyJournalled (with its position); false = the
    /// condition did not hold. On a full disk it is tried again with the ballast freed; ProfileBusy when that
    /// was within a turn and somebody else wrote in between.
    Result<bool> write(const std::vector<Change> &changes, Journalling journalling,
        const std::function<bool()> &condition = {}, const JournalPosition &position = {});
    Result<qint64> rowOf(ArticleId id);
    /// The connection's failure, or nothing. Remembers damage for the next opening.
    Result<void> check();

    QString profile;
    const Clock &clock;
    IdSource &ids;
    Access access;
    OpenReport report;
    /// Shared, held as long as the store is open.
    std::optional<ProfileLock> lock;
    std::unique_ptr<Connection> db;
    Tables tables;
    Journal journal;
    JournalTexts texts;
    /// Journalled elsewhere, not stored yet.
    std::vector<Change> behind;
    /// Whose transaction is open; null between changes.
    Turn *turn = nullptr;

private:
    Result<bool> writeOnce(const std::vector<Change> &changes, Journalling journalling,
        const std::function<bool()> &condition, const JournalPosition &position);
    Result<void> commitJournalled(const JournalPosition &position);
    Result<void> journalAndCommit(const std::vector<Change> &changes, const QByteArray &payload);
    QByteArray newestHash(ArticleId id);
};

/// As Store::open, with another file device under the journal.
Result<std::unique_ptr<Store>> openStore(
    const QString &profile, Access access, const Clock &clock, IdSource &ids, JournalFileFactory factory);

} // namespace broadsheet::store
