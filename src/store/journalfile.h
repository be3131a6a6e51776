// SPDX-License-Identifier: GPL-3.0-or-later
// The file device under a journal: what a test replaces to make writes fail.
#pragma once

#include "core/result.h"

#include <QByteArray>
#include <QString>

#include <functional>
#include <memory>

namespace broadsheet::store {

class JournalFile {
public:
    virtual ~JournalFile() = default;
    /// All of it or an error; after an error the end of the file is unknown until truncate().
    virtual Result<void> append(const QByteArray &bytes) = 0;
    virtual Result<void> sync() = 0;
    virtual Result<void> truncate(qint64 size) = 0;
};

/// Creates the file (0600, it must not exist) and holds its flock for as long as it is open.
using JournalFileFactory = std::function<Result<std::unique_ptr<JournalFile>>(const QString &path)>;
Result<std::unique_ptr<JournalFile>> createJournalFile(const QString &path);

/// Whether a living process writes this journal. Holds the file for the replayer while it lives.
class DeadJournal {
public:
    /// Nothing when somebody writes it.
    static std::unique_ptr<DeadJournal> claim(const QString &path);
    ~DeadJournal();
    DeadJournal(const DeadJournal &) = delete;
    DeadJournal &operator=(const DeadJournal &) = delete;

private:
    explicit DeadJournal(int fd);
    int m_fd;
};

} // namespace broadsheet::store
