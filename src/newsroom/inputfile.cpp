// SPDX-License-Identifier: GPL-3.0-or-later
#include "newsroom/inputfile.h"

#include <QFile>

#include <cerrno>
#include <fcntl.h>
#include <poll.h>
#include <sys/stat.h>
#include <unistd.h>

namespace broadsheet::newsroom {

namespace {

constexpr int pipeWaitMs = 2000;

/// A pipe with a name, unlike the nameless one of a shell's <(...), may have no writer at all.
bool isNamedPipe(const QByteArray &path)
{
    struct stat facts { };

    return ::lstat(path.constData(), &facts) == 0 && S_ISFIFO(facts.st_mode);
}

/// Opened without waiting; afterwards reading waits as usual. -1 = not to be read.
int openForReading(const QByteArray &path)
{
    const int fd = ::open(path.constData(), O_RDONLY | O_NONBLOCK | O_CLOEXEC | O_NOCTTY);
    if (fd < 0)
        return -1;

    struct stat facts { };

    const bool folder = ::fstat(fd, &facts) != 0 || S_ISDIR(facts.st_mode);
    pollfd wait { fd, POLLIN, 0 };
    if (folder || (isNamedPipe(path) && ::poll(&wait, 1, pipeWaitMs) <= 0)
        || ::fcntl(fd, F_SETFL, O_RDONLY) != 0) {
        ::close(fd);
        return -1;
    }
    return fd;
}

} // namespace

Result<QByteArray> readInputFile(const QString &path, qint64 most)
{
    const int fd = path.isEmpty() ? -1 : openForReading(QFile::encodeName(path));
    if (fd < 0) {
        if (!QFile::exists(path))
            return fail(ErrorKind::NotFound, Reason::FileMissing, path);
        return fail(ErrorKind::BadInput, Reason::FileUnreadable, path);
    }
    QFile file;
    if (!file.open(fd, QIODevice::ReadOnly, QFileDevice::AutoCloseHandle)) {
        ::close(fd);
        return fail(ErrorKind::BadInput, Reason::FileUnreadable, path);
    }
    // In pieces: the size of a pipe is not known, and one byte more than allowed is enough to know.
    QByteArray bytes;
    while (bytes.size() <= most) {
        const QByteArray piece = file.read(qMin<qint64>(most + 1 - bytes.size(), 1 << 20));
        if (piece.isEmpty())
            break;
        bytes += piece;
    }
    if (file.error() != QFileDevice::NoError)
        return fail(ErrorKind::BadInput, Reason::FileUnreadable, path);
    if (bytes.size() > most)
        return fail(ErrorKind::BadInput, Reason::FileTooLarge, path);
    return bytes;
}

} // namespace broadsheet::newsroom
