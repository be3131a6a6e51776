// SPDX-License-Identifier: GPL-3.0-or-later
// A verb of the command line: what it is called with, what it prints, and the function that does it. Help,
// man page, completions and the parser are made from these values.
#pragma once

#include "cli/reply.h"

#include <QFuture>

#include <span>

namespace broadsheet::cli {

struct Option {
    /// Without dashes.
    const char *name;
    /// The names of its values, separated by spaces; empty = a switch.
    const char *values;
    /// Marked with QT_TRANSLATE_NOOP("cli", ...); translated where it is shown.
    const char *summary;
    bool repeatable = false;
};

/// What a verb needs of the profile.
enum class Profile {
    None,
    /// Opened read-only where it cannot be written.
    Read,
    Write
};

struct Call;
using Run = QFuture<Result<Reply>> (*)(const Call &call);

struct Command {
    /// One to three words: "show", "staff add".
    const char *name;
    /// As in the usage line: "ID FIELD=VALUE...".
    const char *arguments;
    int fewest;
    /// -1 = any number.
    int most;
    std::span<const Option> options;
    /// One line, marked in the same way.
    const char *summary;
    /// One command line each, without the program's name.
    std::span<const char *const> examples;
    /// Shape of what --json prints: a named shape ("article", "[article]", "[site]") or the object itself;
    /// empty = raw bytes.
    const char *json;
    Profile profile;
    Run run;
    /// Which option makes it lay out text, which needs a QGuiApplication; "" = always, nullptr = never.
    const char *layoutOption = nullptr;
    /// One more line of help; nullptr = none.
    QString (*more)() = nullptr;
};

} // namespace broadsheet::cli
