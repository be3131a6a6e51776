// SPDX-License-Identifier: GPL-3.0-or-later
// The page as it will stand on the site, from this profile alone.
#pragma once

#include "markup/pagerenderer.h"
#include "newsroom/context.h"

namespace broadsheet::newsroom {

/// The words of a page in `language`, through the translator of that language (English where there is none).
markup::PageStrings pageStrings(const QString &language);

/// Writes the page beside a folder with its pictures (`<file>_files/`); atomic. Recent Posts = what this
/// profile knows as public.
Result<void> writePreview(Context context, ArticleId id, const QString &file);

} // namespace broadsheet::newsroom
