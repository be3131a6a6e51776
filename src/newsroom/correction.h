// SPDX-License-Identifier: GPL-3.0-or-later
// Corrections are ordinary paragraphs at the end of the body, numbered, in the language of the page.
#pragma once

#include "core/article.h"

namespace broadsheet::newsroom {

/// `text` with correction number `number` (from 1) after the last block. An article without a language of its
/// own speaks `siteLanguage`, as its page does.
ArticleText withCorrection(
    const ArticleText &text, int number, const QString &note, const QString &siteLanguage);

} // namespace broadsheet::newsroom
