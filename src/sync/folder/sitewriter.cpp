// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/folder/sitewriter.h"

#include "core/crashpoint.h"
#include "sync/folder/drive.h"
#include "sync/folder/folderindex.h"
#include "sync/folder/sitemanifest.h"
#include "sync/folder/sitemodel.h"
#include "sync/folder/siteplan.h"

#include <QDir>

#include <set>

namespace broadsheet::sync::folder {

namespace {

constexpr QLatin1String markPrefix(".making-");
constexpr QLatin1String tempPrefix(".tmp-");
/// A writer's mark or temp file that is older belongs to a dead one.
constexpr std::chrono::milliseconds writerLife = std::chrono::seconds(60);
/// Writing one change takes a moment; a whole new site longer.
constexpr std::chrono::milliseconds lockPatience = std::chrono::seconds(10);
/// Without a lock every pass follows a change by somebody; more would mean an error of ours.
constexpr int mostPasses = 500;

/// One run over site/. Where the drive knows locks, writers take turns, and whoever waited finds the work
/// done. A lock is no more than that: what makes the pages right in the end, also without one, is this:
/// - a file is replaced whole, and only when its bytes differ;
/// - whoever wrote looks at the folder again afterwards and writes again until nothing has changed, so the
/// last write to
///   any file comes from somebody who then saw the newest state;
/// - who dies in between leaves a mark that names what was being written, and the next run compares those
/// files.
class SiteRun {
public:
    SiteRun(Folder &folder, const StringsOf &stringsOf, bool everything, const QString &cacheFile = {})
        : m_folder(folder)
        , m_model(folder.siteModel())
        , m_stringsOf(stringsOf)
        , m_everything(everything)
        , m_cacheFile(cacheFile)
        , m_site(folder.index().layout().siteFolder())
    {
    }

    Result<SiteWritten> run();
    Result<SiteWritten> compare();

private:
    Result<void> prepare();
    Result<bool> differs(const SiteFile &file) const;
    Result<SiteWritten> runInTurn(int passesAtMost);
    Result<void> readMarks(Instant now);
    Result<void> pass(const std::vector<SiteFile> &files);
    bool isDue(const SiteFile &file) const;
    Result<void> mark(const QStringList &paths);
    Result<void> write(const SiteFile &file);
    Result<void> remove(const QString &path);
    Result<void> writeManifest(const std::vector<SiteFile> &files);
    void cleanUp();

    QString at(const QString &path) const { return m_site + QLatin1Char('/') + path; }

    void count(const QString &path);

    Folder &m_folder;
    SiteModel &m_model;
    const StringsOf &m_stringsOf;
    bool m_everything;
    QString m_cacheFile;
    QString m_site;
    /// Files that are known to be as their digest says, or to be there at all.
    std::map<QString, QString> m_made;
    /// Named by the marks of others.
    std::set<QString> m_doubtful;
    QStringList m_ownMarks;
    QStringList m_deadFiles;
    SiteWritten m_written;
};

void SiteRun::count(const QString &path)
{
    ++m_written.changed;
    if (!m_written.files.contains(path))
        m_written.files.append(path);
}

Result<SiteWritten> SiteRun::run()
{
    if (const auto ready = prepare(); !ready)
        return fail(ready.error());
    const FolderLock lock(m_site, lockPatience);
    // With the lock, who makes a change now waits for it and writes that change's pages.
    return runInTurn(lock.isHeld() ? 2 : mostPasses);
}

Result<SiteWritten> SiteRun::runInTurn(int passesAtMost)
{
    const auto old = readFile(at(QStringLiteral(".made-by")));
    if (!old && old.error().kind != ErrorKind::NotFound && old.error().kind != ErrorKind::Damaged)
        return fail(old.error());
    const SiteManifest manifest = manifestFromBytes(old.value_or(QByteArray()));
    // Which sections and people the newest settings name is unknown.
    if (manifest.renderer > siteRenderer || m_folder.unreadableSettings())
        return m_written;
    // Pages of an older renderer are known to exist, but not to be right.
    for (const auto &[path, digest] : manifest.pages)
        m_made.emplace(path, manifest.renderer == siteRenderer ? digest : QString());
    m_model.useCache(m_cacheFile);
    for (int passes = 0; passes < passesAtMost; ++passes) {
        const auto now = m_folder.now();
        if (!now)
            return fail(now.error());
        if (passes == 0) {
            if (const auto marks = readMarks(*now); !marks)
                return fail(marks.error());
        }
        const auto changed = m_model.refresh(*now, m_made);
        if (!changed)
            return fail(changed.error());
        if (passes > 0 && !*changed)
            break;
        SitePlan plan(m_model, m_stringsOf);
        if (const auto passed = pass(plan.files()); !passed)
            return fail(passed.error());
    }
    m_written.kept = m_model.keptPages();
    cleanUp();
    m_model.keepCache(m_cacheFile, m_folder.ids());
    return m_written;
}

/// Reads only, and waits for a writer who is at work.
Result<SiteWritten> SiteRun::compare()
{
    const auto now = m_folder.now();
    if (!now)
        return fail(now.error());
    const FolderLock lock(m_site, lockPatience);
    const auto old = readFile(at(QStringLiteral(".made-by")));
    if (!old && old.error().kind != ErrorKind::NotFound && old.error().kind != ErrorKind::Damaged)
        return fail(old.error());
    const SiteManifest manifest = manifestFromBytes(old.value_or(QByteArray()));
    const auto newsroom = m_folder.newsroom();
    if (!newsroom)
        return fail(newsroom.error());
    if (manifest.renderer > siteRenderer || m_folder.unreadableSettings())
        return m_written;
    if (const auto refreshed = m_model.refresh(*now, manifest.pages); !refreshed)
        return fail(refreshed.error());
    SitePlan plan(m_model, m_stringsOf);
    std::set<QString> wanted;
    for (const SiteFile &file : plan.files()) {
        wanted.insert(file.path);
        if (file.isKept)
            continue;
        const auto different = differs(file);
        if (!different)
            return fail(different.error());
        if (*different)
            count(file.path);
    }
    QStringList suspects;
    for (const auto &[path, digest] : manifest.pages)
        suspects.append(path);
    for (const QString &address : m_model.withdrawn())
        suspects.append(address + QStringLiteral("index.html"));
    for (const QString &path : std::as_const(suspects)) {
        if (wanted.count(path) == 0 && !m_written.files.contains(path) && exists(at(path)))
            count(path);
    }
    m_written.kept = m_model.keptPages();
    return m_written;
}

Result<bool> SiteRun::differs(const SiteFile &file) const
{
    if (!file.bytes)
        return !exists(at(file.path));
    const auto bytes = file.bytes();
    if (!bytes)
        return fail(bytes.error());
    const auto there = readFile(at(file.path));
    if (!there && there.error().kind == ErrorKind::Offline)
        return fail(there.error());
    return !there || *there != *bytes;
}

Result<void> SiteRun::prepare()
{
    const auto newsroom = m_folder.newsroom();
    if (!newsroom)
        return fail(newsroom.error());
    return exists(m_site) ? Result<void>() : makeFolder(m_site);
}

/// Marks of living writers count as well: a page compared once too often costs less than a stale one.
Result<void> SiteRun::readMarks(Instant now)
{
    const auto names = listFolder(m_site, Hidden::Show);
    if (!names)
        return fail(names.error());
    for (const QString &name : *names) {
        const bool isMark = name.startsWith(markPrefix);
        if (!isMark && !name.startsWith(tempPrefix))
            continue;
        const auto written = writtenAt(at(name));
        if (written && now - *written > writerLife)
            m_deadFiles.append(name);
        if (!isMark)
            continue;
        const auto bytes = readFile(at(name));
        if (!bytes)
            continue;
        for (const QByteArray &line : bytes->split('\n')) {
            if (!line.isEmpty())
                m_doubtful.insert(QString::fromUtf8(line));
        }
    }
    return {};
}

bool SiteRun::isDue(const SiteFile &file) const
{
    const auto made = m_made.find(file.path);
    return made == m_made.end() || made->second != file.digest;
}

Result<void> SiteRun::pass(const std::vector<SiteFile> &files)
{
    std::set<QString> wanted;
    std::vector<const SiteFile *> due;
    QStringList named;
    for (const SiteFile &file : files) {
        wanted.insert(file.path);
        if (file.isKept)
            continue;
        const bool compare = m_everything || m_doubtful.count(file.path) > 0;
        if (!compare && !isDue(file))
            continue;
        due.push_back(&file);
        named.append(file.path);
    }
    QStringList gone;
    for (const auto &[path, digest] : m_made) {
        if (wanted.count(path) == 0)
            gone.append(path);
    }
    // A writer may have died after it wrote the page and before it said so.
    QStringList suspects(m_doubtful.begin(), m_doubtful.end());
    for (const QString &address : m_model.withdrawn())
        suspects.append(address + QStringLiteral("index.html"));
    for (const QString &path : std::as_const(suspects)) {
        if (wanted.count(path) == 0 && !gone.contains(path) && exists(at(path)))
            gone.append(path);
    }
    m_doubtful.clear();
    m_everything = false;
    if (due.empty() && gone.isEmpty())
        return writeManifest(files);
    if (const auto marked = mark(named + gone); !marked)
        return marked;
    for (const SiteFile *file : due) {
        if (const auto written = write(*file); !written)
            return written;
        crashPoint("site.after-page");
    }
    for (const QString &path : std::as_const(gone)) {
        if (const auto removed = remove(path); !removed)
            return removed;
    }
    crashPoint("site.before-manifest");
    return writeManifest(files);
}

Result<void> SiteRun::mark(const QStringList &paths)
{
    const QString name = markPrefix + m_folder.ids().next().toString(QUuid::WithoutBraces);
    const auto written
        = replaceFile(at(name), paths.join(QLatin1Char('\n')).toUtf8() + '\n', m_site, m_folder.ids());
    if (!written)
        return written;
    m_ownMarks.append(name);
    crashPoint("site.after-mark");
    return {};
}

Result<void> SiteRun::write(const SiteFile &file)
{
    const QString target = at(file.path);
    if (!file.bytes) {
        if (!exists(target)) {
            if (const auto made = makeFolders(m_site, target.left(target.lastIndexOf(QLatin1Char('/'))));
                !made)
                return made;
            const QString source = m_folder.path() + QLatin1Char('/') + file.path;
            if (const auto linked = linkOrCopy(source, target, m_site, m_folder.ids()); !linked)
                return linked;
            count(file.path);
        }
        m_made[file.path] = file.digest;
        return {};
    }
    const auto bytes = file.bytes();
    if (!bytes)
        return fail(bytes.error());
    const auto there = readFile(target);
    if (!there && there.error().kind == ErrorKind::Offline)
        return fail(there.error());
    if (!there || *there != *bytes) {
        if (const auto made = makeFolders(m_site, target.left(target.lastIndexOf(QLatin1Char('/')))); !made)
            return made;
        if (const auto replaced = replaceFile(target, *bytes, m_site, m_folder.ids()); !replaced)
            return replaced;
        count(file.path);
    }
    m_made[file.path] = file.digest;
    return {};
}

Result<void> SiteRun::remove(const QString &path)
{
    m_made.erase(path);
    // Paths come from files that anybody may have edited.
    if (path.contains(QLatin1String("..")) || path.startsWith(QLatin1Char('/')))
        return {};
    if (exists(at(path)))
        count(path);
    if (const auto removed = removeFile(at(path)); !removed)
        return removed;
    // Only empty folders go; rmdir refuses all others.
    for (QString folder = path; folder.contains(QLatin1Char('/'));) {
        folder = folder.left(folder.lastIndexOf(QLatin1Char('/')));
        if (!QDir().rmdir(at(folder)))
            break;
    }
    return {};
}

Result<void> SiteRun::writeManifest(const std::vector<SiteFile> &files)
{
    SiteManifest manifest;
    manifest.renderer = siteRenderer;
    for (const SiteFile &file : files)
        manifest.pages.emplace(file.path, file.digest);
    const QString path = at(QStringLiteral(".made-by"));
    const QByteArray bytes = toBytes(manifest);
    const auto there = readFile(path);
    if (there && *there == bytes)
        return {};
    const auto replaced = replaceFile(path, bytes, m_site, m_folder.ids());
    crashPoint("site.after-manifest");
    return replaced;
}

/// Leftovers do no harm but to the eye; a failure here is not one of the site.
void SiteRun::cleanUp()
{
    for (const QString &name : m_ownMarks + m_deadFiles)
        [[maybe_unused]] const auto removed = removeFile(at(name));
}

} // namespace

Result<SiteWritten> writeSite(
    Folder &folder, const StringsOf &stringsOf, bool everything, const QString &cacheFile)
{
    // Who compares everything wants to know what lies in the folder, and not what lay there once.
    return SiteRun(folder, stringsOf, everything, everything ? QString() : cacheFile).run();
}

Result<SiteWritten> compareSite(Folder &folder, const StringsOf &stringsOf)
{
    return SiteRun(folder, stringsOf, true).compare();
}

} // namespace broadsheet::sync::folder
