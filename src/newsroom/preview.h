// SPDX-License-Identifier: GPL-3.0-or-later
// The page as it will stand on the site.
#pragma once

#include "markup/pagerenderer.h"
#include "newsroom/workplace.h"

#include <functional>

namespace broadsheet::newsroom {

/// The words of a page in `language`, through the translator of that language (English where there is none).
markup::PageStrings pageStrings(const QString &language);

/// Writes the page beside a folder with its pictures (`<file>_files/`); atomic. Recent Posts = what this
/// profile knows as public. `former` = people who left the staff; their articles are still theirs.
Result<void> writePreview(
    Context context, ArticleId id, const QString &file, const std::vector<Person> &former = {});

using WhichArticle = std::function<Result<ArticleId>(Context)>;

/// The same; the names of people who left are looked up in the newsroom folder, where it can be reached and
/// only when a byline needs one.
QFuture<Result<void>> preview(Workplace &place, WhichArticle which, const QString &file);

} // namespace broadsheet::newsroom
