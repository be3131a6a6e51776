// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/connection.h"

#include "core/logging.h"
#include "store/searchrank.h"
#include "store/statement.h"

#include <QSqlDatabase>
#include <QSqlDriver>
#include <QUrl>
#include <QVariant>

#include <atomic>
#include <cerrno>
#include <sqlite3.h>

namespace broadsheet::store {

namespace {

constexpr int busyMs = 5000;

QString nextConnectionName()
{
    static std::atomic<int> count { 0 };
    return QStringLiteral("broadsheet-%1").arg(++count);
}

bool diskFull(int code, int systemError)
{
    return (code & 0xff) == SQLITE_FULL
        || ((code & 0xff) == SQLITE_IOERR
            && (systemError == ENOSPC || systemError == EDQUOT || systemError == EFBIG));
}

Error databaseError(int code, int systemError, const char *message)
{
    const QString detail = QStringLiteral("sqlite %1: %2").arg(code).arg(QString::fromUtf8(message));
    if (diskFull(code, systemError))
        return { ErrorKind::DiskFull, Reason::DiskFull, {}, detail };
    switch (code & 0xff) {
    case SQLITE_BUSY:
    case SQLITE_LOCKED:
        return { ErrorKind::Busy, Reason::ProfileBusy, {}, detail };
    case SQLITE_CORRUPT:
    case SQLITE_NOTADB:
        return { ErrorKind::Damaged, Reason::StoreDamaged, {}, detail };
    case SQLITE_READONLY:
    case SQLITE_CANTOPEN:
    case SQLITE_PERM:
        return { ErrorKind::Refused, Reason::ProfileUnwritable, {}, detail };
    default: // SQLite's codes, not an enum of ours
        return { ErrorKind::Internal, Reason::Unspecified, {}, detail };
    }
}

QString nameFor(const QString &file, Connection::Mode mode)
{
    if (mode != Connection::Mode::Immutable)
        return file;
    return QUrl::fromLocalFile(file).toString(QUrl::FullyEncoded) + QLatin1String("?immutable=1");
}

} // namespace

struct Connection::Driver {
    QString name = nextConnectionName();
    QSqlDatabase database = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), name);
};

Connection::Connection()
    : m_driver(std::make_unique<Driver>())
{
}

Result<std::unique_ptr<Connection>> Connection::open(const QString &file, Mode mode)
{
    std::unique_ptr<Connection> connection(new Connection);
    QSqlDatabase &database = connection->m_driver->database;
    QString options = QStringLiteral("QSQLITE_BUSY_TIMEOUT=%1").arg(busyMs);
    if (mode != Mode::ReadWrite)
        options += QLatin1String(";QSQLITE_OPEN_READONLY");
    if (mode == Mode::Immutable)
        options += QLatin1String(";QSQLITE_OPEN_URI");
    database.setConnectOptions(options);
    database.setDatabaseName(nameFor(file, mode));
    if (!database.open())
        return fail(ErrorKind::Refused, Reason::ProfileUnwritable, file);
    // The driver opens and closes; statements run on its handle, because it hides SQLite's codes where they
    // matter most (a COMMIT on a full disk) and binds through QVariant.
    const QVariant handle = database.driver()->handle();
    connection->m_handle = *static_cast<sqlite3 *const *>(handle.constData());
    if (const auto ready = connection->configure(mode); !ready)
        return fail(ready.error());
    return connection;
}

Result<void> Connection::configure(Mode mode)
{
    sqlite3_extended_result_codes(m_handle, 1);
    const auto setting = [this](const char *pragma) {
        Statement statement(*this, pragma);
        return statement.next() ? statement.text(0) : QString();
    };
    setting("SELECT count(*) FROM sqlite_schema");
    if (auto ok = check(); !ok)
        return ok;
    exec("PRAGMA cache_size=-65536");
    exec("PRAGMA temp_store=MEMORY");
    exec("PRAGMA trusted_schema=OFF");
    exec("PRAGMA foreign_keys=ON");
    addSearchRank(m_handle);
    if (mode == Mode::ReadWrite) {
        setting("PRAGMA journal_mode=WAL");
        exec("PRAGMA synchronous=FULL");
        exec("PRAGMA journal_size_limit=16777216");
        const bool asked = setting("PRAGMA journal_mode") == QLatin1String("wal")
            && setting("PRAGMA synchronous") == QLatin1String("2")
            && setting("PRAGMA foreign_keys") == QLatin1String("1");
        if (!asked && !m_failure)
            failWith(
                { ErrorKind::Internal, Reason::Unspecified, {}, QStringLiteral("settings were not taken") });
    } else {
        exec("PRAGMA query_only=ON");
    }
    if (auto ok = check(); !ok)
        return ok;
    if (qstrcmp(sqlite3_libversion(), setting("SELECT sqlite_version()").toUtf8().constData()) != 0)
        return fail(ErrorKind::Internal, Reason::Unspecified, {}, QStringLiteral("two SQLite libraries"));
    return check();
}

Connection::~Connection()
{
    for (const auto &[sql, statements] : m_free) {
        for (sqlite3_stmt *statement : statements)
            sqlite3_finalize(statement);
    }
    // Not looked up by its name: Qt refuses that in any thread but the one that opened.
    const QString name = m_driver->name;
    m_driver->database.close();
    m_driver.reset();
    QSqlDatabase::removeDatabase(name);
}

bool Connection::onItsThread()
{
    if (m_thread == std::thread::id())
        m_thread = std::this_thread::get_id();
    return m_thread == std::this_thread::get_id();
}

Result<void> Connection::begin()
{
    exec("BEGIN IMMEDIATE");
    return check();
}

Result<void> Connection::commit()
{
    exec("COMMIT");
    if (!m_failure)
        return {};
    rollback();
    return check();
}

void Connection::rollback()
{
    // After a full disk SQLite may have rolled back by itself.
    if (inTransaction())
        sqlite3_exec(m_handle, "ROLLBACK", nullptr, nullptr, nullptr);
}

bool Connection::inTransaction() const { return sqlite3_get_autocommit(m_handle) == 0; }

void Connection::exec(const char *sql)
{
    Q_ASSERT(onItsThread());
    if (!m_failure && sqlite3_exec(m_handle, sql, nullptr, nullptr, nullptr) != SQLITE_OK)
        failFromDatabase();
}

Result<void> Connection::check()
{
    if (!m_failure)
        return {};
    const Error error = *std::exchange(m_failure, std::nullopt);
    return fail(error);
}

void Connection::failWith(Error error)
{
    if (!m_failure)
        m_failure = std::move(error);
}

void Connection::failFromDatabase()
{
    const Error error = databaseError(
        sqlite3_extended_errcode(m_handle), sqlite3_system_errno(m_handle), sqlite3_errmsg(m_handle));
    qCWarning(logStore).noquote() << error.detail;
    failWith(error);
}

qint64 Connection::lastRow() const { return sqlite3_last_insert_rowid(m_handle); }

sqlite3_stmt *Connection::take(const char *sql)
{
    Q_ASSERT(onItsThread());
    if (m_failure)
        return nullptr;
    auto &list = m_free[sql];
    if (!list.empty()) {
        sqlite3_stmt *statement = list.back();
        list.pop_back();
        return statement;
    }
    sqlite3_stmt *statement = nullptr;
    if (sqlite3_prepare_v3(m_handle, sql, -1, SQLITE_PREPARE_PERSISTENT, &statement, nullptr) != SQLITE_OK)
        failFromDatabase();
    return statement;
}

void Connection::giveBack(const char *sql, sqlite3_stmt *statement)
{
    sqlite3_reset(statement);
    sqlite3_clear_bindings(statement);
    m_free[sql].push_back(statement);
}

} // namespace broadsheet::store
