// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/thinning.h"

#include "core/crashpoint.h"
#include "store/articles.h"
#include "store/storeprivate.h"
#include "store/versions.h"
#include "store/workingcopies.h"

#include <QElapsedTimer>
#include <QSet>

#include <bitset>

namespace broadsheet::store {

namespace {

constexpr auto thinnedAge = std::chrono::hours(24 * 7);
constexpr qint64 slotMs = 10 * 60 * 1000;
constexpr int articlesPerStep = 200;
constexpr qsizetype bytesPerHash = 32;

struct OldRevision {
    RevisionId id;
    QByteArray blocks;
};

/// Removes what is too many within one open transaction.
class Thinner {
public:
    Thinner(Connection &db, Instant olderThan)
        : m_db(db)
        , m_olderThan(olderThan)
    {
    }

    /// Goes through the articles behind the last run's; whether it came to the end.
    bool run(const QElapsedTimer &timer, std::chrono::milliseconds budget);

    int removed() const { return m_removed; }

private:
    std::vector<qint64> articlesAfter(qint64 article);
    void thin(qint64 article);
    std::vector<OldRevision> tooMany(qint64 article);
    /// Adds every id that the columns of the rows say.
    void take(Statement &rows, int columns, QSet<RevisionId> &named);
    const QSet<RevisionId> &sent();
    QSet<RevisionId> namedIn(qint64 article);
    void remove(qint64 article, const OldRevision &revision);

    Connection &m_db;
    Instant m_olderThan;
    std::optional<QSet<RevisionId>> m_sent;
    int m_removed = 0;
};

std::vector<qint64> Thinner::articlesAfter(qint64 article)
{
    std::vector<qint64> articles;
    // From the index alone: most articles have one revision or none to spare.
    Statement find(m_db,
        "SELECT article FROM revision INDEXED BY revision_article WHERE article > ? GROUP BY article"
        " HAVING count(*) > 2 ORDER BY article LIMIT ?");
    find.add(article).add(articlesPerStep);
    while (find.next())
        articles.push_back(find.integer(0));
    return articles;
}

void Thinner::take(Statement &rows, int columns, QSet<RevisionId> &named)
{
    while (rows.next()) {
        for (int column = 0; column < columns; ++column)
            named.insert(rows.id<RevisionId>(column));
    }
}

const QSet<RevisionId> &Thinner::sent()
{
    if (!m_sent) {
        // Done rows as well: they say which text an act was about.
        Statement outbox(m_db, "SELECT revision FROM outbox");
        m_sent.emplace();
        take(outbox, 1, *m_sent);
    }
    return *m_sent;
}

QSet<RevisionId> Thinner::namedIn(qint64 article)
{
    QSet<RevisionId> named;
    Statement ends(m_db, "SELECT head, base FROM article WHERE n = ?");
    take(ends.add(article), 2, named);
    Statement first(m_db, "SELECT id FROM revision WHERE article = ? ORDER BY n LIMIT 1");
    take(first.add(article), 1, named);
    Statement copy(m_db, "SELECT parent FROM working_copy WHERE article = ?");
    take(copy.add(article), 1, named);
    Statement open(m_db, "SELECT base, mine, theirs FROM conflict WHERE article = ?");
    take(open.add(article), 3, named);
    Statement parents(m_db,
        "SELECT parent, parent2 FROM revision WHERE article = ? AND (origin <> ? OR parent2 IS NOT NULL)");
    take(parents.add(article).add(toString(Origin::Typed)), 2, named);
    for (const SiteVersion &version : loadVersions(m_db, article)) {
        named.insert(version.act.revision);
        named.insert(version.act.meant);
    }
    if (const auto state = articleState(m_db, article)) {
        for (const Standing &standing : { state->onSite, state->shown }) {
            named.insert(standing.pinned);
            named.insert(standing.publicText);
        }
    }
    return named;
}

std::vector<OldRevision> Thinner::tooMany(qint64 article)
{
    std::vector<OldRevision> old;
    Statement find(m_db,
        "SELECT id, at, blocks FROM revision WHERE article = ? AND origin = ? AND at < ? ORDER BY at DESC, n "
        "DESC");
    find.add(article).add(toString(Origin::Typed)).add(m_olderThan);
    std::optional<qint64> last;
    while (find.next()) {
        const qint64 slot = find.integer(1) / slotMs;
        // The newest of its ten minutes stays.
        if (std::exchange(last, slot) == slot)
            old.push_back({ find.id<RevisionId>(0), find.bytes(2) });
    }
    return old;
}

void Thinner::remove(qint64 article, const OldRevision &revision)
{
    Statement children(m_db,
        "UPDATE revision SET parent = (SELECT parent FROM revision WHERE id = ?) WHERE article = ? AND "
        "parent = ?");
    children.add(revision.id).add(article).add(revision.id).run();
    Statement(m_db, "DELETE FROM revision WHERE id = ?").add(revision.id).run();
    Statement loose(m_db, "INSERT INTO loose_block (sha) VALUES (?) ON CONFLICT (sha) DO NOTHING");
    for (qsizetype at = 0; at < revision.blocks.size(); at += bytesPerHash)
        loose.add(revision.blocks.mid(at, bytesPerHash)).run();
    ++m_removed;
}

void Thinner::thin(qint64 article)
{
    const std::vector<OldRevision> old = tooMany(article);
    if (old.empty())
        return;
    const QSet<RevisionId> named = namedIn(article);
    for (const OldRevision &revision : old) {
        if (!named.contains(revision.id) && !sent().contains(revision.id))
            remove(article, revision);
    }
}

bool Thinner::run(const QElapsedTimer &timer, std::chrono::milliseconds budget)
{
    Statement place(m_db, "SELECT thin_from FROM counter");
    qint64 last = place.next() ? place.integer(0) : 0;
    bool complete = false;
    bool late = false;
    while (!complete && !late && !m_db.failed()) {
        const std::vector<qint64> articles = articlesAfter(last);
        for (const qint64 article : articles) {
            // At least one in each run, however slow the machine is.
            thin(article);
            last = article;
            late = timer.elapsed() >= budget.count();
            if (late)
                break;
        }
        complete = !late && articles.size() < articlesPerStep;
    }
    // Not counted as a change: it is no reason for another backup.
    Statement(m_db, "UPDATE counter SET thin_from = ?").add(complete ? qint64(0) : last).run();
    return complete;
}

quint16 startOf(const char *hash)
{
    return static_cast<quint16>((static_cast<uchar>(hash[0]) << 8) | static_cast<uchar>(hash[1]));
}

/// The blocks that thinning left and no revision names.
QSet<QByteArray> unnamedBlocks(Connection &db)
{
    QSet<QByteArray> loose;
    // Nearly all hashes of the store begin otherwise than the few that are asked for.
    std::bitset<65536> starts;
    Statement listed(db, "SELECT sha FROM loose_block");
    while (listed.next()) {
        const QByteArray sha = listed.bytes(0);
        starts.set(startOf(sha.constData()));
        loose.insert(sha);
    }
    if (loose.isEmpty())
        return loose;
    Statement all(db, "SELECT blocks FROM revision");
    while (all.next()) {
        const QByteArray hashes = all.bytes(0);
        for (qsizetype at = 0; at < hashes.size(); at += bytesPerHash) {
            if (starts.test(startOf(hashes.constData() + at)))
                loose.remove(hashes.mid(at, bytesPerHash));
        }
    }
    return loose;
}

/// Reads everything without keeping others from writing; if somebody did write meanwhile, the next run
/// removes.
Result<int> removeLooseBlocks(Store &store)
{
    Connection &db = *store.d().db;
    const qint64 version = store.dataVersion();
    const QSet<QByteArray> unnamed = unnamedBlocks(db);
    if (auto begun = db.begin(); !begun)
        return fail(begun.error());
    if (store.dataVersion() != version) {
        db.rollback();
        return 0;
    }
    for (const QByteArray &sha : unnamed)
        Statement(db, "DELETE FROM block WHERE sha = ?").add(sha).run();
    db.exec("DELETE FROM loose_block");
    crashPoint("thinning.before-commit");
    if (auto done = db.commit(); !done)
        return fail(done.error());
    return static_cast<int>(unnamed.size());
}

bool hasLooseBlocks(Connection &db)
{
    Statement any(db, "SELECT 1 FROM loose_block LIMIT 1");
    return any.next();
}

} // namespace

Result<ThinningReport> thinRevisions(Store &store, std::chrono::milliseconds budget)
{
    Store::Private &d = store.d();
    if (d.access == Access::ReadOnly)
        return fail(ErrorKind::Refused, Reason::ProfileUnwritable, d.profile);
    QElapsedTimer timer;
    timer.start();
    if (auto begun = d.db->begin(); !begun)
        return fail(begun.error());
    Thinner thinner(*d.db, d.clock.now() - thinnedAge);
    ThinningReport report;
    report.complete = thinner.run(timer, budget);
    report.revisions = thinner.removed();
    if (auto done = d.db->commit(); !done)
        return fail(done.error());
    const bool loose = hasLooseBlocks(*d.db);
    if (auto ok = d.check(); !ok)
        return fail(ok.error());
    if (!loose)
        return report;
    const auto removed = removeLooseBlocks(store);
    if (!removed)
        return fail(removed.error());
    report.blocks = *removed;
    return report;
}

} // namespace broadsheet::store
