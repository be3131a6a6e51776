// SPDX-License-Identifier: GPL-3.0-or-later
// Typed identifiers: an id of one kind cannot be passed where another is wanted.
#pragma once

#include <QByteArray>
#include <QHashFunctions>
#include <QString>
#include <QUuid>

#include <compare>
#include <optional>

namespace broadsheet {

/// A UUID that knows what it names. Default-constructed ids are null and name nothing.
template <typename Tag> class Id {
public:
    Id() = default;

    explicit Id(const QUuid &uuid)
        : m_uuid(uuid)
    {
    }

    const QUuid &uuid() const { return m_uuid; }

    bool isNull() const { return m_uuid.isNull(); }

    /// 36 characters, lower case, no braces: the form used in files, JSON and on the command line.
    QString toString() const { return m_uuid.toString(QUuid::WithoutBraces); }

    /// 16 bytes, as stored in SQL.
    QByteArray toBytes() const { return m_uuid.toRfc4122(); }

    /// Nothing if `text` is not a UUID without braces.
    static std::optional<Id> fromString(const QString &text)
    {
        if (text.size() != 36)
            return std::nullopt;
        const QUuid uuid = QUuid::fromString(text);
        return uuid.isNull() ? std::nullopt : std::optional<Id>(Id(uuid));
    }

    static Id fromBytes(const QByteArray &bytes) { return Id(QUuid::fromRfc4122(bytes)); }

    friend bool operator==(const Id &a, const Id &b) { return a.m_uuid == b.m_uuid; }

    friend std::strong_ordering operator<=>(const Id &a, const Id &b)
    {
        return a.m_uuid == b.m_uuid ? std::strong_ordering::equal
            : a.m_uuid < b.m_uuid   ? std::strong_ordering::less
                                    : std::strong_ordering::greater;
    }

    friend size_t qHash(const Id &id, size_t seed = 0) { return qHash(id.m_uuid, seed); }

private:
    QUuid m_uuid;
};

using ArticleId = Id<struct ArticleTag>;
using RevisionId = Id<struct RevisionTag>;
using SiteId = Id<struct SiteTag>;
using OutboxId = Id<struct OutboxTag>;
using NoteId = Id<struct NoteTag>;

/// Where new ids come from. Passed in, so that tests can replay a seed. Any thread.
class IdSource {
public:
    virtual ~IdSource() = default;
    virtual QUuid next() = 0;

    template <typename IdType> IdType make() { return IdType(next()); }
};

/// Random version 4 UUIDs of the system.
class RandomIds final : public IdSource {
public:
    QUuid next() override;
};

} // namespace broadsheet
