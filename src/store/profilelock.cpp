// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/profilelock.h"

#include "store/profilefiles.h"

#include <QFile>

#include <cerrno>
#include <fcntl.h>
#include <sys/file.h>
#include <unistd.h>
#include <utility>

namespace broadsheet::store {

Result<ProfileLock> ProfileLock::take(const QString &profile, const QString &name, Kind kind)
{
    const QString path = profile + QLatin1Char('/') + name;
    const int fd = ::open(QFile::encodeName(path).constData(), O_RDWR | O_CREAT | O_CLOEXEC, 0600);
    if (fd < 0)
        return fail(systemError(path));
    ProfileLock lock(fd);
    const int operation = kind == Kind::Shared ? LOCK_SH : LOCK_EX;
    int result = 0;
    do {
        result = ::flock(fd, operation | LOCK_NB);
    } while (result != 0 && errno == EINTR);
    if (result != 0)
        return fail(ErrorKind::Busy, Reason::LockedElsewhere, name);
    return lock;
}

ProfileLock::ProfileLock(int fd)
    : m_fd(fd)
{
}

ProfileLock::ProfileLock(ProfileLock &&other) noexcept
    : m_fd(std::exchange(other.m_fd, -1))
{
}

ProfileLock &ProfileLock::operator=(ProfileLock &&other) noexcept
{
    std::swap(m_fd, other.m_fd);
    return *this;
}

ProfileLock::~ProfileLock()
{
    if (m_fd >= 0)
        ::close(m_fd);
}

} // namespace broadsheet::store
