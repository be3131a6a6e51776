// SPDX-License-Identifier: GPL-3.0-or-later
#include "markup/pagetime.h"

#include <QCalendar>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTimeZone>

namespace broadsheet::markup {

namespace {

constexpr qint64 minuteMs = 60 * 1000;
constexpr qint64 dayMinutes = 24 * 60;
constexpr qint64 relativeDays = 30;

/// A reader's clock or a drive's may be a little ahead: what is not yet past is "now".
qint64 minutesBetween(Instant then, Instant now)
{
    return std::max<qint64>(0, (toMs(now) - toMs(then)) / minuteMs);
}

bool isPersian(const QLocale &locale) { return locale.language() == QLocale::Persian; }

QStringList wordsFor(const QString &key, const PageStrings &strings)
{
    const QStringList words = strings.relative.value(key);
    return words.isEmpty() ? englishPageStrings().relative.value(key) : words;
}

} // namespace

QLocale localeOf(const QString &languageTag)
{
    QLocale locale(languageTag);
    // What a page counts is small; a year is never grouped.
    locale.setNumberOptions(QLocale::OmitGroupSeparator);
    return locale;
}

QString pageDate(Instant t, const QString &language, const QByteArray &zone)
{
    const QLocale locale = localeOf(language);
    const QDate date = inZone(t, zone).date();
    const QString gregorian = locale.toString(date, QLocale::LongFormat);
    if (!isPersian(locale))
        return gregorian;
    const QString jalali
        = locale.toString(date, QStringLiteral("dddd d MMMM yyyy"), QCalendar(QCalendar::System::Jalali));
    return QStringLiteral("%1 (%2)").arg(jalali, locale.toString(date, QStringLiteral("d MMMM yyyy")));
}

QString pageDateTime(Instant t, const QString &language, const QByteArray &zone)
{
    const QLocale locale = localeOf(language);
    const QString time = locale.toString(inZone(t, zone).time(), QStringLiteral("HH:mm"));
    const QString comma
        = directionOf(language) == QLatin1String("rtl") && locale.language() != QLocale::Hebrew
        ? QStringLiteral("، ")
        : QStringLiteral(", ");
    return pageDate(t, language, zone) + comma + time;
}

QString zoneName(Instant t, const QByteArray &zone)
{
    const QDateTime local = inZone(t, zone);
    const QString name = local.timeZone().abbreviation(local);
    const bool isWord = !name.isEmpty()
        && std::all_of(name.begin(), name.end(), [](QChar c) { return c >= u'A' && c <= u'Z'; });
    if (isWord)
        return name;
    const int minutes = local.offsetFromUtc() / 60;
    const int size = std::abs(minutes);
    QString offset = QStringLiteral("UTC%1%2")
                         .arg(minutes < 0 ? QStringLiteral("-") : QStringLiteral("+"))
                         .arg(size / 60);
    if (size % 60 != 0)
        offset += QStringLiteral(":%1").arg(size % 60, 2, 10, QLatin1Char('0'));
    return minutes == 0 ? QStringLiteral("UTC") : offset;
}

QString relativeWords(const QString &key, int n, const PageStrings &strings, const QLocale &locale)
{
    const QStringList words = wordsFor(key, strings);
    QString text = words.at(std::min<qsizetype>(n, words.size() - 1));
    return text.replace(QLatin1String("%1"), locale.toString(n));
}

bool isRecent(Instant then, Instant now) { return minutesBetween(then, now) / dayMinutes <= relativeDays; }

QString relativeTime(
    Instant then, Instant now, const PageStrings &strings, const QString &language, const QByteArray &zone)
{
    if (!isRecent(then, now))
        return pageDate(then, language, zone);
    const QLocale locale = localeOf(language);
    const auto minutes = static_cast<int>(minutesBetween(then, now));
    if (minutes < 1)
        return relativeWords(QStringLiteral("now"), 0, strings, locale);
    if (minutes < 60)
        return relativeWords(QStringLiteral("minutes"), minutes, strings, locale);
    if (minutes < dayMinutes)
        return relativeWords(QStringLiteral("hours"), minutes / 60, strings, locale);
    return relativeWords(QStringLiteral("days"), static_cast<int>(minutes / dayMinutes), strings, locale);
}

QString relativeTable(const PageStrings &strings, const QString &language)
{
    QJsonObject table;
    for (const QLatin1String key :
        { QLatin1String("now"), QLatin1String("minutes"), QLatin1String("hours"), QLatin1String("days") })
        table.insert(key, QJsonArray::fromStringList(wordsFor(key, strings)));
    table.insert(QLatin1String("zero"), localeOf(language).zeroDigit());
    return QString::fromUtf8(QJsonDocument(table).toJson(QJsonDocument::Compact));
}

} // namespace broadsheet::markup
