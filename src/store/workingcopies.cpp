// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/workingcopies.h"

#include "store/codec.h"

namespace broadsheet::store {

void putWorkingCopy(Connection &db, qint64 article, const WorkingCopy &copy)
{
    Statement put(db,
        "INSERT INTO working_copy (article, parent, at, fields, body, sha) VALUES (?, ?, ?, ?, ?, ?)"
        " ON CONFLICT (article) DO UPDATE SET parent = excluded.parent, at = excluded.at, fields = "
        "excluded.fields,"
        " body = excluded.body, sha = excluded.sha");
    put.add(article).add(copy.parent).add(copy.at).addUtf8(fieldsToColumn(copy.text.fields));
    put.add(toColumn(copy.text.body)).add(contentHash(copy.text)).run();
}

std::optional<WorkingCopy> loadWorkingCopy(Connection &db, qint64 article, ArticleId id)
{
    Statement find(db, "SELECT parent, at, fields, body FROM working_copy WHERE article = ?");
    if (!find.add(article).next())
        return std::nullopt;
    return WorkingCopy { .article = id,
        .parent = find.id<RevisionId>(0),
        .text = { fieldsFromColumn(find.bytes(2)), bodyFromColumn(find.bytes(3)) },
        .at = find.instant(1) };
}

RevisionId groundOf(Connection &db, qint64 article, const WorkingCopy &copy, const QByteArray &before)
{
    if (before.isEmpty())
        return copy.parent;
    // It grows from the head (a person may have gone back to an older one): nothing was cut meanwhile.
    Statement head(db, "SELECT 1 FROM article WHERE n = ? AND head = ?");
    head.add(article).add(copy.parent);
    if (head.next())
        return copy.parent;
    // The child with that text, or the one that the copy with that text grows from already.
    Statement find(db,
        "SELECT id FROM revision WHERE article = ?1 AND parent = ?2 AND (sha = ?3 OR id ="
        " (SELECT parent FROM working_copy WHERE article = ?1 AND sha = ?3)) ORDER BY n DESC LIMIT 1");
    find.add(article).add(copy.parent).add(before);
    return find.next() ? find.id<RevisionId>(0) : copy.parent;
}

QByteArray workingCopyHash(Connection &db, qint64 article)
{
    Statement find(db, "SELECT sha FROM working_copy WHERE article = ?");
    return find.add(article).next() ? find.bytes(0) : QByteArray();
}

void dropWorkingCopy(Connection &db, qint64 article)
{
    Statement(db, "DELETE FROM working_copy WHERE article = ?").add(article).run();
}

void dropReplacedCopy(Connection &db, qint64 article, const Revision &revision, const QByteArray &sha)
{
    Statement drop(
        db, "DELETE FROM working_copy WHERE article = ? AND (parent = ? OR parent = ? OR sha = ?)");
    drop.add(article).add(revision.parent).add(revision.parent2).add(sha).run();
}

} // namespace broadsheet::store
