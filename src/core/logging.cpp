// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/logging.h"

namespace broadsheet {

Q_LOGGING_CATEGORY(logStore, "broadsheet.store", QtInfoMsg)
Q_LOGGING_CATEGORY(logJournal, "broadsheet.journal", QtInfoMsg)
Q_LOGGING_CATEGORY(logSync, "broadsheet.sync", QtInfoMsg)
Q_LOGGING_CATEGORY(logHttp, "broadsheet.http", QtInfoMsg)
Q_LOGGING_CATEGORY(logMarkup, "broadsheet.markup", QtInfoMsg)
Q_LOGGING_CATEGORY(logEditor, "broadsheet.editor", QtInfoMsg)
Q_LOGGING_CATEGORY(logApp, "broadsheet.app", QtInfoMsg)
Q_LOGGING_CATEGORY(logCli, "broadsheet.cli", QtInfoMsg)

} // namespace broadsheet
