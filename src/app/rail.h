// SPDX-License-Identifier: GPL-3.0-or-later
// The column of rooms at the window's start side. UI thread.
#pragma once

#include "app/rooms.h"

#include <QAbstractButton>

class QVBoxLayout;

namespace broadsheet::app {

/// One room: icon over label, or the icon alone; a badge counts what waits or needs somebody.
class RailButton final : public QAbstractButton {
    Q_OBJECT
public:
    RailButton(const RoomRow &row, QWidget *parent);

    void setIconsOnly(bool only);
    void setBadge(int count, bool needsYou);
    void retranslate(const QString &keys);

    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void name();

    const RoomRow m_row;
    QString m_keys;
    bool m_iconsOnly = false;
    int m_badge = 0;
    bool m_needsYou = false;
};

class Rail final : public QWidget {
    Q_OBJECT
public:
    Rail(std::span<const RoomRow> rooms, const Commands &commands, QWidget *parent);

    void choose(RoomName room);
    /// 48 px instead of 72.
    void setIconsOnly(bool only);
    void showOutbox(int waiting, int needsYou);
    RailButton *button(RoomName room) const;
    void retranslate();

signals:
    void roomWanted(broadsheet::app::RoomName room);

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    struct Entry {
        RoomRow row;
        RailButton *button;
    };

    const Commands &m_commands;
    std::vector<Entry> m_entries;
};

} // namespace broadsheet::app
