// SPDX-License-Identifier: GPL-3.0-or-later
// The append-only journal of one process, and reading those of others. Format: journal.md.
#pragma once

#include "core/ids.h"
#include "core/instant.h"
#include "store/journalfile.h"

#include <QUuid>

#include <optional>
#include <vector>

namespace broadsheet::store {

struct JournalRecord {
    qint64 sequence = 0;
    Instant at {};
    ArticleId article;
    QByteArray payload = {};
    /// SHA-256 over all of the above, as stored.
    QByteArray sha256 = {};
    /// Where the next record begins.
    qint64 end = 0;
};

/// Where a record stands and how long its file was with it.
struct JournalPosition {
    QUuid journal;
    qint64 sequence = 0;
    qint64 end = 0;
};

/// What a journal file holds.
struct JournalScan {
    QUuid id;
    std::vector<JournalRecord> records;
    /// Records inside the file that do not match their hash.
    int damaged = 0;
    /// The file ends within a record: its writer died while it wrote.
    bool torn = false;
    qint64 bytes = 0;
};

/// FileMissing, JournalDamaged when the head is no journal's.
Result<JournalScan> scanJournal(const QString &path);

class Journal {
public:
    /// Nothing is created before the first append.
    Journal(QString folder, IdSource &ids, JournalFileFactory factory = createJournalFile);

    /// Appends and syncs. On an error the record is not in the file (or the file is given up for a new one):
    /// DiskFull, ... Code points: journal.before, journal.after.
    Result<JournalRecord> append(ArticleId article, Instant at, const QByteArray &payload);
    /// Takes the last record back: the transaction that it announced did not happen.
    void withdraw();
    /// A fresh file will be begun: payloads may not refer to earlier ones. True once after each such change.
    bool begunAnew();

    QUuid id() const { return m_id; }

    /// Size up to the last record.
    qint64 bytes() const { return m_bytes; }

private:
    Result<void> begin();
    void giveUp();

    QString m_folder;
    IdSource &m_ids;
    JournalFileFactory m_factory;
    std::unique_ptr<JournalFile> m_file;
    QUuid m_id;
    qint64 m_sequence = 0;
    qint64 m_bytes = 0;
    qint64 m_before = 0;
    bool m_anew = true;
};

} // namespace broadsheet::store
