// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/journalwriter.h"

#include "core/logging.h"
#include "store/ballast.h"
#include "store/profilefiles.h"
#include "store/storeprivate.h"

namespace broadsheet::store {

JournalWriter::JournalWriter(
    const QString &profile, const Clock &clock, IdSource &ids, JournalFileFactory factory)
    : m_profile(profile)
    , m_clock(clock)
    , m_journal(journalFolder(profile), ids, std::move(factory))
{
}

Result<JournalRecord> JournalWriter::appendOnce(const KeepWorkingCopy &change, const QByteArray &before)
{
    if (m_journal.begunAnew())
        m_texts.forget();
    const QByteArray payload = encodeChanges(m_texts, { change }, [&before](ArticleId) { return before; });
    auto record = m_journal.append(change.copy.article, m_clock.now(), payload);
    if (!record)
        m_texts.forget();
    return record;
}

Result<JournalPosition> JournalWriter::append(const KeepWorkingCopy &change, const QByteArray &before)
{
    const std::lock_guard alone(m_mutex);
    auto record = appendOnce(change, before);
    if (!record && record.error().reason == Reason::DiskFull && freeBallast(m_profile))
        record = appendOnce(change, before);
    if (!record)
        return fail(record.error());
    qCDebug(logJournal, "acked %lld %s %s", static_cast<long long>(record->sequence),
        qPrintable(change.copy.article.toString()), contentHash(change.copy.text).toHex().constData());
    return JournalPosition { m_journal.id(), record->sequence, record->end };
}

Result<void> applyJournalled(
    Store &store, const JournalPosition &position, const std::vector<Change> &changes)
{
    Store::Private &d = store.d();
    for (const Change &change : changes) {
        if (const auto *kept = std::get_if<KeepWorkingCopy>(&change)) {
            std::erase_if(d.behind, [kept](const Change &earlier) {
                const auto *copy = std::get_if<KeepWorkingCopy>(&earlier);
                return copy && copy->copy.article == kept->copy.article;
            });
        }
        d.behind.push_back(change);
    }
    const auto done = d.write(d.behind, Journalling::Elsewhere, {}, position);
    if (done)
        d.behind.clear();
    else if (done.error().kind != ErrorKind::DiskFull && done.error().kind != ErrorKind::Busy)
        d.behind.clear(); // they will not be taken next time either; the journal has the text
    return done ? Result<void>() : fail(done.error());
}

} // namespace broadsheet::store
