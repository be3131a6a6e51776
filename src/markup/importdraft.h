// SPDX-License-Identifier: GPL-3.0-or-later
// What the readers of formats share: a draft, the rules for headline, kicker, lede and tail, and the last
// checks.
#pragma once

#include "markup/importer.h"
#include "markup/sanitizer.h"

#include <QString>

#include <vector>

namespace broadsheet::markup {

constexpr qsizetype maxImportBytes = 5 * 1024 * 1024;
constexpr int maxImportBlocks = 10000;

/// An article on its way in: blocks without the blank ones between them.
struct ImportDraft {
    Fields fields = {};
    std::vector<Block> blocks = {};
    /// Blocks before the headline's place; what stands behind is the text.
    std::size_t headlineAt = 0;
    std::vector<ImportPicture> pictures = {};
    Dropped dropped = {};
    /// Addresses of pictures that stay where they are.
    QStringList remotePictures = {};
};

/// Words between white space.
int wordsIn(const QString &text);
/// Ends in `. ! ؟ ۔ …`.
bool endsWithStop(const QString &text);
/// More than 25 words or a closing stop: body, never a headline.
bool looksLikeBody(const QString &text);
/// At most 8 words without closing stop: may be a kicker.
bool looksLikeKicker(const QString &text);
/// "By Jane Doe and John Roe" -> their names; empty when it is no such line.
QStringList namesInByline(const QString &text);

/// Kicker before the headline, byline behind it, lede, tail, warnings; EmptyInput, TooManyBlocks.
Result<Imported> finishImport(ImportDraft draft, const ImportOptions &options);

} // namespace broadsheet::markup
