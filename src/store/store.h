// SPDX-License-Identifier: GPL-3.0-or-later
// One profile's database: the only door to it. One Store = one connection = one thread (asserted).
#pragma once

#include "core/clock.h"
#include "core/result.h"
#include "store/rows.h"

#include <QString>

#include <memory>

namespace broadsheet::store {

enum class Access { ReadWrite, ReadOnly };

/// What happened while a profile was opened; for doctor and for the person.
struct OpenReport {
    /// Journal records of a dead process that were applied now.
    int replayed = 0;
    /// The store was damaged or missing and another took its place.
    bool replaced = false;
    /// The damaged store was set aside under this name; empty = there was none.
    QString setAside = {};
    /// The backup that took its place; empty = none was good (a new store was made).
    QString restoredFrom = {};
    /// The schema is newer than this program: read-only.
    bool newerSchema = false;
};

class Store;

/// The writing place of a profile, held: nobody else writes between what is read now and the change that
/// follows from it.
class Turn {
public:
    explicit Turn(Store &store)
        : m_store(store)
    {
    }

    ~Turn();
    Q_DISABLE_COPY_MOVE(Turn)

private:
    Store &m_store;
};

class Store {
public:
    /// Opens (and with ReadWrite creates, 0700/0600) the profile: WAL, synchronous=FULL, foreign_keys,
    /// asserted; migrates after a backup; replays journals that nobody holds; a damaged store is set aside
    /// and the newest good backup plus journals take its place. ProfileUnwritable, ProfileBusy (another
    /// process held the database for 5 s), DiskFull. A newer schema opens read-only and says so in the
    /// report.
    static Result<std::unique_ptr<Store>> open(
        const QString &profile, Access access, const Clock &clock, IdSource &ids);
    ~Store();

    const OpenReport &report() const;
    Access access() const;
    QString profile() const;

    /// Journals the changes (one fdatasync; says "acked" on broadsheet.journal), then applies them in one
    /// transaction. DiskFull, ProfileNewer: nothing was changed. Code points: journal.before, journal.after,
    /// store.before-commit, store.after-commit.
    Result<void> record(const std::vector<Change> &changes);
    /// The same without the journal: imports and pulls.
    Result<void> apply(const std::vector<Change> &changes);
    /// As record, but only if the outbox row still has one of these states (another process may have changed
    /// it); false = it had not and nothing was changed.
    Result<bool> recordIf(
        OutboxId row, const std::vector<OutboxState> &states, const std::vector<Change> &changes);

    /// For changes that follow from what is read. The next record, recordIf or apply is the end of it, and so
    /// is the end of the Turn. Null inside another turn, and where nothing can be written. ProfileBusy.
    Result<std::shared_ptr<Turn>> takeTurn();

    // Articles
    /// Any unique prefix of 4 or more hex digits. UnknownArticle, AmbiguousArticle, PrefixTooShort.
    Result<ArticleId> resolveArticle(const QString &prefix) const;
    Result<ArticleState> article(ArticleId id) const;
    /// Newest first.
    Result<std::vector<ArticleState>> list(const ListFilter &filter) const;
    /// Newest first; without the spiked ones where no stage is named.
    Result<std::vector<ListKey>> keys(const KeyRange &range) const;
    /// At most `limit` are counted.
    Result<int> count(const KeyRange &range) const;
    /// Articles of a site that have something to send or to settle: outbox rows not done, head != base, or a
    /// schedule in force.
    Result<std::vector<ArticleState>> pending(SiteId site) const;

    // Revisions
    /// Verifies the hashes; BodyDamaged when a block does not match.
    Result<Revision> revision(RevisionId id) const;
    Result<RevisionId> resolveRevision(ArticleId article, const QString &prefix) const;
    /// Newest first.
    Result<std::vector<RevisionLine>> history(ArticleId id) const;
    Result<std::optional<WorkingCopy>> workingCopy(ArticleId id) const;
    /// The oldest article that began with exactly this text, by its contentHash; nothing = none did.
    Result<std::optional<ArticleId>> importedBefore(const QByteArray &contentHash) const;

    // The site's chain
    Result<std::vector<SiteVersion>> chain(ArticleId id) const;
    /// The article bound to that remote id, where there is one.
    Result<std::optional<ArticleId>> bound(SiteId site, const QString &remoteId) const;

    // Sites, outbox, conflicts, media
    Result<std::vector<Site>> sites() const;
    /// By name. UnknownSite.
    Result<Site> site(const QString &name) const;
    Result<Site> site(SiteId id) const;
    /// Rows that are not done, in the order of sending.
    Result<std::vector<OutboxRow>> outbox(
        std::optional<SiteId> site = {}, std::optional<ArticleId> article = {}) const;
    /// What was sent, the newest first.
    Result<std::vector<OutboxRow>> sent(int limit) const;
    Result<std::vector<ConflictRow>> conflicts(std::optional<ArticleId> article = {}) const;
    /// Writes the file durably (temp, fsync, rename) and the row. Idempotent by content.
    Result<MediaRow> putMedia(const QByteArray &bytes, const MediaRow &facts);
    Result<MediaRow> media(const QString &sha) const;
    /// The content; Damaged when the file does not match its name.
    Result<QByteArray> mediaBytes(const QString &sha) const;
    QString mediaPath(const QString &sha) const;
    Result<std::vector<QString>> mediaNotOn(SiteId site, const QStringList &shas) const;

    // Search
    /// As you type: words folded, the last one a prefix; newest 1,000 hits ranked. `best` ranks all.
    Result<std::vector<SearchHit>> search(const QString &words, int limit, bool best) const;

    /// The same hits without their texts; a snippet is cut for those that are shown.
    Result<std::vector<ListKey>> found(const QString &words, int limit, bool best) const;
    Result<QString> snippet(ArticleId id, const QString &words) const;

    /// Changes when another connection committed (PRAGMA data_version).
    qint64 dataVersion() const;

    struct Stats {
        qint64 articles = 0;
        qint64 revisions = 0;
        qint64 blocks = 0;
        qint64 outbox = 0;
        qint64 mediaFiles = 0;
        qint64 storeBytes = 0;
        qint64 walBytes = 0;
        qint64 journalBytes = 0;
        qint64 mediaBytes = 0;
        int schema = 0;
    };

    Result<Stats> stats() const;

    class Private;

    Private &d() const { return *m_d; }

    static std::unique_ptr<Store> made(std::unique_ptr<Private> d);

private:
    explicit Store(std::unique_ptr<Private> d);
    std::unique_ptr<Private> m_d;
};

} // namespace broadsheet::store
