// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/media.h"

#include "store/profilefiles.h"

#include <QCryptographicHash>
#include <QFile>
#include <QFileInfo>

namespace broadsheet::store {

namespace {

MediaRow readMediaRow(const Statement &row)
{
    return { .sha = row.text(0),
        .mime = row.text(1),
        .suffix = row.text(2),
        .bytes = row.integer(3),
        .width = static_cast<int>(row.integer(4)),
        .height = static_cast<int>(row.integer(5)),
        .rights = row.bytes(6) };
}

} // namespace

void putMediaRow(Connection &db, const MediaRow &media)
{
    Statement put(db,
        "INSERT INTO media (sha, mime, suffix, bytes, width, height, rights) VALUES (?, ?, ?, ?, ?, ?, ?)"
        " ON CONFLICT (sha) DO UPDATE SET mime = excluded.mime, suffix = excluded.suffix, bytes = "
        "excluded.bytes,"
        " width = excluded.width, height = excluded.height, rights = excluded.rights");
    put.add(media.sha).add(media.mime).add(media.suffix).add(media.bytes);
    put.add(media.width).add(media.height).add(media.rights).run();
}

std::optional<MediaRow> mediaRow(Connection &db, const QString &sha)
{
    Statement find(db, "SELECT sha, mime, suffix, bytes, width, height, rights FROM media WHERE sha = ?");
    return find.add(sha).next() ? std::optional(readMediaRow(find)) : std::nullopt;
}

std::vector<MediaRow> allMedia(Connection &db)
{
    std::vector<MediaRow> rows;
    Statement find(db, "SELECT sha, mime, suffix, bytes, width, height, rights FROM media ORDER BY sha");
    while (find.next())
        rows.push_back(readMediaRow(find));
    return rows;
}

bool mediaIsOn(Connection &db, SiteId site, const QString &sha)
{
    Statement find(db, "SELECT 1 FROM media_on_site WHERE sha = ? AND site = ?");
    return find.add(sha).add(site).next();
}

QString mediaFile(const QString &profile, const QString &sha)
{
    return mediaFolder(profile) + QLatin1Char('/') + sha.left(2) + QLatin1Char('/') + sha;
}

QString mediaName(const QByteArray &bytes)
{
    return QString::fromLatin1(QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex());
}

Result<void> writeMediaFile(const QString &profile, const QString &sha, const QByteArray &bytes)
{
    const QString path = mediaFile(profile, sha);
    if (readMediaFile(profile, sha))
        return {};
    if (auto ok = ensureFolder(QFileInfo(path).path()); !ok)
        return ok;
    return writeDurably(path, bytes, "media");
}

Result<QByteArray> readMediaFile(const QString &profile, const QString &sha)
{
    QFile file(mediaFile(profile, sha));
    if (!file.open(QIODevice::ReadOnly))
        return fail(ErrorKind::NotFound, Reason::FileMissing, sha);
    const QByteArray bytes = file.readAll();
    if (mediaName(bytes) != sha)
        return fail(ErrorKind::Damaged, Reason::FileUnreadable, sha);
    return bytes;
}

} // namespace broadsheet::store
