// SPDX-License-Identifier: GPL-3.0-or-later
// The window: menu bar, rail, rooms made at their first use, status line; theme and language at run time. UI
// thread.
#pragma once

#include "app/rail.h"
#include "app/window.h"

#include <QHash>

class QMenuBar;
class QStackedWidget;

namespace broadsheet::app {

class ArticlesRoom;

class ShellWindow final : public QWidget {
    Q_OBJECT
public:
    ShellWindow(newsroom::Workplace &place, newsroom::SyncService &sync, newsroom::StoreWatch &watch,
        newsroom::Languages &languages, Settings &settings);
    ~ShellWindow() override;

    Surroundings surroundings();
    void enter(RoomName room);
    void openArticle(const ArticleId &id);
    /// Palette alone: nothing is rebuilt. `desktopIsDark` counts with ThemeChoice::Desktop.
    void setTheme(ThemeChoice choice);
    void setDesktopDark(bool dark);
    void setLanguage(const QString &tag);

signals:
    /// What was typed is kept; the program may end.
    void shut();

protected:
    void closeEvent(QCloseEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void fillMenus();
    void connectCommands();
    void applyTheme();
    void stepPane(int step);
    void countOutbox();
    Room *room(RoomName name);
    ArticlesRoom *articles();

    newsroom::Workplace &m_place;
    newsroom::SyncService &m_sync;
    newsroom::StoreWatch &m_watch;
    newsroom::Languages &m_languages;
    Settings &m_settings;
    Commands m_commands;
    StatusLine *m_status;
    QMenuBar *m_menus;
    Rail *m_rail;
    QStackedWidget *m_stack;
    QHash<int, Room *> m_rooms;
    RoomName m_shown = RoomName::Articles;
    bool m_desktopDark = false;
    enum class Life { Open, Closing, Shut } m_life = Life::Open;
};

} // namespace broadsheet::app
