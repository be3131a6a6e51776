// SPDX-License-Identifier: GPL-3.0-or-later
// What is public in a folder, kept up to date from version to version: the input of every page.
#pragma once

#include "markup/pagerenderer.h"
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

    /// Reads what is new on the drive; true when anything that pages show has changed.
    Result<bool> refresh(Instant now);

    const Newsroom &newsroom() const { return m_newsroom; }

    /// Newest first.
    const std::vector<const PublicFacts *> &published() const { return m_published; }

    /// Killed articles whose address keeps a notice.
    const std::vector<const PublicFacts *> &notices() const { return m_notices; }

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
    Result<const TextFacts *> textFactsOf(const PublicFacts &facts);
    std::optional<CachedArticle> cached(ArticleId id) const;
    void sortOut();

    FolderIndex &m_index;
    Newsroom m_newsroom;
    std::vector<Person> m_former;
    std::optional<Instant> m_listedAt;
    std::map<ArticleId, int> m_seen;
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
