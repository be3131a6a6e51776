// SPDX-License-Identifier: GPL-3.0-or-later
// A newsroom folder on a drive (layout.md): versions by link, people and rules, media. Blocking; belongs on
// the files queue.
#pragma once

#include "core/clock.h"
#include "core/ids.h"
#include "sync/endpoint.h"

#include <memory>

namespace broadsheet::sync::folder {

class FolderIndex;
class SiteModel;

/// Every failure names the folder and its cause: FolderMissing, FolderNewer, FolderDamaged, FolderUnwritable,
/// FolderWithoutLinks, DiskFull.
class Folder {
public:
    /// A new newsroom in an empty or missing folder (its parent must exist). `first.staff` holds the first
    /// chief. FolderNotEmpty.
    static Result<Folder> create(
        const QString &path, const Newsroom &first, const QString &by, IdSource &ids);
    static Result<Folder> open(const QString &path, IdSource &ids);
    Folder(Folder &&) noexcept;
    Folder &operator=(Folder &&) noexcept;
    ~Folder();

    QString path() const;
    /// The newest readable newsroom/<n>.json.
    Result<Newsroom> newsroom() const;
    /// Why newsroom() last gave older settings than the folder holds. As long as that is so, rights and rules
    /// are unknown: acts are refused, pages and settings stay as they are, texts go on.
    std::optional<Error> unreadableSettings() const;
    /// Who has left the staff, as last listed.
    Result<std::vector<Person>> formerStaff() const;
    /// The role that `login` had in newsroom version `n`; nothing = was not on the list.
    Result<std::optional<Role>> roleAt(int newsroomVersion, const QString &login) const;
    /// Links newsroom/<version>.json, `next.version` = newest + 1. VersionTaken when somebody was first.
    Result<void> putNewsroom(const Newsroom &next, const QString &by);
    /// The drive's clock, from a probe file in .clock/.
    Result<Instant> now() const;

    Result<Pulled> pull(const Cursor &cursor) const;
    /// Links the next version; checks `act` against the chain (replay with roles) and the drive's clock
    /// first. Code points: folder.before-temp, folder.after-temp, folder.after-link, folder.after-change,
    /// site.*.
    Outcome perform(const Step &step, const Payload &payload, const QString &login);
    /// Whole chain of one article, for doctor and site.
    Result<RemoteArticle> article(ArticleId id) const;
    Result<std::vector<ArticleId>> articles() const;

    Result<void> putMedia(const QString &sha, const QByteArray &bytes, const QString &suffix);
    Result<QByteArray> media(const QString &sha) const;

    /// What this process knows of the folder; for the site writer.
    FolderIndex &index();
    SiteModel &siteModel();
    IdSource &ids();

    /// Everything that does not add up: half files, gaps, refused acts, bad hashes ("<what> <subject>").
    /// <what> = damaged, newer, gap, refused-act, unlisted-writer, bad-media, left-over,
    /// settings-behind, settings-damaged.
    Result<QStringList> examine() const;

private:
    class Private;
    explicit Folder(std::unique_ptr<Private> d);
    std::unique_ptr<Private> m_d;
};

} // namespace broadsheet::sync::folder
