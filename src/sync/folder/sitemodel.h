// SPDX-License-Identifier: GPL-3.0-or-later
// What is public in a folder, kept up to date from version to version: the input of every page.
#pragma once

#include "markup/pagerenderer.h"
#include "sync/folder/keptpage.h"
#include "sync/folder/publicfacts.h"
#include "sync/folder/sitecache.h"

#include <set>

namespace broadsheet::sync::folder {

/// What lists show of an article, and which media its page needs.
struct PostFacts {
    markup::PostSummary summary;
    /// Logins or free names, as in the text.
    QStringList authors;
    /// Hex hashes.
    QStringList media;
};

class SiteModel {
public:
    explicit SiteModel(FolderIndex &index);

    /// What an earlier run read is taken from this file instead of from the folder, before the first refresh.
    void useCache(const QString &path);
    /// Writes that file where enough has been read since; no failure, only slower next time.
    void keepCache(const QString &path, IdSource &ids);

    /// Reads what is new on the drive; true when anything that pages show has changed. `standing` = the pages
    /// that were last written, with their digests: where an article cannot be read to its end, its page and
    /// its mention in lists stay as that page says, until the files can be read again.
    Result<bool> refresh(Instant now, const std::map<QString, QString> &standing = {});

    const Newsroom &newsroom() const { return m_newsroom; }

    /// Newest first.
    const std::vector<const PublicFacts *> &published() const { return m_published; }

    /// Killed articles whose address keeps a notice.
    const std::vector<const PublicFacts *> &notices() const { return m_notices; }

    /// A page that nobody may write now: its path and its digest; null for all others.
    const std::pair<QString, QString> *kept(ArticleId id) const;
    /// Their paths.
    QStringList keptPages() const;

    /// Addresses that were public and are no more.
    const QStringList &withdrawn() const { return m_withdrawn; }

    const PostFacts &post(ArticleId id) const { return m_posts.at(id); }

    Result<ArticleText> text(const PublicFacts &facts) const;
    /// A person who is or was of the staff (what was written stays theirs), or a free name without login.
    Person person(const QString &loginOrName) const;
    /// "media/<sha>.<suffix>"; empty = not in the folder.
    QString mediaAddress(const QString &sha);

private:
    Result<void> readChains(Instant now);
    Result<void> readChain(ArticleId id);
    Result<bool> updateFacts();
    Result<void> readPost(const PublicFacts &facts);
    PostFacts postOf(const PublicFacts &facts, const TextFacts &text);
    Result<bool> keepPages(const std::map<QString, QString> &standing);
    /// Whether the chain ends before the last of its files does.
    Result<bool> isCutShort(ArticleId id) const;
    Result<bool> keepPage(ArticleId id, const QString &path, const QString &digest);
    Result<std::optional<VersionFile>> versionOnPage(ArticleId id, const KeptPage &page, int likely) const;
    TextFacts textFactsOn(const KeptPage &page) const;
    Result<const TextFacts *> textFactsOf(const PublicFacts &facts);
    std::optional<CachedArticle> cached(ArticleId id) const;
    void sortOut();

    FolderIndex &m_index;
    Newsroom m_newsroom;
    std::vector<Person> m_former;
    std::optional<Instant> m_listedAt;
    std::map<ArticleId, int> m_seen;
    /// Their public text could not be read at the last look.
    std::set<ArticleId> m_unreadable;
    /// Path and digest.
    std::map<ArticleId, std::pair<QString, QString>> m_kept;
    std::map<ArticleId, PublicFacts> m_facts;
    /// By version; texts of earlier versions are not asked for again.
    std::map<ArticleId, std::pair<int, TextFacts>> m_texts;
    SiteCache m_cache;
    /// Articles of which something was read that the cache does not hold.
    std::set<ArticleId> m_unkept;
    std::map<ArticleId, PostFacts> m_posts;
    std::vector<const PublicFacts *> m_published;
    std::vector<const PublicFacts *> m_notices;
    QStringList m_withdrawn;
};

} // namespace broadsheet::sync::folder
