// SPDX-License-Identifier: GPL-3.0-or-later
// What a pull means for this profile: the site's news as changes of the store, without losing a word of
// either side.
#pragma once

#include "newsroom/context.h"
#include "sync/ledger.h"

namespace broadsheet::newsroom {

/// The changes of one pull and what they come to. Nothing is stored here: the caller applies them in one
/// transaction.
struct PullChanges {
    std::vector<store::Change> changes = {};
    sync::PullReport report = {};
};

Result<PullChanges> changesOf(const Context &context, const store::Site &site, const sync::Pulled &news);

/// The hex hashes of the media that a text names (`bs-media:<sha>` in body and lead image), each once.
QStringList mediaNamedIn(const ArticleText &text);

} // namespace broadsheet::newsroom
