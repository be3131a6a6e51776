// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/standing.h"

#include "markup/pagerenderer.h"
#include "store/codec.h"
#include "store/outbox.h"
#include "store/versions.h"
#include "store/workingcopies.h"

namespace broadsheet::store {

namespace {

struct ArticleFacts {
    ArticleId id;
    std::optional<SiteId> site;
    bool keepHere = false;
    RevisionId head;
    std::optional<RevisionId> base;
    QByteArray headSha;
    QByteArray baseSha;
    QByteArray copySha;
    Instant at {};
};

ArticleFacts readFacts(Connection &db, qint64 article)
{
    Statement row(db,
        "SELECT a.id, a.site, a.keep_here, a.head, a.base, h.sha, b.sha, w.sha, coalesce(w.at, h.at, 0) FROM "
        "article a"
        " LEFT JOIN revision h ON h.id = a.head LEFT JOIN revision b ON b.id = a.base"
        " LEFT JOIN working_copy w ON w.article = a.n WHERE a.n = ?");
    if (!row.add(article).next())
        return {};
    return { .id = row.id<ArticleId>(0),
        .site = row.maybeId<SiteId>(1),
        .keepHere = row.flag(2),
        .head = row.id<RevisionId>(3),
        .base = row.maybeId<RevisionId>(4),
        .headSha = row.bytes(5),
        .baseSha = row.bytes(6),
        .copySha = row.bytes(7),
        .at = row.instant(8) };
}

/// The act of an outbox row as if the site had it already.
RecordedAct asRecorded(Tables &tables, const OutboxRow &row, const Site &site, int number)
{
    const Fields fields = tables.revisions.fieldsOf(row.revision);
    RecordedAct act;
    act.number = number;
    act.act = row.act;
    act.who = site.login;
    act.role = site.me().role;
    act.at = row.confirmedAt;
    act.note = row.note;
    act.revision = row.revision;
    act.pinOfRevision = row.pin;
    act.slugOfRevision = fields.slug.isEmpty() ? markup::slugFrom(fields.headline) : fields.slug;
    act.meant = row.revision;
    act.pin = row.pin;
    act.time = row.time;
    act.argument = row.argument;
    act.embargo = fields.embargo ? std::optional(fields.embargo->instant) : std::nullopt;
    act.assignee = fields.assignee;
    act.overrideReason = row.overrideReason;
    act.rules = site.newsroom.rulesFor(fields.kind);
    return act;
}

/// What the newest text is compared with; empty = nothing is pinned.
QByteArray pinInForce(const Standing &standing)
{
    switch (standing.stage) {
    case Stage::Approved:
    case Stage::Scheduled:
        return standing.pin;
    case Stage::Published:
        return standing.publicPin;
    case Stage::Draft:
    case Stage::Returned:
    case Stage::Submitted:
    case Stage::Unpublished:
    case Stage::Killed:
    case Stage::Spiked:
        return {};
    }
    return {};
}

/// On WordPress approved text leaves only by an act; on a folder every save does.
bool leavesByItself(const std::optional<Site> &site, const Standing &standing)
{
    if (!site)
        return false;
    return site->kind == SiteKind::Folder
        || !(standing.stage == Stage::Approved || standing.stage == Stage::Scheduled
            || standing.stage == Stage::Published);
}

QByteArray newestPin(Tables &tables, qint64 article, const ArticleFacts &facts, const ArticleText *known)
{
    if (known)
        return pinOf(*known);
    if (!facts.copySha.isEmpty()) {
        if (const auto copy = loadWorkingCopy(tables.db, article, facts.id))
            return pinOf(copy->text);
    }
    const auto head = tables.revisions.load(facts.head);
    return head ? pinOf(head->text) : QByteArray();
}

struct Waiting {
    std::vector<OutboxState> states;
    Reason reason = Reason::Unspecified;
    QString detail;
};

Waiting whatWaits(const std::vector<OutboxRow> &rows)
{
    Waiting waiting;
    const OutboxRow *loudest = nullptr;
    for (const OutboxRow &row : rows) {
        waiting.states.push_back(row.state);
        const bool parked = row.state == OutboxState::Parked;
        if (parked && (!loudest || loudest->state != OutboxState::Parked))
            loudest = &row;
        else if (!loudest && row.state == OutboxState::Waiting)
            loudest = &row;
    }
    if (loudest) {
        waiting.reason = loudest->reason;
        waiting.detail = loudest->detail;
    }
    return waiting;
}

bool conflictIsOpen(Connection &db, qint64 article)
{
    Statement find(db, "SELECT 1 FROM conflict WHERE article = ?");
    return find.add(article).next();
}

} // namespace

DerivedState deriveState(Tables &tables, qint64 article, const DeriveHints &hints)
{
    const ArticleFacts facts = readFacts(tables.db, article);
    const auto site = facts.site ? tables.sites.byId(*facts.site) : std::nullopt;
    std::vector<RecordedAct> chain;
    std::vector<OutboxRow> rows;
    DerivedState state;
    state.modified = facts.at;
    if (!hints.fresh) {
        for (const SiteVersion &version : loadVersions(tables.db, article))
            chain.push_back(version.act);
        rows = openOutboxRows(tables.db, {}, facts.id);
        state.conflictOpen = conflictIsOpen(tables.db, article);
    }
    if (!chain.empty())
        state.onSite = replay(chain, site ? site->newsroom.rules : SiteRules {}).standing;
    state.shown = state.onSite;
    int number = chain.empty() ? 0 : chain.back().number;
    for (const OutboxRow &row : rows) {
        // A parked act falls back: the site's stage is what is true.
        if (row.kind == OpKind::Act && row.act && row.state != OutboxState::Parked && site)
            state.shown = applied(state.shown, asRecorded(tables, row, *site, ++number));
    }

    const QByteArray &newestSha = facts.copySha.isEmpty() ? facts.headSha : facts.copySha;
    const QByteArray pin = pinInForce(state.shown);
    const bool published = state.onSite.stage == Stage::Published;
    const QByteArray newest
        = !pin.isEmpty() || published ? newestPin(tables, article, facts, hints.text) : QByteArray();
    state.newerEdits = !pin.isEmpty() && newest != pin;

    WhereFacts where;
    where.hasSite = facts.site.has_value();
    where.keptHere = facts.keepHere;
    where.headIsBase = facts.base
        && (newestSha == facts.baseSha || (facts.copySha.isEmpty() && facts.head == *facts.base));
    where.headIsPublic = published && newest == state.onSite.publicPin;
    where.pushDue = !where.headIsBase && leavesByItself(site, state.onSite);
    where.conflictOpen = state.conflictOpen;
    const Waiting waiting = whatWaits(rows);
    where.outbox = waiting.states;
    state.durability = durabilityOf(where);
    state.transport = transportOf(where);
    state.reason
        = state.conflictOpen && waiting.reason == Reason::Unspecified ? Reason::ConflictOpen : waiting.reason;
    state.detail = waiting.detail;
    state.pending = where.hasSite
        && (!rows.empty() || state.onSite.stage == Stage::Scheduled
            || (!where.headIsBase && !where.keptHere));
    return state;
}

void refreshState(Tables &tables, qint64 article, const DeriveHints &hints)
{
    const DerivedState state = deriveState(tables, article, hints);
    Statement update(tables.db,
        "UPDATE article SET modified = ?, words = coalesce(?, words), stage = ?, on_site = ?, shown = ?, "
        "newer = ?,"
        " pending = ?, conflict = ?, durability = ?, transport = ?, reason = ?, detail = ?, owner = ? WHERE "
        "n = ?");
    update.add(state.modified).add(hints.words).add(toString(state.shown.stage)).add(toColumn(state.onSite));
    if (state.shown == state.onSite)
        update.addNull();
    else
        update.add(toColumn(state.shown));
    update.add(state.newerEdits).add(state.pending).add(state.conflictOpen).add(toString(state.durability));
    update.add(toString(state.transport)).add(reasonName(state.reason)).add(state.detail);
    update.add(state.onSite.owner).add(article).run();
}

} // namespace broadsheet::store
