// SPDX-License-Identifier: GPL-3.0-or-later
#include "markup/pagerenderer.h"
#include "support/testmain.h"

#include <QTest>

using namespace broadsheet;
using namespace broadsheet::markup;

class TstSlug : public QObject {
    Q_OBJECT

private slots:
    void keepsWordsOfAnyScript_data();
    void keepsWordsOfAnyScript();
    void cutsBetweenWords();
    void neverCutsACharacterInHalf();
    void neverLeavesTheFolder();
    void addressesByTheSitesMonth();
    void keepsSectionsApart();
    void keepsLoginsApart();
    void givesNoPageToFreeNames();
    void knowsDirections_data();
    void knowsDirections();
};

void TstSlug::keepsWordsOfAnyScript_data()
{
    QTest::addColumn<QString>("headline");
    QTest::addColumn<QString>("slug");
    QTest::newRow("english") << "The Harbour Opens -- Again!"
                             << "the-harbour-opens-again";
    QTest::newRow("apostrophe") << QStringLiteral("Council’s plan won't wait") << "councils-plan-wont-wait";
    QTest::newRow("accents") << QStringLiteral("Élection à Orléans") << QStringLiteral("élection-à-orléans");
    QTest::newRow("persian") << QStringLiteral("کتابخانه‌ها باز می‌شوند؟")
                             << QStringLiteral("کتابخانهها-باز-میشوند");
    QTest::newRow("hindi") << QStringLiteral("हिन्दी समाचार") << QStringLiteral("हिन्दी-समाचार");
    QTest::newRow("chinese") << QStringLiteral("港口 开放") << QStringLiteral("港口-开放");
    QTest::newRow("numbers") << "5,000 homes in 2026"
                             << "5-000-homes-in-2026";
    QTest::newRow("nothing left") << "?!..."
                                  << "article";
    QTest::newRow("empty") << ""
                           << "article";
}

void TstSlug::keepsWordsOfAnyScript()
{
    QFETCH(QString, headline);
    QFETCH(QString, slug);

    QCOMPARE(slugFrom(headline), slug);
    QCOMPARE(slugFrom(slug), slug);
}

void TstSlug::cutsBetweenWords()
{
    const QString slug = slugFrom(QStringLiteral("word ").repeated(40));

    QCOMPARE(slug, QStringLiteral("word-").repeated(11) + QStringLiteral("word"));
    QCOMPARE(slugFrom(QString(200, QLatin1Char('a'))).size(), 60);
}

void TstSlug::neverCutsACharacterInHalf()
{
    const QString slug = slugFrom(QStringLiteral("a") + QStringLiteral("𐐷").repeated(80));

    QVERIFY(slug.size() <= 60);
    QVERIFY(!slug.back().isHighSurrogate());
}

void TstSlug::neverLeavesTheFolder()
{
    const ArticleId id = *ArticleId::fromString(QStringLiteral("1a2b3c4d-0000-4000-8000-000000000001"));

    QCOMPARE(addressOf(QStringLiteral("../../etc/passwd\n"), id, instantFromMs(0), "UTC"),
        QStringLiteral("1970/01/etc-passwd-1a2b3c4d/"));
    QCOMPARE(addressOf(QString(), id, instantFromMs(0), "UTC"), QStringLiteral("1970/01/article-1a2b3c4d/"));
}

void TstSlug::addressesByTheSitesMonth()
{
    const ArticleId id = *ArticleId::fromString(QStringLiteral("1a2b3c4d-0000-4000-8000-000000000001"));
    const Instant newYearsEve = *instantFromIso(QStringLiteral("2026-12-31T22:00:00Z"));

    QCOMPARE(addressOf(QStringLiteral("fireworks"), id, newYearsEve, "Asia/Tehran"),
        QStringLiteral("2027/01/fireworks-1a2b3c4d/"));
    QCOMPARE(addressOf(QStringLiteral("fireworks"), id, newYearsEve, "UTC"),
        QStringLiteral("2026/12/fireworks-1a2b3c4d/"));
}

void TstSlug::keepsSectionsApart()
{
    QCOMPARE(sectionAddress(QStringLiteral("Politics")), QStringLiteral("section/politics/"));
    QCOMPARE(sectionAddress(QStringLiteral("Arts & Culture")), QStringLiteral("section/arts-culture/"));
    QVERIFY(sectionAddress(QStringLiteral("C++")) != sectionAddress(QStringLiteral("C")));
    QVERIFY(sectionAddress(QStringLiteral("!")) != sectionAddress(QStringLiteral("?")));
    QVERIFY(
        sectionAddress(QStringLiteral("x").repeated(70)) != sectionAddress(QStringLiteral("x").repeated(71)));
}

void TstSlug::keepsLoginsApart()
{
    QCOMPARE(authorAddress({ .login = QStringLiteral("sara"), .name = QStringLiteral("Sara") }),
        QStringLiteral("author/sara/"));
    QVERIFY(authorAddress({ .login = QStringLiteral("a.b"), .name = QString() })
        != authorAddress({ .login = QStringLiteral("a-b"), .name = QString() }));
    QVERIFY(authorAddress({ .login = QStringLiteral("Sara"), .name = QString() })
        != authorAddress({ .login = QStringLiteral("sara"), .name = QString() }));
}

void TstSlug::givesNoPageToFreeNames()
{
    QCOMPARE(authorAddress({ .login = QString(), .name = QStringLiteral("Guest") }), QString());
}

void TstSlug::knowsDirections_data()
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<QString>("direction");
    for (const char *tag : { "fa", "fa-IR", "ar", "he", "ur-PK", "ckb", "yi", "pa-Arab", "AR" })
        QTest::newRow(tag) << tag << "rtl";
    for (const char *tag : { "en", "en-GB", "tr", "ku", "az", "uz-Latn", "ks-Deva", "zh", "" })
        QTest::newRow(*tag ? tag : "none") << tag << "ltr";
}

void TstSlug::knowsDirections()
{
    QFETCH(QString, language);
    QFETCH(QString, direction);

    QCOMPARE(directionOf(language), direction);
}

BROADSHEET_TEST(TstSlug)
#include "tst_slug.moc"
