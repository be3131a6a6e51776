// SPDX-License-Identifier: GPL-3.0-or-later
// The window: menu bar, rail, the rooms, status line; theme, language and what is remembered. UI thread.
#pragma once

#include "app/rooms.h"

#include <functional>
#include <memory>

namespace broadsheet::app {

class ShellWindow final : public QWidget {
    Q_OBJECT
public:
    struct Parts {
        newsroom::Workplace &place;
        newsroom::SyncService &sync;
        newsroom::StoreWatch &watch;
        newsroom::Languages &languages;
        Settings &settings;
        /// Before the window set its own.
        QPalette desktopPalette;
        std::span<const RoomRow> rooms;
    };

    explicit ShellWindow(const Parts &parts);
    ~ShellWindow() override;

    /// Made at its first use.
    void showRoom(RoomName room);
    void openArticle(const ArticleId &id);
    Room *room(RoomName name) const;
    Surroundings surroundings() const;

    void setLanguage(const QString &tag);
    void setTheme(ThemeChoice choice);
    /// Everything typed is kept, then the window is gone: closed() follows. Once.
    void closeDown();

signals:
    /// The first screen is painted: what is heavier may begin.
    void painted();
    void closed();

protected:
    void changeEvent(QEvent *event) override;
    void closeEvent(QCloseEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    class Private;
    std::unique_ptr<Private> m_d;
};

} // namespace broadsheet::app
