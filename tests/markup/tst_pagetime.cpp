// SPDX-License-Identifier: GPL-3.0-or-later
#include "markup/pagetime.h"
#include "support/testmain.h"

#include <QTest>

using namespace broadsheet;
using namespace broadsheet::markup;

class TstPageTime : public QObject {
    Q_OBJECT

private slots:
    void saysHowLongAgo_data();
    void saysHowLongAgo();
    void saysTheDateBeyondThirtyDays();
    void localisesDigits();
    void choosesWordsByNumber();
    void namesTheZone();
    void showsTheJalaliDateInPersian();
    void showsTheTimeInTheSitesZone();
    void fallsBackToEnglishWords();
};

namespace {

Instant at(const char *iso) { return *instantFromIso(QString::fromLatin1(iso)); }

} // namespace

void TstPageTime::saysHowLongAgo_data()
{
    QTest::addColumn<qint64>("seconds");
    QTest::addColumn<QString>("words");
    QTest::newRow("ahead") << qint64(-90) << "just now";
    QTest::newRow("now") << qint64(0) << "just now";
    QTest::newRow("59 s") << qint64(59) << "just now";
    QTest::newRow("1 min") << qint64(60) << "1 minute ago";
    QTest::newRow("2 min") << qint64(120) << "2 minutes ago";
    QTest::newRow("59 min") << qint64(3599) << "59 minutes ago";
    QTest::newRow("1 h") << qint64(3600) << "1 hour ago";
    QTest::newRow("3 h") << qint64(3 * 3600 + 1800) << "3 hours ago";
    QTest::newRow("23 h") << qint64(24 * 3600 - 1) << "23 hours ago";
    QTest::newRow("1 day") << qint64(24 * 3600) << "1 day ago";
    QTest::newRow("30 days") << qint64(31 * 24 * 3600 - 1) << "30 days ago";
}

void TstPageTime::saysHowLongAgo()
{
    QFETCH(qint64, seconds);
    QFETCH(QString, words);

    const Instant then = at("2026-12-01T05:30:00Z");
    const Instant now = then + std::chrono::seconds(seconds);

    QCOMPARE(relativeTime(then, now, englishPageStrings(), QStringLiteral("en"), "UTC"), words);
}

void TstPageTime::saysTheDateBeyondThirtyDays()
{
    const Instant then = at("2026-12-01T05:30:00Z");

    const QString words = relativeTime(
        then, then + std::chrono::hours(31 * 24), englishPageStrings(), QStringLiteral("en"), "UTC");

    QCOMPARE(words, QStringLiteral("Tuesday, December 1, 2026"));
}

void TstPageTime::localisesDigits()
{
    PageStrings strings;
    strings.relative[QStringLiteral("minutes")] = { QString(), QStringLiteral("%1 دقیقه پیش") };
    const Instant then = at("2026-12-01T05:30:00Z");

    const QString words
        = relativeTime(then, then + std::chrono::minutes(34), strings, QStringLiteral("fa"), "Asia/Tehran");

    QCOMPARE(words, QStringLiteral("۳۴ دقیقه پیش"));
    QVERIFY(relativeTable(strings, QStringLiteral("fa")).contains(QStringLiteral("\"zero\":\"۰\"")));
}

void TstPageTime::choosesWordsByNumber()
{
    PageStrings strings;
    strings.relative[QStringLiteral("hours")] = { QString(), QStringLiteral("an hour ago"),
        QStringLiteral("two hours ago"), QStringLiteral("%1 hours back") };
    const QLocale english(QStringLiteral("en"));

    QCOMPARE(relativeWords(QStringLiteral("hours"), 1, strings, english), QStringLiteral("an hour ago"));
    QCOMPARE(relativeWords(QStringLiteral("hours"), 2, strings, english), QStringLiteral("two hours ago"));
    QCOMPARE(relativeWords(QStringLiteral("hours"), 3, strings, english), QStringLiteral("3 hours back"));
    QCOMPARE(relativeWords(QStringLiteral("hours"), 23, strings, english), QStringLiteral("23 hours back"));
}

void TstPageTime::namesTheZone()
{
    const Instant winter = at("2026-12-01T05:30:00Z");

    QCOMPARE(zoneName(winter, "UTC"), QStringLiteral("UTC"));
    QCOMPARE(zoneName(winter, "Asia/Tehran"), QStringLiteral("UTC+3:30"));
    QCOMPARE(zoneName(winter, "Europe/London"), QStringLiteral("GMT"));
    QCOMPARE(zoneName(at("2026-07-01T05:30:00Z"), "Europe/London"), QStringLiteral("BST"));
    QCOMPARE(zoneName(winter, "America/Sao_Paulo"), QStringLiteral("UTC-3"));
}

void TstPageTime::showsTheJalaliDateInPersian()
{
    const QString date = pageDate(at("2026-12-01T05:30:00Z"), QStringLiteral("fa"), "Asia/Tehran");

    QCOMPARE(date, QStringLiteral("سه‌شنبه ۱۰ آذر ۱۴۰۵ (۱ دسامبر ۲۰۲۶)"));
}

void TstPageTime::showsTheTimeInTheSitesZone()
{
    const Instant lateEvening = at("2026-12-01T22:30:00Z");

    QCOMPARE(pageDateTime(lateEvening, QStringLiteral("en"), "Asia/Tehran"),
        QStringLiteral("Wednesday, December 2, 2026, 02:00"));
    QCOMPARE(pageDateTime(lateEvening, QStringLiteral("en-GB"), "Europe/London"),
        QStringLiteral("Tuesday, 1 December 2026, 22:30"));
}

void TstPageTime::fallsBackToEnglishWords()
{
    const Instant then = at("2026-12-01T05:30:00Z");

    QCOMPARE(relativeTime(then, then + std::chrono::hours(3), PageStrings {}, QStringLiteral("en"), "UTC"),
        QStringLiteral("3 hours ago"));
}

BROADSHEET_TEST(TstPageTime)
#include "tst_pagetime.moc"
