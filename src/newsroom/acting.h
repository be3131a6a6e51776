// SPDX-License-Identifier: GPL-3.0-or-later
// From an article and a wish to the facts that the workflow table judges, and back to an answer.
#pragma once

#include "newsroom/openarticle.h"

namespace broadsheet::newsroom {

/// Everything that judge() needs but the wish itself (note, time, override): standing as shown, my rights on
/// that site, its rules, embargo, whether there are newer edits. `pin` is the head's.
ActContext actContext(const Context &context, const OpenArticle &open);
/// Whether the act means the text that was approved or scheduled (publish, schedule) and not the newest one.
bool meansPinned(Act act, const Standing &standing);
/// Every act that a person can make with its verdict for me, now; what the act's own sheet asks for (a note,
/// a time) is taken as given. `open.head` is the newest text.
std::vector<std::pair<Act, Verdict>> verdictsFor(const Context &context, const OpenArticle &open);
/// The rules of the checklist that the article's kind requires beside those that always are.
QStringList requiredFor(const OpenArticle &open, const ArticleText &text);
/// An Error for a verdict that refuses.
Result<void> allowedOr(const Verdict &verdict, Act act);
/// An outbox row of kind Act as the recorded act that it will become.
RecordedAct recordedOf(const OutboxRow &row, const QString &me);

} // namespace broadsheet::newsroom
