// SPDX-License-Identifier: GPL-3.0-or-later
// Automatic backups of a profile that has no site: hourly and daily, only when something changed.
#include "newsroom/drafts.h"
#include "newsroom/upkeep.h"
#include "support/fakeclock.h"
#include "support/fastplace.h"
#include "support/newsroompeople.h"
#include "support/testmain.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTimer>

using namespace broadsheet;
using namespace broadsheet::test;
using namespace std::chrono_literals;

class TstUpkeep : public QObject {
    Q_OBJECT

private slots:

    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>(fastPlace());
        open();
    }

    void cleanup() { m_place.reset(); }

    void aProfileWithoutSitesIsBackedUpWhenItIsDue()
    {
        newsroom::Upkeep upkeep(*m_place);
        upkeep.start(1ms);
        write();
        QTRY_COMPARE(backups(), QStringList { QStringLiteral("daily") });

        goOn(2h);
        letItLook();
        QCOMPARE(backups().size(), 1); // nothing changed

        write();
        QTRY_COMPARE(backups().size(), 2);
        QCOMPARE(backups().front(), QStringLiteral("hourly"));
        write();
        letItLook();
        QCOMPARE(backups().size(), 2); // not due
    }

    void whatCannotBeBackedUpIsSaidOnceAndMendsItself()
    {
        write();
        QVERIFY(QDir().rmdir(path("backups")));
        QVERIFY(QFile::link(QStringLiteral("/proc/self"), path("backups"))); // nothing can be put there
        newsroom::Upkeep upkeep(*m_place);
        int said = 0;
        int made = 0;
        connect(&upkeep, &newsroom::Upkeep::notBackedUp, this, [&said] { ++said; });
        connect(&upkeep, &newsroom::Upkeep::backedUp, this, [&made] { ++made; });

        upkeep.start(1ms);
        QTRY_COMPARE(said, 1);
        letItLook();
        QCOMPARE(said, 1);
        QVERIFY(QFile::remove(path("backups")));
        QVERIFY(QDir().mkdir(path("backups")));

        QTRY_COMPARE(made, 1);
        QCOMPARE(said, 1);
    }

private:
    QString path(const char *name) const
    {
        return m_folder->filePath(QStringLiteral("profile/")) + QLatin1String(name);
    }

    void open()
    {
        m_place.reset();
        m_place = std::move(*newsroom::Workplace::open(
            m_folder->filePath(QStringLiteral("profile")), m_clock, m_ids, store::Access::ReadWrite));
    }

    void write()
    {
        QVERIFY(answerOf(m_place->run([](newsroom::Context context) {
            newsroom::NewArticle wanted;
            wanted.headline = QStringLiteral("Head");
            return newsroom::Drafts(context).create(wanted);
        })));
    }

    /// The clock belongs to the store's thread.
    void goOn(std::chrono::milliseconds later)
    {
        QVERIFY(answerOf(m_place->run([this, later](newsroom::Context) -> Result<bool> {
            m_clock.advance(later);
            return true;
        })));
    }

    /// Until another timer of the same pace has fired a few times and the store's queue is empty.
    void letItLook()
    {
        int ticks = 0;
        QTimer timer;
        connect(&timer, &QTimer::timeout, this, [&ticks] { ++ticks; });
        timer.start(1ms);
        QTRY_VERIFY(ticks > 5);
        QVERIFY(answerOf(m_place->run([](newsroom::Context) -> Result<bool> { return true; })));
    }

    /// What kinds there are, newest first.
    QStringList backups()
    {
        QStringList kinds;
        const auto all = newsroom::listBackups(m_folder->filePath(QStringLiteral("profile")));
        for (const newsroom::BackupInfo &backup : *all)
            kinds.append(backup.why);
        return kinds;
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    FakeClock m_clock;
    SeededIds m_ids { 3 };
    std::unique_ptr<newsroom::Workplace> m_place;
};

BROADSHEET_TEST(TstUpkeep)
#include "tst_upkeep.moc"
