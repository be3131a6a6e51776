// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/whenwords.h"

#include "app/sheets.h"

#include <QCoreApplication>
#include <QTimeZone>

namespace broadsheet::app {

namespace {

QString whenText(const char *source) { return QCoreApplication::translate("When", source); }

QString dayAndTime(const QString &day, const QString &time)
{
    return whenText(QT_TRANSLATE_NOOP("When", "%1, %2")).arg(day, time);
}

} // namespace

QCalendar calendarOf(const QLocale &locale)
{
    return QCalendar(
        locale.language() == QLocale::Persian ? QCalendar::System::Jalali : QCalendar::System::Gregorian);
}

QString dateWords(const QDate &date, const QLocale &locale)
{
    const bool persian = locale.language() == QLocale::Persian;
    return locale.toString(date, persian ? u"dddd d MMMM yyyy" : u"ddd d MMM yyyy", calendarOf(locale));
}

QString timeWords(const QTime &time, const QLocale &locale) { return locale.toString(time, u"HH:mm"); }

QString momentWords(Instant moment, const QByteArray &zone, const QLocale &locale)
{
    const QDateTime local = inZone(moment, zone);
    return dayAndTime(dateWords(local.date(), locale), timeWords(local.time(), locale));
}

QString pastWords(Instant moment, Instant now, const QByteArray &zone, const QLocale &locale)
{
    const QDateTime local = inZone(moment, zone);
    const QDate today = inZone(now, zone).date();
    const QString time = timeWords(local.time(), locale);
    if (local.date() == today)
        return time;
    if (local.date().addDays(1) == today)
        return dayAndTime(whenText(QT_TRANSLATE_NOOP("When", "yesterday")), time);
    return dayAndTime(locale.toString(local.date(), u"d MMM", calendarOf(locale)), time);
}

QString placeWords(const QByteArray &zone)
{
    const QString name = QString::fromUtf8(zone).section(QLatin1Char('/'), -1);
    return name.isEmpty() ? QStringLiteral("UTC") : QString(name).replace(QLatin1Char('_'), QLatin1Char(' '));
}

QByteArray myZone() { return QTimeZone::systemTimeZoneId(); }

QString isolated(const QString &text) { return QChar(0x2068) + text + QChar(0x2069); }

std::vector<ClockLine> clocksOf(Instant moment, const QByteArray &siteZone, const QByteArray &own)
{
    const QLocale locale;
    std::vector<ClockLine> lines;
    const auto add = [&](const char *label, const QByteArray &zone) {
        lines.push_back({ whenText(label), momentWords(moment, zone, locale), placeWords(zone) });
    };
    add(QT_TRANSLATE_NOOP("When", "Site"), siteZone.isEmpty() ? QByteArrayLiteral("UTC") : siteZone);
    add(QT_TRANSLATE_NOOP("When", "Mine"), own.isEmpty() ? QByteArrayLiteral("UTC") : own);
    add(QT_TRANSLATE_NOOP("When", "Readers"), QByteArrayLiteral("UTC"));
    return lines;
}

} // namespace broadsheet::app
