// SPDX-License-Identifier: GPL-3.0-or-later
// Files of a person's choice become articles; what could not be taken over is said. UI thread.
#pragma once

#include "app/window.h"

#include <functional>

namespace broadsheet::app {

struct ImportAnswers {
    /// A sentence for the status line.
    std::function<void(const QString &sentence)> say;
    /// The first of the new articles.
    std::function<void(const ArticleId &id)> open;
};

/// Asks for files; all of them are taken or none.
void askForImport(QWidget *parent, Surroundings surroundings, const ImportAnswers &answers);
/// The same for files that are known.
void importNow(
    QWidget *parent, Surroundings surroundings, const QStringList &files, const ImportAnswers &answers);

} // namespace broadsheet::app
