// SPDX-License-Identifier: GPL-3.0-or-later
// Points in time. An Instant is UTC milliseconds; a time that a person typed keeps its wall form and zone.
#pragma once

#include "core/result.h"

#include <QByteArray>
#include <QDateTime>
#include <QString>

#include <chrono>
#include <optional>

namespace broadsheet {

using Instant = std::chrono::sys_time<std::chrono::milliseconds>;

inline Instant instantFromMs(qint64 ms) { return Instant(std::chrono::milliseconds(ms)); }

inline qint64 toMs(Instant t) { return t.time_since_epoch().count(); }

/// "2026-12-01T05:30:00.000Z".
QString toIso(Instant t);
/// ISO 8601 with Z or an offset; nothing if the text is anything else.
std::optional<Instant> instantFromIso(const QString &text);
/// The same moment in `zone` (an IANA id); UTC if the zone is unknown.
QDateTime inZone(Instant t, const QByteArray &zone);
/// "2026-12-01T09:00:00+03:30" in `zone`.
QString toIsoInZone(Instant t, const QByteArray &zone);

/// A time as a person typed it: wall clock, zone and what it means.
struct WallTime {
    /// "2026-12-01T09:00:00", without offset.
    QString wall;
    QByteArray zone;
    Instant instant {};

    bool operator==(const WallTime &) const = default;
};

/// Reads a time for people and scripts: ISO 8601 with an offset or Z, or without one = wall time in `zone`.
/// BadInput/BadTime for other text, UnknownZone, TimeInGap (a time that a clock change skips; detail names
/// the nearest valid ones), TimeAmbiguous (one that occurs twice; detail names both with offsets).
Result<WallTime> parseTime(const QString &text, const QByteArray &zone);

} // namespace broadsheet
