// SPDX-License-Identifier: GPL-3.0-or-later
// The rules of the tree (ARCHITECTURE.md, CONTRIBUTING.md) as data, and functions that hold one file's text
// against them.
#pragma once

#include <QString>
#include <QStringList>

#include <vector>

namespace broadsheet::test {

struct Finding {
    /// Which rule: "include", "qt-module", "forbidden-call", ...
    QString rule;
    int line = 0;
    /// What was found, and what to do instead.
    QString message;
};

/// `path` is relative to the root ("src/core/merge.cpp"); `text` is the content of that file. Pure.
std::vector<Finding> findingsInSource(const QString &path, const QString &text);

/// The same for src/<layer>/CMakeLists.txt: a layer links only what the table allows.
std::vector<Finding> findingsInBuildFile(const QString &path, const QString &text);

/// The layers that the table knows.
QStringList knownLayers();

/// Comments and the content of string literals replaced by blanks; line breaks stay.
QString codeOnly(const QString &text);

/// Comments replaced by blanks; strings stay.
QString withoutComments(const QString &text);

} // namespace broadsheet::test
