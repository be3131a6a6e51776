// SPDX-License-Identifier: GPL-3.0-or-later
// What judging an act and carrying out its consequences have in common: approvals that count, and where an
// act leads.
#pragma once

#include "core/workflow.h"

#include <set>

namespace broadsheet {

/// The people who approved the text with this pin. An own approval counts only where the site allows it.
std::set<QString> approversOf(const Standing &standing, const QByteArray &pin, const SiteRules &rules);
bool enoughPeople(const std::set<QString> &people, const SiteRules &rules);
/// A page was public here, so a kill leaves a notice at its address.
bool killLeavesNotice(const Standing &standing);
/// The stage that an allowed act leads to; `enoughApprovals` counts the approval that the act itself gives.
Stage targetOf(Act act, const Standing &standing, bool enoughApprovals, const SiteRules &rules);

} // namespace broadsheet
