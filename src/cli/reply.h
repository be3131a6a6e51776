// SPDX-License-Identifier: GPL-3.0-or-later
// What a verb came to, before it is printed.
#pragma once

#include "core/result.h"

#include <QByteArray>
#include <QJsonValue>
#include <QStringList>

#include <optional>

namespace broadsheet::cli {

/// The exit codes of the contract.
enum class Exit { Done = 0, Failed = 1, WrongArguments = 2, NeedsPerson = 3, OutOfReach = 4 };

struct Reply {
    /// For --json, --field and --fields.
    QJsonValue json = QJsonValue(QJsonValue::Undefined);
    /// For people: lines without the last line feed; empty = nothing is printed.
    QString text = {};
    /// For --porcelain.
    QStringList ids = {};
    /// Printed exactly as it is, instead of all others.
    std::optional<QByteArray> raw = {};
    /// Said on standard error.
    QStringList messages = {};
    Exit exit = Exit::Done;
};

/// A reply that prints nothing but one line on standard error.
Reply complaint(Exit exit, const QString &line);

/// The exit code of a refusal.
Exit exitOf(const Error &error);

} // namespace broadsheet::cli
