// SPDX-License-Identifier: GPL-3.0-or-later
// One round against a site that fails as scripted.
#include "support/fakeclock.h"
#include "support/fakesite.h"
#include "support/testmain.h"
#include "sync/runner.h"

#include <QTest>

using namespace broadsheet;
using namespace broadsheet::sync;
using broadsheet::test::Fault;

namespace {

struct Place {
    RoundReport round()
    {
        std::optional<RoundReport> report;
        Runner runner(SiteId(ids.next()), ledger, endpoint, clock, ids, std::chrono::milliseconds(200));
        runner.run([&](const RoundReport &made) { report = made; });
        [&] { QTRY_VERIFY(report); }();
        return report.value_or(RoundReport());
    }

    test::SeededIds ids;
    test::FakeClock clock;
    test::FakeEndpoint endpoint;
    test::FakeLedger ledger { endpoint };
};

} // namespace

class TstRunner : public QObject {
    Q_OBJECT
private slots:

    void sendsWhatWaitsAndWritesThePages()
    {
        Place place;
        place.ledger.add(place.ids);
        place.ledger.add(place.ids);

        const RoundReport report = place.round();

        QCOMPARE(report.state, QStringLiteral("ok"));
        QCOMPARE(report.pushed, 2);
        QCOMPARE(place.endpoint.sitesWritten, 1);
        QCOMPARE(place.round().pushed, 0);
        QCOMPARE(place.endpoint.sitesWritten, 2);
    }

    void endsWithOneVersionWhateverGotLost_data()
    {
        QTest::addColumn<int>("fault");
        for (const Fault fault : { Fault::LostBefore, Fault::LostAfter, Fault::Hang, Fault::Vanished })
            QTest::addRow("%d", static_cast<int>(fault)) << static_cast<int>(fault);
    }

    void endsWithOneVersionWhateverGotLost()
    {
        QFETCH(int, fault);
        Place place;
        const ArticleId article = place.ledger.add(place.ids);
        place.endpoint.script = { static_cast<Fault>(fault) };

        place.round();
        place.round();

        QCOMPARE(place.endpoint.chains[article].size(), size_t(1));
        QVERIFY(!place.ledger.row(article));
    }

    void looksBeforeItSendsAgain()
    {
        Place place;
        const ArticleId article = place.ledger.add(place.ids);
        place.endpoint.script = { Fault::LostAfter };
        QCOMPARE(place.round().unknown, 1);
        const size_t before = place.endpoint.performed.size();

        place.round();

        QVERIFY(place.endpoint.performed[before].kind == StepKind::Lookup);
        QCOMPARE(place.endpoint.chains[article].size(), size_t(1));
    }

    void endsTheRoundWhenTheDriveHangs()
    {
        Place place;
        place.ledger.add(place.ids);
        place.ledger.add(place.ids);
        place.endpoint.script = { Fault::Hang };

        const RoundReport report = place.round();

        QCOMPARE(report.state, QStringLiteral("offline"));
        QVERIFY(report.error && report.error->reason == Reason::FolderHung);
        QCOMPARE(place.endpoint.performed.size(), size_t(1));
        QCOMPARE(place.endpoint.sitesWritten, 0);
        QCOMPARE(place.ledger.lastState, QStringLiteral("offline"));
    }

    void pullsAgainAfterALostRace()
    {
        Place place;
        const ArticleId article = place.ledger.add(place.ids);
        place.endpoint.script = { Fault::Race, Fault::Race };

        const RoundReport report = place.round();

        QCOMPARE(report.pushed, 1);
        QCOMPARE(place.endpoint.pulls, 3);
        QCOMPARE(place.endpoint.chains[article].size(), size_t(3));
    }

    void letsOneRefusedArticleHoldUpNoOther()
    {
        Place place;
        place.ledger.add(place.ids);
        place.ledger.add(place.ids);
        place.endpoint.script = { Fault::Refuse };

        const RoundReport report = place.round();

        QCOMPARE(report.parked.size(), size_t(1));
        QCOMPARE(report.pushed, 1);
        QCOMPARE(place.endpoint.sitesWritten, 1);
    }

    void saysWhyASiteCannotBeUsed()
    {
        Place place;
        place.ledger.add(place.ids);
        place.endpoint.unreachable = Error { ErrorKind::Refused, Reason::LoginNotOnList };

        const RoundReport report = place.round();

        QCOMPARE(report.state, QStringLiteral("not-on-list"));
        QVERIFY(place.endpoint.performed.empty());
    }
};

BROADSHEET_TEST(TstRunner)
#include "tst_runner.moc"
