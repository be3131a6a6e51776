// SPDX-License-Identifier: GPL-3.0-or-later
// Errors as exit codes of the contract.
#include "cli/reply.h"
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
};

BROADSHEET_TEST(TstReply)
#include "tst_reply.moc"
