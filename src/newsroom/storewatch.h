// SPDX-License-Identifier: GPL-3.0-or-later
// Notices within a second that the profile's store changed, by this process or another one. UI thread.
#pragma once

#include "newsroom/workplace.h"

#include <QObject>
#include <QTimer>

namespace broadsheet::newsroom {

class StoreWatch final : public QObject {
    Q_OBJECT
public:
    /// Looks on the reader's queue every `every`; one statement without a disk access where nothing changed.
    explicit StoreWatch(Workplace &place, std::chrono::milliseconds every = std::chrono::milliseconds(700),
        QObject *parent = nullptr);

    /// Looks now.
    void look();

signals:
    void changed();

private:
    Workplace &m_place;
    QTimer m_timer;
    qint64 m_version = -1;
    bool m_looking = false;
};

} // namespace broadsheet::newsroom
