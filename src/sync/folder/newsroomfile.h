// SPDX-License-Identifier: GPL-3.0-or-later
// The file of one version of a newsroom's settings: newsroom/<n>.json (layout.md).
#pragma once

#include "core/instant.h"
#include "core/person.h"
#include "core/result.h"

namespace broadsheet::sync::folder {

QByteArray toBytes(const Newsroom &newsroom, const QString &by, Instant at);
/// FolderNewer, FolderDamaged.
Result<Newsroom> newsroomFromBytes(const QByteArray &bytes, int version);

} // namespace broadsheet::sync::folder
