// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/journalfile.h"

#include "store/profilefiles.h"

#include <QFile>

#include <cerrno>
#include <fcntl.h>
#include <sys/file.h>
#include <unistd.h>

namespace broadsheet::store {

namespace {

class PosixJournalFile final : public JournalFile {
public:
    PosixJournalFile(int fd, QString path)
        : m_fd(fd)
        , m_path(std::move(path))
    {
    }

    ~PosixJournalFile() override { ::close(m_fd); }

    Result<void> append(const QByteArray &bytes) override
    {
        qsizetype done = 0;
        while (done < bytes.size()) {
            const auto wrote
                = ::write(m_fd, bytes.constData() + done, static_cast<size_t>(bytes.size() - done));
            if (wrote < 0 && errno == EINTR)
                continue;
            if (wrote <= 0)
                return fail(systemError(m_path));
            done += wrote;
        }
        return {};
    }

    Result<void> sync() override
    {
        return ::fdatasync(m_fd) == 0 ? Result<void>() : fail(systemError(m_path));
    }

    Result<void> truncate(qint64 size) override
    {
        return ::ftruncate(m_fd, size) == 0 && ::fdatasync(m_fd) == 0 ? Result<void>()
                                                                      : fail(systemError(m_path));
    }

private:
    int m_fd;
    QString m_path;
};

} // namespace

Result<std::unique_ptr<JournalFile>> createJournalFile(const QString &path)
{
    const int fd = ::open(
        QFile::encodeName(path).constData(), O_WRONLY | O_CREAT | O_EXCL | O_APPEND | O_CLOEXEC, 0600);
    if (fd < 0)
        return fail(systemError(path));
    auto file = std::make_unique<PosixJournalFile>(fd, path);
    // A replayer may hold the empty file for a moment; it lets go.
    while (::flock(fd, LOCK_EX) != 0) {
        if (errno != EINTR)
            return fail(systemError(path));
    }
    return std::unique_ptr<JournalFile>(std::move(file));
}

std::unique_ptr<DeadJournal> DeadJournal::claim(const QString &path)
{
    const int fd = ::open(QFile::encodeName(path).constData(), O_RDONLY | O_CLOEXEC);
    if (fd < 0)
        return nullptr;
    if (::flock(fd, LOCK_EX | LOCK_NB) != 0) {
        ::close(fd);
        return nullptr;
    }
    return std::unique_ptr<DeadJournal>(new DeadJournal(fd));
}

DeadJournal::DeadJournal(int fd)
    : m_fd(fd)
{
}

DeadJournal::~DeadJournal() { ::close(m_fd); }

} // namespace broadsheet::store
