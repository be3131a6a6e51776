// SPDX-License-Identifier: GPL-3.0-or-later
// Forward-only migrations: all of a script or nothing of it.
#include "store/migrations.h"
#include "store/profilefiles.h"
#include "store/statement.h"
#include "support/testmain.h"

#include <QTemporaryDir>
#include <QTest>

#include <array>

using namespace broadsheet;
using namespace broadsheet::store;

class TstMigrations : public QObject {
    Q_OBJECT

private slots:

    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        const QString file = m_folder->filePath(QStringLiteral("store.sqlite"));
        QVERIFY(ensureFile(file));
        m_db = std::move(*Connection::open(file, Connection::Mode::ReadWrite));
    }

    void cleanup()
    {
        m_db.reset();
        m_folder.reset();
    }

    void runsOnlyWhatIsMissing()
    {
        const std::array<const char *, 1> old {
            "CREATE TABLE a (x INTEGER) STRICT; INSERT INTO a VALUES (1)"
        };
        const std::array<const char *, 2> both { old[0], "ALTER TABLE a ADD COLUMN y INTEGER DEFAULT 7" };
        QVERIFY(migrate(*m_db, old));
        QCOMPARE(schemaOf(*m_db), 1);

        QVERIFY(migrate(*m_db, both));
        QVERIFY(migrate(*m_db, both));

        QCOMPARE(schemaOf(*m_db), 2);
        Statement row(*m_db, "SELECT x, y FROM a");
        QVERIFY(row.next());
        QCOMPARE(row.integer(1), 7);
        QVERIFY(!row.next());
    }

    void undoesAScriptThatFails()
    {
        const std::array<const char *, 1> good { "CREATE TABLE a (x INTEGER) STRICT" };
        const std::array<const char *, 2> bad { good[0],
            "CREATE TABLE b (x INTEGER) STRICT; INSERT INTO nowhere VALUES (1)" };
        QVERIFY(migrate(*m_db, good));

        QVERIFY(!migrate(*m_db, bad));

        QCOMPARE(schemaOf(*m_db), 1);
        Statement tables(*m_db, "SELECT count(*) FROM sqlite_schema WHERE name = 'b'");
        QVERIFY(tables.next());
        QCOMPARE(tables.integer(0), 0);
    }

    void makesTheSchemaOfThisProgram()
    {
        QVERIFY(migrate(*m_db, migrationScripts()));

        QCOMPARE(schemaOf(*m_db), static_cast<int>(migrationScripts().size()));
        Statement loose(*m_db,
            "SELECT count(*) FROM pragma_table_list WHERE schema = 'main' AND type = 'table' AND strict = 0"
            " AND name NOT LIKE 'sqlite%'");
        QVERIFY(loose.next());
        QCOMPARE(loose.integer(0), 0);
    }

private:
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Connection> m_db;
};

BROADSHEET_TEST(TstMigrations)
#include "tst_migrations.moc"
