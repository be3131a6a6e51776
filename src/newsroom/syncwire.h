// SPDX-License-Identifier: GPL-3.0-or-later
// What two processes of one profile say to each other on its socket: one JSON object per line.
#pragma once

#include "newsroom/syncservice.h"

#include <QJsonObject>

namespace broadsheet::newsroom {

/// The profile's socket; where that path is too long for the system, a short one in the run-time folder.
QString socketPath(const QString &profile);

/// One line with its line end.
QByteArray askLine(const QString &siteName);
/// Says that the holder is at work; sent at once and every two seconds.
QByteArray waitLine();
QByteArray reportLine(const SyncReport &report);

struct WireMessage {
    enum class Kind { Ask, Wait, Report, Garbage };
    Kind kind = Kind::Garbage;
    QString siteName = {};
    SyncReport report = {};
};

/// Garbage for anything that is none of the three. The sites of a report carry id, name and state only.
WireMessage readLine(const QByteArray &line);

} // namespace broadsheet::newsroom
