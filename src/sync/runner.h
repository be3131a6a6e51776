// SPDX-License-Identifier: GPL-3.0-or-later
// Carries out plans: next step -> recorded as sending -> performed -> recorded -> again. Holds no state that
// matters.
#pragma once

#include "core/clock.h"
#include "sync/ledger.h"

#include <QObject>

#include <functional>

namespace broadsheet::sync {

/// What one round with one site came to.
struct RoundReport {
    SiteId site;
    /// "ok", "offline", "auth-lost", "not-on-list", "damaged".
    QString state = QStringLiteral("ok");
    int pushed = 0;
    int pulled = 0;
    int merged = 0;
    int media = 0;
    int unknown = 0;
    int siteFilesChanged = 0;
    std::vector<std::pair<ArticleId, Reason>> parked = {};
    std::vector<ArticleId> conflicts = {};
    QStringList damaged = {};
    /// Public pages that stay as they are, since a file of their article cannot be read.
    QStringList keptPages = {};
    /// The file with the newest settings, where it cannot be read: acts were refused, pages not written.
    QString unreadableSettings = {};
    /// The failure that ended the round, where one did.
    std::optional<Error> error = {};
};

/// One round: begin, reach, pull, plan and perform until nothing is left (a lost race pulls again), write the
/// site. Main thread.
class Runner final : public QObject {
    Q_OBJECT
public:
    /// `deadline` bounds each answer of the endpoint; a step that misses it is Unknown and ends the round
    /// (FolderHung).
    Runner(SiteId site, Ledger &ledger, Endpoint &endpoint, const Clock &clock, IdSource &ids,
        std::chrono::milliseconds deadline = std::chrono::seconds(30), QObject *parent = nullptr);
    ~Runner() override;

    /// Calls `done` once, in this thread.
    void run(std::function<void(const RoundReport &)> done);

private:
    class Private;
    std::unique_ptr<Private> m_d;
};

} // namespace broadsheet::sync
