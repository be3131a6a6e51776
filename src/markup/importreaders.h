// SPDX-License-Identifier: GPL-3.0-or-later
// One reader per format; the registry in importer.cpp lists them. All take valid UTF-8 without NUL.
#pragma once

#include "markup/importer.h"

namespace broadsheet::markup {

Result<Imported> readPlainText(const QByteArray &utf8, const ImportOptions &options);
Result<Imported> readMarkdown(const QByteArray &utf8, const ImportOptions &options);
Result<Imported> readHtml(const QByteArray &utf8, const ImportOptions &options);
Result<Imported> readBlocks(const QByteArray &utf8, const ImportOptions &options);

/// Paragraphs of plain text: separated by blank lines, hard wraps joined, any line ends, a BOM left out.
QStringList paragraphsOf(const QByteArray &utf8);

} // namespace broadsheet::markup
