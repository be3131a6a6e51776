// SPDX-License-Identifier: GPL-3.0-or-later
#include "newsroom/upkeep.h"

#include "core/logging.h"
#include "store/backup.h"

namespace broadsheet::newsroom {

QFuture<Result<std::optional<BackupInfo>>> backUpIfDue(Workplace &place)
{
    return place.run([](Context context) { return store::backupIfDue(context.store); });
}

Upkeep::Upkeep(Workplace &place, QObject *parent)
    : QObject(parent)
    , m_place(place)
{
    connect(&m_timer, &QTimer::timeout, this, &Upkeep::look);
}

void Upkeep::start(std::chrono::milliseconds every) { m_timer.start(every); }

void Upkeep::look()
{
    if (m_looking)
        return;
    m_looking = true;
    deliver(backUpIfDue(m_place), this, [this](const Result<std::optional<BackupInfo>> &made) {
        m_looking = false;
        if (made && *made) {
            m_said = {};
            emit backedUp(**made);
        } else if (!made && made.error().reason != m_said.reason) {
            m_said = made.error();
            qCWarning(logStore, "no backup was made");
            emit notBackedUp(made.error());
        }
    });
}

} // namespace broadsheet::newsroom
