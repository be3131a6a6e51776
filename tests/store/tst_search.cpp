// SPDX-License-Identifier: GPL-3.0-or-later
// Search as people type.
#include "store/profile.h"
#include "store/store.h"
#include "support/testmain.h"

#include <QTest>

using namespace broadsheet;
using namespace broadsheet::store;
using broadsheet::test::Profile;
using broadsheet::test::textOf;

class TstSearch : public QObject {
    Q_OBJECT

private slots:

    void init()
    {
        m_profile = std::make_unique<Profile>();
        m_store = m_profile->open();
        m_bridge = m_profile->article(
            QStringLiteral("Bridge opens"), { QStringLiteral("The new café by the river is full.") });
        m_persian
            = m_profile->article(QStringLiteral("پل"), { QStringLiteral("كتاب می‌روم ۱۲۳") });
        QVERIFY(m_store->apply({ m_bridge, m_persian }));
    }

    void cleanup()
    {
        m_store.reset();
        m_profile.reset();
    }

    void findsWhatPeopleMean_data()
    {
        QTest::addColumn<QString>("words");
        QTest::addColumn<bool>("bridge");
        QTest::addColumn<bool>("persian");
        QTest::newRow("a word of the headline") << QStringLiteral("bridge") << true << false;
        QTest::newRow("the begin of the last word") << QStringLiteral("new riv") << true << false;
        QTest::newRow("no accents") << QStringLiteral("cafe") << true << false;
        QTest::newRow("capitals") << QStringLiteral("CAFÉ") << true << false;
        QTest::newRow("only one of two words") << QStringLiteral("bridge nowhere") << false << false;
        QTest::newRow("Persian kaf for Arabic") << QStringLiteral("کتاب") << false << true;
        QTest::newRow("joined for half-spaced") << QStringLiteral("میروم") << false << true;
        QTest::newRow("other digits") << QStringLiteral("123") << false << true;
        QTest::newRow("operators are words") << QStringLiteral("bridge OR \"nowhere") << false << false;
        QTest::newRow("punctuation only") << QStringLiteral("*\"-") << false << false;
        QTest::newRow("nothing") << QString() << false << false;
    }

    void findsWhatPeopleMean()
    {
        QFETCH(QString, words);
        QFETCH(bool, bridge);
        QFETCH(bool, persian);

        const auto hits = m_store->search(words, 20, false);

        QVERIFY(hits);
        QCOMPARE(hits->size(), size_t(bridge) + size_t(persian));
        if (bridge)
            QCOMPARE(hits->front().id, m_bridge.first.article);
        if (persian)
            QCOMPARE(hits->front().id, m_persian.first.article);
    }

    void cutsTheSnippetFromTheOriginal()
    {
        const auto hit = m_store->search(QStringLiteral("cafe"), 20, false)->front();

        QCOMPARE(hit.headline, QStringLiteral("Bridge opens"));
        QVERIFY2(hit.snippet.contains(QStringLiteral("‹café›")), qPrintable(hit.snippet));
    }

    void followsTheHead()
    {
        const ArticleText text = textOf(QStringLiteral("Tunnel"), { QStringLiteral("Underground.") });
        QVERIFY(m_store->record(
            { CutRevision { m_profile->revisionAfter(*m_store, m_bridge.first.article, text) } }));

        QVERIFY(m_store->search(QStringLiteral("bridge"), 20, false)->empty());
        QCOMPARE(m_store->search(QStringLiteral("tunn"), 20, false)->size(), size_t(1));
        QCOMPARE(m_store->search(QStringLiteral("underground"), 20, true)->size(), size_t(1));
    }

    void takesOneLetterForTheBeginOfAWord()
    {
        QVERIFY(m_store->apply({ m_profile->article(QStringLiteral("Vitamin C"), {}),
            m_profile->article(QStringLiteral("Vitamin"), { QStringLiteral("It cures nothing.") }),
            m_profile->article(QStringLiteral("Vitamin"), { QStringLiteral("Nothing (else).") }) }));

        const auto hits = m_store->search(QStringLiteral("vitamin c"), 20, false);

        QCOMPARE(hits->size(), size_t(2));
        QCOMPARE(hits->front().headline, QStringLiteral("Vitamin C"));
        QCOMPARE(m_store->search(QStringLiteral("vitamin e"), 20, false)->size(), size_t(1));
        QVERIFY(m_store->search(QStringLiteral("vitamin z"), 20, false)->empty());
        QCOMPARE(m_store->search(QStringLiteral("v"), 20, false)->size(), size_t(3));
        QCOMPARE(m_store->search(QStringLiteral("v"), 2, false)->size(), size_t(2));
    }

    void ranksAHeadlineBeforeABody()
    {
        QVERIFY(m_store->apply(
            { m_profile->article(QStringLiteral("Other"), { QStringLiteral("A bridge, far away.") }) }));

        const auto hits = m_store->search(QStringLiteral("bridge"), 20, false);

        QCOMPARE(hits->size(), size_t(2));
        QCOMPARE(hits->front().id, m_bridge.first.article);
        QCOMPARE(m_store->search(QStringLiteral("bridge"), 1, false)->size(), size_t(1));
    }

private:
    std::unique_ptr<Profile> m_profile;
    std::unique_ptr<Store> m_store;
    CreateArticle m_bridge;
    CreateArticle m_persian;
};

BROADSHEET_TEST(TstSearch)
#include "tst_search.moc"
