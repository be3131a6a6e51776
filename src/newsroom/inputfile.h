// SPDX-License-Identifier: GPL-3.0-or-later
// Reading a file that a person named: bounded, whatever it turns out to be.
#pragma once

#include "core/result.h"

#include <QByteArray>
#include <QString>

namespace broadsheet::newsroom {

/// FileMissing, FileUnreadable (also a folder, or a named pipe into which nobody writes for 2 s),
/// FileTooLarge.
Result<QByteArray> readInputFile(const QString &path, qint64 most);

} // namespace broadsheet::newsroom
