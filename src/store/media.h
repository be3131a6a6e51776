// SPDX-License-Identifier: GPL-3.0-or-later
// Facts about media files, and the files themselves, named by their content.
#pragma once

#include "store/rows.h"
#include "store/statement.h"

namespace broadsheet::store {

void putMediaRow(Connection &db, const MediaRow &media);
std::optional<MediaRow> mediaRow(Connection &db, const QString &sha);
std::vector<MediaRow> allMedia(Connection &db);
bool mediaIsOn(Connection &db, SiteId site, const QString &sha);

/// media/<2>/<sha256>
QString mediaFile(const QString &profile, const QString &sha);
QString mediaName(const QByteArray &bytes);
/// Code points: media.before-rename, media.after-rename.
Result<void> writeMediaFile(const QString &profile, const QString &sha, const QByteArray &bytes);
/// FileMissing; Damaged/FileUnreadable when the content does not match its name.
Result<QByteArray> readMediaFile(const QString &profile, const QString &sha);

} // namespace broadsheet::store
