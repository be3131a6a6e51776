// SPDX-License-Identifier: GPL-3.0-or-later
// Other people's test data that may lie beside the project; never part of it.
#pragma once

#include <QDir>
#include <QFile>
#include <QStringList>

namespace broadsheet::test {

/// Files of `../shared/fixtures/<folder>` that match; empty where the folder does not exist.
inline QStringList sharedFixtures(const QString &folder, const QString &pattern)
{
    const QDir dir(QStringLiteral(BROADSHEET_SOURCE "/../shared/fixtures/") + folder);
    QStringList paths;
    const auto names = dir.entryList({ pattern }, QDir::Files, QDir::Name);
    for (const QString &name : names)
        paths.append(dir.filePath(name));
    return paths;
}

inline QByteArray readAll(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace broadsheet::test
