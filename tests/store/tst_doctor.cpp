// SPDX-License-Identifier: GPL-3.0-or-later
// Doctor says what is wrong, mends what needs no choice, and says what is lost.
#include "store/backup.h"
#include "store/doctor.h"
#include "store/profile.h"
#include "support/testmain.h"

#include <QFile>
#include <QTest>

#include <sqlite3.h>

using namespace broadsheet;
using namespace broadsheet::store;
using broadsheet::test::Profile;

class TstDoctor : public QObject {
    Q_OBJECT

private slots:

    void init()
    {
        m_profile = std::make_unique<Profile>();
        m_article = m_profile->article(QStringLiteral("A"), { QStringLiteral("Words in it.") });
    }

    void findsNothingInASoundProfile()
    {
        const auto store = m_profile->open();
        QVERIFY(store->record({ m_article }));
        QVERIFY(createBackup(*store, QStringLiteral("manual")));

        const auto findings = examine(*store, false);
        for (const Finding &finding : *findings)
            QVERIFY2(finding.level == Finding::Level::Good,
                qPrintable(finding.part + finding.code + finding.subject));
    }

    void findsAndMends_data()
    {
        QTest::addColumn<QByteArray>("damage");
        QTest::addColumn<QString>("part");
        QTest::newRow("a block") << QByteArray("UPDATE block SET raw = x'78' WHERE length(raw) > 10")
                                 << QStringLiteral("revisions");
        QTest::newRow("a lost block") << QByteArray("DELETE FROM block") << QStringLiteral("revisions");
        QTest::newRow("a stage") << QByteArray("UPDATE article SET durability = 'live'")
                                 << QStringLiteral("stages");
        QTest::newRow("the index") << QByteArray("UPDATE search_doc SET body = 'else'")
                                   << QStringLiteral("search");
    }

    void findsAndMends()
    {
        QFETCH(QByteArray, damage);
        QFETCH(QString, part);
        QVERIFY(m_profile->open()->record({ m_article }));
        sql(damage);
        const auto store = m_profile->open();

        QVERIFY(has(*examine(*store, false), part, false));
        QVERIFY(has(*examine(*store, true), part, true));
        const auto findings = examine(*store, false);
        for (const Finding &finding : *findings)
            QVERIFY2(finding.part != part || finding.level == Finding::Level::Good, qPrintable(finding.code));
    }

    void saysWhatIsLost()
    {
        QVERIFY(m_profile->open()->apply({ m_article }));
        sql("UPDATE block SET raw = x'78' WHERE length(raw) > 10");
        const auto store = m_profile->open();

        const auto findings = *examine(*store, true);

        const auto lost = std::find_if(findings.begin(), findings.end(),
            [](const Finding &finding) { return finding.level == Finding::Level::Lost; });
        QVERIFY(lost != findings.end());
        QCOMPARE(lost->subject, m_article.first.id.toString());
    }

    void aProfileThatMayOnlyBeReadIsSoundAsWell()
    {
        QVERIFY(m_profile->open()->record({ m_article }));
        const auto store = m_profile->open(Access::ReadOnly);

        const auto findings = *examine(*store, false);

        QVERIFY(!has(findings, QStringLiteral("search"), false));
        QVERIFY(std::none_of(findings.begin(), findings.end(),
            [](const Finding &finding) { return finding.level >= Finding::Level::Wrong; }));
    }

    void namesMissingMediaAndOpenFiles()
    {
        const auto store = m_profile->open();
        const auto row = store->putMedia("picture", {});
        QVERIFY(QFile::remove(store->mediaPath(row->sha)));
        QVERIFY(QFile::setPermissions(m_profile->path() + QStringLiteral("/profile"),
            QFile::ReadOwner | QFile::WriteOwner | QFile::ReadOther));

        const auto findings = *examine(*store, true);

        QVERIFY(has(findings, QStringLiteral("media"), false));
        QVERIFY(has(findings, QStringLiteral("permissions"), true));
        QVERIFY(!has(*examine(*store, false), QStringLiteral("permissions"), false));
    }

private:
    void sql(const QByteArray &statement)
    {
        sqlite3 *db = nullptr;
        sqlite3_open(QFile::encodeName(m_profile->path() + QStringLiteral("/store.sqlite")).constData(), &db);
        QCOMPARE(sqlite3_exec(db, statement.constData(), nullptr, nullptr, nullptr), SQLITE_OK);
        sqlite3_close(db);
    }

    static bool has(const std::vector<Finding> &findings, const QString &part, bool repaired)
    {
        return std::any_of(findings.begin(), findings.end(), [&](const Finding &finding) {
            return finding.part == part && finding.repaired == repaired
                && finding.level >= Finding::Level::Wrong;
        });
    }

    std::unique_ptr<Profile> m_profile;
    CreateArticle m_article;
};

BROADSHEET_TEST(TstDoctor)
#include "tst_doctor.moc"
