// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/instant.h"
#include "support/testmain.h"

#include <QTest>

using namespace broadsheet;

class TstInstant : public QObject {
    Q_OBJECT

private slots:

    void isoTextsGoBothWays()
    {
        const QString text = QStringLiteral("2026-12-01T05:30:00.000Z");
        QCOMPARE(toIso(*instantFromIso(text)), text);
        QCOMPARE(toIso(*instantFromIso(QStringLiteral("2026-12-01T09:00:00.250+03:30"))),
            QStringLiteral("2026-12-01T05:30:00.250Z"));
        QCOMPARE(toIso(*instantFromIso(QStringLiteral("2026-12-01T09:00+0330"))), text);
        QCOMPARE(toIso(*instantFromIso(QStringLiteral("1969-12-31T23:59:59.999Z"))),
            QStringLiteral("1969-12-31T23:59:59.999Z"));
    }

    void otherTextsAreNoInstants_data()
    {
        QTest::addColumn<QString>("text");
        for (const char *text : { "", "now", "2026-12-01", "2026-12-01T05:30", "2026-13-01T05:30Z",
                 "2026-02-30T05:30Z", "2026-12-01T25:00Z", "2026-12-01T05:30:00+", "2026-12-01T05:30Zx",
                 "2026-12-01T05:30+25:00", "26-12-01T05:30Z", "2026-12-01T05:30:Z" })
            QTest::newRow(text) << QString::fromLatin1(text);
    }

    void otherTextsAreNoInstants()
    {
        QFETCH(QString, text);
        QVERIFY(!instantFromIso(text));
    }

    void aMomentIsShownInItsZone()
    {
        const Instant t = *instantFromIso(QStringLiteral("2026-12-01T05:30:00Z"));
        QCOMPARE(toIsoInZone(t, "Asia/Tehran"), QStringLiteral("2026-12-01T09:00:00+03:30"));
        QCOMPARE(toIsoInZone(t, "America/New_York"), QStringLiteral("2026-12-01T00:30:00-05:00"));
        QCOMPARE(toIsoInZone(t, "UTC"), QStringLiteral("2026-12-01T05:30:00Z"));
        QCOMPARE(inZone(t, "Nowhere/Land").timeSpec(), Qt::UTC);
    }

    void aWallTimeIsReadInTheZone()
    {
        const auto time = parseTime(QStringLiteral("2026-12-01T09:00"), "Asia/Tehran");
        QVERIFY(time);
        QCOMPARE(time->wall, QStringLiteral("2026-12-01T09:00:00"));
        QCOMPARE(time->zone, QByteArray("Asia/Tehran"));
        QCOMPARE(toIso(time->instant), QStringLiteral("2026-12-01T05:30:00.000Z"));
        QCOMPARE(toIso(parseTime(QStringLiteral("2026-07-01 09:00:30"), "Europe/Paris")->instant),
            QStringLiteral("2026-07-01T07:00:30.000Z"));
        QCOMPARE(parseTime(QStringLiteral("۲۰۲۶-۱۲-۰۱T۰۹:۰۰"), "Asia/Tehran")->instant, time->instant);
    }

    void anOffsetOutranksTheZone()
    {
        const auto time = parseTime(QStringLiteral("2026-12-01T09:00+03:30"), "Europe/Paris");
        QVERIFY(time);
        QCOMPARE(time->wall, QStringLiteral("2026-12-01T06:30:00"));
        QCOMPARE(toIso(time->instant), QStringLiteral("2026-12-01T05:30:00.000Z"));
    }

    void aTimeThatTheClocksSkipIsRefused()
    {
        const auto time = parseTime(QStringLiteral("2026-03-29T02:30"), "Europe/Paris");
        QVERIFY(!time);
        QCOMPARE(time.error().reason, Reason::TimeInGap);
        QCOMPARE(time.error().detail, QStringLiteral("2026-03-29T01:59:00+01:00, 2026-03-29T03:00:00+02:00"));
        QVERIFY(parseTime(QStringLiteral("2026-03-29T01:59"), "Europe/Paris"));
        QVERIFY(parseTime(QStringLiteral("2026-03-29T03:00"), "Europe/Paris"));
    }

    void aDayThatAZoneSkippedIsRefused()
    {
        const auto time = parseTime(QStringLiteral("2011-12-30T12:00"), "Pacific/Apia");
        QVERIFY(!time);
        QCOMPARE(time.error().reason, Reason::TimeInGap);
    }

    void aTimeThatOccursTwiceIsRefused()
    {
        const auto time = parseTime(QStringLiteral("2026-10-25T02:30"), "Europe/Paris");
        QVERIFY(!time);
        QCOMPARE(time.error().reason, Reason::TimeAmbiguous);
        QCOMPARE(time.error().detail, QStringLiteral("2026-10-25T02:30:00+02:00, 2026-10-25T02:30:00+01:00"));
        QCOMPARE(toIso(parseTime(QStringLiteral("2026-10-25T02:30+02:00"), "Europe/Paris")->instant),
            QStringLiteral("2026-10-25T00:30:00.000Z"));
        QVERIFY(parseTime(QStringLiteral("2026-10-25T03:00"), "Europe/Paris"));
    }

    void clockChangesOfLaterYearsAreKnown()
    {
        const auto inGap = parseTime(QStringLiteral("2045-03-26T02:30"), "Europe/Paris");
        QVERIFY(!inGap);
        QCOMPARE(inGap.error().reason, Reason::TimeInGap);
    }

    void anUnknownZoneOrTextIsRefused()
    {
        QCOMPARE(parseTime(QStringLiteral("2026-12-01T09:00"), "Nowhere/Land").error().reason,
            Reason::UnknownZone);
        QCOMPARE(parseTime(QStringLiteral("2026-12-01T09:00"), {}).error().reason, Reason::UnknownZone);
        QCOMPARE(parseTime(QStringLiteral("tomorrow"), "UTC").error().reason, Reason::BadTime);
        QCOMPARE(parseTime(QStringLiteral("tomorrow"), "UTC").error().kind, ErrorKind::BadInput);
    }

    void aYearThatCannotBeSaidBackIsRefused()
    {
        QCOMPARE(
            parseTime(QStringLiteral("9999-12-31T23:59Z"), "Europe/Berlin").error().reason, Reason::BadTime);
        QCOMPARE(parseTime(QStringLiteral("0001-01-01T00:00Z"), "America/New_York").error().reason,
            Reason::BadTime);
    }
};

BROADSHEET_TEST(TstInstant)
#include "tst_instant.moc"
