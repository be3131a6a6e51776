// SPDX-License-Identifier: GPL-3.0-or-later
// How a chief changes the settings of a newsroom folder: read, edit, link as the next version, again if
// somebody was faster.
#pragma once

#include "newsroom/context.h"
#include "sync/folder/folder.h"

#include <functional>

namespace broadsheet::newsroom {

using SettingsEdit = std::function<Result<Newsroom>(sync::folder::Folder &, const Newsroom &now)>;

/// The settings as they are on the drive. Files queue.
Result<Newsroom> readSettings(const store::Site &site, IdSource &ids);
/// The settings after `edit`, which may be called several times; the same settings again make no version.
/// ChiefOnly. Files queue.
Result<Newsroom> writeSettings(const store::Site &site, IdSource &ids, const SettingsEdit &edit);
/// Keeps them with the site of this profile.
Result<Newsroom> rememberSettings(const Context &context, const QString &site, const Newsroom &newsroom);

} // namespace broadsheet::newsroom
