// SPDX-License-Identifier: GPL-3.0-or-later
// Clipboard HTML or text -> the blocks that a paste inserts.
#pragma once

#include "core/block.h"
#include "core/result.h"
#include "markup/sanitizer.h"

namespace broadsheet::markup {

struct Cleaned {
    std::vector<Block> blocks;
    Dropped dropped = {};
};

/// HTML of Word, Docs, Pages, web pages: sanitised, as paragraphs, headings, lists, quotes, images, tables.
Result<Cleaned> cleanHtml(const QByteArray &html);
/// Plain text: blank lines separate paragraphs; hard wraps are joined.
Result<Cleaned> cleanText(const QString &text);

} // namespace broadsheet::markup
