// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/ballast.h"

#include "core/logging.h"

#include <QFile>

#include <fcntl.h>
#include <sys/statvfs.h>
#include <unistd.h>

namespace broadsheet::store {

namespace {

constexpr qint64 roomFactor = 10;

QByteArray ballastFile(const QString &profile)
{
    return QFile::encodeName(profile + QLatin1String("/ballast"));
}

bool hasRoom(const QString &profile, qint64 bytes)
{
    struct statvfs disk { };

    return ::statvfs(QFile::encodeName(profile).constData(), &disk) == 0
        && static_cast<qint64>(disk.f_bavail) * static_cast<qint64>(disk.f_frsize) >= roomFactor * bytes;
}

} // namespace

bool keepBallast(const QString &profile, qint64 bytes)
{
    const QByteArray path = ballastFile(profile);
    if (::access(path.constData(), F_OK) == 0)
        return true;
    if (!hasRoom(profile, bytes))
        return false;
    const int fd = ::open(path.constData(), O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0600);
    if (fd < 0)
        return false;
    // Not posix_fallocate: where the disk cannot reserve, that writes all of it.
    const bool reserved = ::fallocate(fd, 0, 0, bytes) == 0;
    ::close(fd);
    if (!reserved)
        ::unlink(path.constData());
    return reserved;
}

bool freeBallast(const QString &profile)
{
    if (::unlink(ballastFile(profile).constData()) != 0)
        return false;
    qCWarning(logStore) << "the disk is full: the space held back was freed";
    return true;
}

} // namespace broadsheet::store
