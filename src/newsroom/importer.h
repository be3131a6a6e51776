// SPDX-License-Identifier: GPL-3.0-or-later
// Files -> articles: read, decoded, imported whole or not at all, pictures into the media store.
#pragma once

#include "markup/importer.h"
#include "newsroom/context.h"

namespace broadsheet::newsroom {

struct ImportRequest {
    QStringList files;
    /// Name of the site; empty = the only site, else none.
    QString site = {};
    markup::ImportOptions options = {};
    /// Content of FILE `-`.
    QByteArray standardInput = {};
};

struct ImportWarningLine {
    QString file;
    /// With a kind of its own for "the same file was imported before" (subject = the article).
    std::optional<markup::ImportWarning> warning = {};
    QString importedBefore = {};
};

struct ImportReport {
    std::vector<ArticleId> articles;
    std::vector<ImportWarningLine> warnings = {};
};

/// All files are read and checked before the first one is stored; then one transaction.
Result<ImportReport> importFiles(Context context, const ImportRequest &request);
/// A picture into the media store, stripped: its `bs-media:` address.
Result<QString> importPicture(Context context, const QByteArray &bytes);

} // namespace broadsheet::newsroom
