// SPDX-License-Identifier: GPL-3.0-or-later
// Rounds with all sites. Whoever sends holds sync.lock and listens on the profile's socket; others ask the
// holder.
#pragma once

#include "newsroom/workplace.h"
#include "sync/runner.h"

#include <QObject>

namespace broadsheet::newsroom {

struct SyncReport {
    struct Line {
        store::Site site;
        sync::RoundReport round;
    };

    std::vector<Line> sites = {};
    /// Why nothing could be done at all (SenderBusy: the holder did not answer within 5 s).
    std::optional<Error> error = {};
};

class SyncService final : public QObject {
    Q_OBJECT
public:
    /// A holder that says nothing for `holderPatience` ends the wait for it.
    explicit SyncService(Workplace &place, QObject *parent = nullptr,
        std::chrono::milliseconds holderPatience = std::chrono::seconds(5));
    ~SyncService() override;

    /// One round with `siteName` (empty = every site). Beside a holder: asks it and waits for its report.
    /// Main thread.
    void round(const QString &siteName, std::function<void(const SyncReport &)> done);
    /// Stays: a round at once, then every `every`, and whenever another process asks or the folder changes.
    /// Until quit().
    void watch(const QString &siteName, std::chrono::milliseconds every,
        std::function<void(const SyncReport &)> each);

private:
    class Private;
    std::unique_ptr<Private> m_d;
};

} // namespace broadsheet::newsroom
