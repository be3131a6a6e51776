// SPDX-License-Identifier: GPL-3.0-or-later
// A full disk: the space held back carries typed text on, then nothing changes, then everything goes on.
#include "store/ballast.h"
#include "store/doctor.h"
#include "store/faultyfile.h"
#include "store/profile.h"
#include "store/storeprivate.h"
#include "support/smalldisk.h"
#include "support/testmain.h"

#include <QFile>
#include <QTest>

#include <functional>

using namespace broadsheet;
using namespace broadsheet::store;
using broadsheet::test::Profile;
using broadsheet::test::SmallDisk;

namespace {

/// Called where the space held back is freed: between the failed try and the next one.
std::function<void()> whileItIsFreed;

void listen(QtMsgType, const QMessageLogContext &, const QString &message)
{
    if (message.contains(QLatin1String("the space held back was freed")) && whileItIsFreed)
        whileItIsFreed();
}

} // namespace

class TstFullDisk : public QObject {
    Q_OBJECT

private slots:

    void holdsSpaceBackWhereThereIsEnough()
    {
        Profile profile;
        profile.open();
        const QString file = profile.path() + QStringLiteral("/ballast");
        freeBallast(profile.path());

        if (!keepBallast(profile.path(), 64 * 1024))
            QSKIP("this disk cannot reserve space");
        QCOMPARE(QFile(file).size(), 64 * 1024);
        QVERIFY(freeBallast(profile.path()));
        QVERIFY(!freeBallast(profile.path()));
        QVERIFY(!keepBallast(profile.path(), 1LL << 50));
        QVERIFY(!QFile::exists(file));
    }

    void changesNothingOnAFullDiskAndGoesOnAfterwards()
    {
        const SmallDisk disk;
        if (!disk.mounted())
            QSKIP(qPrintable(QStringLiteral("no small disk can be mounted: ") + disk.reason()));
        Profile profile;
        profile.moveTo(disk.path("profile"));
        auto store = profile.open();
        QVERIFY(store->record({ profile.article(QStringLiteral("A"), { QStringLiteral("One.") }) }));
        QVERIFY(keepBallast(profile.path(), 512 * 1024));
        disk.fill();

        size_t written = 1;
        Result<void> done;
        while (written < 500) {
            const QString words = QString::number(written) + QString(20'000, QLatin1Char('y'));
            done = store->record({ profile.article(QStringLiteral("B"), { words }) });
            if (!done)
                break;
            ++written;
        }

        QVERIFY(!done);
        QCOMPARE(done.error().kind, ErrorKind::DiskFull);
        QVERIFY2(written > 1, "the space held back was of no use");
        QVERIFY(!QFile::exists(profile.path() + QStringLiteral("/ballast")));
        QCOMPARE(store->list({ .limit = 1000 })->size(), written);

        disk.empty();
        QVERIFY(store->record({ profile.article(QStringLiteral("C"), { QStringLiteral("Three.") }) }));
        QVERIFY(keepBallast(profile.path(), 512 * 1024));
        store.reset();
        store = profile.open();
        QCOMPARE(store->report().replayed, 0);
        QCOMPARE(store->list({ .limit = 1000 })->size(), written + 1);
        const auto findings = examine(*store, false);
        for (const Finding &finding : *findings)
            QVERIFY2(finding.level == Finding::Level::Good || finding.level == Finding::Level::Note,
                qPrintable(finding.part + finding.code));
    }

    void aTurnIsNotTakenUpAgainAfterSomebodyElseWrote_data()
    {
        QTest::addColumn<bool>("overtaken");
        QTest::newRow("nobody wrote") << false;
        QTest::newRow("another process wrote") << true;
    }

    void aTurnIsNotTakenUpAgainAfterSomebodyElseWrote()
    {
        QFETCH(bool, overtaken);
        Profile profile;
        const CreateArticle created = profile.article(QStringLiteral("A"), { QStringLiteral("One.") });
        QVERIFY(profile.open()->record({ created }));
        const auto plan = std::make_shared<test::FilePlan>();
        const auto store = openStore(
            profile.path(), Access::ReadWrite, profile.clock, profile.ids, test::faultyFiles(plan));
        QVERIFY(store);
        const auto other = profile.open();
        QVERIFY(QFile(profile.path() + QStringLiteral("/ballast")).open(QIODevice::WriteOnly));
        const ArticleId id = created.first.article;
        whileItIsFreed = [&] {
            plan->room = -1;
            if (overtaken)
                QVERIFY(other->record({ SetKeepHere { id, true } }));
        };
        const QtMessageHandler before = qInstallMessageHandler(listen);

        const auto turn = (*store)->takeTurn();
        QVERIFY(turn);
        const Revision next = profile.revisionAfter(
            **store, id, test::textOf(QStringLiteral("B"), { QStringLiteral("Two.") }));
        plan->room = 0;
        const auto done = (*store)->record({ CutRevision { next } });
        qInstallMessageHandler(before);
        whileItIsFreed = {};

        QCOMPARE(done.has_value(), !overtaken);
        QCOMPARE((*store)->history(id)->size(), size_t(overtaken ? 1 : 2));
        QCOMPARE((*store)->article(id)->keepHere, overtaken);
        if (overtaken)
            QCOMPARE(done.error().kind, ErrorKind::Busy);
        // Whoever looks again and decides again can write.
        QVERIFY((*store)->record({ profile.article(QStringLiteral("C"), {}) }));
    }

    void aFullDiskCanBeRead()
    {
        const SmallDisk disk;
        if (!disk.mounted())
            QSKIP(qPrintable(QStringLiteral("no small disk can be mounted: ") + disk.reason()));
        Profile profile;
        profile.moveTo(disk.path("profile"));
        QVERIFY(profile.open()->record({ profile.article(QStringLiteral("A"), { QStringLiteral("One.") }) }));
        freeBallast(profile.path());
        disk.fill();

        const auto store = Store::open(profile.path(), Access::ReadWrite, profile.clock, profile.ids);
        QVERIFY(!store);
        QCOMPARE(store.error().reason, Reason::DiskFull);
        const auto read = profile.open(Access::ReadOnly);

        QVERIFY(read);
        QCOMPARE(read->list({})->size(), size_t(1));
        QVERIFY(!read->record({ profile.article(QStringLiteral("B"), {}) }));
    }
};

BROADSHEET_TEST(TstFullDisk)
#include "tst_fulldisk.moc"
