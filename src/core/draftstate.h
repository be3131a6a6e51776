// SPDX-License-Identifier: GPL-3.0-or-later
// Where an article is, derived and never stored (DESIGN.md section 6).
#pragma once

#include "core/article.h"
#include "core/workflow.h"

namespace broadsheet {

enum class Durability { Computer, Site, Live };
QString toString(Durability durability);

enum class Transport { Idle, Queued, Sending, Checking, Waiting, Parked };
QString toString(Transport transport);

/// States of an outbox row.
enum class OutboxState { Queued, Sending, Unknown, Waiting, Parked, Done };
QString toString(OutboxState state);
std::optional<OutboxState> outboxStateFromString(const QString &text);

/// The facts from which both axes follow.
struct WhereFacts {
    bool hasSite = false;
    bool keptHere = false;
    /// Head equals the last echo of the site.
    bool headIsBase = false;
    /// The site says published, and its public text is the head's.
    bool headIsPublic = false;
    /// The head differs from base and may be sent.
    bool pushDue = false;
    bool conflictOpen = false;
    /// State of the article's outbox rows that are not done.
    std::vector<OutboxState> outbox = {};
};

Durability durabilityOf(const WhereFacts &facts);
/// The loudest of the rows: parked, checking, sending, waiting, queued, idle.
Transport transportOf(const WhereFacts &facts);

} // namespace broadsheet
