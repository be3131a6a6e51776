// SPDX-License-Identifier: GPL-3.0-or-later
// The one door for foreign HTML: an allow-list (reliability.md 2e), behind limits that are counted before
// gumbo runs.
#pragma once

#include "core/result.h"

#include <QByteArray>
#include <QStringList>

namespace broadsheet::markup {

struct HtmlLimits {
    qsizetype bytes = 2 * 1024 * 1024;
    /// Elements open at once, as counted before parsing.
    int depth = 256;
    int attributes = 256;
    int blocks = 10000;
};

/// FileTooLarge, TooDeep or TooManyBlocks when a limit is passed; linear in the input, cheap.
Result<void> checkLimits(const QByteArray &html, const HtmlLimits &limits);

/// What was left out, as codes for people ("script", "iframe", "style", "local-image", "hidden-text",
/// "tracking", ...), each once, in order of appearance.
using Dropped = QStringList;

/// Inline HTML that may stand in a paragraph: strong, em, u, s, sub, sup, code, a (http, https, mailto, tel),
/// br, bdi, span with lang or dir; everything else becomes its text or vanishes with its content (script,
/// style, template, svg ...).
QByteArray sanitizeInline(const QByteArray &html, Dropped *dropped = nullptr);
/// HTML for a *page*: block content as it may be shown to readers. Block comments are dropped, unknown
/// elements unwrapped; `bs-media:` addresses stay for the renderer to resolve.
QByteArray sanitizeForPage(const QByteArray &html, Dropped *dropped = nullptr);

/// http, https, mailto, tel, and relative or fragment addresses; nothing else.
bool isSafeUrl(const QString &url);

} // namespace broadsheet::markup
