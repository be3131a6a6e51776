// SPDX-License-Identifier: GPL-3.0-or-later
#include "newsroom/storewatch.h"

#include "core/deliver.h"

#include <utility>

namespace broadsheet::newsroom {

StoreWatch::StoreWatch(Workplace &place, std::chrono::milliseconds every, QObject *parent)
    : QObject(parent)
    , m_place(place)
{
    m_timer.setInterval(every);
    m_timer.setTimerType(Qt::CoarseTimer);
    connect(&m_timer, &QTimer::timeout, this, &StoreWatch::look);
    m_timer.start();
    // Before whatever else is read from now on: what comes after that reading is noticed.
    look();
}

void StoreWatch::look()
{
    if (m_looking)
        return;
    m_looking = true;
    const auto asked
        = m_place.read([](Context context) { return Result<qint64>(context.store.dataVersion()); });
    deliver(asked, this, [this](const Result<qint64> &version) {
        m_looking = false;
        if (!version)
            return;
        const qint64 before = std::exchange(m_version, *version);
        if (before >= 0 && before != *version)
            emit changed();
    });
}

} // namespace broadsheet::newsroom
