// SPDX-License-Identifier: GPL-3.0-or-later
// A full disk: the space held back carries typed text on, then nothing changes, then everything goes on.
#include "store/ballast.h"
#include "store/doctor.h"
#include "store/profile.h"
#include "support/testmain.h"

#include <QFile>
#include <QTest>

#include <cerrno>
#include <cstring>
#include <sys/mount.h>

using namespace broadsheet;
using namespace broadsheet::store;
using broadsheet::test::Profile;

namespace {

/// A disk of a few megabytes, as long as it lives.
class SmallDisk {
public:
    SmallDisk()
        : m_mounted(m_folder.isValid()
            && ::mount(
                   "tmpfs", QFile::encodeName(m_folder.path()).constData(), "tmpfs", 0, "size=12m,mode=700")
                == 0)
        , m_reason(QString::fromLocal8Bit(std::strerror(errno)))
    {
    }

    ~SmallDisk()
    {
        if (m_mounted)
            ::umount2(QFile::encodeName(m_folder.path()).constData(), MNT_DETACH);
    }

    SmallDisk(const SmallDisk &) = delete;
    SmallDisk &operator=(const SmallDisk &) = delete;

    bool mounted() const { return m_mounted; }

    QString reason() const { return m_reason; }

    QString path(const char *name) const { return m_folder.filePath(QLatin1String(name)); }

    void fill() const
    {
        QFile filler(path("filler"));
        if (!filler.open(QIODevice::WriteOnly | QIODevice::Unbuffered))
            return;
        for (qsizetype piece = 256 * 1024; piece > 0;) {
            if (filler.write(QByteArray(piece, 'x')) != piece)
                piece /= 2;
        }
    }

    void empty() const { QFile::remove(path("filler")); }

private:
    QTemporaryDir m_folder;
    bool m_mounted;
    QString m_reason;
};

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
};

BROADSHEET_TEST(TstFullDisk)
#include "tst_fulldisk.moc"
