// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/blockrescue.h"

#include "store/backupfiles.h"
#include "store/changecodec.h"
#include "store/journal.h"
#include "store/profilefiles.h"
#include "store/statement.h"

#include <QCryptographicHash>

namespace broadsheet::store {

namespace {

constexpr qsizetype rescueHashBytes = 32;

bool isCopyOf(const QByteArray &raw, const QByteArray &sha)
{
    return QCryptographicHash::hash(raw, QCryptographicHash::Sha256) == sha;
}

} // namespace

BlockRescue::BlockRescue(QString profile)
    : m_profile(std::move(profile))
{
}

void BlockRescue::mend(Connection &db, RevisionId revision)
{
    QByteArray hashes;
    {
        Statement find(db, "SELECT blocks FROM revision WHERE id = ?");
        if (find.add(revision).next())
            hashes = find.bytes(0);
    }
    for (qsizetype at = 0; at < hashes.size(); at += rescueHashBytes) {
        const QByteArray sha = hashes.mid(at, rescueHashBytes);
        {
            Statement have(db, "SELECT raw FROM block WHERE sha = ?");
            if (have.add(sha).next() && isCopyOf(have.bytes(0), sha))
                continue;
        }
        const auto copy = find(sha);
        if (!copy)
            continue;
        Statement put(db,
            "INSERT INTO block (sha, name, raw) VALUES (?, ?, ?) ON CONFLICT (sha)"
            " DO UPDATE SET name = excluded.name, raw = excluded.raw");
        put.add(sha).add(copy->name).add(copy->raw).run();
    }
}

std::optional<BlockRescue::Copy> BlockRescue::find(const QByteArray &sha)
{
    if (auto copy = inBackups(sha))
        return copy;
    readJournals();
    const auto journalled = m_journalled.constFind(sha);
    return journalled == m_journalled.constEnd() ? std::nullopt : std::optional(*journalled);
}

std::optional<BlockRescue::Copy> BlockRescue::inBackups(const QByteArray &sha)
{
    for (const BackupInfo &backup : backupsIn(m_profile)) {
        const auto db = Connection::open(
            backupFolder(m_profile) + QLatin1Char('/') + backup.name, Connection::Mode::Immutable);
        if (!db)
            continue;
        Statement find(**db, "SELECT name, raw FROM block WHERE sha = ?");
        if (find.add(sha).next() && isCopyOf(find.bytes(1), sha))
            return Copy { find.bytes(0), find.bytes(1) };
    }
    return std::nullopt;
}

void BlockRescue::readJournals()
{
    if (std::exchange(m_journalsRead, true))
        return;
    for (const QString &path : journalPaths(m_profile)) {
        const auto scan = scanJournal(path);
        JournalTexts texts;
        for (const JournalRecord &record : scan ? scan->records : std::vector<JournalRecord> {}) {
            bool whole = true;
            for (const JournalledChange &change : decodeChanges(texts, record.payload, whole)) {
                const ArticleText *text = textOf(change.change);
                for (const Block &block : text ? text->body.blocks : std::vector<Block> {})
                    m_journalled.insert(block.sha256(), { block.name, block.raw });
            }
        }
    }
}

} // namespace broadsheet::store
