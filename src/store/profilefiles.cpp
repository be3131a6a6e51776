// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/profilefiles.h"

#include "core/crashpoint.h"

#include <QFile>
#include <QFileInfo>

#include <cerrno>
#include <cstring>
#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

namespace broadsheet::store {

namespace {

/// A file descriptor that closes itself.
class OpenFile {
public:
    OpenFile(const QString &path, int flags)
        : m_fd(::open(QFile::encodeName(path).constData(), flags | O_CLOEXEC, 0600))
    {
    }

    ~OpenFile()
    {
        if (m_fd >= 0)
            ::close(m_fd);
    }

    OpenFile(const OpenFile &) = delete;
    OpenFile &operator=(const OpenFile &) = delete;

    int fd() const { return m_fd; }

private:
    int m_fd;
};

bool writeAll(int fd, const QByteArray &bytes)
{
    qsizetype done = 0;
    while (done < bytes.size()) {
        const auto wrote = ::write(fd, bytes.constData() + done, static_cast<size_t>(bytes.size() - done));
        if (wrote < 0 && errno == EINTR)
            continue;
        if (wrote <= 0)
            return false;
        done += wrote;
    }
    return true;
}

QString folderOf(const QString &path) { return QFileInfo(path).absolutePath(); }

} // namespace

QString storeFile(const QString &profile) { return profile + QLatin1String("/store.sqlite"); }

QString journalFolder(const QString &profile) { return profile + QLatin1String("/journal"); }

QString mediaFolder(const QString &profile) { return profile + QLatin1String("/media"); }

QString backupFolder(const QString &profile) { return profile + QLatin1String("/backups"); }

QString markerFile(const QString &profile) { return profile + QLatin1String("/profile"); }

QString restoredFile(const QString &profile) { return profile + QLatin1String("/restored.sqlite"); }

Error systemError(const QString &subject)
{
    const int code = errno;
    const QString detail = QString::fromLocal8Bit(std::strerror(code));
    if (code == ENOSPC || code == EDQUOT || code == EFBIG)
        return { ErrorKind::DiskFull, Reason::DiskFull, subject, detail };
    return { ErrorKind::Refused, Reason::ProfileUnwritable, subject, detail };
}

Result<void> ensureFolder(const QString &path)
{
    const QFileInfo info(path);
    if (info.isDir())
        return {};
    const QString parent = info.absolutePath();
    if (parent != path) {
        if (auto ok = ensureFolder(parent); !ok)
            return ok;
    }
    if (::mkdir(QFile::encodeName(path).constData(), 0700) != 0 && errno != EEXIST)
        return fail(systemError(path));
    return syncFolder(parent);
}

Result<void> syncFolder(const QString &path)
{
    const OpenFile folder(path, O_RDONLY | O_DIRECTORY);
    if (folder.fd() < 0 || ::fsync(folder.fd()) != 0)
        return fail(systemError(path));
    return {};
}

Result<void> syncFile(const QString &path)
{
    const OpenFile file(path, O_RDONLY);
    if (file.fd() < 0 || ::fsync(file.fd()) != 0)
        return fail(systemError(path));
    return {};
}

Result<void> ensureFile(const QString &path)
{
    const OpenFile file(path, O_RDWR | O_CREAT);
    if (file.fd() < 0)
        return fail(systemError(path));
    return {};
}

Result<void> writeDurably(const QString &path, const QByteArray &bytes, const char *point)
{
    // One name per process is enough: writers of one process follow each other, and a left-over is
    // overwritten.
    const QString temporary = path + QStringLiteral(".tmp-%1").arg(::getpid());
    {
        const OpenFile file(temporary, O_WRONLY | O_CREAT | O_TRUNC);
        if (file.fd() < 0 || !writeAll(file.fd(), bytes) || ::fsync(file.fd()) != 0) {
            const Error error = systemError(path);
            QFile::remove(temporary);
            return fail(error);
        }
    }
    crashPoint((QByteArray(point) + ".before-rename").constData());
    if (auto renamed = renameDurably(temporary, path); !renamed) {
        QFile::remove(temporary);
        return renamed;
    }
    crashPoint((QByteArray(point) + ".after-rename").constData());
    return {};
}

Result<void> renameDurably(const QString &from, const QString &to)
{
    if (::rename(QFile::encodeName(from).constData(), QFile::encodeName(to).constData()) != 0)
        return fail(systemError(to));
    return syncFolder(folderOf(to));
}

} // namespace broadsheet::store
