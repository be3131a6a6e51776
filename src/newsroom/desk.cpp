// SPDX-License-Identifier: GPL-3.0-or-later
#include "newsroom/desk.h"

#include "newsroom/acting.h"
#include "newsroom/checklist.h"
#include "newsroom/correction.h"
#include "newsroom/drafts.h"

#include <algorithm>

namespace broadsheet::newsroom {

namespace {

constexpr std::chrono::minutes shortestTry(15);
constexpr std::chrono::hours longestTry(12);

/// A wish that has been read: times are instants, the text is the one that the act means.
struct Wish {
    ActRequest request;
    std::optional<WallTime> time = {};
    /// The head's text with what the act itself writes (embargo, assignee, correction).
    ArticleText text = {};
};

Result<Wish> readWish(const OpenArticle &open, const ActRequest &request)
{
    Wish wish { request, {}, open.head.text };
    wish.request.note = request.note.trimmed();
    wish.request.overrideReason = request.overrideReason.trimmed();
    if (!request.time.trimmed().isEmpty()) {
        const auto time = parseTime(request.time, open.zone());
        if (!time)
            return fail(time.error());
        wish.time = *time;
    }
    if (request.act == Act::Publish && (request.within < shortestTry || request.within > longestTry)) {
        const auto minutes = std::chrono::duration_cast<std::chrono::minutes>(request.within).count();
        return fail(ErrorKind::BadInput, Reason::BadFieldValue, QStringLiteral("within"),
            QStringLiteral("%1 min").arg(minutes));
    }
    return wish;
}

/// What the act writes into the text, by its own right.
Result<void> writeIntoText(const OpenArticle &open, Wish &wish)
{
    Fields &fields = wish.text.fields;
    const Act act = wish.request.act;
    if (act == Act::Embargo) {
        fields.embargo = wish.time;
    } else if (act == Act::LiftEmbargo) {
        fields.embargo = std::nullopt;
    } else if (act == Act::Assign) {
        const QString login = wish.request.argument.trimmed();
        if (!login.isEmpty() && !open.site->newsroom.person(login))
            return fail(ErrorKind::NotFound, Reason::LoginNotOnList, login, open.site->name);
        fields.assignee = login;
        fields.due = login.isEmpty() ? std::nullopt : wish.time;
    } else if (act == Act::Correct) {
        const auto number = static_cast<int>(open.state.shown.corrections.size()) + 1;
        wish.text = withCorrection(wish.text, number, wish.request.note, open.site->newsroom.language);
    }
    return {};
}

ActContext judgedFacts(const Context &context, const OpenArticle &open, const Wish &wish)
{
    ActContext facts = actContext(context, open);
    facts.hasNote = !wish.request.note.isEmpty();
    if (wish.time)
        facts.time = wish.time->instant;
    facts.overridden = !wish.request.overrideReason.isEmpty();
    facts.withdrawPage = wish.request.argument == QLatin1String("withdraw-page");
    if (meansPinned(wish.request.act, facts.standing))
        facts.pin = facts.standing.pin;
    return facts;
}

bool isOpenAct(const OutboxRow &row)
{
    return row.kind == OpKind::Act && row.act && row.state != OutboxState::Parked
        && row.state != OutboxState::Done;
}

/// Whether a row says the same already: an act that was asked for twice is one act.
bool sameWish(const OutboxRow &row, const Wish &wish, const OpenArticle &open)
{
    if (row.act != wish.request.act)
        return false;
    const bool text = row.act == Act::Publish || row.act == Act::Schedule || row.revision == open.head.id;
    return text && row.note == wish.request.note && row.argument == wish.request.argument
        && row.time == wish.time;
}

/// Only the last act that waits can be the same wish: after publish and unpublish, publish is a new one.
bool waitsAlready(const std::vector<OutboxRow> &rows, const Wish &wish, const OpenArticle &open)
{
    const auto last = std::find_if(rows.rbegin(), rows.rend(), isOpenAct);
    return last != rows.rend() && sameWish(*last, wish, open);
}

Result<void> checkBefore(
    const Context &context, const OpenArticle &open, const Wish &wish, const ActContext &facts)
{
    Result<ArticleText> text = wish.text;
    if (meansPinned(wish.request.act, facts.standing)) {
        const auto pinned = context.store.revision(facts.standing.pinned);
        text = pinned ? Result<ArticleText>(pinned->text) : fail(pinned.error());
    }
    if (!text)
        return fail(text.error());
    const QStringList missing
        = failedRules(checkText(*text, wish.request.act, facts.now, requiredFor(open, *text)));
    const bool passed = facts.overridden && open.rights().testFlag(Right::Approve);
    if (missing.isEmpty() || passed)
        return {};
    return fail(ErrorKind::Conflict, Reason::CheckFailed, missing.join(QStringLiteral(", ")),
        toString(wish.request.act));
}

OutboxRow rowFor(const Context &context, const OpenArticle &open, const Wish &wish, const ActContext &facts)
{
    OutboxRow row;
    row.id = context.ids.make<OutboxId>();
    row.article = open.state.id;
    row.site = open.site->id;
    row.kind = OpKind::Act;
    row.act = wish.request.act;
    row.confirmedAt = facts.now;
    row.note = wish.request.note;
    row.time = wish.time;
    row.argument = wish.request.argument;
    row.overrideReason = wish.request.overrideReason;
    if (meansPinned(wish.request.act, facts.standing)) {
        row.revision = facts.standing.pinned;
        row.pin = facts.standing.pin;
    } else {
        row.revision = open.head.id;
        row.pin = pinOf(wish.text);
    }
    if (row.act == Act::Publish)
        row.notAfter = facts.now + wish.request.within;
    else if (row.act == Act::Schedule)
        row.notAfter = wish.time->instant;
    return row;
}

/// An act that is asked for again takes the place of its parked predecessor.
std::vector<store::Change> withoutParked(const std::vector<OutboxRow> &rows, Act act)
{
    std::vector<store::Change> changes;
    for (const OutboxRow &row : rows) {
        if (row.kind == OpKind::Act && row.act == act && row.state == OutboxState::Parked)
            changes.push_back(store::RemoveOutboxRow { row.id, row.article });
    }
    return changes;
}

/// The text that an act would mean, with unsaved typing.
Result<ArticleText> meantText(const Context &context, const OpenArticle &open, Act act)
{
    if (meansPinned(act, open.state.shown)) {
        const auto pinned = context.store.revision(open.state.shown.pinned);
        return pinned ? Result<ArticleText>(pinned->text) : fail(pinned.error());
    }
    const auto newest = Drafts(context).newest(open.state.id);
    return newest ? Result<ArticleText>(newest->text) : fail(newest.error());
}

} // namespace

Desk::Desk(Context context)
    : m_context(context)
{
}

Result<store::ArticleState> Desk::act(ArticleId id, const ActRequest &request)
{
    if (request.act == Act::Note)
        return Drafts(m_context).addNote(id, std::nullopt, request.note);
    auto open = openArticle(m_context, id);
    if (!open)
        return fail(open.error());
    if (!open->site)
        return fail(ErrorKind::Refused, Reason::NoSite, toString(request.act));
    auto wish = readWish(*open, request);
    if (!wish)
        return fail(wish.error());
    const auto rows = m_context.store.outbox({}, id);
    if (!rows)
        return fail(rows.error());
    if (waitsAlready(*rows, *wish, *open))
        return open->state;

    ActContext facts = judgedFacts(m_context, *open, *wish);
    if (const auto allowed = allowedOr(judge(request.act, facts), request.act); !allowed)
        return fail(allowed.error());
    if (const auto written = writeIntoText(*open, *wish); !written)
        return fail(written.error());
    if (const auto checked = checkBefore(m_context, *open, *wish, facts); !checked)
        return fail(checked.error());

    auto changes = withoutParked(*rows, request.act);
    if (const auto revision = nextRevision(m_context, *open, wish->text)) {
        changes.push_back(store::CutRevision { *revision, true });
        open->head = *revision;
    }
    changes.push_back(store::PutOutboxRow { rowFor(m_context, *open, *wish, facts) });
    if (const auto queued = m_context.store.record(changes); !queued)
        return fail(queued.error());
    return m_context.store.article(id);
}

Result<std::vector<std::pair<Act, Verdict>>> Desk::verdicts(ArticleId id) const
{
    auto open = lookAt(m_context, id);
    if (!open)
        return fail(open.error());
    const auto newest = Drafts(m_context).newest(id);
    if (!newest)
        return fail(newest.error());
    open->head = *newest;

    return verdictsFor(m_context, *open);
}

Result<std::vector<CheckResult>> Desk::check(ArticleId id, Act forAct) const
{
    const auto open = lookAt(m_context, id);
    if (!open)
        return fail(open.error());
    const auto text = meantText(m_context, *open, forAct);
    if (!text)
        return fail(text.error());
    return checkText(*text, forAct, m_context.clock.now(), requiredFor(*open, *text));
}

Result<std::vector<LedgerLine>> Desk::ledger(ArticleId id) const
{
    const auto open = lookAt(m_context, id);
    if (!open)
        return fail(open.error());
    const auto chain = m_context.store.chain(id);
    if (!chain)
        return fail(chain.error());
    const auto rows = m_context.store.outbox({}, id);
    if (!rows)
        return fail(rows.error());
    std::vector<RecordedAct> acts;
    for (const store::SiteVersion &version : *chain)
        acts.push_back(version.act);
    const SiteRules rules
        = open->site ? open->site->newsroom.rulesFor(open->state.fields.kind) : SiteRules {};
    Replay known = replay(acts, rules);
    for (const OutboxRow &row : *rows) {
        if (!isOpenAct(row))
            continue;
        const Stage from = known.standing.stage;
        known.standing = applied(known.standing, recordedOf(row, open->me()), rules);
        known.ledger.push_back(
            { 0, row.confirmedAt, open->me(), *row.act, from, known.standing.stage, row.revision, row.note });
    }
    return known.ledger;
}

Result<int> Desk::retry(ArticleId id)
{
    const auto rows = m_context.store.outbox({}, id);
    if (!rows)
        return fail(rows.error());
    const Instant now = m_context.clock.now();
    int count = 0;
    for (const OutboxRow &old : *rows) {
        if (old.state != OutboxState::Parked && old.state != OutboxState::Waiting)
            continue;
        if (old.act == Act::Schedule && old.notAfter && *old.notAfter <= now)
            return fail(ErrorKind::Conflict, Reason::TimePassed, toString(Act::Schedule));
        OutboxRow row = old;
        row.state = OutboxState::Queued;
        row.next.reset();
        row.reason = Reason::Unspecified;
        row.detail.clear();
        // Trying again is a person's word as well: what may be tried for an hour is tried for an hour from
        // now.
        if (row.act == Act::Publish && row.notAfter && *row.notAfter <= now) {
            row.notAfter = now + (*row.notAfter - row.confirmedAt);
            row.confirmedAt = now;
        }
        const auto done = m_context.store.recordIf(
            row.id, { OutboxState::Parked, OutboxState::Waiting }, { store::PutOutboxRow { row } });
        if (!done)
            return fail(done.error());
        count += *done ? 1 : 0;
    }
    if (count == 0)
        return fail(ErrorKind::Refused, Reason::NothingWaiting, id.toString());
    return count;
}

Result<int> Desk::cancel(ArticleId id)
{
    const auto rows = m_context.store.outbox({}, id);
    if (!rows)
        return fail(rows.error());
    int count = 0;
    for (const OutboxRow &row : *rows) {
        // What is under way, or may have arrived, cannot be taken back here.
        const auto done = m_context.store.recordIf(row.id,
            { OutboxState::Queued, OutboxState::Parked, OutboxState::Waiting },
            { store::RemoveOutboxRow { row.id, row.article } });
        if (!done)
            return fail(done.error());
        count += *done ? 1 : 0;
    }
    if (count == 0)
        return fail(ErrorKind::Refused, Reason::NothingWaiting, id.toString());
    return count;
}

} // namespace broadsheet::newsroom
