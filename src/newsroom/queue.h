// SPDX-License-Identifier: GPL-3.0-or-later
// What waits to be sent and what needs a person, in the order in which people read it.
#pragma once

#include "newsroom/context.h"

namespace broadsheet::newsroom {

struct QueueRow {
    enum class Kind {
        /// A row of the outbox.
        Row,
        /// Newer text that goes out with the next round.
        Text,
        Conflict,
        /// A schedule that did not fire and will not by itself.
        Missed
    };
    Kind kind = Kind::Row;
    store::ArticleState state;
    /// Only with Row.
    OutboxRow row = {};
    /// Missed: why.
    Reason reason = Reason::Unspecified;
    bool needsYou = false;
};

struct Queue {
    /// What needs a person first, then in the order of sending.
    std::vector<QueueRow> rows;
    int waiting = 0;
    int needsYou = 0;
    /// Sent since the day began, the newest first.
    std::vector<QueueRow> sent;
    std::vector<store::Site> sites;
};

/// Any connection.
Result<Queue> queueOf(const Context &context, Instant dayStart);

/// What one line of the queue says: the act in words, and one sentence why it waits and what comes next.
QString queueTitle(const QueueRow &row);
QString queueSentence(const QueueRow &row, bool held);

/// "write own articles", ...: what a login may do on its site, and what not.
QStringList rightsInWords(Rights rights, bool allowed);

} // namespace broadsheet::newsroom
