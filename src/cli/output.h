// SPDX-License-Identifier: GPL-3.0-or-later
// Replies on standard output, sentences on standard error.
#pragma once

#include "cli/arguments.h"
#include "cli/reply.h"

namespace broadsheet::cli {

/// The bytes that a reply puts on standard output under these options. Pure.
QByteArray rendered(const Reply &reply, const GlobalOptions &options);

/// Writes all of it; false when standard output takes no more (errno says why).
bool writeOut(const QByteArray &bytes);
/// One line on standard error.
void sayError(const QString &line);

} // namespace broadsheet::cli
