// SPDX-License-Identifier: GPL-3.0-or-later
// Help, man page and completions, made from the verb table. Pure.
#pragma once

#include "cli/command.h"

#include <QByteArray>
#include <QString>

namespace broadsheet::cli {

/// The list of all verbs, one line each.
QString overview();
/// One verb: usage, options, what it prints, examples.
QString helpOf(const Command &command);
/// The man page (roff), English whatever the language: it is installed once.
QByteArray manPage();

enum class Shell { Bash, Zsh, Fish };
QByteArray completion(Shell shell);

} // namespace broadsheet::cli
