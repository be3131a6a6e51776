// SPDX-License-Identifier: GPL-3.0-or-later
// A prepared statement with typed values; finished when it goes out of scope, so that no checkpoint waits for
// it.
#pragma once

#include "core/ids.h"
#include "core/instant.h"
#include "store/connection.h"

#include <QByteArray>
#include <QString>
#include <QVarLengthArray>

namespace broadsheet::store {

class Statement {
public:
    /// `sql` is a literal (the cache knows it by its address).
    Statement(Connection &db, const char *sql);
    ~Statement();
    Statement(const Statement &) = delete;
    Statement &operator=(const Statement &) = delete;

    // Each gives the next parameter its value.
    Statement &add(qint64 value);

    Statement &add(int value) { return add(static_cast<qint64>(value)); }

    Statement &add(bool value) { return add(static_cast<qint64>(value)); }

    Statement &add(Instant value) { return add(static_cast<qint64>(toMs(value))); }

    Statement &add(const QString &text);
    Statement &addUtf8(const QByteArray &text);
    Statement &add(const QByteArray &bytes);

    template <typename Tag> Statement &add(const Id<Tag> &id) { return add(id.toBytes()); }

    Statement &addNull();

    template <typename T> Statement &add(const std::optional<T> &value)
    {
        return value ? add(*value) : addNull();
    }

    /// The next row; false = no more, or the connection has failed.
    bool next();
    /// Runs to the end and makes it ready for new values.
    void run();

    qint64 integer(int column) const;
    QString text(int column) const;
    QByteArray bytes(int column) const;
    bool isNull(int column) const;

    bool flag(int column) const { return integer(column) != 0; }

    Instant instant(int column) const { return instantFromMs(integer(column)); }

    template <typename IdType> IdType id(int column) const
    {
        return isNull(column) ? IdType() : IdType::fromBytes(bytes(column));
    }

    template <typename IdType> std::optional<IdType> maybeId(int column) const
    {
        return isNull(column) ? std::nullopt : std::optional<IdType>(id<IdType>(column));
    }

    std::optional<Instant> maybeInstant(int column) const
    {
        return isNull(column) ? std::nullopt : std::optional<Instant>(instant(column));
    }

private:
    Statement &keep(int code);

    Connection &m_db;
    const char *m_sql;
    sqlite3_stmt *m_statement;
    int m_parameter = 0;
    QVarLengthArray<QByteArray, 8> m_held;
};

} // namespace broadsheet::store
