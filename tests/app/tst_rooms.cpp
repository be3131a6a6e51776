// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/accountpanel.h"
#include "app/desktable.h"
#include "app/queueline.h"
#include "app/rooms.h"
#include "support/testmain.h"
#include "support/windowplace.h"

#include <QComboBox>
#include <QHeaderView>
#include <QLabel>
#include <QMenu>
#include <QPushButton>
#include <QSignalSpy>
#include <QTableView>

using namespace broadsheet;
using namespace broadsheet::app;
using namespace broadsheet::test;

/// The desk's table, the outbox and the account, over a real store and a newsroom folder.
class TstRooms : public QObject {
    Q_OBJECT

private:
    std::unique_ptr<WindowPlace> m_place;
    std::unique_ptr<Room> m_room;

    SomebodyAtWork &me() { return m_place->me; }

    ArticleId write(const QString &headline)
    {
        return me().newArticle(headline, { QStringLiteral("Some words.") });
    }

    void open(Room *(*make)(Surroundings, QWidget *))
    {
        m_room.reset(make(m_place->surroundings(), nullptr));
        m_room->resize(1200, 700);
        m_room->show();
        m_room->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(m_room.get()));
        m_room->enter();
    }

    QTableView *table() const { return m_room->findChild<QTableView *>(); }

    QString cell(int row, DeskColumn column) const
    {
        return table()->model()->index(row, static_cast<int>(column)).data().toString();
    }

    QPushButton *button(const QString &text) const
    {
        for (QPushButton *each : m_room->findChildren<QPushButton *>()) {
            if (each->text() == text && each->isVisibleTo(m_room.get()))
                return each;
        }
        return nullptr;
    }

    bool says(const QString &text) const
    {
        const auto labels = m_room->findChildren<QLabel *>();
        return std::any_of(labels.begin(), labels.end(), [&](const QLabel *label) {
            return label->isVisibleTo(m_room.get()) && label->text().contains(text);
        });
    }

    int shownLines() const
    {
        int shown = 0;
        for (const QueueLine *line : m_room->findChildren<QueueLine *>())
            shown += line->isVisibleTo(m_room.get()) ? 1 : 0;
        return shown;
    }

private slots:

    void init()
    {
        m_place = std::make_unique<WindowPlace>();
        QVERIFY(me().join(m_place->folder(), QStringLiteral("cora"), true));
    }

    void cleanup()
    {
        m_room.reset();
        m_place.reset();
    }

    void theDeskIsSortedByStageAndOpensWithReturn()
    {
        const ArticleId submitted = write(QStringLiteral("Sent"));
        QVERIFY(me().act(submitted, Act::Submit));
        const ArticleId draft = write(QStringLiteral("Begun"));
        open(makeDeskRoom);
        QTRY_COMPARE(table()->model()->rowCount(), 2);
        QCOMPARE(cell(0, DeskColumn::Headline), QStringLiteral("Begun"));
        QCOMPARE(cell(1, DeskColumn::Stage), QStringLiteral("In review"));
        QTRY_VERIFY(cell(0, DeskColumn::Checks).contains(u'/'));

        const QSignalSpy opened(m_room.get(), &Room::articleWanted);
        QTest::keyClick(table(), Qt::Key_Return);
        QCOMPARE(opened.size(), 1);
        QCOMPARE(opened[0][0].value<ArticleId>(), draft);

        table()->sortByColumn(static_cast<int>(DeskColumn::Stage), Qt::DescendingOrder);
        QCOMPARE(cell(0, DeskColumn::Headline), QStringLiteral("Sent"));
    }

    void theDeskIsFilteredBySectionAndByWhatNeedsMe()
    {
        const ArticleId city = write(QStringLiteral("City story"));
        QVERIFY(me().set(city, QStringLiteral("section"), QStringLiteral("City")));
        const ArticleId world = write(QStringLiteral("World story"));
        QVERIFY(me().set(world, QStringLiteral("section"), QStringLiteral("World")));
        QVERIFY(me().act(world, Act::Submit));
        open(makeDeskRoom);
        QTRY_COMPARE(table()->model()->rowCount(), 2);

        auto *section = m_room->findChildren<QComboBox *>().first();
        section->setCurrentIndex(section->findText(QStringLiteral("City")));
        QCOMPARE(table()->model()->rowCount(), 1);
        QCOMPARE(cell(0, DeskColumn::Headline), QStringLiteral("City story"));

        section->setCurrentIndex(0);
        QCOMPARE(table()->model()->rowCount(), 2);
    }

    void theMenuOffersWhatIsAllowedAndSaysWhyNotForTheRest()
    {
        write(QStringLiteral("Begun"));
        open(makeDeskRoom);
        QTRY_COMPARE(table()->model()->rowCount(), 1);

        emit table()->customContextMenuRequested(table()->visualRect(table()->currentIndex()).center());

        QTRY_VERIFY(!table()->findChildren<QMenu *>(QString(), Qt::FindDirectChildrenOnly).isEmpty());
        auto *menu = table()->findChildren<QMenu *>(QString(), Qt::FindDirectChildrenOnly).first();
        QStringList allowed;
        for (const QAction *action : menu->actions())
            allowed.append(action->text());
        QVERIFY(allowed.contains(QStringLiteral("Submit")));
        QVERIFY(!allowed.contains(QStringLiteral("Restore")));
        QMenu *refused = menu->actions().last()->menu();
        QVERIFY(refused);
        const auto reasons = refused->actions();
        QVERIFY(std::all_of(reasons.begin(), reasons.end(),
            [](const QAction *action) { return !action->isEnabled() && action->text().size() > 20; }));
        menu->close();
    }

    void widthsOfColumnsAreThereAgain()
    {
        open(makeDeskRoom);
        table()->horizontalHeader()->resizeSection(0, 417);
        m_room->hide();
        open(makeDeskRoom);
        QCOMPARE(table()->horizontalHeader()->sectionSize(0), 417);
    }

    void theOutboxSaysFirstWhatIsSafeAndSendsNow()
    {
        const ArticleId id = write(QStringLiteral("Harbour"));
        QVERIFY(me().act(id, Act::Submit));
        open(makeOutboxRoom);
        QTRY_COMPARE(shownLines(), 1);
        QVERIFY(says(
            QStringLiteral("Everything you wrote is saved on this computer. 1 change waits for the site.")));
        QVERIFY(says(QStringLiteral("Harbour")));

        QTest::mouseClick(button(QStringLiteral("Send now")), Qt::LeftButton);

        QTRY_COMPARE(shownLines(), 0);
        QVERIFY(says(QStringLiteral("nothing waits")));
        QVERIFY(me().state(id).base.has_value());
    }

    void holdingIsSaidAtTheLinesAndKeptForTheNextStart()
    {
        const ArticleId id = write(QStringLiteral("Harbour"));
        QVERIFY(me().act(id, Act::Submit));
        open(makeOutboxRoom);
        QTRY_COMPARE(shownLines(), 1);

        QTest::mouseClick(button(QStringLiteral("Hold sending")), Qt::LeftButton);

        QVERIFY(me().sender->isHeld());
        QVERIFY(m_place->settings.value(QStringLiteral("holdSending")).toBool());
        QVERIFY(says(QStringLiteral("Held.")));
        QVERIFY(button(QStringLiteral("Let sending go on")));
    }

    void theAccountSaysWhoIAmAndWhatIMay()
    {
        open(makeAccountRoom);
        QTRY_VERIFY(says(QStringLiteral("Chief")));
        QVERIFY(says(m_place->folder()));
        QVERIFY(says(QStringLiteral("manage people and rules")));

        QTest::mouseClick(button(QStringLiteral("Check connection")), Qt::LeftButton);
        const QSignalSpy said(m_room.get(), &Room::said);
        QTRY_COMPARE(said.size(), 1);
        QVERIFY(said[0][0].toString().contains(QStringLiteral("in reach")));
    }

    void aSiteIsRemovedWithTheSecondPressAndTheArticlesStay()
    {
        const ArticleId id = write(QStringLiteral("Kept"));
        open(makeAccountRoom);
        QTRY_VERIFY(button(QStringLiteral("Remove")));

        QTest::mouseClick(button(QStringLiteral("Remove")), Qt::LeftButton);
        QTRY_VERIFY(button(QStringLiteral("Remove now")));
        QVERIFY(says(QStringLiteral("stay on this computer")));
        QTest::mouseClick(button(QStringLiteral("Remove now")), Qt::LeftButton);

        QTRY_VERIFY(says(QStringLiteral("No site yet")));
        QCOMPARE(me().state(id).fields.headline, QStringLiteral("Kept"));
    }
};

BROADSHEET_TEST(TstRooms)
#include "tst_rooms.moc"
