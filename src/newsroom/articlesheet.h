// SPDX-License-Identifier: GPL-3.0-or-later
// Everything that a window shows about one article, read at one moment.
#pragma once

#include "newsroom/conflicts.h"
#include "newsroom/desk.h"

namespace broadsheet::newsroom {

struct ArticleSheet {
    store::ArticleState state;
    /// The newest text: the working copy where there is one, else the head.
    ArticleText text;
    /// The revision that it grows from.
    RevisionId parent;
    std::optional<store::Site> site = {};
    Rights rights = {};
    /// Why I may not write in it; Unspecified = I may (Frozen, NotYours, ProfileNewer, ...).
    Reason readOnly = Reason::Unspecified;
    std::vector<std::pair<Act, Verdict>> verdicts = {};
    /// The checklist for publishing (or the next act where it asks for less).
    std::vector<CheckResult> checks = {};
    std::optional<ConflictView> conflict = {};
    std::vector<OutboxRow> outbox = {};
    /// Blocks and fields in which the head differs from what the site, and what the public has; -1 = nothing
    /// there.
    int behindSite = -1;
    int behindPublic = -1;
    /// When it was read, by this computer's clock.
    Instant at {};
};

/// Any connection (reader too); the working copy is looked at and not cut.
Result<ArticleSheet> sheetOf(const Context &context, ArticleId id);

/// The step that the primary button offers: the first allowed one of the person's way (submit, approve,
/// publish, update, ...); with `settle` set when a conflict is to be settled first. Pure.
struct NextStep {
    bool settle = false;
    std::optional<Act> act = {};
    /// Whether it may be done now; else why not.
    Verdict verdict = {};
};

NextStep nextStep(const ArticleSheet &sheet);

/// The verdict of one act; StageForbids where it is not known.
Verdict verdictOf(const ArticleSheet &sheet, Act act);

} // namespace broadsheet::newsroom
