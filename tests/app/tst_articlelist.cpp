// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/articlelist.h"
#include "app/articlerows.h"
#include "support/testmain.h"
#include "support/windowplace.h"

#include <QLineEdit>
#include <QListView>
#include <QSignalSpy>
#include <QToolButton>

using namespace broadsheet;
using namespace broadsheet::app;
using namespace broadsheet::test;

/// The list over a real store, by keys as a person presses them.
class TstArticleList : public QObject {
    Q_OBJECT

private:
    std::unique_ptr<WindowPlace> m_place;
    std::unique_ptr<ArticleList> m_list;

    QListView *view() const { return m_list->findChild<QListView *>(); }

    QLineEdit *search() const { return m_list->findChild<QLineEdit *>(); }

    int shownRows() const { return view()->model()->rowCount(); }

    QString headline(int row) const { return view()->model()->index(row, 0).data().toString(); }

    ArticleId write(const QString &headline, const QString &words = QStringLiteral("Some words."))
    {
        return m_place->me.newArticle(headline, { words });
    }

    void open()
    {
        m_list = std::make_unique<ArticleList>(m_place->surroundings());
        m_list->resize(288, 600);
        m_list->show();
        m_list->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(m_list.get()));
        m_list->refresh();
    }

private slots:

    void init() { m_place = std::make_unique<WindowPlace>(); }

    void cleanup()
    {
        m_list.reset();
        m_place.reset();
    }

    void whatIWroteIsThereNewestFirst()
    {
        write(QStringLiteral("First"));
        write(QStringLiteral("Second"));
        open();

        QTRY_COMPARE(shownRows(), 2);
        QCOMPARE(headline(0), QStringLiteral("Second"));
    }

    void arrowKeysChooseAfterAPauseAndReturnAtOnce()
    {
        write(QStringLiteral("First"));
        const ArticleId second = write(QStringLiteral("Second"));
        open();
        QTRY_COMPARE(shownRows(), 2);
        QSignalSpy chosen(m_list.get(), &ArticleList::chosen);
        search()->setFocus();

        QTest::keyClick(search(), Qt::Key_Down);
        QVERIFY(view()->hasFocus());
        QTRY_COMPARE(chosen.size(), 1);
        QCOMPARE(chosen[0][0].value<ArticleId>(), second);

        QTest::keyClick(view(), Qt::Key_Down);
        QTest::keyClick(view(), Qt::Key_Return);
        QCOMPARE(chosen.size(), 2);
        QTest::keyClick(view(), Qt::Key_Up);
        QTest::keyClick(view(), Qt::Key_Up);
        QVERIFY(search()->hasFocus());
    }

    void typedWordsAreLookedForAndEscTakesThemAway()
    {
        write(QStringLiteral("Ferries"), QStringLiteral("The lighthouse was lit."));
        write(QStringLiteral("Buses"));
        open();
        QTRY_COMPARE(shownRows(), 2);
        search()->setFocus();

        QTest::keyClicks(search(), QStringLiteral("lightho"));
        QTRY_COMPARE(shownRows(), 1);
        QCOMPARE(headline(0), QStringLiteral("Ferries"));
        const auto *row
            = view()->model()->index(0, 0).data(ArticleRows::RowRole).value<const newsroom::LibraryRow *>();
        QVERIFY(row->snippet.contains(QStringLiteral("\u2039lighthouse\u203a")));

        QTest::keyClick(search(), Qt::Key_Escape);
        QTRY_COMPARE(shownRows(), 2);
    }

    void selectionAndScrollStayWhenRowsCome()
    {
        ArticleId wanted;
        for (int i = 0; i < 30; ++i) {
            const ArticleId id = write(QStringLiteral("Story %1").arg(i));
            if (i == 10)
                wanted = id;
        }
        open();
        QTRY_COMPARE(shownRows(), 30);
        m_list->select(wanted);
        QCOMPARE(m_list->selected(), std::optional(wanted));
        const QSignalSpy chosen(m_list.get(), &ArticleList::chosen);
        const QSignalSpy resets(view()->model(), &QAbstractItemModel::modelReset);

        write(QStringLiteral("Newer"));

        QTRY_COMPARE(shownRows(), 31);
        QCOMPARE(headline(0), QStringLiteral("Newer"));
        QCOMPARE(m_list->selected(), std::optional(wanted));
        QVERIFY(resets.isEmpty());
        QVERIFY(chosen.isEmpty());
        QVERIFY(m_list->neighbour(wanted, -1).has_value());
    }

    void furtherPagesComeWhenTheEndIsNear()
    {
        for (int i = 0; i < 60; ++i)
            QVERIFY(m_place->me.doing([&](newsroom::Context context) {
                return newsroom::Drafts(context).create({ .headline = QString::number(i) });
            }));
        open();
        QTRY_COMPARE(shownRows(), 50);
        search()->setFocus();
        QTest::keyClick(search(), Qt::Key_Down);

        QTest::keyClick(view(), Qt::Key_End);

        QTRY_COMPARE(shownRows(), 60);
    }

    void aRowIsOneSentenceForAReader()
    {
        write(QStringLiteral("Port Alder reopens its pier"));
        open();
        QTRY_COMPARE(shownRows(), 1);
        const QString sentence = view()->model()->index(0, 0).data(Qt::AccessibleTextRole).toString();
        QVERIFY(sentence.startsWith(QStringLiteral("Port Alder reopens its pier, Draft, ")));
    }

    void theFirstRowsOfTheLastSessionStandThereBeforeTheStoreAnswers()
    {
        const ArticleId id = write(QStringLiteral("Kept"));
        open();
        QTRY_COMPARE(shownRows(), 1);
        const QByteArray snapshot = m_list->snapshot();

        m_list = std::make_unique<ArticleList>(m_place->surroundings());
        m_list->restoreSnapshot(snapshot);

        QCOMPARE(shownRows(), 1);
        QCOMPARE(headline(0), QStringLiteral("Kept"));
        m_list->select(id);
        m_list->refresh();
        QCOMPARE(m_list->selected(), std::optional(id));
        m_list->restoreSnapshot(snapshot.left(40));
        QCOMPARE(shownRows(), 1);
    }
};

BROADSHEET_TEST(TstArticleList)
#include "tst_articlelist.moc"
