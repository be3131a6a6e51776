// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/codec.h"

#include <QJsonDocument>

namespace broadsheet::store {

namespace {

template <typename T> QByteArray writeColumn(T value)
{
    CborWriter writer;
    describe(writer, value);
    return QCborValue(writer.take()).toCbor();
}

template <typename T> T readColumn(const QByteArray &bytes)
{
    T value;
    CborReader reader(QCborValue::fromCbor(bytes).toMap());
    describe(reader, value);
    return value;
}

} // namespace

// The standing of an article that no site has seen is nothing: most of them are so while they are written.
QByteArray toColumn(const Standing &standing)
{
    return standing == Standing {} ? QByteArray() : writeColumn(standing);
}

Standing standingFromColumn(const QByteArray &bytes)
{
    return bytes.isEmpty() ? Standing {} : readColumn<Standing>(bytes);
}

QByteArray toColumn(const Newsroom &newsroom) { return writeColumn(newsroom); }

Newsroom newsroomFromColumn(const QByteArray &bytes) { return readColumn<Newsroom>(bytes); }

QByteArray toColumn(const WallTime &time) { return writeColumn(time); }

std::optional<WallTime> wallTimeFromColumn(const QByteArray &bytes)
{
    return bytes.isEmpty() ? std::nullopt : std::optional<WallTime>(readColumn<WallTime>(bytes));
}

QByteArray toColumn(const RecordedAct &act) { return writeColumn(act); }

RecordedAct recordedActFromColumn(const QByteArray &bytes) { return readColumn<RecordedAct>(bytes); }

QCborArray bodyToCbor(const std::vector<Block> &blocks, size_t begin, size_t end)
{
    QCborArray array;
    for (size_t i = begin; i < end; ++i) {
        array.append(blocks[i].name);
        array.append(blocks[i].raw);
    }
    return array;
}

std::vector<Block> blocksFromCbor(const QCborArray &array)
{
    std::vector<Block> blocks;
    for (qsizetype i = 0; i + 1 < array.size(); i += 2)
        blocks.push_back({ .raw = array.at(i + 1).toByteArray(), .name = array.at(i).toByteArray() });
    return blocks;
}

QByteArray toColumn(const Body &body)
{
    return QCborValue(bodyToCbor(body.blocks, 0, body.blocks.size())).toCbor();
}

Body bodyFromColumn(const QByteArray &bytes)
{
    return { blocksFromCbor(QCborValue::fromCbor(bytes).toArray()) };
}

QByteArray fieldsToColumn(const Fields &fields)
{
    return QJsonDocument(toJson(fields)).toJson(QJsonDocument::Compact);
}

Fields fieldsFromColumn(const QByteArray &json)
{
    return fieldsFromJson(QJsonDocument::fromJson(json).object()).value_or(Fields {});
}

} // namespace broadsheet::store
