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
    /// While held nothing is sent by itself; round() still is, and whoever asks from another process.
    void hold(bool held);
    bool isHeld() const;
    /// When a round of this process last reached the site.
    std::optional<Instant> lastReached(const SiteId &site) const;

    /// Stays: a round at once, then every `every`, and whenever another process asks or the folder changes.
    /// Until quit().
    void watch(const QString &siteName, std::chrono::milliseconds every,
        std::function<void(const SyncReport &)> each);

signals:
    /// A round is over, whoever wanted it.
    void finished();
    void holdChanged(bool held);

private:
    class Private;
    std::unique_ptr<Private> m_d;
};

} // namespace broadsheet::newsroom
