// SPDX-License-Identifier: GPL-3.0-or-later
// Text that is on the screen but in no revision yet.
#pragma once

#include "store/rows.h"
#include "store/statement.h"

namespace broadsheet::store {

void putWorkingCopy(Connection &db, qint64 article, const WorkingCopy &copy);
std::optional<WorkingCopy> loadWorkingCopy(Connection &db, qint64 article, ArticleId id);
/// The revision that the copy grows from: its parent, or that parent's child which took in the text `before`.
RevisionId groundOf(Connection &db, qint64 article, const WorkingCopy &copy, const QByteArray &before);
/// contentHash; empty = there is none.
QByteArray workingCopyHash(Connection &db, qint64 article);
void dropWorkingCopy(Connection &db, qint64 article);
/// Drops the copy that this revision contains: the same parent, or the same text.
void dropReplacedCopy(Connection &db, qint64 article, const Revision &revision, const QByteArray &sha);

} // namespace broadsheet::store
