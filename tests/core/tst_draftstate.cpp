// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/draftstate.h"
#include "support/testmain.h"

#include <QTest>

using namespace broadsheet;

class TstDraftstate : public QObject {
    Q_OBJECT

private slots:

    void aTextIsOnThisComputerUntilASiteEchoesIt()
    {
        QCOMPARE(toString(durabilityOf({})), QStringLiteral("computer"));
        QCOMPARE(toString(durabilityOf({ .hasSite = true })), QStringLiteral("computer"));
        QCOMPARE(
            toString(durabilityOf({ .hasSite = false, .headIsBase = true })), QStringLiteral("computer"));
        QCOMPARE(toString(durabilityOf({ .hasSite = true, .headIsBase = true })), QStringLiteral("site"));
        QCOMPARE(toString(durabilityOf({ .hasSite = true, .headIsBase = true, .headIsPublic = true })),
            QStringLiteral("live"));
    }

    void theLoudestRowIsShown()
    {
        using enum OutboxState;
        const auto shown = [](std::vector<OutboxState> rows) {
            return toString(transportOf({ .hasSite = true, .outbox = std::move(rows) }));
        };
        QCOMPARE(shown({}), QStringLiteral("idle"));
        QCOMPARE(shown({ Done }), QStringLiteral("idle"));
        QCOMPARE(shown({ Done, Queued }), QStringLiteral("queued"));
        QCOMPARE(shown({ Queued, Waiting }), QStringLiteral("waiting"));
        QCOMPARE(shown({ Waiting, Sending }), QStringLiteral("sending"));
        QCOMPARE(shown({ Sending, Unknown }), QStringLiteral("checking"));
        QCOMPARE(shown({ Unknown, Parked, Queued }), QStringLiteral("parked"));
    }

    void aPushThatIsDueWaitsUnlessTheTextStaysHere()
    {
        QCOMPARE(toString(transportOf({ .hasSite = true, .pushDue = true })), QStringLiteral("queued"));
        QCOMPARE(toString(transportOf({ .hasSite = true, .keptHere = true, .pushDue = true })),
            QStringLiteral("idle"));
        QCOMPARE(toString(transportOf({ .pushDue = true })), QStringLiteral("idle"));
        QCOMPARE(toString(transportOf({ .hasSite = true, .pushDue = true, .conflictOpen = true })),
            QStringLiteral("parked"));
    }

    void outboxStatesGoBothWays()
    {
        for (const OutboxState state : { OutboxState::Queued, OutboxState::Sending, OutboxState::Unknown,
                 OutboxState::Waiting, OutboxState::Parked, OutboxState::Done })
            QCOMPARE(outboxStateFromString(toString(state)), std::optional(state));
        QVERIFY(!outboxStateFromString(QStringLiteral("gone")));
        QCOMPARE(toString(Transport::Checking), QStringLiteral("checking"));
        QCOMPARE(toString(Durability::Live), QStringLiteral("live"));
    }
};

BROADSHEET_TEST(TstDraftstate)
#include "tst_draftstate.moc"
