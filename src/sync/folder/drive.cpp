// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/folder/drive.h"

#include "core/crashpoint.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <cerrno>
#include <dirent.h>
#include <fcntl.h>
#include <sys/file.h>
#include <sys/stat.h>
#include <thread>
#include <unistd.h>

namespace broadsheet::sync::folder {

namespace {

constexpr QLatin1String tempNamePrefix(".tmp-");
constexpr QLatin1String probeNamePrefix(".probe-");
/// Writing the largest file over the slowest drive takes minutes.
constexpr std::chrono::milliseconds tempNameLife = std::chrono::hours(1);

/// An open descriptor that closes itself.
class Descriptor {
public:
    explicit Descriptor(int fd)
        : m_fd(fd)
    {
    }

    ~Descriptor() { close(); }

    Descriptor(const Descriptor &) = delete;
    Descriptor &operator=(const Descriptor &) = delete;

    bool isOpen() const { return m_fd >= 0; }

    int fd() const { return m_fd; }

    /// Network drives report a failed write only here.
    bool close()
    {
        if (m_fd < 0)
            return true;
        const bool closed = ::close(m_fd) == 0;
        m_fd = -1;
        return closed;
    }

private:
    int m_fd;
};

tl::unexpected<Error> notAFile(const QString &path)
{
    return fail(ErrorKind::Damaged, Reason::FolderDamaged, path, QStringLiteral("not a file"));
}

/// A vanished mount answers ENOTDIR as well, but there is nothing at that path then.
bool isOtherThanFolder(const QString &path)
{
    struct stat facts { };

    return ::stat(QFile::encodeName(path).constData(), &facts) == 0 && !S_ISDIR(facts.st_mode);
}

tl::unexpected<Error> driveFailure(int code, const QString &path)
{
    const QString detail = QStringLiteral("errno %1").arg(code);
    switch (code) {
    case ENOSPC:
    case EDQUOT:
        return fail(ErrorKind::DiskFull, Reason::DiskFull, path, detail);
    case EACCES:
    case EPERM:
    case EROFS:
        return fail(ErrorKind::Refused, Reason::FolderUnwritable, path, detail);
    case EISDIR:
    case ELOOP:
    case ENXIO:
        // Something else lies where a file should be; no drive says that because it is away.
        return notAFile(path);
    default:
        // Vanished mounts answer ENOENT, ENOTDIR, ESTALE, EIO, ENODEV, EHOSTDOWN ...: all of them mean "not
        // now".
        return fail(ErrorKind::Offline, Reason::FolderMissing, path, detail);
    }
}

QByteArray native(const QString &path) { return QFile::encodeName(path); }

QString parentOf(const QString &path) { return path.left(path.lastIndexOf(QLatin1Char('/'))); }

QString tempName(const QString &folder, IdSource &ids)
{
    return folder + QLatin1Char('/') + tempNamePrefix + ids.next().toString(QUuid::WithoutBraces);
}

/// What the folder itself allows to whom. New files follow it and not the umask of this program: a shared
/// drive is shared.
mode_t modeOfParent(const QString &path)
{
    struct stat facts { };

    return ::stat(native(parentOf(path)).constData(), &facts) == 0 ? facts.st_mode & 07777 : mode_t(0700);
}

void followParent(int fd, const QString &path)
{
    // A drive without permissions refuses; then there is nothing to follow.
    [[maybe_unused]] const int ignored = ::fchmod(fd, modeOfParent(path) & 0666);
}

/// Writes and fsyncs; on failure nothing is left.
Result<void> writeTemp(const QString &path, const QByteArray &bytes)
{
    Descriptor file(::open(native(path).constData(), O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0666));
    if (!file.isOpen())
        return driveFailure(errno, path);
    followParent(file.fd(), path);
    qsizetype done = 0;
    int code = 0;
    while (done < bytes.size()) {
        const auto written
            = ::write(file.fd(), bytes.constData() + done, static_cast<size_t>(bytes.size() - done));
        if (written < 0 && errno == EINTR)
            continue;
        if (written < 0) {
            code = errno;
            break;
        }
        done += written;
    }
    if (code == 0 && ::fsync(file.fd()) != 0)
        code = errno;
    if (!file.close() && code == 0)
        code = errno;
    if (code == 0)
        return {};
    ::unlink(native(path).constData());
    return driveFailure(code, path);
}

/// What link() says on drives that have no links (FAT, some network shares).
bool meansNoLinks(int code)
{
    return code == EPERM || code == EOPNOTSUPP || code == ENOSYS || code == EMLINK || code == EINVAL;
}

} // namespace

Result<QByteArray> readFile(const QString &path)
{
    // A pipe that somebody put in the place of a file must not hold the queue until it has a writer.
    const Descriptor file(::open(native(path).constData(), O_RDONLY | O_NONBLOCK | O_NOCTTY | O_CLOEXEC));
    if (!file.isOpen()) {
        if (errno == ENOENT)
            return fail(ErrorKind::NotFound, Reason::FileMissing, path);
        if (errno == EACCES)
            return fail(ErrorKind::Refused, Reason::FileUnreadable, path);
        const int code = errno;
        return code == ENOTDIR && isOtherThanFolder(parentOf(path)) ? notAFile(path)
                                                                    : driveFailure(code, path);
    }

    struct stat facts { };

    if (::fstat(file.fd(), &facts) != 0)
        return driveFailure(errno, path);
    if (!S_ISREG(facts.st_mode))
        return notAFile(path);
    QByteArray bytes;
    bytes.reserve(static_cast<qsizetype>(facts.st_size) + 1);
    char buffer[65536];
    for (;;) {
        const auto got = ::read(file.fd(), buffer, sizeof buffer);
        if (got < 0 && errno == EINTR)
            continue;
        if (got < 0)
            return driveFailure(errno, path);
        if (got == 0)
            return bytes;
        bytes.append(buffer, static_cast<qsizetype>(got));
    }
}

bool exists(const QString &path) { return ::access(native(path).constData(), F_OK) == 0; }

Result<QStringList> listFolder(const QString &path, Hidden hidden)
{
    DIR *folder = ::opendir(native(path).constData());
    if (!folder) {
        const int code = errno;
        if (code == ENOENT)
            return fail(ErrorKind::NotFound, Reason::FolderMissing, path);
        return code == ENOTDIR && isOtherThanFolder(path) ? notAFile(path) : driveFailure(code, path);
    }
    QStringList names;
    errno = 0;
    while (const dirent *entry = ::readdir(folder)) {
        const QByteArray name(entry->d_name);
        if (name == "." || name == ".." || (hidden == Hidden::Skip && name.startsWith('.')))
            continue;
        names.append(QFile::decodeName(name));
    }
    const int code = errno;
    ::closedir(folder);
    if (code != 0)
        return driveFailure(code, path);
    names.sort();
    return names;
}

bool isTemp(const QString &name)
{
    return name.startsWith(tempNamePrefix) || name.startsWith(probeNamePrefix);
}

void removeDeadTemps(const QString &folder, const QStringList &names, Instant now)
{
    for (const QString &name : names) {
        const QString path = folder + QLatin1Char('/') + name;
        const auto written = isTemp(name) ? writtenAt(path) : std::nullopt;
        if (written && now - *written > tempNameLife) [[maybe_unused]]
            const auto removed = removeFile(path);
    }
}

Result<void> makeFolder(const QString &path)
{
    if (::mkdir(native(path).constData(), 0777) == 0) {
        [[maybe_unused]] const int ignored = ::chmod(native(path).constData(), modeOfParent(path));
        return {};
    }
    if (errno == EEXIST)
        return {};
    return driveFailure(errno, path);
}

Result<void> makeFolders(const QString &root, const QString &path)
{
    if (path == root || exists(path))
        return {};
    if (const auto made = makeFolders(root, parentOf(path)); !made)
        return made;
    return makeFolder(path);
}

Result<Linked> linkNew(const QString &path, const QByteArray &bytes, IdSource &ids)
{
    const QString folder = parentOf(path);
    const QString temp = tempName(folder, ids);
    if (const auto written = writeTemp(temp, bytes); !written)
        return fail(written.error());
    crashPoint("folder.after-temp");
    const int code = ::link(native(temp).constData(), native(path).constData()) == 0 ? 0 : errno;
    crashPoint("folder.after-link");
    ::unlink(native(temp).constData());
    if (code == EEXIST)
        return Linked::NameTaken;
    if (meansNoLinks(code))
        return fail(ErrorKind::Refused, Reason::FolderWithoutLinks, folder);
    if (code == ENOENT || code == ENOSPC || code == EDQUOT || code == EACCES || code == EROFS)
        return driveFailure(code, path);
    // A network drive may have carried out what it then reports as failed.
    if (code != 0)
        return fail(ErrorKind::Offline, Reason::OutcomeUnknown, path, QStringLiteral("errno %1").arg(code));
    if (!syncFolder(folder))
        return fail(ErrorKind::Offline, Reason::OutcomeUnknown, path);
    return Linked::Done;
}

Result<void> replaceFile(
    const QString &path, const QByteArray &bytes, const QString &tempFolder, IdSource &ids)
{
    const QString temp = tempName(tempFolder, ids);
    if (const auto written = writeTemp(temp, bytes); !written)
        return written;
    crashPoint("site.after-temp");
    if (::rename(native(temp).constData(), native(path).constData()) == 0)
        return {};
    const int code = errno;
    ::unlink(native(temp).constData());
    return driveFailure(code, path);
}

Result<void> linkOrCopy(const QString &from, const QString &to, const QString &tempFolder, IdSource &ids)
{
    if (::link(native(from).constData(), native(to).constData()) == 0 || errno == EEXIST)
        return {};
    const auto bytes = readFile(from);
    if (!bytes)
        return fail(bytes.error());
    return replaceFile(to, *bytes, tempFolder, ids);
}

Result<void> touch(const QString &path)
{
    const Descriptor file(
        ::open(native(path).constData(), O_WRONLY | O_CREAT | O_NONBLOCK | O_NOCTTY | O_CLOEXEC, 0666));
    if (!file.isOpen())
        return driveFailure(errno, path);
    followParent(file.fd(), path);
    return {};
}

Result<void> removeFile(const QString &path)
{
    if (::unlink(native(path).constData()) == 0 || errno == ENOENT)
        return {};
    return driveFailure(errno, path);
}

Result<void> syncFolder(const QString &path)
{
    const Descriptor folder(::open(native(path).constData(), O_RDONLY | O_DIRECTORY | O_CLOEXEC));
    if (!folder.isOpen())
        return driveFailure(errno, path);
    // Some network drives cannot sync a folder and say so; their server does it.
    if (::fsync(folder.fd()) != 0 && errno != EINVAL && errno != ENOTSUP)
        return driveFailure(errno, path);
    return {};
}

FolderLock::FolderLock(const QString &path, std::chrono::milliseconds patience)
    : m_fd(::open(native(path).constData(), O_RDONLY | O_DIRECTORY | O_CLOEXEC))
{
    constexpr std::chrono::milliseconds pause(5);
    for (auto left = patience; m_fd >= 0 && !m_held; left -= pause) {
        m_held = ::flock(m_fd, LOCK_EX | LOCK_NB) == 0;
        // Polled, since a holder that hangs on its drive must not take everybody with it.
        if (m_held || errno != EWOULDBLOCK || left <= pause)
            break;
        std::this_thread::sleep_for(pause);
    }
}

FolderLock::~FolderLock()
{
    if (m_fd >= 0)
        ::close(m_fd);
}

Result<Instant> probeClock(const QString &folder, CheckLinks checkLinks, IdSource &ids)
{
    const QString path
        = folder + QLatin1Char('/') + probeNamePrefix + ids.next().toString(QUuid::WithoutBraces);
    Descriptor file(::open(native(path).constData(), O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0666));
    if (!file.isOpen())
        return driveFailure(errno, path);

    // Something must be written: the time is then the drive's own also where a cache stands between.
    struct stat facts { };

    const bool answered = ::write(file.fd(), "t", 1) == 1 && ::fstat(file.fd(), &facts) == 0 && file.close();
    int code = answered ? 0 : errno;
    bool noLinks = false;
    if (code == 0 && checkLinks == CheckLinks::Yes) {
        const QByteArray other = native(path + QStringLiteral("-link"));
        if (::link(native(path).constData(), other.constData()) == 0)
            ::unlink(other.constData());
        else if (meansNoLinks(errno))
            noLinks = true;
        else
            code = errno;
    }
    ::unlink(native(path).constData());
    if (noLinks)
        return fail(ErrorKind::Refused, Reason::FolderWithoutLinks, parentOf(folder));
    if (code != 0)
        return driveFailure(code, path);
    return instantFromMs(qint64(facts.st_mtim.tv_sec) * 1000 + facts.st_mtim.tv_nsec / 1000000);
}

std::optional<FileMark> markOf(const QString &path)
{
    struct stat facts { };

    if (::stat(native(path).constData(), &facts) != 0 || !S_ISREG(facts.st_mode))
        return std::nullopt;
    return FileMark { facts.st_size, qint64(facts.st_mtim.tv_sec) * 1000000000 + facts.st_mtim.tv_nsec };
}

std::optional<Instant> writtenAt(const QString &path)
{
    struct stat facts { };

    if (::stat(native(path).constData(), &facts) != 0)
        return std::nullopt;
    return instantFromMs(qint64(facts.st_mtim.tv_sec) * 1000 + facts.st_mtim.tv_nsec / 1000000);
}

} // namespace broadsheet::sync::folder
