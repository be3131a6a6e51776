// SPDX-License-Identifier: GPL-3.0-or-later
// Replies that many verbs give.
#pragma once

#include "cli/articlejson.h"
#include "cli/call.h"
#include "cli/reply.h"

namespace broadsheet::cli {

/// The article with all its keys; for people its most important lines.
Result<Reply> articleReply(const newsroom::Context &context, const store::ArticleState &article);
/// The same from the answer of a use case.
Result<Reply> articleReply(const newsroom::Context &context, const Result<store::ArticleState> &article);
/// A list of articles, one line each.
Result<Reply> articlesReply(
    const newsroom::Context &context, const std::vector<store::ArticleState> &articles);

/// The article whose id begins with the first word of the call.
Result<ArticleId> articleOf(const newsroom::Context &context, const Call &call);

/// A file, or standard input for "-"; at most `most` bytes. FileMissing, FileUnreadable, FileTooLarge.
Result<QByteArray> readInput(const QString &file, qint64 most);

/// A body from a file or standard input, within the limits of an import: NotUtf8, NulBytes, TooDeep,
/// EmptyInput and those of readInput. Every byte stays.
Result<Body> readBody(const QString &file);

/// The first digits of an id, as people are shown it.
QString shortId(const QString &id);

/// The largest text that becomes an article, as for imports.
inline constexpr qint64 largestArticle = 5 * 1024 * 1024;
/// The largest input that is only looked at.
inline constexpr qint64 largestInput = 64 * 1024 * 1024;

} // namespace broadsheet::cli
