// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/planner.h"

#include "core/reasonnames.h"

#include <algorithm>

namespace broadsheet::sync {

namespace {

/// Acts that give an exact text to the desk or to the public. All others mean the article, whatever its text
/// is.
bool meansText(Act act)
{
    switch (act) {
    case Act::Approve:
    case Act::Include:
    case Act::Schedule:
    case Act::Publish:
    case Act::Update:
    case Act::Correct:
        return true;
    case Act::Submit:
    case Act::Withdraw:
    case Act::Return:
    case Act::Unschedule:
    case Act::Unpublish:
    case Act::Kill:
    case Act::Spike:
    case Act::Restore:
    case Act::Embargo:
    case Act::LiftEmbargo:
    case Act::Assign:
    case Act::Note:
    case Act::Due:
        return false;
    }
    return false;
}

/// Builds the plan of one article; what is already planned counts as done for what follows.
class Planning {
public:
    explicit Planning(const Situation &situation)
        : m_now(situation)
        , m_standing(situation.onSite)
        , m_version(situation.baseVersion)
        , m_onSite(situation.base)
        , m_dirty(!situation.base || situation.headHash != situation.baseHash)
    {
    }

    Plan made()
    {
        if (planLookups())
            return std::move(m_plan);
        planDue();
        if (!m_now.conflictOpen && !m_now.keepHere)
            planRows();
        return std::move(m_plan);
    }

private:
    bool planLookups();
    void planDue();
    void planRows();
    bool planAct(const OutboxRow &row);
    void planText();
    void planMedia();
    Step stepFor(StepKind kind, OutboxId op, RevisionId revision) const;
    ActContext contextOf(const OutboxRow &row) const;
    bool isOnSite(RevisionId revision) const;
    bool isHandedOnAfter(const OutboxRow &row) const;
    RevisionId carriedBy(const OutboxRow &row, RevisionId meant, bool exact) const;
    void lookAgain(Instant when);
    void park(const OutboxRow &row, Reason reason, const QString &detail = {});

    const Situation &m_now;
    Plan m_plan = {};
    Standing m_standing;
    int m_version;
    std::optional<RevisionId> m_onSite;
    bool m_dirty;
    bool m_mediaPlanned = false;
};

Step Planning::stepFor(StepKind kind, OutboxId op, RevisionId revision) const
{
    Step step;
    step.kind = kind;
    step.op = op;
    step.article = m_now.article;
    step.remoteId = m_now.remoteId;
    step.expectedVersion = m_version;
    step.revision = revision;
    return step;
}

void Planning::lookAgain(Instant when) { m_plan.again = m_plan.again ? std::min(*m_plan.again, when) : when; }

void Planning::park(const OutboxRow &row, Reason reason, const QString &detail)
{
    m_plan.parked.push_back({ row.id, reason, detail });
}

bool Planning::isOnSite(RevisionId revision) const
{
    return revision == m_onSite || revision == m_standing.pinned || revision == m_standing.publicText;
}

/// A lost answer is looked for before anything else; `sending` here is one too (its sender has gone).
bool Planning::planLookups()
{
    for (const OutboxRow &row : m_now.rows) {
        if (row.state != OutboxState::Unknown && row.state != OutboxState::Sending)
            continue;
        Step step = stepFor(StepKind::Lookup, row.id, row.revision);
        step.media = row.media;
        m_plan.steps.push_back(std::move(step));
    }
    return !m_plan.steps.empty();
}

void Planning::planDue()
{
    if (m_standing.stage != Stage::Scheduled || !m_standing.scheduledFor)
        return;
    const Instant due = m_standing.scheduledFor->instant;
    if (m_now.now < due) {
        lookAgain(due);
        return;
    }
    if (m_now.now > due + dueWindow)
        return;
    // Under an embargo nothing comes due; what waits here (its lifting, perhaps) is not held up by that.
    if (m_now.embargoOnSite && m_now.now < *m_now.embargoOnSite) {
        lookAgain(*m_now.embargoOnSite);
        return;
    }
    Step step = stepFor(StepKind::Due, m_now.freshOp, m_onSite.value_or(m_now.head));
    RecordedAct act;
    act.act = Act::Due;
    act.meant = m_standing.pinned;
    act.pin = m_standing.pin;
    act.time = m_standing.scheduledFor;
    step.act = act;
    step.notAfter = due + dueWindow;
    m_plan.steps.push_back(std::move(step));
    ++m_version;
    act.who = m_standing.scheduledBy;
    act.at = m_now.now;
    m_standing = applied(m_standing, act, m_now.rules);
}

void Planning::planRows()
{
    for (const OutboxRow &row : m_now.rows) {
        if (row.state == OutboxState::Parked || row.state == OutboxState::Done)
            continue;
        if (row.state == OutboxState::Waiting && row.next && m_now.now < *row.next) {
            // Order is kept: what came later waits as well.
            lookAgain(*row.next);
            return;
        }
        if (row.kind == OpKind::Act && row.act && !planAct(row))
            return;
    }
    planText();
}

ActContext Planning::contextOf(const OutboxRow &row) const
{
    ActContext context;
    context.standing = m_standing;
    context.me = m_now.me;
    context.rights = m_now.rights;
    context.rules = m_now.rules;
    context.keptHere = m_now.keepHere;
    context.conflictOpen = m_now.conflictOpen;
    context.pin = row.pin;
    context.newerEdits = row.pin != m_standing.pin;
    context.assignee = m_now.assignee;
    context.embargo = m_now.embargo;
    context.hasNote = !row.note.trimmed().isEmpty();
    if (row.time)
        context.time = row.time->instant;
    context.now = m_now.now;
    context.recorded = true;
    context.overridden = !row.overrideReason.trimmed().isEmpty();
    context.withdrawPage = row.argument == QLatin1String("withdraw-page");
    return context;
}

bool Planning::isHandedOnAfter(const OutboxRow &row) const
{
    const auto isLater = [](const OutboxRow &other) {
        return other.act == Act::Assign
            && (other.state == OutboxState::Queued || other.state == OutboxState::Waiting);
    };
    const auto here = std::find_if(
        m_now.rows.begin(), m_now.rows.end(), [&row](const OutboxRow &other) { return other.id == row.id; });
    return here != m_now.rows.end() && std::any_of(here + 1, m_now.rows.end(), isLater);
}

RevisionId Planning::carriedBy(const OutboxRow &row, RevisionId meant, bool exact) const
{
    const RevisionId onSite = m_onSite.value_or(m_now.head);
    if (exact)
        return isOnSite(meant) ? onSite : meant;
    if (!m_dirty)
        return onSite;
    // The head names the next holder already. Were it sent now, the article would be out of the hands of
    // whoever still has to act on it.
    const bool isWhole = meant == m_onSite
        || std::find(m_now.afterBase.begin(), m_now.afterBase.end(), meant) != m_now.afterBase.end();
    return isWhole && isHandedOnAfter(row) ? meant : m_now.head;
}

/// Whether the rows after this one may be looked at.
bool Planning::planAct(const OutboxRow &row)
{
    if (row.notAfter && m_now.now > *row.notAfter) {
        park(row, Reason::TimePassed);
        return true;
    }
    const Verdict verdict = judge(*row.act, contextOf(row));
    if (!verdict.allowed) {
        park(row, verdict.reason, verdict.detail);
        return true;
    }
    const RevisionId meant = row.revision.isNull() ? m_now.head : row.revision;
    const bool exact = meansText(*row.act);
    // Newer edits stand beside the text that is meant: they go first where that text is on the site already,
    // so that the act is the last word; else the act carries its text and they follow.
    if (exact && m_dirty && meant != m_now.head && isOnSite(meant))
        planText();
    planMedia();
    const RevisionId carried = carriedBy(row, meant, exact);
    Step step = stepFor(StepKind::Act, row.id, carried);
    RecordedAct act;
    act.act = row.act;
    act.note = row.note;
    act.meant = exact ? meant : carried;
    act.pin = exact ? row.pin : QByteArray();
    act.time = row.time;
    act.argument = row.argument;
    act.overrideReason = row.overrideReason;
    step.act = act;
    step.notAfter = row.notAfter;
    m_plan.steps.push_back(std::move(step));

    ++m_version;
    m_onSite = carried;
    if (carried == m_now.head)
        m_dirty = false;
    act.revision = carried;
    act.who = m_now.me;
    act.at = m_now.now;
    act.pinOfRevision = row.pin;
    m_standing = applied(m_standing, act, m_now.rules);
    return true;
}

void Planning::planMedia()
{
    if (m_mediaPlanned)
        return;
    m_mediaPlanned = true;
    for (const QString &sha : m_now.missingMedia) {
        Step step = stepFor(StepKind::Upload, m_now.freshOp, {});
        step.media = sha;
        m_plan.steps.push_back(std::move(step));
    }
}

void Planning::planText()
{
    if (!m_dirty)
        return;
    OutboxId op = m_now.freshOp;
    for (const OutboxRow &row : m_now.rows) {
        if (row.kind != OpKind::Push)
            continue;
        // What the site refused is not offered again by itself; a newer text is.
        if (row.state == OutboxState::Parked && row.revision == m_now.head)
            return;
        if (row.state == OutboxState::Queued || row.state == OutboxState::Waiting)
            op = row.id;
    }
    planMedia();
    m_plan.steps.push_back(stepFor(StepKind::Update, op, m_now.head));
    ++m_version;
    m_onSite = m_now.head;
    m_dirty = false;
}

} // namespace

Plan plan(const Situation &situation) { return Planning(situation).made(); }

QString describe(const Plan &plan)
{
    QString text;
    for (const Step &step : plan.steps)
        text += describe(step) + QLatin1Char('\n');
    for (const Parked &parked : plan.parked)
        text += QStringLiteral("park op=%1 reason=%2")
                    .arg(parked.op.toString().left(8), reasonName(parked.reason))
            + (parked.detail.isEmpty() ? QString() : QLatin1Char(' ') + parked.detail) + QLatin1Char('\n');
    if (plan.again)
        text += QStringLiteral("again ") + toIso(*plan.again) + QLatin1Char('\n');
    return text;
}

Reconciliation reconcile(const ArticleText &base, const ArticleText &mine, const ArticleText &theirs,
    Stage stage, const BlockText &textOf)
{
    const QByteArray baseHash = contentHash(base);
    const QByteArray mineHash = contentHash(mine);
    const QByteArray theirsHash = contentHash(theirs);
    if (theirsHash == baseHash || theirsHash == mineHash)
        return { Reconciled::KeepMine, {} };
    if (mineHash == baseHash)
        return { Reconciled::TakeTheirs, {} };
    MergeResult merged = merge(base, mine, theirs, textOf);
    if (!merged.clean())
        return { Reconciled::Conflicting, {} };
    const bool nobodyDecides = stage == Stage::Draft || stage == Stage::Returned;
    return { nobodyDecides ? Reconciled::Merged : Reconciled::Prepared, std::move(merged.text) };
}

} // namespace broadsheet::sync
