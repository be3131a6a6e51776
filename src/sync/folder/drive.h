// SPDX-License-Identifier: GPL-3.0-or-later
// The calls that a newsroom folder needs from its drive, with their failures as reasons. Blocking.
#pragma once

#include "core/ids.h"
#include "core/instant.h"
#include "core/result.h"

#include <QByteArray>
#include <QString>
#include <QStringList>

namespace broadsheet::sync::folder {

/// A file's content. NotFound/FileMissing when it is not there; Offline when the drive does not answer;
/// Damaged when something else than a file has its name (never waits for a pipe).
Result<QByteArray> readFile(const QString &path);
bool exists(const QString &path);
/// Names in a folder, sorted; hidden ones (temp and probe files) are left out unless asked for.
/// NotFound/FolderMissing.
enum class Hidden { Skip, Show };
Result<QStringList> listFolder(const QString &path, Hidden hidden = Hidden::Skip);
/// Makes that one folder; its parent must exist, so that nothing is written below a mount point whose drive
/// has gone. An existing one is no error.
Result<void> makeFolder(const QString &path);
/// Makes all folders between `root` (which must exist) and `path`.
Result<void> makeFolders(const QString &root, const QString &path);

/// A temp file of a writer, or a probe of the clock.
bool isTemp(const QString &name);
/// Takes away temp files among the `names` in `folder` that nobody can need: a writer has one for the moment
/// of its writing. One that slept longer, say with its computer, finds it gone, has linked nothing and writes
/// again. What cannot be removed stays for the next time.
void removeDeadTemps(const QString &folder, const QStringList &names, Instant now);

enum class Linked { Done, NameTaken };

/// Writes `.tmp-<uuid>` beside `path`, fsyncs it and links it to `path`: a compare-and-swap on the name;
/// readers never see half a file. FolderWithoutLinks where the drive has no links; DiskFull,
/// FolderUnwritable, FolderMissing: nothing was linked. OutcomeUnknown: it may or may not be durable.
Result<Linked> linkNew(const QString &path, const QByteArray &bytes, IdSource &ids);
/// Writes a temp file into `tempFolder` (of the same drive), fsyncs and renames it over `path`.
Result<void> replaceFile(
    const QString &path, const QByteArray &bytes, const QString &tempFolder, IdSource &ids);
/// A hard link, or a copy where the drive refuses one. An existing target is no error.
Result<void> linkOrCopy(const QString &from, const QString &to, const QString &tempFolder, IdSource &ids);
/// Makes an empty file; an existing one is no error.
Result<void> touch(const QString &path);
/// A missing file is no error.
Result<void> removeFile(const QString &path);
Result<void> syncFolder(const QString &path);

/// Keeps others who ask from working in a folder at the same time; the kernel lets go when its process dies.
/// Only to save work: a drive may not know such locks.
class FolderLock {
public:
    /// Waits at most `patience` for another holder.
    FolderLock(const QString &path, std::chrono::milliseconds patience);
    ~FolderLock();
    FolderLock(const FolderLock &) = delete;
    FolderLock &operator=(const FolderLock &) = delete;

    bool isHeld() const { return m_held; }

private:
    int m_fd = -1;
    bool m_held = false;
};

/// The drive's clock: the time that it gives to a new file in `folder`. `checkLinks` also proves that it can
/// link.
enum class CheckLinks { No, Yes };
Result<Instant> probeClock(const QString &folder, CheckLinks checkLinks, IdSource &ids);

/// Tells whether a file is still the same one: versions never change, but a whole folder may be replaced by a
/// copy.
struct FileMark {
    qint64 size = 0;
    /// Nanoseconds of the drive's clock.
    qint64 written = 0;

    bool operator==(const FileMark &) const = default;
};

/// Nothing if it is gone or no file.
std::optional<FileMark> markOf(const QString &path);
/// When the drive last wrote that file; nothing if it is gone.
std::optional<Instant> writtenAt(const QString &path);

} // namespace broadsheet::sync::folder
