// SPDX-License-Identifier: GPL-3.0-or-later
// What the window's program is started with. Pure but for the default folder.
#pragma once

#include <QSize>
#include <QString>
#include <QStringList>

namespace broadsheet::app {

struct Options {
    enum class What { Window, Screenshot, Version, Help };
    What what = What::Window;
    /// Absolute.
    QString profile = {};
    /// Empty = the one chosen in the window, else the environment's.
    QString language = {};
    /// Screenshot: where to, and what is shown.
    QString file = {};
    QSize size = { 1366, 768 };
    bool dark = false;
    QString room = {};
    QString article = {};
    /// A sentence; nothing is done where there is one.
    QString complaint = {};
};

/// The words after the program's name. Unknown ones become a complaint.
Options optionsOf(const QStringList &words);
QString helpText();

} // namespace broadsheet::app
