// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/folder/folder.h"

#include "sync/folder/drive.h"
#include "sync/folder/foldercursor.h"
#include "sync/folder/folderexam.h"
#include "sync/folder/folderindex.h"
#include "sync/folder/folderwriter.h"
#include "sync/folder/newsroomfile.h"
#include "sync/folder/sitemodel.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFileInfo>

#include <algorithm>
#include <set>

namespace broadsheet::sync::folder {

namespace {

constexpr std::chrono::milliseconds fullListingEvery = std::chrono::hours(6);
/// The lists of changes cover today and yesterday; a longer absence needs the full listing.
constexpr std::chrono::milliseconds changesCover = std::chrono::hours(24);
/// Nobody reads lists of changes that are older.
constexpr std::chrono::milliseconds changesLife = std::chrono::hours(24 * 30);

QString damageLine(const Error &error)
{
    return error.subject + QStringLiteral(": ")
        + (error.reason == Reason::FolderNewer ? QStringLiteral("newer format") : error.detail);
}

/// Our own folders without anything in them: what a creation left that was cut short by a full drive or a
/// kill.
bool isUnfinished(const Layout &layout, const QStringList &names)
{
    const QStringList own { layout.newsroomFolder(), layout.articlesFolder(), layout.mediaFolder(),
        layout.changesFolder(), layout.clockFolder(), layout.siteFolder() };
    return std::all_of(names.begin(), names.end(), [&](const QString &name) {
        const QString path = layout.root() + QLatin1Char('/') + name;
        const auto inside = own.contains(path) ? listFolder(path) : Result<QStringList>(QStringList { name });
        return inside && inside->isEmpty();
    });
}

} // namespace

class Folder::Private {
public:
    Private(const QString &path, IdSource &idSource)
        : layout(path)
        , index(layout)
        , siteModel(index)
        , ids(idSource)
    {
    }

    Result<Instant> now();
    Result<Pulled> pull(const Cursor &cursor);

    Layout layout;
    FolderIndex index;
    SiteModel siteModel;
    IdSource &ids;
    bool linksWork = false;
    std::optional<Instant> listedAt = {};

private:
    Result<void> addChanged(std::set<ArticleId> &found, const FolderCursor &from, Instant today) const;
    Result<void> addAll(
        std::set<ArticleId> &found, const FolderCursor &from, Instant today, Pulled &news) const;
    void pruneChanges(Instant today) const;
    void pruneTemps(Instant today) const;
    Result<void> readNews(ArticleId id, FolderCursor &cursor, Pulled &news);
    Result<void> addMedia(RemoteArticle &article, const ArticleText &text);
};

Result<Instant> Folder::Private::now()
{
    const QString clock = layout.clockFolder();
    if (!exists(clock) && exists(layout.newsroomFolder())) {
        if (const auto made = makeFolder(clock); !made)
            return fail(made.error());
    }
    const auto time = probeClock(clock, linksWork ? CheckLinks::No : CheckLinks::Yes, ids);
    linksWork = linksWork || time;
    return time;
}

Result<void> Folder::Private::addChanged(
    std::set<ArticleId> &found, const FolderCursor &from, Instant today) const
{
    for (const Instant day : { today - changesCover, today }) {
        const auto names = listFolder(layout.changesOf(dayOf(day)));
        if (!names && names.error().kind == ErrorKind::NotFound)
            continue;
        if (!names)
            return fail(names.error());
        for (const QString &name : *names) {
            const auto change = changeFromName(name);
            if (change && change->version > from.readOf(change->article))
                found.insert(change->article);
        }
    }
    return {};
}

Result<void> Folder::Private::addAll(
    std::set<ArticleId> &found, const FolderCursor &from, Instant today, Pulled &news) const
{
    const auto all = index.articles();
    if (!all)
        return fail(all.error());
    for (const ArticleId id : *all) {
        const auto files = index.files(id);
        if (!files && files.error().kind == ErrorKind::NotFound)
            continue;
        if (!files && files.error().kind == ErrorKind::Damaged) {
            news.damaged.append(damageLine(files.error()));
            continue;
        }
        if (!files)
            return fail(files.error());
        removeDeadTemps(layout.articleFolder(id), files->temps, today);
        const std::vector<int> &numbers = files->numbers;
        for (size_t i = 0; i < numbers.size(); ++i) {
            if (numbers.at(i) == static_cast<int>(i) + 1)
                continue;
            news.damaged.append(QStringLiteral("%1/%2: gap").arg(id.toString()).arg(i + 1));
            break;
        }
        if (!numbers.empty() && numbers.back() > from.readOf(id))
            found.insert(id);
    }
    return {};
}

/// Only tidying: what cannot be removed stays for the next full listing, and nothing else goes.
void Folder::Private::pruneChanges(Instant today) const
{
    const auto days = listFolder(layout.changesFolder());
    if (!days)
        return;
    const QString oldest = dayOf(today - changesLife);
    for (const QString &day : *days) {
        if (!isDay(day) || day >= oldest)
            continue;
        const QString folder = layout.changesOf(day);
        const auto names = listFolder(folder);
        if (!names)
            continue;
        for (const QString &name : *names) {
            if (changeFromName(name)) [[maybe_unused]]
                const auto removed = removeFile(folder + QLatin1Char('/') + name);
        }
        [[maybe_unused]] const bool gone = QDir().rmdir(folder);
    }
}

/// What died writers left; the folders of articles are done while they are listed.
void Folder::Private::pruneTemps(Instant today) const
{
    for (const QString &folder : { layout.newsroomFolder(), layout.mediaFolder(), layout.clockFolder() })
        removeDeadTemps(folder, listFolder(folder, Hidden::Show).value_or(QStringList()), today);
}

Result<void> Folder::Private::addMedia(RemoteArticle &article, const ArticleText &text)
{
    const QStringList named = mediaNamedBy(text);
    for (const QString &sha : named) {
        if (article.media.contains(sha))
            continue;
        const auto name = index.mediaName(sha);
        if (!name && name.error().kind != ErrorKind::NotFound)
            return fail(name.error());
        if (name && !name->isEmpty())
            article.media.append(sha);
    }
    return {};
}

Result<void> Folder::Private::readNews(ArticleId id, FolderCursor &cursor, Pulled &news)
{
    RemoteArticle article { id, id.toString(), {}, {} };
    const int from = cursor.readOf(id);
    std::optional<RevisionId> before;
    if (from > 0) {
        const auto last = index.read(id, from);
        if (last)
            before = last->revision;
    }
    int version = from + 1;
    for (;; ++version) {
        const auto file = index.read(id, version);
        if (!file && file.error().kind == ErrorKind::NotFound)
            break;
        if (!file && file.error().kind == ErrorKind::Offline)
            return fail(file.error());
        if (!file) {
            news.damaged.append(damageLine(file.error()));
            break;
        }
        const auto act = index.remember(*file);
        if (!act && act.error().kind == ErrorKind::Offline)
            return fail(act.error());
        // Under settings that nobody can read, nobody can tell what it counts; it is read once they are back.
        if (!act) {
            news.damaged.append(damageLine(act.error()));
            break;
        }
        RemoteVersion remote { *act, file->op, {} };
        const bool sameText = before == file->revision;
        if (!sameText || version == from + 1)
            remote.text = revisionOf(*file, sameText ? std::nullopt : before);
        if (const auto added = addMedia(article, file->text); !added)
            return added;
        before = file->revision;
        article.versions.push_back(std::move(remote));
    }
    if (article.versions.empty())
        return {};
    cursor.read[id] = version - 1;
    news.articles.push_back(std::move(article));
    return {};
}

Result<Pulled> Folder::Private::pull(const Cursor &cursor)
{
    const auto settings = index.newsroom();
    if (!settings)
        return fail(settings.error());
    const auto time = now();
    if (!time)
        return fail(time.error());
    const auto known = fromCursor(cursor);
    FolderCursor next = known.value_or(FolderCursor());
    const bool everything = !known || !listedAt || *time - *listedAt >= fullListingEvery || *time < *listedAt
        || *time - next.at > changesCover || *time < next.at;
    Pulled news;
    if (!index.unreadableSettings())
        news.newsroom = *settings;
    std::set<ArticleId> changed;
    const auto listed = everything ? addAll(changed, next, *time, news) : addChanged(changed, next, *time);
    if (!listed)
        return fail(listed.error());
    for (const ArticleId id : changed) {
        if (const auto read = readNews(id, next, news); !read)
            return fail(read.error());
    }
    if (everything) {
        listedAt = *time;
        pruneChanges(*time);
        pruneTemps(*time);
    }
    next.at = *time;
    news.next = toCursor(next);
    return news;
}

Folder::Folder(std::unique_ptr<Private> d)
    : m_d(std::move(d))
{
}

Folder::Folder(Folder &&) noexcept = default;
Folder &Folder::operator=(Folder &&) noexcept = default;
Folder::~Folder() = default;

Result<Folder> Folder::create(const QString &path, const Newsroom &first, const QString &by, IdSource &ids)
{
    const Layout layout(QFileInfo(path).absoluteFilePath());
    const auto names = listFolder(layout.root(), Hidden::Show);
    if (names && !isUnfinished(layout, *names))
        return fail(ErrorKind::Refused, Reason::FolderNotEmpty, layout.root());
    if (!names && names.error().kind != ErrorKind::NotFound)
        return fail(names.error());
    for (const QString &folder : { layout.root(), layout.newsroomFolder(), layout.articlesFolder(),
             layout.mediaFolder(), layout.changesFolder(), layout.clockFolder(), layout.siteFolder() }) {
        if (const auto made = makeFolder(folder); !made)
            return fail(made.error());
    }
    auto d = std::make_unique<Private>(layout.root(), ids);
    const auto time = d->now();
    if (!time)
        return fail(time.error());
    Newsroom settings = first;
    settings.version = 1;
    const auto linked = linkNew(layout.newsroomFile(1), toBytes(settings, by, *time), ids);
    if (!linked)
        return fail(linked.error());
    if (*linked == Linked::NameTaken)
        return fail(ErrorKind::Refused, Reason::FolderNotEmpty, layout.root());
    return Folder(std::move(d));
}

Result<Folder> Folder::open(const QString &path, IdSource &ids)
{
    auto d = std::make_unique<Private>(QFileInfo(path).absoluteFilePath(), ids);
    if (const auto settings = d->index.newsroom(); !settings)
        return fail(settings.error());
    return Folder(std::move(d));
}

QString Folder::path() const { return m_d->layout.root(); }

FolderIndex &Folder::index() { return m_d->index; }

SiteModel &Folder::siteModel() { return m_d->siteModel; }

IdSource &Folder::ids() { return m_d->ids; }

Result<Newsroom> Folder::newsroom() const { return m_d->index.newsroom(); }

std::optional<Error> Folder::unreadableSettings() const { return m_d->index.unreadableSettings(); }

Result<std::vector<Person>> Folder::formerStaff() const { return m_d->index.formerStaff(); }

Result<std::optional<Role>> Folder::roleAt(int newsroomVersion, const QString &login) const
{
    return m_d->index.roleAt(newsroomVersion, login);
}

Result<void> Folder::putNewsroom(const Newsroom &next, const QString &by)
{
    const auto current = newsroom();
    if (!current)
        return fail(current.error());
    if (const auto unreadable = unreadableSettings())
        return fail(*unreadable);
    if (next.version != current->version + 1)
        return fail(ErrorKind::Conflict, Reason::VersionTaken, path());
    const auto time = now();
    if (!time)
        return fail(time.error());
    const auto linked = linkNew(m_d->layout.newsroomFile(next.version), toBytes(next, by, *time), m_d->ids);
    if (!linked)
        return fail(linked.error());
    if (*linked == Linked::NameTaken)
        return fail(ErrorKind::Conflict, Reason::VersionTaken, path());
    return {};
}

Result<Instant> Folder::now() const { return m_d->now(); }

Result<Pulled> Folder::pull(const Cursor &cursor) const { return m_d->pull(cursor); }

Outcome Folder::perform(const Step &step, const Payload &payload, const QString &login)
{
    const auto settings = m_d->index.newsroom();
    if (!settings)
        return outcomeOf(settings.error());
    const auto time = now();
    if (!time)
        return outcomeOf(time.error());
    return FolderWriter(m_d->index, m_d->ids, *settings, *time).perform(step, payload, login);
}

Result<RemoteArticle> Folder::article(ArticleId id) const
{
    RemoteArticle article { id, id.toString(), {}, {} };
    const auto found = m_d->index.chain(id);
    if (!found)
        return fail(found.error());
    const Chain &chain = **found;
    if (chain.acts.empty())
        return fail(ErrorKind::NotFound, Reason::UnknownArticle, id.toString());
    std::optional<RevisionId> before;
    for (int version = 1; version <= chain.newest(); ++version) {
        const auto at = static_cast<size_t>(version - 1);
        RemoteVersion remote { chain.acts[at], chain.facts[at].op, {} };
        if (before != chain.acts[at].revision) {
            const auto file = m_d->index.read(id, version);
            if (!file)
                return fail(file.error());
            remote.text = revisionOf(*file, before);
            before = file->revision;
        }
        article.versions.push_back(std::move(remote));
    }
    return article;
}

Result<std::vector<ArticleId>> Folder::articles() const { return m_d->index.articles(); }

Result<void> Folder::putMedia(const QString &sha, const QByteArray &bytes, const QString &suffix)
{
    const auto settings = m_d->index.newsroom();
    if (!settings)
        return fail(settings.error());
    return FolderWriter(m_d->index, m_d->ids, *settings, {}).putMedia(sha, bytes, suffix);
}

Result<QByteArray> Folder::media(const QString &sha) const
{
    const auto name = m_d->index.mediaName(sha);
    if (!name)
        return fail(name.error());
    if (name->isEmpty())
        return fail(ErrorKind::NotFound, Reason::FileMissing, sha);
    const auto bytes = readFile(m_d->layout.mediaFolder() + QLatin1Char('/') + *name);
    if (!bytes)
        return bytes;
    const QByteArray found = QCryptographicHash::hash(*bytes, QCryptographicHash::Sha256).toHex();
    if (QString::fromLatin1(found) != sha)
        return fail(ErrorKind::Damaged, Reason::FolderDamaged, QStringLiteral("media/") + *name);
    return bytes;
}

Result<QStringList> Folder::examine() const
{
    const auto time = now();
    if (!time)
        return fail(time.error());
    return FolderExam(m_d->index, *time).findings();
}

} // namespace broadsheet::sync::folder
