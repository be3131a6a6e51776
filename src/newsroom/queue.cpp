// SPDX-License-Identifier: GPL-3.0-or-later
#include "newsroom/queue.h"

#include "newsroom/attention.h"
#include "newsroom/explain.h"

#include <QCoreApplication>
#include <QSet>

#include <algorithm>
#include <array>

namespace broadsheet::newsroom {

class QueueWords {
    Q_DECLARE_TR_FUNCTIONS(QueueWords)
};

namespace {

constexpr int mostSent = 200;
constexpr int mostScheduled = 1000;

Result<void> addConflicts(const Context &context, Queue &queue, QSet<ArticleId> &listed)
{
    const auto conflicts = context.store.conflicts();
    if (!conflicts)
        return fail(conflicts.error());
    for (const store::ConflictRow &conflict : *conflicts) {
        auto state = context.store.article(conflict.article);
        if (!state)
            continue;
        listed.insert(conflict.article);
        queue.rows.push_back(
            { .kind = QueueRow::Kind::Conflict, .state = std::move(*state), .needsYou = true });
    }
    return {};
}

Result<void> addMissed(const Context &context, Queue &queue)
{
    const Instant now = context.clock.now();
    for (const store::Site &site : queue.sites) {
        const auto scheduled
            = context.store.list({ .site = site.id, .stage = Stage::Scheduled, .limit = mostScheduled });
        if (!scheduled)
            return fail(scheduled.error());
        for (const store::ArticleState &state : *scheduled) {
            const Reason reason = missedSchedule(state, now);
            if (reason != Reason::Unspecified)
                queue.rows.push_back(
                    { .kind = QueueRow::Kind::Missed, .state = state, .reason = reason, .needsYou = true });
        }
    }
    return {};
}

/// Text that was saved since the last echo has no row of its own until a round plans it.
Result<void> addTexts(const Context &context, Queue &queue, const QSet<ArticleId> &listed)
{
    for (const store::Site &site : queue.sites) {
        const auto pending = context.store.pending(site.id);
        if (!pending)
            return fail(pending.error());
        for (const store::ArticleState &state : *pending) {
            if (state.transport == Transport::Queued && !listed.contains(state.id))
                queue.rows.push_back({ .kind = QueueRow::Kind::Text, .state = state });
        }
    }
    return {};
}

Result<void> addSent(const Context &context, Queue &queue, Instant dayStart)
{
    const auto sent = context.store.sent(mostSent);
    if (!sent)
        return fail(sent.error());
    for (const OutboxRow &row : *sent) {
        auto state = context.store.article(row.article);
        if (row.confirmedAt >= dayStart && state)
            queue.sent.push_back({ .state = std::move(*state), .row = row });
    }
    return {};
}

QString waitingSentence(const QueueRow &row)
{
    const QString why = explainReason(row.row.reason, row.row.detail, row.row.act);
    return why.isEmpty() ? QueueWords::tr("Waiting. It is tried again by itself.") : why;
}

} // namespace

Result<Queue> queueOf(const Context &context, Instant dayStart)
{
    Queue queue;
    auto sites = context.store.sites();
    if (!sites)
        return fail(sites.error());
    queue.sites = std::move(*sites);
    QSet<ArticleId> listed;
    if (const auto added = addConflicts(context, queue, listed); !added)
        return fail(added.error());
    const auto rows = context.store.outbox();
    if (!rows)
        return fail(rows.error());
    for (const OutboxRow &row : *rows) {
        auto state = context.store.article(row.article);
        // The text of a conflict goes out when it is settled.
        if (!state || (row.kind == OpKind::Push && listed.contains(row.article) && state->conflictOpen))
            continue;
        listed.insert(row.article);
        queue.rows.push_back(
            { .state = std::move(*state), .row = row, .needsYou = row.state == OutboxState::Parked });
    }
    if (const auto added = addMissed(context, queue); !added)
        return fail(added.error());
    if (const auto added = addTexts(context, queue, listed); !added)
        return fail(added.error());
    if (const auto added = addSent(context, queue, dayStart); !added)
        return fail(added.error());
    std::stable_sort(queue.rows.begin(), queue.rows.end(),
        [](const QueueRow &a, const QueueRow &b) { return a.needsYou && !b.needsYou; });
    queue.needsYou = static_cast<int>(std::count_if(
        queue.rows.begin(), queue.rows.end(), [](const QueueRow &row) { return row.needsYou; }));
    queue.waiting = static_cast<int>(queue.rows.size()) - queue.needsYou;
    return queue;
}

QString queueTitle(const QueueRow &row)
{
    switch (row.kind) {
    case QueueRow::Kind::Conflict:
        return QueueWords::tr("Changes in text");
    case QueueRow::Kind::Missed:
        return actName(Act::Schedule);
    case QueueRow::Kind::Text:
        return row.state.base ? QueueWords::tr("Changes in text") : QueueWords::tr("New article");
    case QueueRow::Kind::Row:
        break;
    }
    switch (row.row.kind) {
    case OpKind::Act:
        return row.row.act ? actName(*row.row.act) : QString();
    case OpKind::Media:
        return QueueWords::tr("Picture");
    case OpKind::Push:
        return row.state.base ? QueueWords::tr("Changes in text") : QueueWords::tr("New article");
    }
    return {};
}

QString queueSentence(const QueueRow &row, bool held)
{
    switch (row.kind) {
    case QueueRow::Kind::Conflict:
        return QueueWords::tr("Needs you. Changed on both sides. Your text is safe here.");
    case QueueRow::Kind::Missed:
        return QueueWords::tr("Needs you. %1").arg(explainReason(row.reason, {}, Act::Schedule));
    case QueueRow::Kind::Text:
    case QueueRow::Kind::Row:
        break;
    }
    const OutboxState state = row.kind == QueueRow::Kind::Text ? OutboxState::Queued : row.row.state;
    switch (state) {
    case OutboxState::Parked:
        return QueueWords::tr("Needs you. %1")
            .arg(explainReason(row.row.reason, row.row.detail, row.row.act));
    case OutboxState::Waiting:
        return waitingSentence(row);
    case OutboxState::Sending:
        return QueueWords::tr("Sending.");
    case OutboxState::Unknown:
        return QueueWords::tr(
            "Checking what arrived. The answer was lost. Looking before sending again, so it "
            "cannot appear twice.");
    case OutboxState::Queued:
        return held ? QueueWords::tr("Held. It is safe on this computer and goes out when sending goes on.")
                    : QueueWords::tr("Waiting to send.");
    case OutboxState::Done:
        return QueueWords::tr("Sent.");
    }
    return {};
}

QStringList rightsInWords(Rights rights, bool allowed)
{
    struct Named {
        Right right;
        QString words;
    };

    const std::array named { Named { Right::WriteOwn, QueueWords::tr("write and send for review") },
        Named { Right::WriteOthers, QueueWords::tr("change others' work") },
        Named { Right::Approve, QueueWords::tr("approve and return") },
        Named { Right::Publish, QueueWords::tr("publish") },
        Named { Right::EditPublished, QueueWords::tr("change what is live") },
        Named { Right::ManageStaff, QueueWords::tr("manage people and rules") } };
    QStringList words;
    for (const Named &each : named) {
        if (rights.testFlag(each.right) == allowed)
            words.append(each.words);
    }
    return words;
}

} // namespace broadsheet::newsroom
