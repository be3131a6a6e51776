// SPDX-License-Identifier: GPL-3.0-or-later
// What a verb works with.
#pragma once

#include "cli/arguments.h"
#include "newsroom/workplace.h"

#include <QObject>

#include <functional>

namespace broadsheet::cli {

/// A value: verbs copy it into the work that they post. What it points to lives as long as the program.
struct Call {
    GlobalOptions global;
    Arguments arguments;
    const Clock &clock;
    IdSource &ids;
    /// The profile's folder, absolute; it need not exist with Profile::None.
    QString profile;
    /// Null with Profile::None.
    newsroom::Workplace *place = nullptr;
    /// How long the profile took to open, in milliseconds.
    double openMs = 0;
    /// For work without a profile.
    SerialQueue *queue = nullptr;
    /// Lives on the main thread until the program ends.
    QObject *receiver = nullptr;
    /// Prints before the verb has ended (`sync --watch`). Main thread.
    std::function<void(const Reply &)> print = {};
};

/// A verb that is refused before any work: exit 2 with one line.
QFuture<Result<Reply>> wrongArguments(const QString &line);

} // namespace broadsheet::cli
