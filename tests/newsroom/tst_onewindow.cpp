// SPDX-License-Identifier: GPL-3.0-or-later
#include "newsroom/onewindow.h"
#include "store/profilelock.h"
#include "support/testmain.h"

#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace broadsheet;
using newsroom::OneWindow;

class TstOnewindow : public QObject {
    Q_OBJECT

private slots:

    void theFirstHasTheWindowAndALaterStartRaisesIt()
    {
        const QTemporaryDir profile;
        OneWindow first(profile.path());
        const auto claimed = first.claim();
        QVERIFY(claimed && *claimed);
        const QSignalSpy raised(&first, &OneWindow::raiseWanted);
        OneWindow second(profile.path());

        const auto late = second.claim();

        QVERIFY(late && !*late);
        QTRY_COMPARE(raised.count(), 1);
    }

    void afterTheFirstTheNextHasIt()
    {
        const QTemporaryDir profile;
        {
            OneWindow first(profile.path());
            QVERIFY(first.claim().value_or(false));
        }
        OneWindow next(profile.path());

        QVERIFY(next.claim().value_or(false));
    }

    void whatAKilledWindowLeftIsNoObstacle()
    {
        const QTemporaryDir profile;
        QFile left(profile.filePath(QStringLiteral("sync.socket-window")));
        QVERIFY(left.open(QIODevice::WriteOnly));
        left.close();
        OneWindow window(profile.path());
        QVERIFY(window.claim().value_or(false));
        const QSignalSpy raised(&window, &OneWindow::raiseWanted);
        OneWindow second(profile.path());

        QVERIFY(!second.claim().value_or(true));
        QTRY_COMPARE(raised.count(), 1);
    }

    void twoProfilesHaveTwoWindows()
    {
        const QTemporaryDir one;
        const QTemporaryDir two;
        OneWindow first(one.path());
        OneWindow second(two.path());

        QVERIFY(first.claim().value_or(false));
        QVERIFY(second.claim().value_or(false));
    }
};

BROADSHEET_TEST(TstOnewindow)
#include "tst_onewindow.moc"
