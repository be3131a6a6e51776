// SPDX-License-Identifier: GPL-3.0-or-later
// Moments as lists say them, short and in the computer's zone; Persian counts by its own calendar.
#pragma once

#include "core/instant.h"

#include <QLocale>

namespace broadsheet::app {

/// Of what was: "12:04", "yesterday", "Saturday", "24 Nov", "24 Nov 2025".
QString pastTime(Instant moment, Instant now, const QLocale &locale);
/// Of what is to come (or was to): "today 16:00", "tomorrow 09:00", "Wed 06:00", "24 Nov 06:00".
QString comingTime(Instant moment, Instant now, const QLocale &locale);
/// "12:04:07".
QString clockTime(Instant moment, const QLocale &locale);
/// In full and by the common calendar, for tooltips.
QString fullTime(Instant moment, const QLocale &locale);
/// Whether both lie on one day of this computer.
bool isSameDay(Instant a, Instant b);
/// A language by its own name: "English", "فارسی".
QString languageName(const QString &tag);
/// What stands between the parts of a line: a middle dot reads as a zero beside Arabic digits.
QString partSeparator(const QLocale &locale);

} // namespace broadsheet::app
