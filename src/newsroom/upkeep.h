// SPDX-License-Identifier: GPL-3.0-or-later
// Backups that nobody has to think of: made when they are due, whether or not the profile has a site.
#pragma once

#include "newsroom/backups.h"
#include "newsroom/workplace.h"

#include <QObject>
#include <QTimer>

namespace broadsheet::newsroom {

/// One look on the store's thread: makes the backup that is due (hourly or daily, only when something
/// changed), with the check of the store and the thinning of old revisions that go with it. Nothing = none
/// was due; that is the common case and costs a look into a folder.
QFuture<Result<std::optional<BackupInfo>>> backUpIfDue(Workplace &place);

/// Looks again and again while a program stays open. What is due is decided by the profile's clock.
class Upkeep final : public QObject {
    Q_OBJECT
public:
    explicit Upkeep(Workplace &place, QObject *parent = nullptr);

    /// First after `every`: nobody waits for a backup while a program starts.
    void start(std::chrono::milliseconds every = std::chrono::minutes(5));

signals:
    void backedUp(const broadsheet::newsroom::BackupInfo &backup);
    /// A backup was due and could not be made. Said again only after one was made, or for another reason.
    void notBackedUp(const broadsheet::Error &error);

private:
    void look();

    Workplace &m_place;
    QTimer m_timer;
    bool m_looking = false;
    Error m_said;
};

} // namespace broadsheet::newsroom
