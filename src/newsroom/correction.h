// SPDX-License-Identifier: GPL-3.0-or-later
// Corrections are ordinary paragraphs at the end of the body, numbered, in the article's language.
#pragma once

#include "core/article.h"

namespace broadsheet::newsroom {

/// `text` with correction number `number` (from 1) after the last block.
ArticleText withCorrection(const ArticleText &text, int number, const QString &note);

} // namespace broadsheet::newsroom
