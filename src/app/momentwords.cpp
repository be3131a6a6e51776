// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/momentwords.h"

#include <QCalendar>
#include <QCoreApplication>

namespace broadsheet::app {

class MomentWords {
    Q_DECLARE_TR_FUNCTIONS(MomentWords)
};

namespace {

QDateTime localMoment(Instant moment) { return QDateTime::fromMSecsSinceEpoch(toMs(moment)); }

QCalendar calendarFor(const QLocale &locale)
{
    return locale.language() == QLocale::Persian ? QCalendar(QCalendar::System::Jalali) : QCalendar();
}

/// "24 Nov"; with the year where it is another one.
QString dayInWords(const QDate &day, const QDate &today, const QLocale &locale)
{
    const QCalendar calendar = calendarFor(locale);
    const bool thisYear = calendar.partsFromDate(day).year == calendar.partsFromDate(today).year;
    return locale.toString(day, thisYear ? u"d MMM" : u"d MMM yyyy", calendar);
}

QString hoursOf(const QDateTime &moment, const QLocale &locale)
{
    return locale.toString(moment.time(), u"HH:mm");
}

} // namespace

QString pastTime(Instant moment, Instant now, const QLocale &locale)
{
    const QDateTime then = localMoment(moment);
    const QDate today = localMoment(now).date();
    const qint64 days = then.date().daysTo(today);
    if (days == 0)
        return hoursOf(then, locale);
    if (days == 1)
        return MomentWords::tr("yesterday");
    if (days > 1 && days < 7)
        return locale.toString(then.date(), u"dddd");
    return dayInWords(then.date(), today, locale);
}

QString comingTime(Instant moment, Instant now, const QLocale &locale)
{
    const QDateTime then = localMoment(moment);
    const QDate today = localMoment(now).date();
    const qint64 days = today.daysTo(then.date());
    const QString hours = hoursOf(then, locale);
    if (days == 0)
        return MomentWords::tr("today %1").arg(hours);
    if (days == 1)
        return MomentWords::tr("tomorrow %1").arg(hours);
    if (days > 1 && days < 7)
        return MomentWords::tr("%1 %2", "day of the week, time")
            .arg(locale.toString(then.date(), u"ddd"), hours);
    return MomentWords::tr("%1 %2", "date, time").arg(dayInWords(then.date(), today, locale), hours);
}

QString clockTime(Instant moment, const QLocale &locale)
{
    return locale.toString(localMoment(moment).time(), u"HH:mm:ss");
}

QString fullTime(Instant moment, const QLocale &locale)
{
    return locale.toString(localMoment(moment), QLocale::LongFormat);
}

bool isSameDay(Instant a, Instant b) { return localMoment(a).date() == localMoment(b).date(); }

QString languageName(const QString &tag)
{
    const QLocale locale(tag);
    // Qt names American and British English by their countries.
    return locale.language() == QLocale::English ? QStringLiteral("English") : locale.nativeLanguageName();
}

QString partSeparator(const QLocale &locale)
{
    return locale.textDirection() == Qt::RightToLeft ? QStringLiteral("\u060c ") : QStringLiteral(" \u00b7 ");
}

} // namespace broadsheet::app
