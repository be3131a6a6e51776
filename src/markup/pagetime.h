// SPDX-License-Identifier: GPL-3.0-or-later
// Times as a page shows them: absolute in the site's zone and the reader's language, relative beside it.
#pragma once

#include "markup/pagerenderer.h"

#include <QLocale>

namespace broadsheet::markup {

/// The locale of a language tag; for tags that Qt does not know, that of the C locale.
QLocale localeOf(const QString &languageTag);
/// "Tuesday, December 1, 2026"; for Persian the Jalali date and the Gregorian one in brackets.
QString pageDate(Instant t, const QString &language, const QByteArray &zone);
/// The date and "09:00".
QString pageDateTime(Instant t, const QString &language, const QByteArray &zone);
/// "GMT", "CET"; zones without a short name are written "UTC+3:30".
QString zoneName(Instant t, const QByteArray &zone);
/// The words of a relative time by number: key "minutes" and n = 3 -> "3 minutes ago".
QString relativeWords(const QString &key, int n, const PageStrings &strings, const QLocale &locale);
/// What the page's script needs to say the same as relativeTime:
/// {"now":[..],"minutes":[..],"hours":[..],"days":[..],"zero":"0"}.
QString relativeTable(const PageStrings &strings, const QString &language);
/// Whether relativeTime says words for it, not the date.
bool isRecent(Instant then, Instant now);

} // namespace broadsheet::markup
