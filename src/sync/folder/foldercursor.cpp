// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/folder/foldercursor.h"

#include <QDataStream>
#include <QIODevice>

namespace broadsheet::sync::folder {

namespace {

constexpr quint32 cursorMagic = 0x62736631; // "bsf1"

} // namespace

int FolderCursor::readOf(ArticleId id) const
{
    const auto found = read.find(id);
    return found == read.end() ? 0 : found->second;
}

Cursor toCursor(const FolderCursor &cursor)
{
    Cursor out;
    QDataStream stream(&out.value, QIODevice::WriteOnly);
    stream.setVersion(QDataStream::Qt_6_4);
    stream << cursorMagic << qint64(toMs(cursor.at)) << quint32(cursor.read.size());
    for (const auto &[article, version] : cursor.read)
        stream << article.uuid() << qint32(version);
    return out;
}

std::optional<FolderCursor> fromCursor(const Cursor &cursor)
{
    QDataStream stream(cursor.value);
    stream.setVersion(QDataStream::Qt_6_4);
    quint32 magic = 0;
    qint64 at = 0;
    quint32 count = 0;
    stream >> magic >> at >> count;
    if (stream.status() != QDataStream::Ok || magic != cursorMagic)
        return std::nullopt;
    FolderCursor read;
    read.at = instantFromMs(at);
    for (quint32 i = 0; i < count; ++i) {
        QUuid article;
        qint32 version = 0;
        stream >> article >> version;
        if (stream.status() != QDataStream::Ok || version < 0)
            return std::nullopt;
        read.read.emplace(ArticleId(article), version);
    }
    return read;
}

} // namespace broadsheet::sync::folder
