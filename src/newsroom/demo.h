// SPDX-License-Identifier: GPL-3.0-or-later
// The demo newsroom: a folder with fictional staff and stories, and the main job done on it by two people.
#pragma once

#include "core/result.h"

#include <QObject>
#include <QString>

#include <functional>

namespace broadsheet {
class Clock;
class IdSource;
} // namespace broadsheet

namespace broadsheet::newsroom {

struct DemoReport {
    QString newsroom;
    QString page;
    QString article;
};

/// Makes (or finds again) DIR/newsroom, DIR/profiles/reporter, DIR/profiles/editor; writes, submits,
/// approves, publishes with the same services as the verbs. An existing DIR: same article, no second page.
/// Main thread; `done` is called once.
void makeDemo(const QString &directory, const Clock &clock, IdSource &ids, QObject *receiver,
    std::function<void(const Result<DemoReport> &)> done);

} // namespace broadsheet::newsroom
