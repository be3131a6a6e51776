// SPDX-License-Identifier: GPL-3.0-or-later
// The verbs that commands/*.cpp define; commandtable.cpp puts them in order.
#pragma once

#include "cli/command.h"

namespace broadsheet::cli {

extern const Command demoVerb;
extern const Command siteAddVerb, siteListVerb, siteCheckVerb, siteRemoveVerb, siteRulesVerb, siteKindVerb;
extern const Command staffListVerb, staffAddVerb, staffSetVerb, staffRemoveVerb;
extern const Command newVerb, importVerb;
extern const Command listVerb, showVerb, setVerb, editVerb, searchVerb;
extern const Command submitVerb, withdrawVerb, returnVerb, approveVerb, includeVerb, publishVerb,
    scheduleVerb, unscheduleVerb, updateVerb, correctVerb, unpublishVerb, killVerb, spikeVerb, restoreVerb,
    embargoVerb, assignVerb;
extern const Command ledgerVerb, kindsVerb, checkVerb;
extern const Command noteVerb, notesVerb, resolveVerb;
extern const Command historyVerb, diffVerb, revertVerb;
extern const Command syncVerb;
extern const Command outboxVerb, outboxRetryVerb, outboxCancelVerb;
extern const Command conflictsVerb, conflictVerb, resolveConflictVerb;
extern const Command previewVerb, roundtripVerb, pasteCleanVerb;
extern const Command backupCreateVerb, backupListVerb, backupVerifyVerb, backupRestoreVerb;
extern const Command doctorVerb, statsVerb;
extern const Command helpVerb, versionVerb;

} // namespace broadsheet::cli
