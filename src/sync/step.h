// SPDX-License-Identifier: GPL-3.0-or-later
// What to do next for an article, and what came of it: values between planner, runner and endpoint.
#pragma once

#include "core/article.h"
#include "core/outbox.h"
#include "core/workflow.h"

#include <QByteArray>
#include <QString>

#include <variant>
#include <vector>

namespace broadsheet::sync {

enum class StepKind {
    /// Find out whether an unknown operation arrived (by its op id).
    Lookup,
    /// A media file, before the text that names it.
    Upload,
    /// Text without an act.
    Update,
    /// An act, with the text that it means.
    Act,
    /// The schedule's time has come (folder): record `due`.
    Due
};
QString toString(StepKind kind);

/// One thing to do on the site. Immutable; made by the planner.
struct Step {
    StepKind kind = StepKind::Update;
    /// The outbox row; the site keeps it, so that a lost answer can be looked up.
    OutboxId op;
    ArticleId article;
    QString remoteId = {};
    /// The version that must be the newest one there (0 = none yet); otherwise the outcome is Conflict.
    int expectedVersion = 0;
    /// The revision that the new version's text is.
    RevisionId revision = {};
    /// Which act, with everything recorded but number, who, role and at (the endpoint adds them).
    std::optional<RecordedAct> act = {};
    /// Upload: SHA-256 in hex.
    QString media = {};
    /// After this time by the site's clock it is parked, not sent.
    std::optional<Instant> notAfter = {};

    bool operator==(const Step &) const = default;
};

/// Prints one line, for goldens and logs: ids, kinds and numbers only.
QString describe(const Step &step);

/// The site has it. `version` is the chain's new member as recorded.
struct Saved {
    QString remoteId;
    int version = 0;
    RecordedAct recorded = {};
};

/// Somebody else was first: pull, then plan again.
struct Conflict { };

/// The site (or its rules) says no; it will not say yes to the same later.
struct Refused {
    Reason reason = Reason::Unspecified;
    QString detail = {};
};

/// Try again: not before this delay.
struct Later {
    std::chrono::milliseconds after {};
    Reason reason = Reason::Unspecified;
    QString detail = {};
};

struct AuthLost { };

/// It may or may not have arrived: look before anything else.
struct Unknown { };

/// Answer to Lookup: it never arrived.
struct NotThere { };

using Outcome = std::variant<Saved, Conflict, Refused, Later, AuthLost, Unknown, NotThere>;
QString describe(const Outcome &outcome);

} // namespace broadsheet::sync
