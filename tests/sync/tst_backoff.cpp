// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/testmain.h"
#include "sync/backoff.h"

#include <QTest>

using namespace broadsheet::sync;
using namespace std::chrono_literals;

class TstBackoff : public QObject {
    Q_OBJECT
private slots:

    void doublesFromTwoSeconds()
    {
        QVERIFY(retryDelay(1, 0s, 1.0) == 2s);
        QVERIFY(retryDelay(2, 2s, 1.0) == 4s);
        QVERIFY(retryDelay(5, 30s, 1.0) == 32s);
    }

    void isCappedByHowLongItHasFailed()
    {
        QVERIFY(retryDelay(50, 59min, 1.0) == 5min);
        QVERIFY(retryDelay(50, 1h, 1.0) == 15min);
        QVERIFY(retryDelay(50, 24h, 1.0) == 1h);
        QVERIFY(retryDelay(1000000, 1000h, 1.0) == 1h);
    }

    void spreadsOverTheWholeSpanButNeverBusyLoops()
    {
        QVERIFY(retryDelay(5, 0s, 0.5) == 16s);
        QVERIFY(retryDelay(5, 0s, 0.0) == 250ms);
        QVERIFY(retryDelay(0, 0s, 0.0) == 250ms);
    }
};

BROADSHEET_TEST(TstBackoff)
#include "tst_backoff.moc"
