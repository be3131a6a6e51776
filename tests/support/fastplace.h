// SPDX-License-Identifier: GPL-3.0-or-later
// Where temporary folders cost least.
#pragma once

#include <QDir>
#include <QFileInfo>

namespace broadsheet::test {

/// A template for QTemporaryDir, in memory where the machine has that: many fsyncs are right in a test, but
/// not what it waits for.
inline QString fastPlace()
{
    const QString memory = QStringLiteral("/dev/shm");
    return (QFileInfo(memory).isWritable() ? memory : QDir::tempPath())
        + QStringLiteral("/broadsheet-XXXXXX");
}

} // namespace broadsheet::test
