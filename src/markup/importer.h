// SPDX-License-Identifier: GPL-3.0-or-later
// Files of other programs -> an article (CLI.md, Import). Pure: bytes in, value and report out.
#pragma once

#include "core/article.h"
#include "core/result.h"

#include <QByteArray>
#include <QStringList>

#include <optional>
#include <span>

namespace broadsheet::markup {

struct ImportOptions {
    /// "text", "markdown", "html", "blocks"; "auto" = by file name, then by content.
    QString format = QStringLiteral("auto");
    /// The name of the file, for its suffix; empty for standard input.
    QString fileName = {};
    bool trimTail = false;
    bool headlineFromBody = false;
};

/// What a person is told about an import: a code and what it is about.
struct ImportWarning {
    enum class Kind {
        /// subject: codes of Dropped
        LeftOut,
        /// subject: the charset that was guessed
        CharsetGuessed,
        /// a tail that is an author box or a list of recent posts; kept unless trimTail
        TailFound,
        TailTrimmed,
        /// subject: the address of a picture that is a placeholder now
        PictureNotFetched,
        NoHeadline
    };
    Kind kind = Kind::LeftOut;
    QString subject = {};

    bool operator==(const ImportWarning &) const = default;
};

/// A picture that the file carries or names; the importer of `newsroom` puts it into the media store.
struct ImportPicture {
    /// As written in the body: `bs-import:<n>` in the first pass.
    QString placeholder;
    /// data: content, or empty when `address` names a file beside the source.
    QByteArray bytes;
    QString address;
};

struct Imported {
    ArticleText text;
    std::vector<ImportPicture> pictures = {};
    std::vector<ImportWarning> warnings = {};
};

/// Any of the formats. `bytes` is UTF-8 (the caller has decoded it). FileTooLarge (over 5 MiB), NulBytes,
/// TooDeep, TooManyBlocks, EmptyInput, UnknownFormat: nothing is half-imported. The origin is Import.
Result<Imported> importArticle(const QByteArray &utf8, const ImportOptions &options);

/// One line of the registry: a new format is a file and a line here.
struct ImportFormat {
    QLatin1String name;
    /// Suffixes without dot, separated by spaces.
    QLatin1String suffixes;
    Result<Imported> (*read)(const QByteArray &, const ImportOptions &);
};

std::span<const ImportFormat> importFormats();

} // namespace broadsheet::markup
