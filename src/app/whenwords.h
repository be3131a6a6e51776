// SPDX-License-Identifier: GPL-3.0-or-later
// Moments in words: by the calendar of the interface's language, with the place whose clock it is.
#pragma once

#include "core/instant.h"

#include <QCalendar>
#include <QDate>
#include <QLocale>

namespace broadsheet::app {

/// Jalali where the interface speaks Persian, else Gregorian.
QCalendar calendarOf(const QLocale &locale);
/// "Tue 1 Dec 2026".
QString dateWords(const QDate &date, const QLocale &locale);
/// "06:00".
QString timeWords(const QTime &time, const QLocale &locale);
/// "Tue 1 Dec 2026, 06:00" on the clock of that zone.
QString momentWords(Instant moment, const QByteArray &zone, const QLocale &locale);
/// The same day = the time alone, else the day before it: "yesterday, 18:30", "21 Nov, 06:00".
QString pastWords(Instant moment, Instant now, const QByteArray &zone, const QLocale &locale);
/// "Port Alder" for "Europe/Port_Alder"; UTC as it is.
QString placeWords(const QByteArray &zone);
/// The zone of this computer.
QByteArray myZone();
/// A name or headline inside a sentence of the other direction.
QString isolated(const QString &text);

} // namespace broadsheet::app
