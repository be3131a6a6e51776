// SPDX-License-Identifier: GPL-3.0-or-later
// What waits to be sent, as a value: shared by the store that keeps it and the sync core that works it off.
#pragma once

#include "core/draftstate.h"
#include "core/error.h"
#include "core/fields.h"
#include "core/ids.h"
#include "core/stage.h"

#include <optional>

namespace broadsheet {

enum class OpKind { Push, Act, Media };
/// "push", "act", "media".
QString toString(OpKind kind);
std::optional<OpKind> opKindFromString(const QString &text);

/// One line of the outbox. An act is a person's intent on an exact text: `revision` is pinned when it was
/// confirmed.
struct OutboxRow {
    OutboxId id;
    ArticleId article;
    SiteId site;
    OpKind kind = OpKind::Push;
    std::optional<Act> act = {};
    RevisionId revision = {};
    QByteArray pin = {};
    OutboxState state = OutboxState::Queued;
    int tries = 0;
    /// When it is tried again; only with Waiting.
    std::optional<Instant> next = {};
    /// Why it is parked or waits.
    Reason reason = Reason::Unspecified;
    QString detail = {};
    Instant confirmedAt {};
    /// Later it is never sent by itself (publish, schedule).
    std::optional<Instant> notAfter = {};
    QString note = {};
    std::optional<WallTime> time = {};
    QString argument = {};
    QString overrideReason = {};
    /// Media: SHA-256 in hex.
    QString media = {};

    bool operator==(const OutboxRow &) const = default;
};

} // namespace broadsheet
