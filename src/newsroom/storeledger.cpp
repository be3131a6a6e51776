// SPDX-License-Identifier: GPL-3.0-or-later
#include "newsroom/storeledger.h"

#include "core/logging.h"
#include "media/imagecheck.h"
#include "newsroom/openarticle.h"
#include "newsroom/reconciling.h"

#include <QCryptographicHash>

#include <algorithm>

namespace broadsheet::newsroom {

namespace {

using sync::Outcome;
using sync::Situation;
using sync::Step;
using sync::StepKind;

Result<std::optional<OutboxRow>> rowOfStep(const Context &context, const Step &step)
{
    const auto rows = context.store.outbox({}, step.article);
    if (!rows)
        return fail(rows.error());
    const auto found = std::find_if(
        rows->begin(), rows->end(), [&step](const OutboxRow &row) { return row.id == step.op; });
    return found == rows->end() ? std::optional<OutboxRow>() : std::optional(*found);
}

/// The row of an operation that was not in the outbox: a push, an upload or a schedule that came due.
OutboxRow freshRow(const Context &context, SiteId site, const Step &step)
{
    OutboxRow row;
    row.id = step.op;
    row.article = step.article;
    row.site = site;
    row.kind = step.kind == StepKind::Upload ? OpKind::Media : step.act ? OpKind::Act : OpKind::Push;
    if (step.act) {
        row.act = step.act->act;
        row.note = step.act->note;
        row.time = step.act->time;
        row.argument = step.act->argument;
    }
    row.revision = step.revision;
    row.confirmedAt = context.clock.now();
    row.notAfter = step.notAfter;
    row.media = step.media;
    return row;
}

Result<sync::Payload> payloadOf(const Context &context, const Step &step)
{
    sync::Payload payload;
    if (step.kind == StepKind::Upload) {
        const auto row = context.store.media(step.media);
        if (!row)
            return fail(row.error());
        const auto bytes = context.store.mediaBytes(step.media);
        if (!bytes)
            return fail(bytes.error());
        payload.media = *bytes;
        payload.mediaSuffix = row->suffix;
    } else if (step.kind != StepKind::Lookup) {
        const auto text = context.store.revision(step.revision);
        if (!text)
            return fail(text.error());
        payload.text = *text;
    }
    return payload;
}

/// An upload that is tried again takes the place of the one that was refused.
std::vector<store::Change> withoutOldUpload(const Context &context, const Step &step)
{
    std::vector<store::Change> changes;
    const auto rows = context.store.outbox({}, step.article);
    if (step.kind != StepKind::Upload || !rows)
        return changes;
    for (const OutboxRow &row : *rows) {
        if (row.kind == OpKind::Media && row.media == step.media)
            changes.push_back(store::RemoveOutboxRow { row.id, row.article });
    }
    return changes;
}

Result<sync::Payload> beginSending(const Context &context, SiteId site, const Step &step)
{
    auto payload = payloadOf(context, step);
    if (!payload || step.kind == StepKind::Lookup)
        return payload;
    const auto known = rowOfStep(context, step);
    if (!known)
        return fail(known.error());
    OutboxRow row = *known ? **known : freshRow(context, site, step);
    row.state = OutboxState::Sending;
    row.next.reset();
    ++row.tries;
    if (!*known) {
        auto changes = withoutOldUpload(context, step);
        changes.push_back(store::PutOutboxRow { row });
        if (const auto stored = context.store.record(changes); !stored)
            return fail(stored.error());
        return payload;
    }
    // Another process may have taken it back since it was planned.
    const auto stored = context.store.recordIf(
        row.id, { OutboxState::Queued, OutboxState::Waiting }, { store::PutOutboxRow { row } });
    if (!stored)
        return fail(stored.error());
    if (!*stored)
        return fail(ErrorKind::Cancelled, Reason::NothingWaiting, step.article.toString());
    return payload;
}

/// The row after an outcome that leaves it open.
OutboxRow withState(
    OutboxRow row, OutboxState state, Reason reason = Reason::Unspecified, const QString &detail = {})
{
    row.state = state;
    row.reason = reason;
    row.detail = detail;
    row.next.reset();
    return row;
}

Result<void> recordSaved(
    const Context &context, SiteId site, const Step &step, const OutboxRow &row, const sync::Saved &saved)
{
    std::vector<store::Change> changes { store::PutOutboxRow { withState(row, OutboxState::Done) } };
    if (step.kind == StepKind::Upload || row.kind == OpKind::Media) {
        const QString sha = step.media.isEmpty() ? row.media : step.media;
        changes.push_back(store::MediaOnSite { sha, site, saved.remoteId });
        return context.store.record(changes);
    }
    const auto state = context.store.article(step.article);
    if (!state)
        return fail(state.error());
    // A pull may have brought it already, and others' versions after it.
    if (saved.version > state->baseVersion) {
        RecordedAct recorded = saved.recorded;
        recorded.number = saved.version;
        changes.push_back(store::AddVersions { step.article, saved.remoteId, { { recorded, step.op } }, {} });
    }
    return context.store.record(changes);
}

Result<void> settle(const Context &context, SiteId site, const Step &step, const Outcome &outcome)
{
    const auto known = rowOfStep(context, step);
    if (!known)
        return fail(known.error());
    if (!*known) // closed by a pull that found it on the site
        return {};
    const OutboxRow &row = **known;
    if (const auto *saved = std::get_if<sync::Saved>(&outcome))
        return recordSaved(context, site, step, row, *saved);

    // A schedule that came due is nobody's wish: it is planned again from the facts, or somebody else
    // recorded it.
    if (row.act == Act::Due && !std::holds_alternative<sync::Unknown>(outcome))
        return context.store.record({ store::RemoveOutboxRow { row.id, row.article } });

    OutboxRow next = row;
    if (std::holds_alternative<sync::Conflict>(outcome) || std::holds_alternative<sync::NotThere>(outcome)
        || std::holds_alternative<sync::AuthLost>(outcome)) {
        // A lost login says nothing about an answer that was lost before.
        const bool keepUnknown
            = step.kind == StepKind::Lookup && std::holds_alternative<sync::AuthLost>(outcome);
        next = withState(row, keepUnknown ? OutboxState::Unknown : OutboxState::Queued);
    } else if (const auto *refused = std::get_if<sync::Refused>(&outcome)) {
        next = withState(row, OutboxState::Parked, refused->reason, refused->detail);
    } else if (const auto *later = std::get_if<sync::Later>(&outcome)) {
        const bool lookup = step.kind == StepKind::Lookup;
        next = withState(
            row, lookup ? OutboxState::Unknown : OutboxState::Waiting, later->reason, later->detail);
        if (!lookup)
            next.next = context.clock.now() + later->after;
    } else {
        next = withState(row, OutboxState::Unknown, Reason::OutcomeUnknown);
    }
    return context.store.record({ store::PutOutboxRow { next } });
}

Result<QStringList> missingOnSite(
    const Context &context, SiteId site, const Situation &situation, const Revision &head)
{
    QStringList shas = mediaNamedIn(head.text);
    for (const OutboxRow &row : situation.rows) {
        if (row.revision.isNull() || row.revision == head.id || row.kind == OpKind::Media)
            continue;
        const auto text = context.store.revision(row.revision);
        if (!text)
            return fail(text.error());
        for (const QString &sha : mediaNamedIn(text->text)) {
            if (!shas.contains(sha))
                shas.append(sha);
        }
    }
    const auto missing = context.store.mediaNotOn(site, shas);
    if (!missing)
        return fail(missing.error());
    QStringList here;
    for (const QString &sha : *missing) {
        // What is not on this computer either cannot be sent from here; its text still can.
        if (context.store.media(sha))
            here.append(sha);
    }
    return here;
}

/// Whether `text` was written on top of `base`, so that nothing of the site is missing in it. Versions that
/// were thinned out end the search; then nobody can tell.
bool isWrittenAfter(const Context &context, RevisionId text, RevisionId base)
{
    constexpr int mostSteps = 200;
    std::optional<RevisionId> at = text;
    for (int steps = 0; at && steps < mostSteps; ++steps) {
        if (*at == base)
            return true;
        const auto revision = context.store.revision(*at);
        at = revision ? revision->parent : std::nullopt;
    }
    return false;
}

/// Only who hands an article on needs to know; else the newest text is sent.
std::vector<RevisionId> afterBase(const Context &context, const Situation &situation)
{
    std::vector<RevisionId> texts;
    const bool isHandedOn = std::any_of(situation.rows.begin(), situation.rows.end(),
        [](const OutboxRow &row) { return row.act == Act::Assign; });
    if (!isHandedOn || !situation.base || situation.rows.size() < 2)
        return texts;
    for (const OutboxRow &row : situation.rows) {
        if (row.act && !row.revision.isNull() && isWrittenAfter(context, row.revision, *situation.base))
            texts.push_back(row.revision);
    }
    return texts;
}

Result<Situation> situationOf(
    const Context &context, const store::Site &site, const store::ArticleState &state, Instant now)
{
    const auto head = context.store.revision(state.head);
    if (!head)
        return fail(head.error());
    const auto rows = context.store.outbox(site.id, state.id);
    if (!rows)
        return fail(rows.error());
    Situation situation;
    situation.article = state.id;
    situation.remoteId = state.remoteId;
    situation.baseVersion = state.baseVersion;
    situation.head = state.head;
    situation.base = state.base;
    situation.headHash = contentHash(head->text);
    if (state.base) {
        const auto base = context.store.revision(*state.base);
        if (!base)
            return fail(base.error());
        situation.baseHash = contentHash(base->text);
        situation.assignee = base->text.fields.assignee;
        if (base->text.fields.embargo)
            situation.embargoOnSite = base->text.fields.embargo->instant;
    }
    situation.keepHere = state.keepHere;
    situation.conflictOpen = state.conflictOpen;
    situation.rows = *rows;
    situation.afterBase = afterBase(context, situation);
    situation.onSite = state.onSite;
    situation.me = site.login;
    situation.rights = rightsOn(site);
    situation.rules = site.newsroom.rulesFor(head->text.fields.kind);
    if (head->text.fields.embargo)
        situation.embargo = head->text.fields.embargo->instant;
    situation.headPin = pinOf(head->text);
    situation.freshOp = context.ids.make<OutboxId>();
    situation.now = now;
    const auto missing = missingOnSite(context, site.id, situation, *head);
    if (!missing)
        return fail(missing.error());
    situation.missingMedia = *missing;
    return situation;
}

Result<sync::Cursor> beginRound(const Context &context, SiteId id)
{
    const auto site = context.store.site(id);
    if (!site)
        return fail(site.error());
    const auto rows = context.store.outbox(id);
    if (!rows)
        return fail(rows.error());
    std::vector<store::Change> changes;
    for (const OutboxRow &row : *rows) {
        if (row.state == OutboxState::Sending)
            changes.push_back(
                store::PutOutboxRow { withState(row, OutboxState::Unknown, Reason::OutcomeUnknown) });
    }
    if (!changes.empty()) {
        if (const auto stored = context.store.record(changes); !stored)
            return fail(stored.error());
    }
    return sync::Cursor { site->cursor };
}

Result<void> parkRows(const Context &context, SiteId site, const std::vector<sync::Parked> &parked)
{
    const auto turn = context.store.takeTurn();
    if (!turn)
        return fail(turn.error());
    const auto rows = context.store.outbox(site);
    if (!rows)
        return fail(rows.error());
    std::vector<store::Change> changes;
    for (const sync::Parked &what : parked) {
        for (const OutboxRow &row : *rows) {
            if (row.id == what.op)
                changes.push_back(
                    store::PutOutboxRow { withState(row, OutboxState::Parked, what.reason, what.detail) });
        }
    }
    return changes.empty() ? Result<void>() : context.store.record(changes);
}

Result<void> keepPicture(const Context &context, SiteId site, const QString &sha, const QByteArray &bytes)
{
    if (QString::fromLatin1(QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex()) != sha)
        return fail(ErrorKind::Damaged, Reason::FolderDamaged, sha);
    store::MediaRow row;
    row.sha = sha;
    row.bytes = bytes.size();
    // What is no picture is kept as well: it is part of somebody's text, and pages show only what was
    // checked.
    if (const auto facts = media::checkImage(bytes)) {
        row.mime = facts->mime;
        row.suffix = facts->suffix;
        row.width = facts->size.width();
        row.height = facts->size.height();
    }
    if (const auto kept = context.store.putMedia(bytes, row); !kept)
        return fail(kept.error());
    return context.store.apply({ store::MediaOnSite { sha, site, {} } });
}

} // namespace

StoreLedger::StoreLedger(Workplace &place)
    : m_place(place)
{
}

QFuture<Result<sync::Cursor>> StoreLedger::begin(SiteId site)
{
    return m_place.run([site](Context context) { return beginRound(context, site); });
}

QFuture<Result<sync::PullReport>> StoreLedger::pulled(SiteId site, sync::Pulled news)
{
    return m_place.run([site, news = std::move(news)](Context context) -> Result<sync::PullReport> {
        const auto known = context.store.site(site);
        if (!known)
            return fail(known.error());
        // Nobody may write between what the plan was made from and the plan.
        const auto turn = context.store.takeTurn();
        if (!turn)
            return fail(turn.error());
        auto plan = changesOf(context, *known, news);
        if (!plan)
            return fail(plan.error());
        if (const auto stored = context.store.apply(plan->changes); !stored)
            return fail(stored.error());
        return std::move(plan->report);
    });
}

QFuture<Result<std::vector<sync::Situation>>> StoreLedger::situations(SiteId site, Instant now)
{
    return m_place.run([site, now](Context context) -> Result<std::vector<sync::Situation>> {
        const auto known = context.store.site(site);
        if (!known)
            return fail(known.error());
        const auto pending = context.store.pending(site);
        if (!pending)
            return fail(pending.error());
        std::vector<sync::Situation> list;
        for (const store::ArticleState &state : *pending) {
            auto situation = situationOf(context, *known, state, now);
            if (situation) {
                list.push_back(std::move(*situation));
                continue;
            }
            // One damaged article must not keep the others from being sent.
            if (situation.error().kind != ErrorKind::Damaged)
                return fail(situation.error());
            qCWarning(logSync, "article %s is damaged and not sent", qUtf8Printable(state.id.toString()));
        }
        return list;
    });
}

QFuture<Result<sync::Situation>> StoreLedger::situation(SiteId site, ArticleId article, Instant now)
{
    return m_place.run([site, article, now](Context context) -> Result<sync::Situation> {
        const auto known = context.store.site(site);
        if (!known)
            return fail(known.error());
        const auto state = context.store.article(article);
        if (!state)
            return fail(state.error());
        return situationOf(context, *known, *state, now);
    });
}

QFuture<Result<sync::Payload>> StoreLedger::sending(SiteId site, sync::Step step)
{
    return m_place.run(
        [site, step = std::move(step)](Context context) { return beginSending(context, site, step); });
}

QFuture<Result<void>> StoreLedger::settled(SiteId site, sync::Step step, sync::Outcome outcome)
{
    return m_place.run([site, step = std::move(step), outcome = std::move(outcome)](
                           Context context) { return settle(context, site, step, outcome); });
}

QFuture<Result<void>> StoreLedger::park(SiteId site, std::vector<sync::Parked> rows)
{
    return m_place.run(
        [site, rows = std::move(rows)](Context context) { return parkRows(context, site, rows); });
}

QFuture<Result<void>> StoreLedger::keepMedia(SiteId site, QString sha, QByteArray bytes)
{
    return m_place.run([site, sha = std::move(sha), bytes = std::move(bytes)](
                           Context context) { return keepPicture(context, site, sha, bytes); });
}

QFuture<Result<void>> StoreLedger::siteState(SiteId site, QString state, std::optional<Newsroom> newsroom)
{
    return m_place.run(
        [site, state = std::move(state), newsroom = std::move(newsroom)](Context context) -> Result<void> {
            const auto turn = context.store.takeTurn();
            if (!turn)
                return fail(turn.error());
            auto known = context.store.site(site);
            if (!known)
                return fail(known.error());
            store::Site next = *known;
            next.state = state;
            if (newsroom)
                next.newsroom = *newsroom;
            return next == *known ? Result<void>() : context.store.apply({ store::PutSite { next } });
        });
}

} // namespace broadsheet::newsroom
