// SPDX-License-Identifier: GPL-3.0-or-later
// The table of DESIGN.md section 5 as pure functions: what an act needs, what it leads to, and what a chain
// of recorded acts says about an article.
#pragma once

#include "core/article.h"
#include "core/person.h"
#include "core/stage.h"

#include <span>
#include <vector>

namespace broadsheet {

/// Schedules must lie at least this far ahead.
inline constexpr std::chrono::milliseconds scheduleLead = std::chrono::minutes(2);
/// A folder's schedule may still come due this long after its time; later it is missed.
inline constexpr std::chrono::milliseconds dueWindow = std::chrono::hours(12);

/// Whose approval of which text.
struct Approval {
    QString by;
    QByteArray pin;

    bool operator==(const Approval &) const = default;
};

/// What the recorded acts say about an article on its site. A value made by replay(); never edited by hand.
struct Standing {
    Stage stage = Stage::Draft;
    /// The stage that unschedule and restore go back to.
    Stage before = Stage::Draft;
    /// Text and pin that were approved, scheduled or are live; null when nothing is pinned.
    RevisionId pinned = {};
    QByteArray pin = {};
    /// The text that the public sees now; null = none.
    RevisionId publicText = {};
    QByteArray publicPin = {};
    /// First and latest time of going public; kept after a take-down.
    std::optional<Instant> publishedAt = {};
    std::optional<Instant> updatedAt = {};
    /// The address fixed at first publication: the slug of the text then.
    QString publicSlug = {};
    std::optional<WallTime> scheduledFor = {};
    QString scheduledBy = {};
    /// Going live was reported this late (0 = in time).
    std::chrono::milliseconds late {};
    std::vector<Approval> approvals = {};
    /// Public correction notes, oldest first.
    QStringList corrections = {};
    /// The note of the last return, unpublish or kill; empty = none.
    QString note = {};
    /// A killed article: whether the page stays as a notice.
    bool noticeStays = false;
    /// Writer of the first version.
    QString owner = {};

    bool operator==(const Standing &) const = default;
};

/// One recorded act of the chain; a plain save has no act.
struct RecordedAct {
    /// Position in the chain: the version number of a folder, from 1.
    int number = 0;
    std::optional<Act> act = {};
    QString who = {};
    Role role = Role::Reporter;
    Instant at {};
    QString note = {};
    /// The revision that this version's own text is.
    RevisionId revision = {};
    QByteArray pinOfRevision = {};
    QString slugOfRevision = {};
    /// The text that the act means (approve, publish, ...); null = the version's own.
    RevisionId meant = {};
    QByteArray pin = {};
    /// schedule, embargo, due date; the public date of `due`.
    std::optional<WallTime> time = {};
    /// assign: the login. kill: "withdraw-page" or empty.
    QString argument = {};
    /// The embargo in force when the act was made.
    std::optional<Instant> embargo = {};
    /// Who has the article (field assignee) from this version on.
    QString assignee = {};
    /// The reason given with --override; empty = none.
    QString overrideReason = {};
    /// The rules that were in force when the act was made; nothing = those that the reader knows.
    std::optional<SiteRules> rules = {};

    bool operator==(const RecordedAct &) const = default;
};

/// What is known when a person wants to act.
struct ActContext {
    Standing standing = {};
    QString me = {};
    Rights rights = {};
    SiteRules rules = {};
    bool hasSite = true;
    bool keptHere = false;
    bool conflictOpen = false;
    /// Head differs from the pinned (or public) text, compared by pin.
    bool newerEdits = false;
    /// The pin of the text that the act would mean (approvals are counted for it).
    QByteArray pin = {};
    QString assignee = {};
    std::optional<Instant> embargo = {};
    bool hasNote = false;
    /// schedule, embargo: the time that is wanted.
    std::optional<Instant> time = {};
    Instant now {};
    /// The act was made earlier and is looked at again, when sent or replayed at `now`: its time only has to
    /// lie ahead.
    bool recorded = false;
    /// A reason was given with --override: who may approve passes a missing approval.
    bool overridden = false;
    /// kill: no notice stays at the address.
    bool withdrawPage = false;
};

struct Verdict {
    bool allowed = false;
    /// Why not; Unspecified when allowed.
    Reason reason = Reason::Unspecified;
    /// Which stage or right is missing, as a code for explain ("approve", "publish", "published", ...).
    QString detail = {};
    Stage to = Stage::Draft;
    /// The status that WordPress is sent; empty = none. "trash" is a DELETE.
    QLatin1String wordpressStatus = {};

    bool operator==(const Verdict &) const = default;
};

/// Whether `act` may be done now, and what it leads to. Pure.
Verdict judge(Act act, const ActContext &context);
/// Every act that a person can make (all but `due`), in the order in which people meet them, with its
/// verdict.
std::vector<std::pair<Act, Verdict>> judgeAll(const ActContext &context);

/// An act of the chain that the table refuses; it counted as a plain save.
struct RefusedAct {
    int number = 0;
    Act act = Act::Submit;
    Reason reason = Reason::Unspecified;

    bool operator==(const RefusedAct &) const = default;
};

/// One line of the ledger.
struct LedgerLine {
    int number = 0;
    Instant at {};
    QString who = {};
    Act act = Act::Submit;
    Stage from = Stage::Draft;
    Stage to = Stage::Draft;
    RevisionId revision = {};
    QString note = {};

    bool operator==(const LedgerLine &) const = default;
};

struct Replay {
    Standing standing = {};
    std::vector<LedgerLine> ledger = {};
    std::vector<RefusedAct> refused = {};

    bool operator==(const Replay &) const = default;
};

/// Folds the chain (ascending numbers) through judge(), each act with its writer's role and the rules at that
/// version, so that rules that change later take nothing down; `rules` stand in where an act carries none.
/// `due` counts only with `at` in [T, T + 12 h] of the schedule in force. Acts that are refused change
/// nothing. Pure; n log n.
Replay replay(std::span<const RecordedAct> chain, const SiteRules &rules);
/// The standing after one more act (queued, not yet on the site), without judging it again.
/// `slugOfRevision` is taken as the slug of the text that the act means; `rules` say how many approvals are
/// needed where the act carries no rules.
Standing applied(const Standing &standing, const RecordedAct &act, const SiteRules &rules = {});

} // namespace broadsheet
