// SPDX-License-Identifier: GPL-3.0-or-later
// What the command line does for a profile by itself: backups after changes, reading on a full drive.
#include "support/smalldisk.h"
#include "support/testmain.h"
#include "support/twopeople.h"

#include <QTest>

using namespace broadsheet::test;

class TstUpkeepCli : public QObject {
    Q_OBJECT

private slots:

    void theFirstChangeIsBackedUpAndTheNextWaitsForItsHour()
    {
        const QTemporaryDir folder;
        const Cli cli(folder.filePath(QStringLiteral("p")));
        QVERIFY(cli.run(words("list")).code == 0);
        QCOMPARE(cli.json(words("backup list")).array().size(), 0);

        const CliAnswer made = cli.run(words("new --headline One --porcelain"));

        QVERIFY2(made.code == 0 && made.err.isEmpty(), made.said().constData());
        QCOMPARE(cli.json(words("backup list")).array().size(), 1);
        QCOMPARE(
            cli.json(words("backup list")).array().at(0).toObject().value(QLatin1String("why")).toString(),
            QStringLiteral("daily"));
        QVERIFY(cli.run(words("new --headline Two")).code == 0);
        QCOMPARE(cli.json(words("backup list")).array().size(), 1);
    }

    void aBackupThatCannotBeMadeIsAWarningAndNotARefusal()
    {
        const QTemporaryDir folder;
        const QString profile = folder.filePath(QStringLiteral("p"));
        const Cli cli(profile);
        QVERIFY(cli.run(words("list")).code == 0);
        QVERIFY(QDir().rmdir(profile + QStringLiteral("/backups")));
        QVERIFY(QFile::link(QStringLiteral("/proc/self"), profile + QStringLiteral("/backups")));

        const CliAnswer made = cli.run(words("new --headline One --porcelain"));

        QCOMPARE(made.code, 0);
        QCOMPARE(made.text().size(), 36);
        QVERIFY2(made.err.count('\n') == 1 && made.err.contains("backup"), made.said().constData());
    }

    void aProfileOnAFullDriveIsReadAndNotWritten()
    {
        const QTemporaryDir folder;
        Cli cli(folder.filePath(QStringLiteral("p")));
        const QString id = cli.run(words("new --headline Kept --porcelain")).text();
        cli.fillDrive(true);
        readsAndDoesNotWrite(cli, id);
        cli.fillDrive(false);
        QVERIFY(cli.run(words("new --headline Later")).code == 0);
    }

    void aProfileOnASmallDriveThatIsFullIsReadAndNotWritten()
    {
        const SmallDisk disk;
        if (!disk.mounted())
            QSKIP(qPrintable(QStringLiteral("no small disk can be mounted: ") + disk.reason()));
        const Cli cli(disk.path("profile"));
        const QString id = cli.run(words("new --headline Kept --porcelain")).text();
        disk.fill();
        readsAndDoesNotWrite(cli, id);
        disk.empty();
        QVERIFY(cli.run(words("new --headline Later")).code == 0);
    }

private:
    void readsAndDoesNotWrite(const Cli &cli, const QString &id)
    {
        const CliAnswer list = cli.run(words("list --porcelain"));
        QVERIFY2(list.code == 0 && list.text() == id, list.said().constData());
        QVERIFY2(list.err.count('\n') == 1 && list.err.contains("full"), list.said().constData());
        QCOMPARE(
            cli.field(QStringLiteral("headline"), { QStringLiteral("show"), id }), QStringLiteral("Kept"));
        const CliAnswer made = cli.run(words("new --headline Refused"));
        QVERIFY2(made.refused(1) && made.err.contains("full"), made.said().constData());
    }
};

BROADSHEET_TEST(TstUpkeepCli)
#include "tst_upkeep_cli.moc"
