// SPDX-License-Identifier: GPL-3.0-or-later
// Values <-> CBOR, by the lists of describe.h. Unknown keys are ignored and missing ones keep their defaults,
// so that a value grows without a new schema.
#pragma once

#include "core/reasonnames.h"
#include "store/describe.h"

#include <QCborArray>
#include <QCborMap>
#include <QCborValue>

#include <type_traits>

namespace broadsheet::store {

// Enumerators are stored by name.
inline std::optional<Stage> enumFrom(const QString &name, Stage) { return stageFromString(name); }

inline std::optional<Act> enumFrom(const QString &name, Act) { return actFromString(name); }

inline std::optional<Role> enumFrom(const QString &name, Role) { return roleFromString(name); }

inline std::optional<Origin> enumFrom(const QString &name, Origin) { return originFromString(name); }

inline std::optional<OpKind> enumFrom(const QString &name, OpKind) { return opKindFromString(name); }

inline std::optional<OutboxState> enumFrom(const QString &name, OutboxState)
{
    return outboxStateFromString(name);
}

inline std::optional<Reason> enumFrom(const QString &name, Reason) { return reasonFromName(name); }

inline std::optional<SiteKind> enumFrom(const QString &name, SiteKind)
{
    return name == toString(SiteKind::WordPress) ? SiteKind::WordPress : SiteKind::Folder;
}

inline QString nameOf(Reason reason) { return reasonName(reason); }

template <typename Enum> QString nameOf(Enum value) { return toString(value); }

/// How the texts of revisions travel: whole in a column, as the change from the text before in a journal.
class TextCodec {
public:
    virtual ~TextCodec() = default;
    virtual QCborValue write(ArticleId article, const ArticleText &text) = 0;
    virtual bool read(ArticleId article, const QCborValue &value, ArticleText &text) = 0;
};

class CborWriter {
public:
    explicit CborWriter(TextCodec *texts = nullptr)
        : m_texts(texts)
    {
    }

    template <typename T> void operator()(QLatin1String key, T &value) { m_map.insert(key, encode(value)); }

    void text(ArticleId article, const ArticleText &value)
    {
        Q_ASSERT(m_texts);
        m_map.insert(QLatin1String("text"), m_texts->write(article, value));
    }

    QCborMap take() { return std::move(m_map); }

private:
    QCborValue encode(const QString &value) { return value; }

    QCborValue encode(const QByteArray &value) { return value; }

    QCborValue encode(bool value) { return value; }

    QCborValue encode(int value) { return value; }

    QCborValue encode(qint64 value) { return value; }

    QCborValue encode(Instant value) { return static_cast<qint64>(toMs(value)); }

    QCborValue encode(std::chrono::milliseconds value) { return static_cast<qint64>(value.count()); }

    QCborValue encode(const QStringList &value) { return QCborArray::fromStringList(value); }

    template <typename Tag> QCborValue encode(const Id<Tag> &value)
    {
        return value.isNull() ? QByteArray() : value.toBytes();
    }

    template <typename T> QCborValue encode(const std::optional<T> &value)
    {
        return value ? encode(*value) : QCborValue(QCborValue::Null);
    }

    template <typename T> QCborValue encode(const std::vector<T> &value)
    {
        QCborArray array;
        for (const T &member : value)
            array.append(encode(member));
        return array;
    }

    template <typename T> QCborValue encode(const T &value)
    {
        if constexpr (std::is_enum_v<T>) {
            return nameOf(value);
        } else {
            CborWriter writer(m_texts);
            T copy = value; // one list of members serves both ways, so it takes references
            describe(writer, copy);
            return writer.take();
        }
    }

    QCborMap m_map;
    TextCodec *m_texts;
};

class CborReader {
public:
    explicit CborReader(QCborMap map, TextCodec *texts = nullptr)
        : m_map(std::move(map))
        , m_texts(texts)
    {
    }

    template <typename T> void operator()(QLatin1String key, T &value)
    {
        const QCborValue found = m_map.value(key);
        if (!found.isUndefined())
            decode(found, value);
    }

    void text(ArticleId article, ArticleText &value)
    {
        Q_ASSERT(m_texts);
        m_ok = m_texts->read(article, m_map.value(QLatin1String("text")), value) && m_ok;
    }

    bool ok() const { return m_ok; }

private:
    void decode(const QCborValue &from, QString &value) { value = from.toString(); }

    void decode(const QCborValue &from, QByteArray &value) { value = from.toByteArray(); }

    void decode(const QCborValue &from, bool &value) { value = from.toBool(); }

    void decode(const QCborValue &from, int &value) { value = static_cast<int>(from.toInteger()); }

    void decode(const QCborValue &from, qint64 &value) { value = from.toInteger(); }

    void decode(const QCborValue &from, Instant &value) { value = instantFromMs(from.toInteger()); }

    void decode(const QCborValue &from, std::chrono::milliseconds &value)
    {
        value = std::chrono::milliseconds(from.toInteger());
    }

    void decode(const QCborValue &from, QStringList &value)
    {
        for (const QCborValue &member : from.toArray())
            value.append(member.toString());
    }

    template <typename Tag> void decode(const QCborValue &from, Id<Tag> &value)
    {
        const QByteArray bytes = from.toByteArray();
        value = bytes.size() == 16 ? Id<Tag>::fromBytes(bytes) : Id<Tag>();
    }

    template <typename T> void decode(const QCborValue &from, std::optional<T> &value)
    {
        if (!from.isNull())
            decode(from, value.emplace());
    }

    template <typename T> void decode(const QCborValue &from, std::vector<T> &value)
    {
        for (const QCborValue &member : from.toArray())
            decode(member, value.emplace_back());
    }

    template <typename T> void decode(const QCborValue &from, T &value)
    {
        if constexpr (std::is_enum_v<T>) {
            if (const auto named = enumFrom(from.toString(), T {}))
                value = *named;
            else
                m_ok = false;
        } else {
            CborReader reader(from.toMap(), m_texts);
            describe(reader, value);
            m_ok = reader.ok() && m_ok;
        }
    }

    QCborMap m_map;
    TextCodec *m_texts;
    bool m_ok = true;
};

// What stands in columns.
QByteArray toColumn(const Standing &standing);
Standing standingFromColumn(const QByteArray &bytes);
QByteArray toColumn(const Newsroom &newsroom);
Newsroom newsroomFromColumn(const QByteArray &bytes);
QByteArray toColumn(const WallTime &time);
std::optional<WallTime> wallTimeFromColumn(const QByteArray &bytes);
QByteArray toColumn(const RecordedAct &act);
RecordedAct recordedActFromColumn(const QByteArray &bytes);
QByteArray toColumn(const Body &body);
Body bodyFromColumn(const QByteArray &bytes);

QCborArray bodyToCbor(const std::vector<Block> &blocks, size_t begin, size_t end);
std::vector<Block> blocksFromCbor(const QCborArray &array);
/// Canonical JSON of the fields, as it is stored.
QByteArray fieldsToColumn(const Fields &fields);
Fields fieldsFromColumn(const QByteArray &json);

} // namespace broadsheet::store
