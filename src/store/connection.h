// SPDX-License-Identifier: GPL-3.0-or-later
// One connection to the database. The first failure sticks until it is taken: later statements do nothing, so
// a series of statements is written without a check after each, and commit() tells whether all of it
// happened.
#pragma once

#include "core/result.h"

#include <QString>

#include <memory>
#include <optional>
#include <thread>
#include <unordered_map>
#include <vector>

struct sqlite3;
struct sqlite3_stmt;

namespace broadsheet::store {

class Connection {
public:
    /// Immutable reads a file in a folder that cannot be written; wrong when a -wal stands beside it.
    enum class Mode { ReadWrite, ReadOnly, Immutable };

    /// Opens and asserts WAL, synchronous=FULL, foreign_keys (ReadWrite) by real queries; the file must
    /// exist. StoreDamaged, ProfileUnwritable, ProfileBusy, DiskFull.
    static Result<std::unique_ptr<Connection>> open(const QString &file, Mode mode);
    ~Connection();
    Connection(const Connection &) = delete;
    Connection &operator=(const Connection &) = delete;

    /// BEGIN IMMEDIATE; waits 5 s for another writer.
    Result<void> begin();
    /// On failure everything since begin() is undone and the error is that of the first statement that
    /// failed.
    Result<void> commit();
    void rollback();
    bool inTransaction() const;

    void exec(const char *sql);
    /// The failure, if there was one, which is forgotten then.
    Result<void> check();

    bool failed() const { return m_failure.has_value(); }

    void failWith(Error error);
    /// Reads SQLite's codes of the last call.
    void failFromDatabase();

    qint64 lastRow() const;

    sqlite3 *handle() const { return m_handle; }

    /// The thread that uses it next becomes its thread.
    void release() { m_thread = {}; }

    bool onItsThread();

    /// A prepared statement, from the cache where it is free. `sql` is a literal. nullptr = failed.
    sqlite3_stmt *take(const char *sql);
    void giveBack(const char *sql, sqlite3_stmt *statement);

private:
    struct Driver;
    Connection();
    Result<void> configure(Mode mode);

    std::unique_ptr<Driver> m_driver;
    sqlite3 *m_handle = nullptr;
    std::optional<Error> m_failure;
    std::unordered_map<const char *, std::vector<sqlite3_stmt *>> m_free;
    std::thread::id m_thread;
};

} // namespace broadsheet::store
