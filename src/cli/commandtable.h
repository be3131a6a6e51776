// SPDX-License-Identifier: GPL-3.0-or-later
// All verbs. A new one is a file in commands/ and one line in commandtable.cpp.
#pragma once

#include "cli/arguments.h"

#include <QStringList>

namespace broadsheet::cli {

std::span<const Command *const> commandTable();

/// The verb of that name; nullptr = there is none.
const Command *commandNamed(const QString &name);
/// The name that is written most like `said`.
QString nearestCommand(const QString &said, std::span<const Command *const> table);
/// "add, list, check, remove" of "site".
QString subcommandsOf(const QString &group, std::span<const Command *const> table);
bool laysOutText(const Parsed &parsed);
/// The keys at the top of what a verb's --json prints, in order; empty for raw bytes and for shapes without
/// keys.
QStringList jsonKeys(const Command &command);
/// The shape written out: `[{"id",...}]`.
QString jsonShape(const Command &command);

} // namespace broadsheet::cli
