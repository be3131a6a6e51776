// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/draftstate.h"

#include <algorithm>
#include <array>

namespace broadsheet {

namespace {

constexpr std::array outboxStates { OutboxState::Queued, OutboxState::Sending, OutboxState::Unknown,
    OutboxState::Waiting, OutboxState::Parked, OutboxState::Done };

} // namespace

QString toString(Durability durability)
{
    switch (durability) {
    case Durability::Computer:
        return QStringLiteral("computer");
    case Durability::Site:
        return QStringLiteral("site");
    case Durability::Live:
        return QStringLiteral("live");
    }
    return {};
}

QString toString(Transport transport)
{
    switch (transport) {
    case Transport::Idle:
        return QStringLiteral("idle");
    case Transport::Queued:
        return QStringLiteral("queued");
    case Transport::Sending:
        return QStringLiteral("sending");
    case Transport::Checking:
        return QStringLiteral("checking");
    case Transport::Waiting:
        return QStringLiteral("waiting");
    case Transport::Parked:
        return QStringLiteral("parked");
    }
    return {};
}

QString toString(OutboxState state)
{
    switch (state) {
    case OutboxState::Queued:
        return QStringLiteral("queued");
    case OutboxState::Sending:
        return QStringLiteral("sending");
    case OutboxState::Unknown:
        return QStringLiteral("unknown");
    case OutboxState::Waiting:
        return QStringLiteral("waiting");
    case OutboxState::Parked:
        return QStringLiteral("parked");
    case OutboxState::Done:
        return QStringLiteral("done");
    }
    return {};
}

std::optional<OutboxState> outboxStateFromString(const QString &text)
{
    for (const OutboxState state : outboxStates) {
        if (text == toString(state))
            return state;
    }
    return std::nullopt;
}

Durability durabilityOf(const WhereFacts &facts)
{
    if (facts.hasSite && facts.headIsPublic)
        return Durability::Live;
    return facts.hasSite && facts.headIsBase ? Durability::Site : Durability::Computer;
}

Transport transportOf(const WhereFacts &facts)
{
    const auto has = [&facts](OutboxState state) {
        return std::find(facts.outbox.begin(), facts.outbox.end(), state) != facts.outbox.end();
    };
    if (facts.conflictOpen || has(OutboxState::Parked))
        return Transport::Parked;
    if (has(OutboxState::Unknown))
        return Transport::Checking;
    if (has(OutboxState::Sending))
        return Transport::Sending;
    if (has(OutboxState::Waiting))
        return Transport::Waiting;
    if (has(OutboxState::Queued) || (facts.hasSite && facts.pushDue && !facts.keptHere))
        return Transport::Queued;
    return Transport::Idle;
}

} // namespace broadsheet
