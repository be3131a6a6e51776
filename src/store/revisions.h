// SPDX-License-Identifier: GPL-3.0-or-later
// Revisions and the blocks that they share.
#pragma once

#include "store/rows.h"
#include "store/statement.h"

#include <QSet>

namespace broadsheet::store {

class Revisions {
public:
    explicit Revisions(Connection &db);

    bool exists(RevisionId id);
    /// Nothing when it is there already. The content hash.
    QByteArray insert(qint64 article, const Revision &revision);
    /// UnknownRevision; BodyDamaged when a hash does not match.
    Result<Revision> load(RevisionId id);
    /// contentHash; empty = unknown revision.
    QByteArray hashOf(RevisionId id);
    Fields fieldsOf(RevisionId id);
    /// Hashes of its blocks, joined; block() reads one of them, unverified (for snippets).
    QByteArray blockHashesOf(RevisionId id);
    bool block(const QByteArray &hashes, int index, Block &block);
    std::vector<RevisionLine> lines(qint64 article);
    /// The oldest article whose first revision has this content hash.
    std::optional<ArticleId> articleBegunWith(const QByteArray &sha);
    std::vector<RevisionId> all();

    /// A transaction was undone: what was known may not be there.
    void forget() { m_known.clear(); }

private:
    QByteArray insertBlocks(const Body &body);
    bool loadBlocks(const QByteArray &hashes, Body &body);

    Connection &m_db;
    /// Blank blocks and the like, which occur in every article.
    QSet<QByteArray> m_known;
};

} // namespace broadsheet::store
