// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/replay.h"

#include "core/crashpoint.h"
#include "core/logging.h"
#include "core/merge.h"
#include "markup/plaintext.h"
#include "store/applier.h"
#include "store/articles.h"
#include "store/changecodec.h"
#include "store/journal.h"
#include "store/outbox.h"
#include "store/profilefiles.h"
#include "store/workingcopies.h"

#include <QDir>
#include <QFileInfo>

#include <algorithm>

namespace broadsheet::store {

namespace {

struct ReplayEntry {
    QUuid journal;
    qint64 sequence = 0;
    qint64 end = 0;
    /// Never smaller than that of the record before in the same journal.
    Instant at {};
    std::vector<JournalledChange> changes;
};

/// Takes the journals in, sorted by time.
class ReplayQueue {
public:
    explicit ReplayQueue(Connection &db)
        : m_db(db)
    {
    }

    void add(const QString &path);
    std::vector<ReplayEntry> take();

    /// The whole length of files that end in a torn record: nothing more comes from them.
    const QHash<QUuid, Applied> &ends() const { return m_ends; }

    int lost() const { return m_lost; }

private:
    Connection &m_db;
    std::vector<std::unique_ptr<DeadJournal>> m_claims;
    std::vector<ReplayEntry> m_entries;
    QHash<QUuid, Applied> m_ends;
    int m_lost = 0;
};

void ReplayQueue::add(const QString &path)
{
    const QUuid id = journalIdOf(path);
    const Applied applied = appliedOf(m_db, id);
    if (applied.bytes == QFileInfo(path).size() && applied.bytes > 0)
        return;
    auto claim = DeadJournal::claim(path);
    if (!claim)
        return;
    const auto scan = scanJournal(path);
    if (!scan) {
        ++m_lost;
        return;
    }
    m_lost += scan->damaged;
    JournalTexts texts;
    Instant latest {};
    qint64 last = applied.sequence;
    for (const JournalRecord &record : scan->records) {
        bool whole = true;
        auto changes = decodeChanges(texts, record.payload, whole);
        latest = std::max(latest, record.at);
        if (record.sequence <= applied.sequence)
            continue;
        m_lost += whole ? 0 : 1;
        last = record.sequence;
        m_entries.push_back({ id, record.sequence, record.end, latest, std::move(changes) });
    }
    m_ends.insert(id, { last, scan->bytes });
    m_claims.push_back(std::move(claim));
}

/// Of a series of autosaves only the last is needed; it stands for the text before the first.
void collapseCopies(std::vector<ReplayEntry> &entries)
{
    QHash<ArticleId, std::pair<RevisionId, JournalledChange *>> open;
    std::vector<JournalledChange *> dropped;
    for (ReplayEntry &entry : entries) {
        for (JournalledChange &change : entry.changes) {
            const ArticleId article = articleOf(change.change);
            if (auto *kept = std::get_if<KeepWorkingCopy>(&change.change)) {
                const auto earlier = open.constFind(article);
                if (earlier != open.constEnd() && earlier->first == kept->copy.parent) {
                    change.before = earlier->second->before;
                    dropped.push_back(earlier->second);
                }
                open.insert(article, { kept->copy.parent, &change });
            } else if (const auto *cut = std::get_if<CutRevision>(&change.change); cut && cut->makeHead) {
                const auto earlier = open.constFind(article);
                if (earlier != open.constEnd() && cut->revision.parent == earlier->first) {
                    change.before = earlier->second->before;
                    dropped.push_back(earlier->second);
                }
                open.remove(article);
            }
        }
    }
    for (ReplayEntry &entry : entries) {
        std::erase_if(entry.changes, [&dropped](const JournalledChange &change) {
            return std::find(dropped.begin(), dropped.end(), &change) != dropped.end();
        });
    }
}

std::vector<ReplayEntry> ReplayQueue::take()
{
    // Stable: the order within a journal stays, clocks that step back notwithstanding.
    std::stable_sort(m_entries.begin(), m_entries.end(),
        [](const ReplayEntry &a, const ReplayEntry &b) { return a.at < b.at; });
    return std::move(m_entries);
}

/// Carries out one record inside an open transaction.
class Replayer {
public:
    Replayer(Tables &tables, ReplayMode mode, IdSource &ids, const Clock &clock)
        : m_tables(tables)
        , m_applier(tables)
        , m_mode(mode)
        , m_ids(ids)
        , m_clock(clock)
    {
    }

    void replay(const JournalledChange &change);

    void finish() { m_applier.finish(); }

    int recovered() const { return m_recovered; }

private:
    bool restored() const { return m_mode == ReplayMode::Restored; }

    void create(CreateArticle change);
    /// `before`: the text before the autosave that this revision took in, where there was one.
    void cut(CutRevision change, const QByteArray &before);
    void keepCopy(const KeepWorkingCopy &change, const QByteArray &before);
    void recover(qint64 article, const WorkingCopy &copy);
    void addVersions(const AddVersions &change);
    void followSite(ArticleId id);
    void putSite(PutSite change);
    void mergeBeside(qint64 article, const Revision &theirs);
    RevisionId headOf(qint64 article);
    bool hasText(qint64 article, const QByteArray &sha);

    Tables &m_tables;
    Applier m_applier;
    ReplayMode m_mode;
    IdSource &m_ids;
    const Clock &m_clock;
    int m_recovered = 0;
};

RevisionId Replayer::headOf(qint64 article)
{
    Statement find(m_tables.db, "SELECT head FROM article WHERE n = ?");
    return find.add(article).next() ? find.id<RevisionId>(0) : RevisionId();
}

bool Replayer::hasText(qint64 article, const QByteArray &sha)
{
    Statement find(m_tables.db, "SELECT 1 FROM revision WHERE article = ? AND sha = ?");
    return find.add(article).add(sha).next();
}

void Replayer::create(CreateArticle change)
{
    if (change.site && !m_tables.sites.byId(*change.site))
        change.site.reset();
    m_applier.apply(change);
}

void Replayer::cut(CutRevision change, const QByteArray &before)
{
    Revision &revision = change.revision;
    const auto article = articleRow(m_tables.db, revision.article);
    if (!article) {
        // Its beginning was imported or pulled, which no journal holds; the text is here.
        create({ .first = revision, .site = {} });
        ++m_recovered;
        return;
    }
    if (m_tables.revisions.exists(revision.id) && !change.makeHead)
        return;
    const RevisionId head = headOf(*article);
    // An older autosave that the newer one had replaced.
    if (!restored() && !before.isEmpty() && workingCopyHash(m_tables.db, *article) == before)
        dropWorkingCopy(m_tables.db, *article);
    if (restored()) {
        if (!m_tables.revisions.exists(revision.id)) {
            ++m_recovered;
            revision.origin = Origin::Recovered;
        }
        change.makeHead = false;
        m_applier.apply(change);
        return;
    }
    const bool follows = revision.parent == head || revision.parent2 == head || revision.id == head
        || !revision.parent || !m_tables.revisions.exists(*revision.parent);
    if (!change.makeHead || follows) {
        m_applier.apply(change);
        return;
    }
    m_applier.apply(CutRevision { .revision = revision, .makeHead = false });
    mergeBeside(*article, revision);
}

/// The head went on meanwhile: both texts stay, and where they do not touch each other they are one again.
void Replayer::mergeBeside(qint64 article, const Revision &theirs)
{
    const auto head = m_tables.revisions.load(headOf(article));
    const auto base
        = theirs.parent ? m_tables.revisions.load(*theirs.parent) : Result<Revision>(fail(Error {}));
    ++m_recovered;
    if (!head || !base)
        return;
    const MergeResult merged = merge(
        base->text, head->text, theirs.text, [](const Block &block) { return markup::plainText(block); });
    if (!merged.clean())
        return;
    Revision both { .id = m_ids.make<RevisionId>(),
        .article = theirs.article,
        .parent = head->id,
        .parent2 = theirs.id,
        .origin = Origin::Merge,
        .at = m_clock.now(),
        .who = theirs.who,
        .text = merged.text };
    m_applier.apply(CutRevision { .revision = both });
}

void Replayer::recover(qint64 article, const WorkingCopy &copy)
{
    Revision revision { .id = m_ids.make<RevisionId>(),
        .article = copy.article,
        .parent = copy.parent.isNull() ? std::nullopt : std::optional(copy.parent),
        .origin = Origin::Recovered,
        .at = copy.at,
        .text = copy.text };
    m_applier.apply(CutRevision { .revision = revision, .makeHead = false });
    if (restored())
        ++m_recovered;
    else
        mergeBeside(article, revision);
}

void Replayer::keepCopy(const KeepWorkingCopy &change, const QByteArray &before)
{
    const WorkingCopy &copy = change.copy;
    const auto article = articleRow(m_tables.db, copy.article);
    if (!article) {
        create({ .first = { .id = m_ids.make<RevisionId>(),
                     .article = copy.article,
                     .origin = Origin::Recovered,
                     .at = copy.at,
                     .text = copy.text },
            .site = {} });
        ++m_recovered;
        return;
    }
    const QByteArray kept = workingCopyHash(m_tables.db, *article);
    const QByteArray newest = kept.isEmpty() ? m_tables.revisions.hashOf(headOf(*article)) : kept;
    const QByteArray now = contentHash(copy.text);
    if (newest == now)
        return;
    // Typing may lead back to a text that a revision has; what it began from may have been cut meanwhile.
    if (newest == before && !restored()) {
        WorkingCopy grown = copy;
        grown.parent = groundOf(m_tables.db, *article, copy, before);
        m_applier.apply(KeepWorkingCopy { std::move(grown) });
    } else if (!hasText(*article, now)) {
        recover(*article, copy);
    }
}

void Replayer::addVersions(const AddVersions &change)
{
    if (!articleRow(m_tables.db, change.article)) {
        if (change.texts.empty())
            return;
        create({ .first = change.texts.back(), .site = {} });
    }
    m_applier.apply(change);
    if (restored())
        followSite(change.article);
}

/// What the site has been given since is no longer only here: a restored head that it grew from goes along,
/// or the next round would put the old text on the site as if somebody had written it now.
void Replayer::followSite(ArticleId id)
{
    Statement find(m_tables.db,
        "WITH RECURSIVE older (id) AS (SELECT base FROM article WHERE id = ?1"
        " UNION SELECT r.parent FROM revision r JOIN older o ON r.id = o.id WHERE r.parent IS NOT NULL"
        " UNION SELECT r.parent2 FROM revision r JOIN older o ON r.id = o.id WHERE r.parent2 IS NOT NULL)"
        " SELECT base FROM article WHERE id = ?1 AND head <> base AND head IN older");
    if (find.add(id).next())
        m_applier.apply(SetHead { id, find.id<RevisionId>(0) });
}

void Replayer::putSite(PutSite change)
{
    // What was pulled since is in no journal: reading goes on where the database is.
    const auto known = m_tables.sites.byId(change.site.id);
    change.site.cursor = known ? known->cursor : QByteArray();
    m_applier.apply(change);
}

void Replayer::replay(const JournalledChange &journalled)
{
    const Change &change = journalled.change;
    if (const auto *created = std::get_if<CreateArticle>(&change)) {
        create(*created);
    } else if (const auto *cutRevision = std::get_if<CutRevision>(&change)) {
        cut(*cutRevision, journalled.before);
    } else if (const auto *copy = std::get_if<KeepWorkingCopy>(&change)) {
        keepCopy(*copy, journalled.before);
    } else if (const auto *versions = std::get_if<AddVersions>(&change)) {
        addVersions(*versions);
    } else if (const auto *site = std::get_if<PutSite>(&change)) {
        putSite(*site);
    } else if (std::holds_alternative<SetHead>(change) || std::holds_alternative<PutConflict>(change)
        || std::holds_alternative<CloseConflict>(change)) {
        // About the order of texts, which a restore by a person sets back.
        if (!restored() && articleRow(m_tables.db, articleOf(change)))
            m_applier.apply(change);
    } else if (std::holds_alternative<ChooseSite>(change) || std::holds_alternative<SetKeepHere>(change)) {
        if (articleRow(m_tables.db, articleOf(change)))
            m_applier.apply(change);
    } else {
        m_applier.apply(change);
    }
}

/// A failure of this machine stops the replay; one of the record does not.
bool isOutside(const Error &error)
{
    return error.kind == ErrorKind::DiskFull || error.kind == ErrorKind::Busy
        || error.kind == ErrorKind::Damaged
        || (error.kind == ErrorKind::Refused && error.reason == Reason::ProfileUnwritable);
}

Result<void> replayEntry(Tables &tables, const ReplayEntry &entry, ReplayMode mode, IdSource &ids,
    const Clock &clock, ReplayReport &report)
{
    if (auto begun = tables.db.begin(); !begun)
        return begun;
    tables.forget();
    Replayer replayer(tables, mode, ids, clock);
    for (const JournalledChange &change : entry.changes)
        replayer.replay(change);
    replayer.finish();
    setApplied(tables.db, entry.journal, { entry.sequence, entry.end });
    crashPoint("replay.before-commit");
    auto done = tables.db.commit();
    if (done) {
        ++report.replayed;
        report.recovered += replayer.recovered();
        return {};
    }
    tables.forget();
    if (isOutside(done.error()))
        return done;
    qCWarning(logJournal) << "record" << entry.sequence << "could not be carried out";
    ++report.lost;
    if (auto begun = tables.db.begin(); !begun)
        return begun;
    setApplied(tables.db, entry.journal, { entry.sequence, entry.end });
    return tables.db.commit();
}

} // namespace

Applied appliedOf(Connection &db, const QUuid &journal)
{
    Statement find(db, "SELECT seq, bytes FROM applied WHERE journal = ?");
    return find.add(journal.toRfc4122()).next() ? Applied { find.integer(0), find.integer(1) } : Applied {};
}

void setApplied(Connection &db, const QUuid &journal, const Applied &applied)
{
    Statement put(db,
        "INSERT INTO applied (journal, seq, bytes) VALUES (?, ?, ?) ON CONFLICT (journal)"
        " DO UPDATE SET seq = max(seq, excluded.seq), bytes = max(bytes, excluded.bytes)");
    put.add(journal.toRfc4122()).add(applied.sequence).add(applied.bytes).run();
}

QStringList journalPaths(const QString &profile)
{
    const QDir folder(journalFolder(profile));
    QStringList paths;
    for (const QString &name : folder.entryList({ QStringLiteral("*.log") }, QDir::Files, QDir::Name))
        paths.append(folder.filePath(name));
    return paths;
}

QUuid journalIdOf(const QString &path) { return QUuid::fromString(QFileInfo(path).completeBaseName()); }

bool journalsAhead(Connection &db, const QString &profile)
{
    const QStringList paths = journalPaths(profile);
    return std::any_of(paths.begin(), paths.end(), [&db](const QString &path) {
        return appliedOf(db, journalIdOf(path)).bytes != QFileInfo(path).size() && DeadJournal::claim(path);
    });
}

Result<ReplayReport> replayJournals(
    Tables &tables, const QString &profile, ReplayMode mode, IdSource &ids, const Clock &clock)
{
    ReplayQueue queue(tables.db);
    for (const QString &path : journalPaths(profile))
        queue.add(path);
    if (auto ok = tables.db.check(); !ok)
        return fail(ok.error());
    std::vector<ReplayEntry> entries = queue.take();
    collapseCopies(entries);

    ReplayReport report { .lost = queue.lost() };
    for (const ReplayEntry &entry : entries) {
        if (auto done = replayEntry(tables, entry, mode, ids, clock, report); !done)
            return fail(done.error());
    }
    if (queue.ends().isEmpty() && mode == ReplayMode::CatchUp)
        return report;
    if (auto begun = tables.db.begin(); !begun)
        return fail(begun.error());
    for (auto end = queue.ends().begin(); end != queue.ends().end(); ++end)
        setApplied(tables.db, end.key(), end.value());
    if (mode != ReplayMode::CatchUp) {
        Applier applier(tables);
        for (const ArticleId article : makeOutboxUnknown(tables.db)) {
            ++report.unknown;
            if (const auto row = articleRow(tables.db, article))
                applier.touch(*row);
        }
        applier.finish();
    }
    if (auto done = tables.db.commit(); !done)
        return fail(done.error());
    return report;
}

} // namespace broadsheet::store
