// SPDX-License-Identifier: GPL-3.0-or-later
// A damaged profile opens into something, and says what.
#include "store/backup.h"
#include "store/profile.h"
#include "store/storeprivate.h"
#include "support/testmain.h"

#include <QDir>
#include <QFile>
#include <QTest>

#include <functional>
#include <sqlite3.h>

using namespace broadsheet;
using namespace broadsheet::store;
using broadsheet::test::Profile;
using broadsheet::test::textOf;

using Damage = std::function<void(const QString &)>;
Q_DECLARE_METATYPE(Damage)

namespace {

void overwrite(const QString &path, qint64 at, const QByteArray &bytes)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadWrite));
    file.seek(at);
    file.write(bytes);
}

void sql(const QString &profile, const char *statement)
{
    sqlite3 *db = nullptr;
    sqlite3_open(QFile::encodeName(profile + QStringLiteral("/store.sqlite")).constData(), &db);
    QCOMPARE(sqlite3_exec(db, statement, nullptr, nullptr, nullptr), SQLITE_OK);
    sqlite3_close(db);
}

} // namespace

class TstDamage : public QObject {
    Q_OBJECT

private slots:

    void opensIntoBackupAndJournals_data()
    {
        QTest::addColumn<Damage>("damage");
        const auto row = [](const char *name, Damage damage) { QTest::newRow(name) << damage; };
        row("garbage in the header", [](const QString &f) { overwrite(f, 0, QByteArray(100, 'x')); });
        row("garbage in the schema page", [](const QString &f) { overwrite(f, 100, QByteArray(2000, 'x')); });
        row("cut short", [](const QString &f) { QFile::resize(f, 5000); });
        row("empty", [](const QString &f) { QFile::resize(f, 0); });
        row("removed", [](const QString &f) { QFile::remove(f); });
        row("zeroed", [](const QString &f) {
            overwrite(f, 0, QByteArray(static_cast<qsizetype>(QFileInfo(f).size()), '\0'));
        });
        row("another empty database", [](const QString &f) {
            QFile::remove(f);
            sql(QFileInfo(f).path(), "CREATE TABLE x (y); DROP TABLE x");
        });
        row("zeroed leaf pages", [](const QString &f) {
            const qint64 size = QFileInfo(f).size();
            overwrite(f, size / 2, QByteArray(static_cast<qsizetype>(size / 4), '\0'));
        });
    }

    void opensIntoBackupAndJournals()
    {
        QFETCH(Damage, damage);
        for (const bool withBackup : { true, false }) {
            Profile profile;
            const auto created = profile.article(QStringLiteral("Before"), { QStringLiteral("One.") });
            const auto later = profile.article(QStringLiteral("After"), { QStringLiteral("Two.") });
            const ArticleText typed = textOf(QStringLiteral("Before"), { QStringLiteral("Typed.") });
            {
                const auto store = profile.open();
                QVERIFY(store->record({ created }));
                if (withBackup)
                    QVERIFY(createBackup(*store, QStringLiteral("manual")));
                QVERIFY(store->record({ later }));
                QVERIFY(store->record({ KeepWorkingCopy {
                    { created.first.article, created.first.id, typed, profile.clock.now() } } }));
            }
            damage(profile.path() + QStringLiteral("/store.sqlite"));

            profile.seed(2);
            const auto store = profile.open();

            QVERIFY(store);
            QVERIFY(store->report().replaced);
            QCOMPARE(store->report().restoredFrom.isEmpty(), !withBackup);
            QCOMPARE(store->list({})->size(), size_t(2));
            QCOMPARE(store->revision(created.first.id)->text, created.first.text);
            QCOMPARE(store->revision(later.first.id)->text, later.first.text);
            QCOMPARE((*store->workingCopy(created.first.article))->text, typed);
            QVERIFY(store->record({ profile.article(QStringLiteral("Goes on"), {}) }));
        }
    }

    void replaysWhatALostWalHeld()
    {
        Profile profile;
        const auto created = profile.article(QStringLiteral("A"), { QStringLiteral("One.") });
        const auto second = profile.article(QStringLiteral("B"), { QStringLiteral("Two.") });
        QVERIFY(profile.open()->record({ created }));
        const QString file = profile.path() + QStringLiteral("/store.sqlite");
        QVERIFY(QFile::copy(file, file + QStringLiteral(".old")));
        QVERIFY(profile.open()->record({ second }));
        // As if the second transaction had been in a -wal that is gone.
        QVERIFY(QFile::remove(file));
        QVERIFY(QFile::rename(file + QStringLiteral(".old"), file));

        profile.seed(2);
        const auto store = profile.open();

        QCOMPARE(store->report().replayed, 1);
        QCOMPARE(store->revision(second.first.id)->text, second.first.text);
    }

    void saysWhenABlockIsNotWhatItWas()
    {
        Profile profile;
        const auto created
            = profile.article(QStringLiteral("A"), { QStringLiteral("One."), QStringLiteral("Two.") });
        QVERIFY(profile.open()->record({ created }));
        sql(profile.path(), "UPDATE block SET raw = CAST(replace(raw, 'Two', 'Tvo') AS BLOB)");

        QCOMPARE(profile.open()->revision(created.first.id).error().reason, Reason::BodyDamaged);
    }

    void opensANewerSchemaForReadingOnly()
    {
        Profile profile;
        QVERIFY(profile.open()->record({ profile.article(QStringLiteral("A"), {}) }));
        sql(profile.path(), "PRAGMA user_version = 99");

        const auto store = profile.open();

        QVERIFY(store->report().newerSchema);
        QVERIFY(store->access() == Access::ReadOnly);
        QCOMPARE(store->list({})->size(), size_t(1));
        QCOMPARE(
            store->record({ profile.article(QStringLiteral("B"), {}) }).error().reason, Reason::ProfileNewer);
    }

    void waitsForAnotherWriterAndThenSaysBusy()
    {
        Profile profile;
        const auto store = profile.open();
        sqlite3_busy_timeout(store->d().db->handle(), 20); // instead of 5 s
        sqlite3 *other = nullptr;
        sqlite3_open(QFile::encodeName(profile.path() + QStringLiteral("/store.sqlite")).constData(), &other);
        QCOMPARE(sqlite3_exec(other, "BEGIN IMMEDIATE", nullptr, nullptr, nullptr), SQLITE_OK);

        QCOMPARE(
            store->record({ profile.article(QStringLiteral("A"), {}) }).error().reason, Reason::ProfileBusy);

        sqlite3_exec(other, "ROLLBACK", nullptr, nullptr, nullptr);
        sqlite3_close(other);
        QVERIFY(store->record({ profile.article(QStringLiteral("A"), {}) }));
    }
};

BROADSHEET_TEST(TstDamage)
#include "tst_damage.moc"
