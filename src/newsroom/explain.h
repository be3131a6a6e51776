// SPDX-License-Identifier: GPL-3.0-or-later
// Errors, verdicts and states as sentences for people, translated: what happened, what is safe, what to do
// next.
#pragma once

#include "core/draftstate.h"
#include "core/error.h"
#include "core/workflow.h"
#include "markup/importer.h"
#include "newsroom/desk.h"
#include "store/doctor.h"

#include <QString>

namespace broadsheet::newsroom {

/// One line, three parts; no newline. UI.md section 8 for the manner.
QString explain(const Error &error);
/// Why an act is not allowed.
QString explainVerdict(Act act, const Verdict &verdict);
QString explainCheck(const CheckResult &check);
QString explainFinding(const store::Finding &finding);
QString explainImport(const markup::ImportWarning &warning);
/// That the same text is here already, as that article.
QString explainImportedBefore(const QString &article);
/// That no automatic backup could be made; the work itself is done.
QString explainNoBackup(const Error &error);
/// "Needs you: ..." for parked rows, "next try ..." for waiting ones.
QString explainReason(Reason reason, const QString &detail, std::optional<Act> act = {});

/// A rule of the checklist as people call it; an unknown code as it is.
QString ruleName(const QString &rule);
QString stageName(Stage stage);
QString actName(Act act);
QString roleName(Role role);
QString transportName(Transport transport);
QString durabilityName(Durability durability);

} // namespace broadsheet::newsroom
