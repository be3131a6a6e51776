// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/rail.h"
#include "app/shellfixture.h"
#include "support/testmain.h"

#include <QMenuBar>
#include <QSignalSpy>
#include <QTest>

using namespace broadsheet;
using namespace broadsheet::app;

namespace {

void showActive(ShellWindow &window)
{
    window.show();
    QVERIFY(QTest::qWaitForWindowActive(&window));
}

} // namespace

class TstShell : public QObject {
    Q_OBJECT

private slots:

    void roomsAreMadeAtTheirFirstUse()
    {
        ShellStage stage;
        const auto window = stage.window();
        QVERIFY(window->room(RoomName::Articles) != nullptr);
        QVERIFY(window->room(RoomName::Desk) == nullptr);

        window->surroundings().commands.action(Command::GoDesk)->trigger();

        QVERIFY(window->room(RoomName::Desk) != nullptr);
        QCOMPARE(plainRoom(*window, RoomName::Desk)->entered, 1);
    }

    void keysLeadToTheRooms()
    {
        ShellStage stage;
        const auto window = stage.window();
        showActive(*window);

        QTest::keyClick(window.get(), Qt::Key_2, Qt::ControlModifier);

        QTRY_VERIFY(plainRoom(*window, RoomName::Desk) != nullptr);
        QVERIFY(plainRoom(*window, RoomName::Desk)->isVisible());
        QTest::keyClick(window.get(), Qt::Key_1, Qt::ControlModifier);
        QTRY_VERIFY(plainRoom(*window, RoomName::Articles)->isVisible());
    }

    void anArticleOfAnotherRoomOpensAmongTheArticles()
    {
        ShellStage stage;
        const auto window = stage.window();
        window->showRoom(RoomName::Desk);
        const auto id = stage.ids.make<ArticleId>();

        emit window->room(RoomName::Desk)->articleWanted(id);

        QVERIFY(plainRoom(*window, RoomName::Articles)->opened == id);
        QVERIFY(!plainRoom(*window, RoomName::Articles)->isHidden());
    }

    void fSixWalksThroughThePanesAndBack()
    {
        ShellStage stage;
        const auto window = stage.window();
        showActive(*window);
        PlainRoom *room = plainRoom(*window, RoomName::Articles);
        room->first->setFocus();
        QTRY_VERIFY(room->first->hasFocus());

        QTest::keyClick(window.get(), Qt::Key_F6);
        QVERIFY(room->second->hasFocus());
        QTest::keyClick(window.get(), Qt::Key_F6);
        QVERIFY(window->surroundings().status.isAncestorOf(QApplication::focusWidget()));
        QTest::keyClick(window.get(), Qt::Key_F6);
        QVERIFY(qobject_cast<QAbstractButton *>(QApplication::focusWidget()) != nullptr);
        QTest::keyClick(window.get(), Qt::Key_F6);
        QVERIFY(room->first->hasFocus());
        QTest::keyClick(window.get(), Qt::Key_F6, Qt::ShiftModifier);
        QVERIFY(!room->isAncestorOf(QApplication::focusWidget()));
    }

    void anotherLanguageTurnsTheWindowRoundAtOnce()
    {
        ShellStage stage;
        const auto window = stage.window();
        showActive(*window);
        auto *bar = window->findChild<QMenuBar *>();
        const QString english = bar->actions().constFirst()->text();
        PlainRoom *room = plainRoom(*window, RoomName::Articles);
        const int before = room->first->mapTo(window.get(), QPoint()).x();

        window->setLanguage(QStringLiteral("fa"));

        QTRY_VERIFY(bar->actions().constFirst()->text() != english);
        QCOMPARE(window->layoutDirection(), Qt::RightToLeft);
        QTRY_VERIFY(room->first->mapTo(window.get(), QPoint()).x() > before);
        QCOMPARE(plainRoom(*window, RoomName::Articles), room);
        QVERIFY(window->surroundings().commands.action(Command::LanguagePersian)->isChecked());
        QCOMPARE(stage.settings.language(), QStringLiteral("fa"));
    }

    void anotherThemeIsAnotherPaletteAndNothingElse()
    {
        ShellStage stage;
        const auto window = stage.window();
        PlainRoom *room = plainRoom(*window, RoomName::Articles);

        window->surroundings().commands.action(Command::ThemeDark)->trigger();

        QVERIFY(editor::themeOf(QApplication::palette()) == editor::Theme::Dark);
        QCOMPARE(plainRoom(*window, RoomName::Articles), room);
        QVERIFY(stage.settings.theme() == ThemeChoice::Dark);
    }

    void aHighContrastDesktopKeepsItsColours()
    {
        const QPalette strong(
            Qt::white, Qt::black, Qt::white, Qt::gray, Qt::gray, Qt::white, Qt::white, Qt::black, Qt::black);

        QVERIFY(paletteOf(ThemeChoice::Light, editor::Theme::Light, strong) == strong);
        QVERIFY(paletteOf(ThemeChoice::Desktop, editor::Theme::Dark, QPalette())
            == editor::paletteFor(editor::Theme::Dark));
    }

    void aNarrowWindowHasIconsOnlyAtItsSide()
    {
        ShellStage stage;
        const auto window = stage.window();
        window->resize(1366, 768);
        window->show();
        auto *rail = window->findChild<Rail *>();
        QTRY_COMPARE(rail->width(), 72);

        window->resize(860, 600);

        QTRY_COMPARE(rail->width(), 48);
        QVERIFY(window->minimumSizeHint().width() <= 760);
    }

    void theNextStartShowsTheLastRoom()
    {
        ShellStage stage;
        {
            const auto window = stage.window();
            window->showRoom(RoomName::Desk);
            const QSignalSpy closed(window.get(), &ShellWindow::closed);
            window->close();
            QTRY_COMPARE(closed.count(), 1);
        }

        const auto window = stage.window();

        QVERIFY(window->room(RoomName::Desk) != nullptr);
    }

    void closingLetsEveryRoomKeepItsTextFirst()
    {
        ShellStage stage;
        const auto window = stage.window();
        window->showRoom(RoomName::Desk);
        window->show();
        const QSignalSpy closed(window.get(), &ShellWindow::closed);

        window->close();
        window->close();

        QTRY_COMPARE(closed.count(), 1);
        QCOMPARE(plainRoom(*window, RoomName::Articles)->closed, 1);
        QCOMPARE(plainRoom(*window, RoomName::Desk)->closed, 1);
    }
};

BROADSHEET_TEST(TstShell)
#include "tst_shell.moc"
