// SPDX-License-Identifier: GPL-3.0-or-later
// All logging categories. Ids, sizes, durations and kinds only; never text, tokens or addresses.
#pragma once

#include <QLoggingCategory>

namespace broadsheet {

Q_DECLARE_LOGGING_CATEGORY(logStore)
/// "acked <sequence> <article> <sha>" for every record that is on the disk; a debug message, so only
/// QT_LOGGING_RULES="broadsheet.journal=true" shows it.
Q_DECLARE_LOGGING_CATEGORY(logJournal)
Q_DECLARE_LOGGING_CATEGORY(logSync)
Q_DECLARE_LOGGING_CATEGORY(logHttp)
Q_DECLARE_LOGGING_CATEGORY(logMarkup)
Q_DECLARE_LOGGING_CATEGORY(logEditor)
Q_DECLARE_LOGGING_CATEGORY(logApp)
Q_DECLARE_LOGGING_CATEGORY(logCli)

} // namespace broadsheet
