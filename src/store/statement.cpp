// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/statement.h"

#include <sqlite3.h>

namespace broadsheet::store {

Statement::Statement(Connection &db, const char *sql)
    : m_db(db)
    , m_sql(sql)
    , m_statement(db.take(sql))
{
}

Statement::~Statement()
{
    if (m_statement)
        m_db.giveBack(m_sql, m_statement);
}

Statement &Statement::keep(int code)
{
    if (code != SQLITE_OK)
        m_db.failFromDatabase();
    return *this;
}

Statement &Statement::add(qint64 value)
{
    return m_statement ? keep(sqlite3_bind_int64(m_statement, ++m_parameter, value)) : *this;
}

Statement &Statement::add(const QString &text) { return addUtf8(text.toUtf8()); }

Statement &Statement::addUtf8(const QByteArray &text)
{
    if (!m_statement)
        return *this;
    m_held.append(text);
    return keep(sqlite3_bind_text64(m_statement, ++m_parameter, m_held.back().constData(),
        static_cast<sqlite3_uint64>(text.size()), SQLITE_STATIC, SQLITE_UTF8));
}

Statement &Statement::add(const QByteArray &bytes)
{
    if (!m_statement)
        return *this;
    m_held.append(bytes);
    return keep(sqlite3_bind_blob64(m_statement, ++m_parameter, m_held.back().constData(),
        static_cast<sqlite3_uint64>(bytes.size()), SQLITE_STATIC));
}

Statement &Statement::addNull()
{
    return m_statement ? keep(sqlite3_bind_null(m_statement, ++m_parameter)) : *this;
}

bool Statement::next()
{
    if (!m_statement || m_db.failed())
        return false;
    const int code = sqlite3_step(m_statement);
    if (code == SQLITE_ROW)
        return true;
    if (code != SQLITE_DONE)
        m_db.failFromDatabase();
    return false;
}

void Statement::run()
{
    while (next()) { }
    if (!m_statement)
        return;
    sqlite3_reset(m_statement);
    m_parameter = 0;
    m_held.clear();
}

qint64 Statement::integer(int column) const { return sqlite3_column_int64(m_statement, column); }

QString Statement::text(int column) const
{
    const auto *data = reinterpret_cast<const char *>(sqlite3_column_text(m_statement, column));
    return QString::fromUtf8(data, sqlite3_column_bytes(m_statement, column));
}

QByteArray Statement::bytes(int column) const
{
    const auto *data = static_cast<const char *>(sqlite3_column_blob(m_statement, column));
    return QByteArray(data, sqlite3_column_bytes(m_statement, column));
}

bool Statement::isNull(int column) const { return sqlite3_column_type(m_statement, column) == SQLITE_NULL; }

} // namespace broadsheet::store
