// SPDX-License-Identifier: GPL-3.0-or-later
// Errors as exit codes and words of the contract.
#include "cli/reasoncode.h"
#include "cli/reply.h"
#include "core/reasonnames.h"
#include "support/testmain.h"

#include <QTest>

using namespace broadsheet;

class TstReply : public QObject {
    Q_OBJECT

private slots:

    void whatCannotBeReachedNowIsFour()
    {
        for (const Error &error : { Error { ErrorKind::Busy, Reason::SenderBusy },
                 Error { ErrorKind::Offline, Reason::FolderMissing },
                 Error { ErrorKind::Timeout, Reason::OutcomeUnknown } })
            QCOMPARE(static_cast<int>(cli::exitOf(error)), 4);
    }

    void whatIsRefusedIsOneAndWhatNeedsAPersonThree()
    {
        QCOMPARE(static_cast<int>(cli::exitOf({ ErrorKind::Refused, Reason::ChiefOnly })), 1);
        QCOMPARE(static_cast<int>(cli::exitOf({ ErrorKind::Conflict, Reason::ConflictOpen })), 3);
    }

    void reasonsAreTheNamesOfCoreButForTwoThatWerePromisedOtherwise()
    {
        for (int i = 0; i <= static_cast<int>(lastReason); ++i) {
            const auto reason = static_cast<Reason>(i);
            if (reason == Reason::ConflictOpen)
                QCOMPARE(QString(cli::reasonCode(reason)), QStringLiteral("conflict"));
            else if (reason == Reason::FieldIsNotAList)
                QCOMPARE(QString(cli::reasonCode(reason)), QStringLiteral("field-is-not-alist"));
            else
                QCOMPARE(cli::reasonCode(reason), reasonName(reason));
        }
    }
};

BROADSHEET_TEST(TstReply)
#include "tst_reply.moc"
