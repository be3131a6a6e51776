// SPDX-License-Identifier: GPL-3.0-or-later
// The gate: whoever does not see the window finds every part of it by name and by key.
#include "app/keyboardsheet.h"
#include "app/rail.h"
#include "app/shellfixture.h"
#include "app/windowsheets.h"
#include "support/testmain.h"

#include <QAbstractScrollArea>
#include <QAccessible>
#include <QComboBox>
#include <QDialog>
#include <QMenuBar>
#include <QSet>
#include <QTest>

using namespace broadsheet;
using namespace broadsheet::app;

namespace {

bool isReachable(const QWidget *widget)
{
    return widget->isVisible() && widget->isEnabled() && (widget->focusPolicy() & Qt::TabFocus) != 0;
}

/// Parts that the toolkit makes inside of its own fields.
bool isInner(const QWidget *widget)
{
    return widget->objectName().startsWith(QLatin1String("qt_"))
        || qobject_cast<const QAbstractScrollArea *>(widget->parentWidget()) != nullptr
        || qobject_cast<const QComboBox *>(widget->parentWidget()) != nullptr
        || widget->focusProxy() != nullptr;
}

QStringList nameless(const QWidget &root)
{
    QStringList found;
    for (const QWidget *widget : root.findChildren<QWidget *>()) {
        if (!isReachable(widget) || isInner(widget))
            continue;
        QAccessibleInterface *face = QAccessible::queryAccessibleInterface(const_cast<QWidget *>(widget));
        if (face == nullptr || face->text(QAccessible::Name).trimmed().isEmpty())
            found.append(
                QLatin1String(widget->metaObject()->className()) + QLatin1Char(' ') + widget->objectName());
    }
    return found;
}

/// The widgets that Tab visits, from the first room's field round to it again.
QList<QWidget *> tabOrder(QWidget *from)
{
    QList<QWidget *> order;
    QWidget *next = from;
    do {
        if (isReachable(next) && !isInner(next))
            order.append(next);
        next = next->nextInFocusChain();
    } while (next != from && order.size() < 500);
    return order;
}

} // namespace

class TstAccessibility : public QObject {
    Q_OBJECT

private slots:

    void everythingThatIsReachedHasAName_data()
    {
        QTest::addColumn<QString>("language");
        QTest::newRow("English") << QStringLiteral("en");
        QTest::newRow("Persian") << QStringLiteral("fa");
    }

    void everythingThatIsReachedHasAName()
    {
        QFETCH(QString, language);
        ShellStage stage(language);
        const auto window = stage.window();
        window->show();
        window->showRoom(RoomName::Desk);

        QCOMPARE(nameless(*window), QStringList());
    }

    void dialogsHaveNamesForTheirFields()
    {
        ShellStage stage;
        const auto window = stage.window();
        window->show();
        for (const Command each :
            { Command::Keyboard, Command::Settings, Command::CheckInstallation, Command::About }) {
            window->surroundings().commands.action(each)->trigger();
            auto *sheet = window->findChild<QDialog *>();
            QVERIFY(sheet != nullptr);
            QVERIFY(!sheet->windowTitle().isEmpty());
            QCOMPARE(nameless(*sheet), QStringList());
            delete sheet;
        }
    }

    void tabVisitsEverythingOnceInReadingOrder()
    {
        ShellStage stage;
        const auto window = stage.window();
        window->show();
        auto *rail = window->findChild<Rail *>();
        PlainRoom *room = plainRoom(*window, RoomName::Articles);

        const QList<QWidget *> order = tabOrder(rail->button(RoomName::Articles));

        QCOMPARE(QSet<QWidget *>(order.begin(), order.end()).size(), order.size());
        QVERIFY(order.indexOf(room->first) > order.indexOf(rail->button(RoomName::Outbox)));
        QVERIFY(order.indexOf(room->second) > order.indexOf(room->first));
        const auto *status = &window->surroundings().status;
        const auto inStatus = std::find_if(order.begin(), order.end(),
            [status](const QWidget *widget) { return status->isAncestorOf(widget); });
        QVERIFY(inStatus != order.end());
        QVERIFY(inStatus - order.begin() > order.indexOf(room->second));
    }

    void theFocusCanBeSeenOnEverythingThatIsReached()
    {
        ShellStage stage;
        QApplication::setStyle(editor::makeStyle());
        const auto window = stage.window();
        window->show();
        QVERIFY(QTest::qWaitForWindowActive(window.get()));
        for (QWidget *each : tabOrder(window->findChild<Rail *>()->button(RoomName::Articles))) {
            window->setFocus();
            each->clearFocus();
            const QImage without = each->grab().toImage();
            each->setFocus(Qt::TabFocusReason);
            QTRY_VERIFY(each->hasFocus());
            QVERIFY2(each->grab().toImage() != without, qPrintable(each->accessibleName()));
        }
    }

    void everyCommandOfAMenuHasATextAndTheMenusAreThere()
    {
        ShellStage stage;
        const auto window = stage.window();
        window->show();
        auto *bar = window->findChild<QMenuBar *>();
        QCOMPARE(bar->actions().size(), 8);
        QTRY_VERIFY(!bar->actions().constFirst()->menu()->isEmpty());

        for (const QAction *menu : bar->actions()) {
            QVERIFY(menu->text().contains(QLatin1Char('&')));
            for (const QAction *action : menu->menu()->actions())
                QVERIFY(action->isSeparator() || !action->text().isEmpty());
        }
    }

    void targetsAreLargeEnough()
    {
        ShellStage stage;
        const auto window = stage.window();
        window->show();
        for (const auto *button : window->findChildren<RailButton *>())
            QVERIFY(button->height() >= 40 && button->width() >= 40);
    }
};

BROADSHEET_TEST(TstAccessibility)
#include "tst_accessibility.moc"
