// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/fields.h"

#include <QJsonArray>

#include <array>

namespace broadsheet {

namespace {

constexpr QLatin1String operator""_key(const char *text, size_t size)
{
    return QLatin1String(text, static_cast<qsizetype>(size));
}

constexpr QLatin1String noKey;

// Times are not pinned: they are set by acts of their own, and setting one must not void an approval of the
// words.
const std::array fieldRows {
    FieldRow { "kicker"_key, "kicker"_key, "kicker"_key, "kicker"_key, MergeRule::OneSide,
        Travel::PublicMarker, true, &Fields::kicker },
    FieldRow { "headline"_key, "headline"_key, "headline"_key, "title"_key, MergeRule::OneSide,
        Travel::PostField, true, &Fields::headline },
    FieldRow { "lede"_key, "lede"_key, "lede"_key, "excerpt"_key, MergeRule::OneSide, Travel::PostField, true,
        &Fields::lede },
    FieldRow { "authors"_key, "authors"_key, "byline"_key, "bylines"_key, MergeRule::OrderedList,
        Travel::PublicMarker, true, &Fields::authors },
    FieldRow { "dateline"_key, "dateline"_key, "dateline"_key, "dateline"_key, MergeRule::OneSide,
        Travel::PublicMarker, true, &Fields::dateline },
    FieldRow { "section"_key, "section"_key, "section"_key, "section"_key, MergeRule::OneSide,
        Travel::PublicMarker, true, &Fields::section },
    FieldRow { "sections"_key, "sections"_key, "sections"_key, "categories"_key, MergeRule::Set,
        Travel::PostField, true, &Fields::sections },
    FieldRow { "tags"_key, "tags"_key, "tag"_key, "tags"_key, MergeRule::Set, Travel::PostField, true,
        &Fields::tags },
    FieldRow { "language"_key, "language"_key, "language"_key, "language"_key, MergeRule::OneSide,
        Travel::PublicMarker, true, &Fields::language },
    FieldRow { "slug"_key, "slug"_key, "slug"_key, "slug"_key, MergeRule::OneSide, Travel::PostField, false,
        &Fields::slug },
    FieldRow { "image"_key, "image"_key, "image"_key, "featured_media"_key, MergeRule::OneSide,
        Travel::PostField, true, &Fields::image },
    FieldRow { "imageRights"_key, "imageRights"_key, "rights"_key, "rights"_key, MergeRule::OneSide,
        Travel::PublicMarker, true, &Fields::imageRights },
    FieldRow { "kind"_key, "kind"_key, "kind"_key, "kind"_key, MergeRule::OneSide, Travel::PublicMarker, true,
        &Fields::kind },
    FieldRow { "priority"_key, "priority"_key, "priority"_key, "priority"_key, MergeRule::OneSide,
        Travel::PublicMarker, true, &Fields::priority },
    FieldRow { "embargo"_key, "embargo"_key, "embargo"_key, "embargo"_key, MergeRule::OneSide,
        Travel::PublicMarker, false, &Fields::embargo },
    FieldRow { "planned"_key, "planned"_key, "planned"_key, "planned"_key, MergeRule::OneSide,
        Travel::DeskMarker, false, &Fields::planned },
    FieldRow { "assignee"_key, "assignee"_key, noKey, "assignee"_key, MergeRule::OneSide, Travel::DeskMarker,
        false, &Fields::assignee },
    FieldRow {
        "due"_key, "due"_key, noKey, "due"_key, MergeRule::OneSide, Travel::DeskMarker, false, &Fields::due },
    FieldRow { "translationOf"_key, "translationOf"_key, noKey, "translationOf"_key, MergeRule::OneSide,
        Travel::PublicMarker, true, &Fields::translationOf },
    FieldRow { "notes"_key, "notes"_key, noKey, "notes"_key, MergeRule::ById, Travel::DeskMarker, false,
        &Fields::notes },
};

QJsonValue asJson(const QString &text)
{
    return text.isEmpty() ? QJsonValue(QJsonValue::Undefined) : QJsonValue(text);
}

QJsonValue asJson(const QStringList &list)
{
    return list.isEmpty() ? QJsonValue(QJsonValue::Undefined) : QJsonValue(QJsonArray::fromStringList(list));
}

QJsonValue asJson(const std::optional<WallTime> &time)
{
    if (!time)
        return QJsonValue(QJsonValue::Undefined);
    return QJsonObject { { QStringLiteral("wall"), time->wall },
        { QStringLiteral("zone"), QString::fromUtf8(time->zone) },
        { QStringLiteral("instant"), toIso(time->instant) } };
}

QJsonObject noteAsJson(const Note &note)
{
    QJsonObject object { { QStringLiteral("id"), note.id.toString() }, { QStringLiteral("by"), note.by },
        { QStringLiteral("at"), toIso(note.at) }, { QStringLiteral("text"), note.text } };
    if (note.block)
        object.insert(QStringLiteral("block"), *note.block);
    if (!note.quote.isEmpty())
        object.insert(QStringLiteral("quote"), note.quote);
    if (note.resolvedAt)
        object.insert(QStringLiteral("resolvedAt"), toIso(*note.resolvedAt));
    if (!note.resolvedBy.isEmpty())
        object.insert(QStringLiteral("resolvedBy"), note.resolvedBy);
    return object;
}

QJsonValue asJson(const std::vector<Note> &notes)
{
    if (notes.empty())
        return QJsonValue(QJsonValue::Undefined);
    QJsonArray array;
    for (const Note &note : notes)
        array.append(noteAsJson(note));
    return array;
}

// The readers return false when the value has another shape than the field.

bool readJson(const QJsonValue &value, QString &out)
{
    out = value.toString();
    return value.isString();
}

bool readJson(const QJsonValue &value, QStringList &out)
{
    if (!value.isArray())
        return false;
    const QJsonArray array = value.toArray();
    for (const QJsonValue &item : array) {
        if (!item.isString())
            return false;
        out.append(item.toString());
    }
    return true;
}

bool readJson(const QJsonValue &value, std::optional<WallTime> &out)
{
    const QJsonObject object = value.toObject();
    const QString wall = object.value(QLatin1String("wall")).toString();
    const auto instant = instantFromIso(object.value(QLatin1String("instant")).toString());
    if (wall.isEmpty() || !instant)
        return false;
    out = WallTime { wall, object.value(QLatin1String("zone")).toString().toUtf8(), *instant };
    return true;
}

bool readNote(const QJsonObject &object, Note &note)
{
    const auto id = NoteId::fromString(object.value(QLatin1String("id")).toString());
    const auto at = instantFromIso(object.value(QLatin1String("at")).toString());
    if (!id || !at)
        return false;
    note.id = *id;
    note.at = *at;
    note.by = object.value(QLatin1String("by")).toString();
    note.text = object.value(QLatin1String("text")).toString();
    note.quote = object.value(QLatin1String("quote")).toString();
    note.resolvedBy = object.value(QLatin1String("resolvedBy")).toString();
    if (const QJsonValue block = object.value(QLatin1String("block")); !block.isUndefined()) {
        if (!block.isDouble() || block.toInt(-1) < 0)
            return false;
        note.block = block.toInt();
    }
    if (const QJsonValue resolved = object.value(QLatin1String("resolvedAt")); !resolved.isUndefined()) {
        note.resolvedAt = instantFromIso(resolved.toString());
        if (!note.resolvedAt)
            return false;
    }
    return true;
}

bool readJson(const QJsonValue &value, std::vector<Note> &out)
{
    if (!value.isArray())
        return false;
    const QJsonArray array = value.toArray();
    for (const QJsonValue &item : array) {
        Note note;
        if (!item.isObject() || !readNote(item.toObject(), note))
            return false;
        out.push_back(std::move(note));
    }
    return true;
}

} // namespace

std::span<const FieldRow> fieldTable() { return fieldRows; }

const FieldRow *fieldByCliKey(const QString &key)
{
    for (const FieldRow &row : fieldRows) {
        if (!row.cli.isEmpty() && row.cli == key)
            return &row;
    }
    // The names that --json prints are what people try next.
    for (const FieldRow &row : fieldRows) {
        if (!row.cli.isEmpty() && row.name == key)
            return &row;
    }
    return nullptr;
}

QJsonObject toJson(const Fields &fields)
{
    QJsonObject object;
    for (const FieldRow &row : fieldRows) {
        const QJsonValue value
            = std::visit([&fields](auto member) { return asJson(fields.*member); }, row.member);
        if (!value.isUndefined())
            object.insert(row.json, value);
    }
    return object;
}

Result<Fields> fieldsFromJson(const QJsonObject &object)
{
    Fields fields;
    for (const FieldRow &row : fieldRows) {
        const QJsonValue value = object.value(row.json);
        if (value.isUndefined() || value.isNull())
            continue;
        const bool read
            = std::visit([&](auto member) { return readJson(value, fields.*member); }, row.member);
        if (!read)
            return fail(ErrorKind::BadInput, Reason::BadFieldValue, QString(row.json));
    }
    return fields;
}

} // namespace broadsheet
