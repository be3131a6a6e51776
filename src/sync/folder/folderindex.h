// SPDX-License-Identifier: GPL-3.0-or-later
// What one process knows of a folder: digests of versions, which never change once linked. Reads only what is
// new.
#pragma once

#include "core/workflow.h"
#include "sync/folder/layout.h"
#include "sync/folder/versionfile.h"

#include <QHash>
#include <QStringList>

#include <map>
#include <vector>

namespace broadsheet::sync::folder {

/// The readable versions of one article, from 1 without a gap; acts and facts have the same length.
struct Chain {
    struct Facts {
        OutboxId op;
        int newsroom = 0;
        /// Whether the writer was on the list of that newsroom version.
        bool listed = true;
        /// The kind of the article in that version; the rules depend on it.
        QString kind = {};
    };

    std::vector<RecordedAct> acts;
    std::vector<Facts> facts;
    /// Why the next version cannot be read (FolderDamaged, FolderNewer); nothing = there is none.
    std::optional<Error> end = {};

    int newest() const { return static_cast<int>(acts.size()); }

    /// The version that this operation wrote; 0 = none did.
    int versionOf(OutboxId op) const;
    /// The first version that carries this text; 0 = none does.
    int versionOfText(RevisionId revision) const;
};

/// What lies in the folder of one article.
struct ArticleFiles {
    std::vector<int> numbers = {};
    /// Temp files.
    QStringList temps = {};
};

class FolderIndex {
public:
    explicit FolderIndex(Layout layout);

    const Layout &layout() const { return m_layout; }

    /// The newest readable settings. FolderMissing when the drive has gone, FolderNewer, FolderDamaged.
    Result<Newsroom> newsroom();

    /// Why there are newer settings than newsroom() last gave: whose rights and which rules they hold, nobody
    /// knows. Nothing = it gave the newest.
    const std::optional<Error> &unreadableSettings() const { return m_unreadableSettings; }

    /// Numbers of settings that were there once and cannot be read. Offline.
    Result<std::vector<int>> damagedSettings();
    /// Who has left the staff, as last listed; newest settings first. Offline.
    Result<std::vector<Person>> formerStaff();
    /// Nothing: there are no such settings, or that login is not on their list. FolderDamaged: those settings
    /// cannot be read, so nobody can tell.
    Result<std::optional<Role>> roleAt(int version, const QString &login);
    /// The rules for an article of that kind. Nothing: there are no such settings. FolderDamaged as above.
    Result<std::optional<SiteRules>> rulesAt(int version, const QString &kind);
    /// The zone of those settings; "UTC" when they cannot be read.
    QByteArray zoneAt(int version);

    /// Ids that have a folder in articles/, in order.
    Result<std::vector<ArticleId>> articles() const;
    /// Numbers of the version files of an article, ascending, gaps and damaged ones included.
    Result<std::vector<int>> numbers(ArticleId id) const;
    /// The same, and what writers left in that folder.
    Result<ArticleFiles> files(ArticleId id) const;
    /// NotFound, FolderDamaged, FolderNewer, Offline.
    Result<VersionFile> read(ArticleId id, int version) const;
    /// Reads what is new on the drive. A damaged end is no failure.
    Result<const Chain *> chain(ArticleId id);
    /// What is known without a look at the drive; empty for an unknown article.
    const Chain &known(ArticleId id) const;

    /// All that is known, without a look at the drive.
    const std::map<ArticleId, Chain> &chains() const { return m_chains; }

    /// Takes a chain that was read before; the role and the rules of each act are looked up again. False when
    /// a writer is not on the list, or something is known already.
    Result<bool> adopt(
        ArticleId id, const std::vector<RecordedAct> &acts, const std::vector<Chain::Facts> &facts);
    /// Adds a version that was just read or written, if it is the next one.
    Result<RecordedAct> remember(const VersionFile &file);

    /// The name of a media file, "<sha>.<suffix>"; empty = the folder has none with that hash.
    Result<QString> mediaName(const QString &sha);

private:
    Result<void> loadNewsroom(int version);
    /// Those settings are in memory (true), or never were; fails where they cannot be read.
    Result<bool> knowNewsroom(int version);
    Result<void> lookForNewerSettings();

    Layout m_layout;
    int m_newestNewsroom = 0;
    /// Newer than that one, and not readable; 0 = none is.
    int m_damagedNewsroom = 0;
    std::optional<Error> m_unreadableSettings = {};
    std::map<int, Newsroom> m_newsrooms;
    std::map<ArticleId, Chain> m_chains;
    QHash<QString, QString> m_media;
};

} // namespace broadsheet::sync::folder
