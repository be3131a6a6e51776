// SPDX-License-Identifier: GPL-3.0-or-later
// The rooms at the window's start edge. UI thread.
#pragma once

#include "app/rooms.h"

#include <QToolButton>
#include <QWidget>

namespace broadsheet::app {

/// One room: icon over label, and how much waits there.
class RailButton final : public QToolButton {
    Q_OBJECT
public:
    explicit RailButton(QWidget *parent = nullptr);

    /// Red where something needs a person; 0 = nothing waits.
    void setBadge(int count, bool needsYou);
    void setNarrow(bool narrow);

    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    int m_badge = 0;
    bool m_needsYou = false;
    bool m_narrow = false;
};

class Rail final : public QWidget {
    Q_OBJECT
public:
    explicit Rail(Commands &commands, QWidget *parent = nullptr);

    void showRoom(RoomName room);
    void showOutbox(int waiting, int needsYou);
    /// Icons alone.
    void setNarrow(bool narrow);

protected:
    void changeEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void nameAll();

    QList<RailButton *> m_buttons;
    int m_waiting = 0;
    int m_needsYou = 0;
};

} // namespace broadsheet::app
