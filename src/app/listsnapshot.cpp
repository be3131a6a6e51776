// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/listsnapshot.h"

#include <QDataStream>
#include <QIODevice>
#include <QJsonDocument>
#include <QJsonObject>

namespace broadsheet::app {

namespace {

constexpr quint32 snapshotVersion = 1;
constexpr quint32 mostRows = 20;

/// What a row shows of the fields; the rest is read with the first answer of the store.
Fields shownFields(const Fields &all)
{
    Fields shown;
    shown.headline = all.headline;
    shown.section = all.section;
    shown.language = all.language;
    shown.authors = all.authors;
    shown.assignee = all.assignee;
    shown.priority = all.priority;
    shown.embargo = all.embargo;
    return shown;
}

void writeRow(QDataStream &out, const newsroom::LibraryRow &row)
{
    const store::ArticleState &state = row.state;
    out << state.id.toBytes()
        << QJsonDocument(toJson(shownFields(state.fields))).toJson(QJsonDocument::Compact)
        << toString(state.shown.stage) << toString(state.onSite.stage) << qint64(toMs(state.modified))
        << state.base.has_value() << state.newerEdits << state.conflictOpen << quint8(state.durability)
        << quint8(state.transport) << qint32(row.openNotes) << row.author << row.holder
        << state.shown.scheduledFor.has_value();
    if (state.shown.scheduledFor)
        out << qint64(toMs(state.shown.scheduledFor->instant));
}

bool readRow(QDataStream &in, newsroom::LibraryRow &row)
{
    QByteArray id;
    QByteArray fields;
    QString shown;
    QString onSite;
    qint64 modified = 0;
    bool sent = false;
    bool scheduled = false;
    quint8 durability = 0;
    quint8 transport = 0;
    qint32 notes = 0;
    store::ArticleState &state = row.state;
    in >> id >> fields >> shown >> onSite >> modified >> sent >> state.newerEdits >> state.conflictOpen
        >> durability >> transport >> notes >> row.author >> row.holder >> scheduled;
    const auto read = fieldsFromJson(QJsonDocument::fromJson(fields).object());
    if (in.status() != QDataStream::Ok || id.size() != 16 || !read
        || durability > static_cast<quint8>(Durability::Live)
        || transport > static_cast<quint8>(Transport::Parked))
        return false;
    state.id = ArticleId::fromBytes(id);
    state.fields = *read;
    state.shown.stage = stageFromString(shown).value_or(Stage::Draft);
    state.onSite.stage = stageFromString(onSite).value_or(Stage::Draft);
    state.modified = instantFromMs(modified);
    if (sent)
        state.base = RevisionId();
    state.durability = static_cast<Durability>(durability);
    state.transport = static_cast<Transport>(transport);
    row.openNotes = notes;
    if (scheduled) {
        qint64 at = 0;
        in >> at;
        state.shown.scheduledFor = WallTime { {}, {}, instantFromMs(at) };
    }
    return in.status() == QDataStream::Ok;
}

} // namespace

QByteArray toBytes(const ListSnapshot &snapshot)
{
    QByteArray bytes;
    QDataStream out(&bytes, QIODevice::WriteOnly);
    out.setVersion(QDataStream::Qt_6_4);
    const auto count = std::min(mostRows, static_cast<quint32>(snapshot.rows.size()));
    out << snapshotVersion << quint8(snapshot.shelf) << count;
    for (quint32 i = 0; i < count; ++i)
        writeRow(out, snapshot.rows[i]);
    return bytes;
}

std::optional<ListSnapshot> snapshotFrom(const QByteArray &bytes)
{
    QDataStream in(bytes);
    in.setVersion(QDataStream::Qt_6_4);
    quint32 version = 0;
    quint8 shelf = 0;
    quint32 count = 0;
    in >> version >> shelf >> count;
    if (in.status() != QDataStream::Ok || version != snapshotVersion || count > mostRows
        || shelf > static_cast<quint8>(newsroom::Shelf::Trash))
        return std::nullopt;
    ListSnapshot snapshot { static_cast<newsroom::Shelf>(shelf), std::vector<newsroom::LibraryRow>(count) };
    for (newsroom::LibraryRow &row : snapshot.rows) {
        if (!readRow(in, row))
            return std::nullopt;
    }
    return snapshot;
}

} // namespace broadsheet::app
