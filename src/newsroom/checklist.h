// SPDX-License-Identifier: GPL-3.0-or-later
// The checklist of a text: what must be there before it goes public, and what is worth a look.
#pragma once

#include "newsroom/desk.h"

namespace broadsheet::newsroom {

/// Every rule in a fixed order. Headline, body and `alsoRequired` are required for acts that show the text to
/// the public, and for no others.
std::vector<CheckResult> checkText(
    const ArticleText &text, Act forAct, Instant now, const QStringList &alsoRequired = {});
/// The names of all rules, in that order.
QStringList checklistRules();
/// Names of the required rules that are not met, in order.
QStringList failedRules(const std::vector<CheckResult> &results);

} // namespace broadsheet::newsroom
