// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/store.h"

#include "core/crashpoint.h"
#include "core/logging.h"
#include "store/applier.h"
#include "store/articles.h"
#include "store/ballast.h"
#include "store/media.h"
#include "store/migrations.h"
#include "store/outbox.h"
#include "store/profilefiles.h"
#include "store/replay.h"
#include "store/searchindex.h"
#include "store/storeprivate.h"
#include "store/versions.h"
#include "store/workingcopies.h"

#include <QDirIterator>
#include <QFileInfo>

#include <algorithm>
#include <utility>

namespace broadsheet::store {

Store::Private::Private(
    Opened opened, QString folder, const Clock &theClock, IdSource &theIds, JournalFileFactory factory)
    : profile(std::move(folder))
    , clock(theClock)
    , ids(theIds)
    , access(opened.access)
    , report(std::move(opened.report))
    , lock(std::move(opened.lock))
    , db(std::move(opened.db))
    , tables(*db)
    , journal(journalFolder(profile), theIds, std::move(factory))
{
}

Result<void> Store::Private::check()
{
    auto ok = db->check();
    if (!ok && ok.error().reason == Reason::StoreDamaged)
        rememberDamage(profile);
    return ok;
}

namespace {

/// Another number after every commit of another connection.
qint64 commitsSeen(Connection &db)
{
    Statement version(db, "PRAGMA data_version");
    return version.next() ? version.integer(0) : 0;
}

} // namespace

Result<qint64> Store::Private::rowOf(ArticleId id)
{
    const auto row = articleRow(*db, id);
    if (auto ok = check(); !ok)
        return fail(ok.error());
    if (!row)
        return fail(ErrorKind::NotFound, Reason::UnknownArticle, id.toString());
    return *row;
}

QByteArray Store::Private::newestHash(ArticleId id)
{
    const auto row = articleRow(*db, id);
    if (!row)
        return {};
    const QByteArray kept = workingCopyHash(*db, *row);
    if (!kept.isEmpty())
        return kept;
    Statement head(*db, "SELECT r.sha FROM article a JOIN revision r ON r.id = a.head WHERE a.n = ?");
    return head.add(*row).next() ? head.bytes(0) : QByteArray();
}

Result<void> Store::Private::journalAndCommit(const std::vector<Change> &changes, const QByteArray &payload)
{
    const auto record = journal.append(articleOf(changes.front()), clock.now(), payload);
    if (!record) {
        db->rollback();
        return fail(record.error());
    }
    setApplied(*db, journal.id(), { record->sequence, record->end });
    crashPoint("store.before-commit");
    if (auto done = db->commit(); !done) {
        // The caller is told that nothing happened: so the journal must not say otherwise at the next start.
        journal.withdraw();
        return done;
    }
    crashPoint("store.after-commit");
    // After the commit and not before: until then the record may still be taken back.
    for (const Change &change : changes) {
        const ArticleText *text = textOf(change);
        const QByteArray sha = text ? contentHash(*text) : record->sha256;
        qCDebug(logJournal, "acked %lld %s %s", static_cast<long long>(record->sequence),
            qPrintable(articleOf(change).toString()), sha.toHex().constData());
        if (!text)
            break;
    }
    return {};
}

Result<void> Store::Private::commitJournalled(const JournalPosition &position)
{
    setApplied(*db, position.journal, { position.sequence, position.end });
    crashPoint("store.before-commit");
    auto done = db->commit();
    crashPoint("store.after-commit");
    return done;
}

Result<bool> Store::Private::write(const std::vector<Change> &changes, Journalling journalling,
    const std::function<bool()> &condition, const JournalPosition &position)
{
    // What was read in a turn stands until somebody else commits, which a failed try makes room for.
    const auto seen = turn != nullptr ? std::optional(commitsSeen(*db)) : std::nullopt;
    auto done = writeOnce(changes, journalling, condition, position);
    if (done || done.error().reason != Reason::DiskFull || !freeBallast(profile))
        return done;
    bool overtaken = false;
    done = writeOnce(
        changes, journalling,
        [&] {
            overtaken = seen && commitsSeen(*db) != *seen;
            return !overtaken && (!condition || condition());
        },
        position);
    if (done && overtaken)
        return fail(ErrorKind::Busy, Reason::ProfileBusy, profile, QStringLiteral("overtaken"));
    return done;
}

Result<bool> Store::Private::writeOnce(const std::vector<Change> &changes, Journalling journalling,
    const std::function<bool()> &condition, const JournalPosition &position)
{
    if (access == Access::ReadOnly) {
        return fail(ErrorKind::Refused, report.newerSchema ? Reason::ProfileNewer : Reason::ProfileUnwritable,
            profile);
    }
    if (changes.empty())
        return true;
    if (std::exchange(turn, nullptr) == nullptr) {
        if (auto begun = db->begin(); !begun)
            return fail(begun.error());
    }
    tables.forget();
    if (condition && !condition()) {
        db->rollback();
        const auto ok = check();
        return ok ? Result<bool>(false) : Result<bool>(fail(ok.error()));
    }
    QByteArray payload;
    if (journalling == Journalling::Here) {
        if (journal.begunAnew())
            texts.forget();
        payload = encodeChanges(texts, changes, [this](ArticleId id) { return newestHash(id); });
    }
    Applier applier(tables);
    for (const Change &change : changes)
        applier.apply(change);
    applier.finish();
    Result<void> done;
    if (db->failed() || journalling == Journalling::None)
        done = db->commit();
    else if (journalling == Journalling::Here)
        done = journalAndCommit(changes, payload);
    else
        done = commitJournalled(position);
    if (done)
        return true;
    // What was journalled last and what was stored last may differ now: write whole again.
    tables.forget();
    texts.forget();
    if (done.error().reason == Reason::StoreDamaged)
        rememberDamage(profile);
    return fail(done.error());
}

Store::Store(std::unique_ptr<Private> d)
    : m_d(std::move(d))
{
}

Store::~Store() = default;

Result<std::unique_ptr<Store>> openStore(
    const QString &profile, Access access, const Clock &clock, IdSource &ids, JournalFileFactory factory)
{
    const QString folder = QFileInfo(profile).absoluteFilePath();
    auto opened = openProfile(folder, access, clock, ids);
    if (!opened)
        return fail(opened.error());
    return Store::made(
        std::make_unique<Store::Private>(std::move(*opened), folder, clock, ids, std::move(factory)));
}

std::unique_ptr<Store> Store::made(std::unique_ptr<Private> d)
{
    return std::unique_ptr<Store>(new Store(std::move(d)));
}

Result<std::unique_ptr<Store>> Store::open(
    const QString &profile, Access access, const Clock &clock, IdSource &ids)
{
    return openStore(profile, access, clock, ids, createJournalFile);
}

const OpenReport &Store::report() const { return m_d->report; }

Access Store::access() const { return m_d->access; }

QString Store::profile() const { return m_d->profile; }

Turn::~Turn()
{
    Store::Private &d = m_store.d();
    if (d.turn != this)
        return;
    d.turn = nullptr;
    d.db->rollback();
}

Result<std::shared_ptr<Turn>> Store::takeTurn()
{
    if (m_d->turn != nullptr || m_d->access == Access::ReadOnly)
        return std::shared_ptr<Turn>();
    if (auto begun = m_d->db->begin(); !begun)
        return fail(begun.error());
    m_d->tables.forget();
    auto turn = std::make_shared<Turn>(*this);
    m_d->turn = turn.get();
    return turn;
}

Result<void> Store::record(const std::vector<Change> &changes)
{
    const auto done = m_d->write(changes, Journalling::Here);
    return done ? Result<void>() : fail(done.error());
}

Result<void> Store::apply(const std::vector<Change> &changes)
{
    const auto done = m_d->write(changes, Journalling::None);
    return done ? Result<void>() : fail(done.error());
}

Result<bool> Store::recordIf(
    OutboxId row, const std::vector<OutboxState> &states, const std::vector<Change> &changes)
{
    return m_d->write(changes, Journalling::Here, [this, row, &states] {
        const auto state = outboxState(*m_d->db, row);
        return state && std::find(states.begin(), states.end(), *state) != states.end();
    });
}

namespace {

/// A value that was read, unless the connection failed meanwhile.
template <typename T> Result<T> checked(Store::Private &d, T value)
{
    if (auto ok = d.check(); !ok)
        return fail(ok.error());
    return value;
}

} // namespace

Result<ArticleId> Store::resolveArticle(const QString &prefix) const
{
    return resolveArticlePrefix(*m_d->db, prefix);
}

Result<ArticleState> Store::article(ArticleId id) const
{
    const auto row = m_d->rowOf(id);
    if (!row)
        return fail(row.error());
    const auto state = articleState(*m_d->db, *row);
    if (auto ok = m_d->check(); !ok)
        return fail(ok.error());
    return state.value();
}

Result<std::vector<ArticleState>> Store::list(const ListFilter &filter) const
{
    m_d->tables.sites.forget();
    return checked(*m_d, listArticles(m_d->tables, filter));
}

Result<std::vector<ArticleState>> Store::pending(SiteId site) const
{
    return checked(*m_d, pendingArticles(*m_d->db, site));
}

Result<Revision> Store::revision(RevisionId id) const { return m_d->tables.revisions.load(id); }

Result<RevisionId> Store::resolveRevision(ArticleId article, const QString &prefix) const
{
    const auto row = m_d->rowOf(article);
    return row ? resolveRevisionPrefix(*m_d->db, *row, prefix) : Result<RevisionId>(fail(row.error()));
}

Result<std::vector<RevisionLine>> Store::history(ArticleId id) const
{
    const auto row = m_d->rowOf(id);
    if (!row)
        return fail(row.error());
    return checked(*m_d, m_d->tables.revisions.lines(*row));
}

Result<std::optional<WorkingCopy>> Store::workingCopy(ArticleId id) const
{
    const auto row = m_d->rowOf(id);
    if (!row)
        return fail(row.error());
    return checked(*m_d, loadWorkingCopy(*m_d->db, *row, id));
}

Result<std::optional<ArticleId>> Store::importedBefore(const QByteArray &contentHash) const
{
    return checked(*m_d, m_d->tables.revisions.articleBegunWith(contentHash));
}

Result<std::vector<SiteVersion>> Store::chain(ArticleId id) const
{
    const auto row = m_d->rowOf(id);
    if (!row)
        return fail(row.error());
    return checked(*m_d, loadVersions(*m_d->db, *row));
}

Result<std::optional<ArticleId>> Store::bound(SiteId site, const QString &remoteId) const
{
    std::optional<ArticleId> article;
    {
        Statement find(*m_d->db, "SELECT id FROM article WHERE site = ? AND remote = ? AND remote <> ''");
        if (find.add(site).add(remoteId).next())
            article = find.id<ArticleId>(0);
    }
    return checked(*m_d, article);
}

Result<std::vector<Site>> Store::sites() const { return checked(*m_d, m_d->tables.sites.all()); }

Result<Site> Store::site(const QString &name) const
{
    const auto found = m_d->tables.sites.byName(name);
    if (auto ok = m_d->check(); !ok)
        return fail(ok.error());
    if (!found)
        return fail(ErrorKind::NotFound, Reason::UnknownSite, name);
    return *found;
}

Result<Site> Store::site(SiteId id) const
{
    m_d->tables.sites.forget();
    const auto found = m_d->tables.sites.byId(id);
    if (auto ok = m_d->check(); !ok)
        return fail(ok.error());
    if (!found)
        return fail(ErrorKind::NotFound, Reason::UnknownSite, id.toString());
    return *found;
}

Result<std::vector<OutboxRow>> Store::outbox(
    std::optional<SiteId> site, std::optional<ArticleId> article) const
{
    return checked(*m_d, openOutboxRows(*m_d->db, site, article));
}

Result<std::vector<ConflictRow>> Store::conflicts(std::optional<ArticleId> article) const
{
    return checked(*m_d, loadConflicts(*m_d->db, article));
}

Result<MediaRow> Store::putMedia(const QByteArray &bytes, const MediaRow &facts)
{
    MediaRow row = facts;
    row.sha = mediaName(bytes);
    row.bytes = bytes.size();
    if (m_d->access == Access::ReadOnly)
        return fail(ErrorKind::Refused, Reason::ProfileUnwritable, m_d->profile);
    if (auto written = writeMediaFile(m_d->profile, row.sha, bytes); !written)
        return fail(written.error());
    if (auto done = record({ PutMedia { row } }); !done)
        return fail(done.error());
    return row;
}

Result<MediaRow> Store::media(const QString &sha) const
{
    const auto row = mediaRow(*m_d->db, sha);
    if (auto ok = m_d->check(); !ok)
        return fail(ok.error());
    if (!row)
        return fail(ErrorKind::NotFound, Reason::FileMissing, sha);
    return *row;
}

Result<QByteArray> Store::mediaBytes(const QString &sha) const { return readMediaFile(m_d->profile, sha); }

QString Store::mediaPath(const QString &sha) const { return mediaFile(m_d->profile, sha); }

Result<std::vector<QString>> Store::mediaNotOn(SiteId site, const QStringList &shas) const
{
    std::vector<QString> missing;
    for (const QString &sha : shas) {
        if (!mediaIsOn(*m_d->db, site, sha))
            missing.push_back(sha);
    }
    return checked(*m_d, std::move(missing));
}

Result<std::vector<SearchHit>> Store::search(const QString &words, int limit, bool best) const
{
    const QStringList folded = searchWords(words);
    std::vector<SearchHit> hits;
    for (const qint64 article : findArticles(*m_d->db, folded, limit, best)) {
        Statement row(*m_d->db, "SELECT id, head, modified FROM article WHERE n = ?");
        if (!row.add(article).next())
            continue;
        const auto head = row.id<RevisionId>(1);
        const Fields fields = m_d->tables.revisions.fieldsOf(head);
        const QByteArray hashes = m_d->tables.revisions.blockHashesOf(head);
        int index = 0;
        const auto nextBlock
            = [&](Block &block) { return m_d->tables.revisions.block(hashes, index++, block); };
        hits.push_back({ .id = row.id<ArticleId>(0),
            .headline = fields.headline,
            .snippet = snippetOf(fields, nextBlock, folded),
            .modified = row.instant(2) });
    }
    return checked(*m_d, std::move(hits));
}

qint64 Store::dataVersion() const { return commitsSeen(*m_d->db); }

namespace {

qint64 folderBytes(const QString &folder)
{
    qint64 bytes = 0;
    QDirIterator files(folder, QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        files.next();
        bytes += files.fileInfo().size();
    }
    return bytes;
}

} // namespace

Result<Store::Stats> Store::stats() const
{
    Connection &db = *m_d->db;
    const auto count = [&db](const char *sql) {
        Statement statement(db, sql);
        return statement.next() ? statement.integer(0) : 0;
    };
    Stats stats;
    stats.articles = count("SELECT count(*) FROM article");
    stats.revisions = count("SELECT count(*) FROM revision");
    stats.blocks = count("SELECT count(*) FROM block");
    stats.outbox = count("SELECT count(*) FROM outbox WHERE state <> 'done'");
    stats.mediaFiles = count("SELECT count(*) FROM media");
    stats.storeBytes = QFileInfo(storeFile(m_d->profile)).size();
    stats.walBytes = QFileInfo(storeFile(m_d->profile) + QLatin1String("-wal")).size();
    stats.journalBytes = folderBytes(journalFolder(m_d->profile));
    stats.mediaBytes = folderBytes(mediaFolder(m_d->profile));
    stats.schema = schemaOf(db);
    return checked(*m_d, stats);
}

} // namespace broadsheet::store
