// SPDX-License-Identifier: GPL-3.0-or-later
// Facts in, steps out: pure, deterministic, printable. No clock, no disk, no network.
#pragma once

#include "core/merge.h"
#include "sync/step.h"

namespace broadsheet::sync {

/// What is known of one article when its next step is planned.
struct Situation {
    ArticleId article;
    QString remoteId = {};
    int baseVersion = 0;
    RevisionId head = {};
    std::optional<RevisionId> base = {};
    /// contentHash of head and base.
    QByteArray headHash = {};
    QByteArray baseHash = {};
    bool keepHere = false;
    bool conflictOpen = false;
    /// Rows that are not done, in order.
    std::vector<OutboxRow> rows = {};
    Standing onSite = {};
    QString me = {};
    Rights rights = {};
    SiteRules rules = {};
    /// Texts of rows that were written after `base` and hold all of it.
    std::vector<RevisionId> afterBase = {};
    /// Media that the head (or the pinned text) names and the site lacks.
    QStringList missingMedia = {};
    /// Who has the article by what the site knows.
    QString assignee = {};
    std::optional<Instant> embargo = {};
    /// The embargo that the site knows; a lift that waits here has not reached the readers' clocks yet.
    std::optional<Instant> embargoOnSite = {};
    QByteArray headPin = {};
    /// For a push that is not in the outbox yet.
    OutboxId freshOp = {};
    /// The site's clock.
    Instant now {};
};

/// Rows that change without a step: an act that the table refuses now, a time that has passed.
struct Parked {
    OutboxId op;
    Reason reason = Reason::Unspecified;
    QString detail = {};

    bool operator==(const Parked &) const = default;
};

struct Plan {
    /// In order; only the first is carried out, then the situation is looked at again.
    std::vector<Step> steps = {};
    std::vector<Parked> parked = {};
    /// When it is worth looking again (waiting rows, schedules); nothing = no need.
    std::optional<Instant> again = {};

    bool operator==(const Plan &) const = default;
};

/// The steps for one article: unknowns are looked up first and block everything else; media before text; text
/// before acts (an act carries its pinned text); a schedule in force that has come due = Due, by anybody,
/// within its window.
Plan plan(const Situation &situation);
/// One line per step and parked row.
QString describe(const Plan &plan);

/// What becomes of the head when the site has a newer text.
enum class Reconciled {
    /// The site's text did not change, or equals ours: only the base moves.
    KeepMine,
    /// Ours did not change: head := theirs.
    TakeTheirs,
    /// Both changed, clean, and nobody decides on it yet (draft, returned): head := merge.
    Merged,
    /// Both changed, clean, but from submitted on a person takes it.
    Prepared,
    /// The same paragraph or field on both sides.
    Conflicting
};

struct Reconciliation {
    Reconciled kind = Reconciled::KeepMine;
    /// With Merged and Prepared.
    ArticleText text = {};
};

Reconciliation reconcile(const ArticleText &base, const ArticleText &mine, const ArticleText &theirs,
    Stage stage, const BlockText &textOf);

} // namespace broadsheet::sync
