// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/applier.h"

#include "store/articles.h"
#include "store/media.h"
#include "store/outbox.h"
#include "store/searchindex.h"
#include "store/standing.h"
#include "store/textpreparer.h"
#include "store/versions.h"
#include "store/workingcopies.h"

#include <algorithm>

namespace broadsheet::store {

Applier::Applier(Tables &tables)
    : m_tables(tables)
    , m_db(tables.db)
{
}

void Applier::apply(const Change &change)
{
    std::visit([this](const auto &c) { run(c); }, change);
}

std::optional<qint64> Applier::needed(ArticleId id)
{
    const auto row = articleRow(m_db, id);
    if (!row)
        m_db.failWith({ ErrorKind::NotFound, Reason::UnknownArticle, id.toString(), {} });
    return row;
}

bool Applier::siteKnown(std::optional<SiteId> site)
{
    if (!site || m_tables.sites.byId(*site))
        return true;
    m_db.failWith({ ErrorKind::NotFound, Reason::UnknownSite, site->toString(), {} });
    return false;
}

void Applier::touch(qint64 article) { m_touched[article]; }

void Applier::addRevision(qint64 article, const Revision &revision)
{
    m_tables.revisions.insert(article, revision);
    touch(article);
}

void Applier::setHead(qint64 article, RevisionId head)
{
    Statement(m_db, "UPDATE article SET head = ? WHERE n = ?").add(head).add(article).run();
    Touched &touched = m_touched[article];
    touched.headChanged = true;
    touched.textChanged = true;
    touched.text.reset();
}

void Applier::run(const CreateArticle &change)
{
    const Revision &first = change.first;
    if (const auto row = articleRow(m_db, first.article)) {
        m_tables.revisions.insert(*row, first);
        return;
    }
    if (!siteKnown(change.site))
        return;
    Statement(m_db, "INSERT INTO article (id, site, head) VALUES (?, ?, ?)")
        .add(first.article)
        .add(change.site)
        .add(first.id)
        .run();
    const qint64 article = m_db.lastRow();
    m_tables.revisions.insert(article, first);
    m_touched.insert(article,
        { .at = first.at, .text = first.text, .headChanged = true, .textChanged = true, .fresh = true });
}

void Applier::run(const CutRevision &change)
{
    const Revision &revision = change.revision;
    const auto article = needed(revision.article);
    if (!article)
        return;
    const QByteArray sha = m_tables.revisions.insert(*article, revision);
    touch(*article);
    if (!change.makeHead)
        return;
    dropReplacedCopy(m_db, *article, revision, sha);
    setHead(*article, revision.id);
    m_touched[*article].fresh = false;
}

void Applier::run(const SetHead &change)
{
    const auto article = needed(change.article);
    if (!article)
        return;
    if (!m_tables.revisions.exists(change.head)) {
        m_db.failWith({ ErrorKind::NotFound, Reason::UnknownRevision, change.head.toString(), {} });
        return;
    }
    setHead(*article, change.head);
}

void Applier::run(const KeepWorkingCopy &change)
{
    const auto article = needed(change.copy.article);
    if (!article)
        return;
    // Everything was taken back: there is nothing beside the revision.
    if (contentHash(change.copy.text) == m_tables.revisions.hashOf(change.copy.parent))
        dropWorkingCopy(m_db, *article);
    else
        putWorkingCopy(m_db, *article, change.copy);
    Touched &touched = m_touched[*article];
    touched.textChanged = true;
    touched.fresh = false;
    touched.text.reset();
}

void Applier::run(const ChooseSite &change)
{
    const auto article = needed(change.article);
    if (!article || !siteKnown(change.site))
        return;
    Statement(m_db, "UPDATE article SET site = ? WHERE n = ?").add(change.site).add(*article).run();
    touch(*article);
}

void Applier::run(const SetKeepHere &change)
{
    const auto article = needed(change.article);
    if (!article)
        return;
    Statement(m_db, "UPDATE article SET keep_here = ? WHERE n = ?").add(change.keepHere).add(*article).run();
    touch(*article);
}

void Applier::run(const PutOutboxRow &change)
{
    putOutboxRow(m_db, change.row);
    if (const auto article = articleRow(m_db, change.row.article))
        m_touched[*article].fresh = false;
}

void Applier::run(const RemoveOutboxRow &change)
{
    removeOutboxRow(m_db, change.id);
    if (const auto article = articleRow(m_db, change.article))
        touch(*article);
}

/// The base is the end of the unbroken chain: after a restore a later version may be known while the ones
/// before it are still to be read again.
void Applier::moveBase(qint64 article)
{
    int number = 0;
    RevisionId base;
    for (const SiteVersion &version : loadVersions(m_db, article)) {
        if (version.act.number != number + 1)
            break;
        number = version.act.number;
        base = version.act.revision;
    }
    Statement(m_db, "UPDATE article SET base = ?, base_version = ? WHERE n = ?")
        .add(base.isNull() ? std::nullopt : std::optional(base))
        .add(number)
        .add(article)
        .run();
}

void Applier::run(const AddVersions &change)
{
    const auto article = needed(change.article);
    if (!article)
        return;
    for (const Revision &text : change.texts)
        m_tables.revisions.insert(*article, text);
    putVersions(m_db, *article, change.versions);
    if (!change.remoteId.isEmpty())
        Statement(m_db, "UPDATE article SET remote = ? WHERE n = ?").add(change.remoteId).add(*article).run();
    moveBase(*article);
    m_touched[*article].fresh = false;
}

void Applier::run(const PutConflict &change)
{
    const auto article = needed(change.conflict.article);
    if (!article)
        return;
    Statement put(m_db,
        "INSERT INTO conflict (article, base, mine, theirs, prepared) VALUES (?, ?, ?, ?, ?) ON CONFLICT "
        "(article)"
        " DO UPDATE SET base = excluded.base, mine = excluded.mine, theirs = excluded.theirs,"
        " prepared = excluded.prepared");
    put.add(*article).add(change.conflict.base).add(change.conflict.mine).add(change.conflict.theirs);
    put.add(change.conflict.prepared).run();
    m_touched[*article].fresh = false;
}

void Applier::run(const CloseConflict &change)
{
    const auto article = needed(change.article);
    if (!article)
        return;
    Statement(m_db, "DELETE FROM conflict WHERE article = ?").add(*article).run();
    touch(*article);
}

void Applier::run(const PutSite &change)
{
    const auto before = m_tables.sites.byId(change.site.id);
    const auto sameName = m_tables.sites.byName(change.site.name);
    if (sameName && sameName->id != change.site.id) {
        m_db.failWith({ ErrorKind::Refused, Reason::SiteNameTaken, change.site.name, {} });
        return;
    }
    m_tables.sites.put(change.site);
    if (!before || (before->newsroom.rules == change.site.newsroom.rules && before->kind == change.site.kind))
        return;
    // Other rules make other stages of the same acts.
    Statement find(
        m_db, "SELECT DISTINCT a.n FROM article a JOIN version v ON v.article = a.n WHERE a.site = ?");
    find.add(change.site.id);
    while (find.next())
        touch(find.integer(0));
}

void Applier::run(const RemoveSite &change)
{
    for (const qint64 article : m_tables.sites.remove(change.id))
        touch(article);
}

void Applier::run(const PutMedia &change) { putMediaRow(m_db, change.media); }

void Applier::run(const MediaOnSite &change)
{
    Statement put(m_db,
        "INSERT INTO media_on_site (sha, site, address) VALUES (?, ?, ?) ON CONFLICT (sha, site)"
        " DO UPDATE SET address = excluded.address");
    put.add(change.sha).add(change.site).add(change.address).run();
}

std::optional<ArticleText> Applier::newestText(qint64 article, bool headOnly)
{
    if (!headOnly) {
        if (auto copy = loadWorkingCopy(m_db, article, {}))
            return std::move(copy->text);
    }
    Statement find(m_db, "SELECT head FROM article WHERE n = ?");
    if (!find.add(article).next())
        return std::nullopt;
    // A damaged head is found by doctor; it must not keep other changes from being stored.
    auto head = m_tables.revisions.load(find.id<RevisionId>(0));
    return head ? std::optional(std::move(head->text)) : std::nullopt;
}

/// What changed, the oldest text first: the search index ranks what came last.
std::vector<std::pair<qint64, Applier::Touched *>> Applier::inOrder()
{
    std::vector<std::pair<qint64, Touched *>> touched;
    for (auto it = m_touched.begin(); it != m_touched.end(); ++it) {
        if (it->textChanged && !it->text)
            it->text = newestText(it.key(), false);
        touched.emplace_back(it.key(), &it.value());
    }
    std::sort(touched.begin(), touched.end(), [](const auto &a, const auto &b) {
        return a.second->at != b.second->at ? a.second->at < b.second->at : a.first < b.first;
    });
    return touched;
}

void Applier::finish()
{
    const auto touched = inOrder();
    std::vector<const ArticleText *> texts;
    std::vector<qint64> moved;
    for (const auto &[article, what] : touched) {
        if (what->textChanged && what->text)
            texts.push_back(&*what->text);
        if (what->headChanged && !what->fresh)
            moved.push_back(article);
    }
    TextPreparer preparer(std::move(texts));
    SearchWriter index(m_db);
    index.remove(moved);
    size_t taken = 0;
    for (const auto &[article, what] : touched) {
        if (m_db.failed())
            break;
        DeriveHints hints { .fresh = what->fresh };
        if (!what->textChanged || !what->text) {
            refreshState(m_tables, article, hints);
            continue;
        }
        PreparedText prepared = preparer.take(taken++);
        hints.text = &*what->text;
        hints.words = prepared.words;
        refreshState(m_tables, article, hints);
        if (!what->headChanged)
            continue;
        // The index holds heads: typing alone does not move it, the next revision does.
        if (!what->fresh && !workingCopyHash(m_db, article).isEmpty()) {
            const auto head = newestText(article, true);
            prepared = head ? prepareText(*head) : PreparedText {};
        }
        index.add(article, prepared);
    }
    Statement(m_db, "UPDATE counter SET changes = changes + 1").run();
    m_touched.clear();
}

} // namespace broadsheet::store
