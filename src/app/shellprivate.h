// SPDX-License-Identifier: GPL-3.0-or-later
// What the window is made of.
#pragma once

#include "app/commandpalette.h"
#include "app/desktoptheme.h"
#include "app/panes.h"
#include "app/rail.h"
#include "app/shell.h"

#include <QHash>
#include <QPointer>
#include <QSet>

class QMenuBar;
class QStackedWidget;

namespace broadsheet::app {

class ShellWindow::Private {
public:
    Private(ShellWindow *window, const Parts &given);

    Surroundings surroundings();
    void build();
    void connectCommands();
    void checkChoices();
    /// Nothing where the table has no such room.
    Room *made(RoomName name);
    QList<QWidget *> panes() const;
    void retranslate();
    void refill(QMenu &menu, Menu which);
    void applyTheme();
    void afterFirstPaint();
    /// Outbox rows for badge and status line, read off this thread.
    void count();
    void connectSheets();
    /// Made at its first use.
    CommandPalette *palette();
    void sendAndReceive();
    void closeRooms(QList<Room *> left);

    ShellWindow *q;
    Parts parts;
    Commands commands;
    StatusLine *status;
    QMenuBar *menuBar;
    Rail *rail;
    QStackedWidget *stack;
    DesktopTheme desktop;
    CommandPalette *paletteFrame = nullptr;
    std::vector<std::pair<Menu, QMenu *>> menus;
    QHash<int, Room *> rooms;
    bool menusFilled = false;
    bool paintedOnce = false;
    bool closing = false;
    bool gone = false;
};

} // namespace broadsheet::app
