// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/instant.h"

#include <QTimeZone>

#include <algorithm>
#include <set>

namespace broadsheet {

namespace {

using std::chrono::hours;
using std::chrono::minutes;

/// What a text says before any zone is asked: the clock's face, and the offset if one was written.
struct TimeParts {
    QDate date;
    QTime time;
    std::optional<int> offsetSeconds;
};

/// Reads a number of exactly `digits` digits at `at` and moves on; -1 = not there.
int takeNumber(const QString &text, qsizetype &at, int digits)
{
    int value = 0;
    for (int i = 0; i < digits; ++i, ++at) {
        if (at >= text.size() || !text[at].isDigit())
            return -1;
        // digitValue reads the digits of every script: people type Persian and Arabic ones.
        value = value * 10 + text[at].digitValue();
    }
    return value;
}

bool takeChar(const QString &text, qsizetype &at, char16_t wanted)
{
    if (at >= text.size() || text[at].toUpper() != QChar(wanted))
        return false;
    ++at;
    return true;
}

std::optional<int> takeMilliseconds(const QString &text, qsizetype &at)
{
    int value = 0;
    int digits = 0;
    for (; at < text.size() && text[at].isDigit(); ++at, ++digits) {
        if (digits < 3)
            value = value * 10 + text[at].digitValue();
    }
    if (digits == 0)
        return std::nullopt;
    for (; digits < 3; ++digits)
        value *= 10;
    return value;
}

/// "Z", "+03:30", "+0330", "+03"; nothing when it is none of these.
std::optional<int> takeOffset(const QString &text, qsizetype &at)
{
    if (takeChar(text, at, u'Z'))
        return 0;
    int sign = 0;
    if (takeChar(text, at, u'+'))
        sign = 1;
    else if (takeChar(text, at, u'-') || takeChar(text, at, u'\u2212'))
        sign = -1;
    if (sign == 0)
        return std::nullopt;
    const int wholeHours = takeNumber(text, at, 2);
    int rest = 0;
    if (at < text.size()) {
        takeChar(text, at, u':');
        rest = takeNumber(text, at, 2);
    }
    if (wholeHours < 0 || wholeHours > 18 || rest < 0 || rest > 59)
        return std::nullopt;
    return sign * (wholeHours * 3600 + rest * 60);
}

std::optional<TimeParts> readTime(const QString &text)
{
    qsizetype at = 0;
    const int year = takeNumber(text, at, 4);
    if (year < 0 || !takeChar(text, at, u'-'))
        return std::nullopt;
    const int month = takeNumber(text, at, 2);
    if (month < 0 || !takeChar(text, at, u'-'))
        return std::nullopt;
    const int day = takeNumber(text, at, 2);
    if (day < 0 || !(takeChar(text, at, u'T') || takeChar(text, at, u' ')))
        return std::nullopt;
    const int hour = takeNumber(text, at, 2);
    if (hour < 0 || !takeChar(text, at, u':'))
        return std::nullopt;
    const int minute = takeNumber(text, at, 2);
    int second = 0;
    int ms = 0;
    if (takeChar(text, at, u':')) {
        second = takeNumber(text, at, 2);
        if (takeChar(text, at, u'.') || takeChar(text, at, u',')) {
            const auto fraction = takeMilliseconds(text, at);
            if (!fraction)
                return std::nullopt;
            ms = *fraction;
        }
    }
    TimeParts parts { QDate(year, month, day), QTime(hour, minute, second, ms), std::nullopt };
    if (!parts.date.isValid() || !parts.time.isValid())
        return std::nullopt;
    if (at < text.size()) {
        parts.offsetSeconds = takeOffset(text, at);
        if (!parts.offsetSeconds || at != text.size())
            return std::nullopt;
    }
    return parts;
}

/// Not valid for an empty id, which Qt takes for this computer's zone.
QTimeZone zoneNamed(const QByteArray &id) { return id.isEmpty() ? QTimeZone() : QTimeZone(id); }

/// The clock's face read as if it were UTC.
Instant faceOf(const TimeParts &parts)
{
    return instantFromMs(QDateTime(parts.date, parts.time, Qt::UTC).toMSecsSinceEpoch());
}

std::chrono::seconds offsetAt(const QTimeZone &zone, Instant t)
{
    return std::chrono::seconds(zone.offsetFromUtc(QDateTime::fromMSecsSinceEpoch(toMs(t), Qt::UTC)));
}

/// All offsets that the zone has around a clock's face. QTimeZone's own conversion is not asked: in a gap it
/// drops the offset, in an overlap it silently takes the later time.
std::set<std::chrono::seconds> offsetsAround(const QTimeZone &zone, Instant face)
{
    std::set<std::chrono::seconds> offsets;
    for (auto step = hours(-28); step <= hours(28); step += hours(1))
        offsets.insert(offsetAt(zone, face + step));
    return offsets;
}

QString wallText(Instant t, const QByteArray &zone)
{
    return inZone(t, zone).toString(QStringLiteral("yyyy-MM-ddTHH:mm:ss"));
}

/// The last minute before the clocks jump over `face`, and the first after it.
QString aroundGap(
    const QTimeZone &zone, const QByteArray &id, Instant face, const std::set<std::chrono::seconds> &offsets)
{
    Instant before = face - *offsets.rbegin() - hours(1);
    Instant after = face - *offsets.begin() + hours(1);
    const auto early = offsetAt(zone, before);
    while (after - before > std::chrono::milliseconds(1)) {
        const Instant middle = before + (after - before) / 2;
        (offsetAt(zone, middle) == early ? before : after) = middle;
    }
    return toIsoInZone(after - minutes(1), id) + QStringLiteral(", ") + toIsoInZone(after, id);
}

} // namespace

QString toIso(Instant t)
{
    return QDateTime::fromMSecsSinceEpoch(toMs(t), Qt::UTC).toString(Qt::ISODateWithMs);
}

std::optional<Instant> instantFromIso(const QString &text)
{
    const auto parts = readTime(text);
    if (!parts || !parts->offsetSeconds)
        return std::nullopt;
    return faceOf(*parts) - std::chrono::seconds(*parts->offsetSeconds);
}

QDateTime inZone(Instant t, const QByteArray &zone)
{
    const QDateTime utc = QDateTime::fromMSecsSinceEpoch(toMs(t), Qt::UTC);
    const QTimeZone timeZone = zoneNamed(zone);
    return timeZone.isValid() ? utc.toTimeZone(timeZone) : utc;
}

QString toIsoInZone(Instant t, const QByteArray &zone)
{
    const QDateTime local = inZone(t, zone);
    return local.toOffsetFromUtc(local.offsetFromUtc()).toString(Qt::ISODate);
}

Result<WallTime> parseTime(const QString &text, const QByteArray &zone)
{
    const auto parts = readTime(text.trimmed());
    // The years at both ends may be five digits long, or none, in another zone.
    if (!parts || parts->date.year() < 2 || parts->date.year() > 9998)
        return fail(ErrorKind::BadInput, Reason::BadTime, text);
    const QTimeZone timeZone = zoneNamed(zone);
    if (!timeZone.isValid() && !(zone.isEmpty() && parts->offsetSeconds))
        return fail(ErrorKind::BadInput, Reason::UnknownZone, QString::fromUtf8(zone));
    const Instant face = faceOf(*parts);
    if (parts->offsetSeconds) {
        const QByteArray shown = zone.isEmpty() ? QByteArrayLiteral("UTC") : zone;
        const Instant t = face - std::chrono::seconds(*parts->offsetSeconds);
        return WallTime { wallText(t, shown), shown, t };
    }

    const auto offsets = offsetsAround(timeZone, face);
    std::vector<Instant> meanings;
    for (const auto offset : offsets) {
        if (offsetAt(timeZone, face - offset) == offset)
            meanings.push_back(face - offset);
    }
    if (meanings.empty())
        return fail(ErrorKind::BadInput, Reason::TimeInGap, text, aroundGap(timeZone, zone, face, offsets));
    if (meanings.size() > 1) {
        std::sort(meanings.begin(), meanings.end());
        return fail(ErrorKind::BadInput, Reason::TimeAmbiguous, text,
            toIsoInZone(meanings.front(), zone) + QStringLiteral(", ") + toIsoInZone(meanings.back(), zone));
    }
    return WallTime { wallText(meanings.front(), zone), zone, meanings.front() };
}

} // namespace broadsheet
