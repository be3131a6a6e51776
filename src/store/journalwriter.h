// SPDX-License-Identifier: GPL-3.0-or-later
// Autosave: typed text goes to a journal of its own, on a thread of its own, before the store knows it. A
// commit may stall for seconds; "Saved" does not wait for it.
#pragma once

#include "store/changecodec.h"
#include "store/journal.h"
#include "store/store.h"

#include <mutex>

namespace broadsheet::store {

class JournalWriter {
public:
    /// For a profile that this process holds open. `ids` and `clock` are asked from the appending thread.
    JournalWriter(const QString &profile, const Clock &clock, IdSource &ids,
        JournalFileFactory factory = createJournalFile);

    /// Any thread. Appends and syncs: when it returns the text is on the disk, and "acked <sequence>
    /// <article> <sha>" was logged on broadsheet.journal (debug: off unless asked for), where sha is the
    /// contentHash of the text in hex: what workingCopy() will hold after a crash, or a later one. `before`
    /// is the contentHash of the text that the person typed into: the last one that was kept, or the
    /// revision's. DiskFull, ...: nothing was kept. Code points: journal.before, journal.after.
    Result<JournalPosition> append(const KeepWorkingCopy &change, const QByteArray &before);

private:
    Result<JournalRecord> appendOnce(const KeepWorkingCopy &change, const QByteArray &before);

    std::mutex m_mutex;
    QString m_profile;
    const Clock &m_clock;
    Journal m_journal;
    JournalTexts m_texts;
};

/// On the store's thread, after the ack: stores what was appended. Positions come in the order of the
/// appends; of one article's texts only the last is needed. What cannot be stored now (DiskFull, ProfileBusy)
/// is kept and stored first the next time; a crash in between is covered by the journal. Code points:
/// store.before-commit, store.after-commit.
Result<void> applyJournalled(
    Store &store, const JournalPosition &position, const std::vector<Change> &changes);

} // namespace broadsheet::store
