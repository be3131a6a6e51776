// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/revisions.h"

#include "store/codec.h"

#include <QCryptographicHash>

namespace broadsheet::store {

namespace {

constexpr qsizetype hashBytes = 32;
/// Blocks up to this size are remembered as stored: separators, "more", empty paragraphs.
constexpr qsizetype smallBlock = 64;
constexpr qsizetype knownLimit = 4096;

Error bodyDamaged(RevisionId id) { return { ErrorKind::Damaged, Reason::BodyDamaged, id.toString(), {} }; }

} // namespace

Revisions::Revisions(Connection &db)
    : m_db(db)
{
}

bool Revisions::exists(RevisionId id)
{
    Statement found(m_db, "SELECT 1 FROM revision WHERE id = ?");
    return found.add(id).next();
}

QByteArray Revisions::insertBlocks(const Body &body)
{
    QByteArray hashes;
    hashes.reserve(static_cast<qsizetype>(body.blocks.size()) * hashBytes);
    Statement insert(
        m_db, "INSERT INTO block (sha, name, raw) VALUES (?, ?, ?) ON CONFLICT (sha) DO NOTHING");
    for (const Block &block : body.blocks) {
        const QByteArray sha = block.sha256();
        hashes += sha;
        if (m_known.contains(sha))
            continue;
        insert.add(sha).add(block.name).add(block.raw).run();
        if (block.raw.size() <= smallBlock && m_known.size() < knownLimit)
            m_known.insert(sha);
    }
    return hashes;
}

QByteArray Revisions::insert(qint64 article, const Revision &revision)
{
    const QByteArray hashes = insertBlocks(revision.text.body);
    const QByteArray fields = fieldsToColumn(revision.text.fields);
    const QByteArray sha = contentHash(fields, hashes);
    Statement insert(m_db,
        "INSERT INTO revision (id, article, parent, parent2, origin, at, who, fields, blocks, sha)"
        " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?) ON CONFLICT (id) DO NOTHING");
    insert.add(revision.id).add(article).add(revision.parent).add(revision.parent2);
    insert.add(toString(revision.origin)).add(revision.at).add(revision.who);
    insert.addUtf8(fields).add(hashes).add(sha).run();
    return sha;
}

bool Revisions::loadBlocks(const QByteArray &hashes, Body &body)
{
    for (qsizetype at = 0; at < hashes.size(); at += hashBytes) {
        const QByteArray sha = hashes.mid(at, hashBytes);
        Statement find(m_db, "SELECT name, raw FROM block WHERE sha = ?");
        if (!find.add(sha).next())
            return false;
        Block block { .raw = find.bytes(1), .name = find.bytes(0) };
        if (block.sha256() != sha)
            return false;
        body.blocks.push_back(std::move(block));
    }
    return true;
}

Result<Revision> Revisions::load(RevisionId id)
{
    Statement find(m_db,
        "SELECT r.id, a.id, r.parent, r.parent2, r.origin, r.at, r.who, r.fields, r.blocks, r.sha"
        " FROM revision r JOIN article a ON a.n = r.article WHERE r.id = ?");
    if (!find.add(id).next()) {
        if (auto ok = m_db.check(); !ok)
            return fail(ok.error());
        return fail(ErrorKind::NotFound, Reason::UnknownRevision, id.toString());
    }
    const QByteArray fields = find.bytes(7);
    const QByteArray hashes = find.bytes(8);
    Revision revision;
    revision.id = id;
    revision.article = find.id<ArticleId>(1);
    revision.parent = find.maybeId<RevisionId>(2);
    revision.parent2 = find.maybeId<RevisionId>(3);
    revision.origin = originFromString(find.text(4)).value_or(Origin::Typed);
    revision.at = find.instant(5);
    revision.who = find.text(6);
    revision.text.fields = fieldsFromColumn(fields);
    const bool whole = loadBlocks(hashes, revision.text.body) && contentHash(fields, hashes) == find.bytes(9);
    if (auto ok = m_db.check(); !ok)
        return fail(ok.error());
    if (!whole)
        return fail(bodyDamaged(id));
    return revision;
}

QByteArray Revisions::hashOf(RevisionId id)
{
    Statement find(m_db, "SELECT sha FROM revision WHERE id = ?");
    return find.add(id).next() ? find.bytes(0) : QByteArray();
}

Fields Revisions::fieldsOf(RevisionId id)
{
    Statement find(m_db, "SELECT fields FROM revision WHERE id = ?");
    return find.add(id).next() ? fieldsFromColumn(find.bytes(0)) : Fields {};
}

QByteArray Revisions::blockHashesOf(RevisionId id)
{
    Statement find(m_db, "SELECT blocks FROM revision WHERE id = ?");
    return find.add(id).next() ? find.bytes(0) : QByteArray();
}

bool Revisions::block(const QByteArray &hashes, int index, Block &block)
{
    const QByteArray sha = hashes.mid(index * hashBytes, hashBytes);
    Statement find(m_db, "SELECT name, raw FROM block WHERE sha = ?");
    if (sha.isEmpty() || !find.add(sha).next())
        return false;
    block = { .raw = find.bytes(1), .name = find.bytes(0) };
    return true;
}

std::vector<RevisionLine> Revisions::lines(qint64 article)
{
    std::vector<RevisionLine> lines;
    Statement find(
        m_db, "SELECT id, at, who, origin, sha, parent FROM revision WHERE article = ? ORDER BY n DESC");
    find.add(article);
    while (find.next()) {
        lines.push_back({ .id = find.id<RevisionId>(0),
            .at = find.instant(1),
            .who = find.text(2),
            .origin = originFromString(find.text(3)).value_or(Origin::Typed),
            .sha256 = find.bytes(4),
            .parent = find.maybeId<RevisionId>(5) });
    }
    return lines;
}

std::optional<ArticleId> Revisions::articleBegunWith(const QByteArray &sha)
{
    Statement find(m_db,
        "SELECT a.id FROM revision r JOIN article a ON a.n = r.article WHERE r.sha = ? AND r.parent IS NULL"
        " AND r.n = (SELECT min(n) FROM revision WHERE article = r.article) ORDER BY r.n LIMIT 1");
    return find.add(sha).next() ? std::optional(find.id<ArticleId>(0)) : std::nullopt;
}

std::vector<RevisionId> Revisions::all()
{
    std::vector<RevisionId> ids;
    Statement find(m_db, "SELECT id FROM revision ORDER BY n");
    while (find.next())
        ids.push_back(find.id<RevisionId>(0));
    return ids;
}

} // namespace broadsheet::store
