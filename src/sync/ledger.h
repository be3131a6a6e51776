// SPDX-License-Identifier: GPL-3.0-or-later
// What the runner needs from whoever keeps the books (newsroom, on top of the store). All calls from the main
// thread.
#pragma once

#include "core/result.h"
#include "sync/endpoint.h"
#include "sync/planner.h"

#include <QFuture>

namespace broadsheet::sync {

/// What a pull did to the profile.
struct PullReport {
    int pulled = 0;
    int merged = 0;
    std::vector<ArticleId> conflicts = {};
    QStringList missingMedia = {};
};

class Ledger {
public:
    virtual ~Ledger() = default;
    /// The holder of sync.lock begins: every `sending` row of the site becomes `unknown`. Returns the site's
    /// cursor.
    virtual QFuture<Result<Cursor>> begin(SiteId site) = 0;
    /// Versions, texts, newsroom and cursor in one transaction; then reconciles each article
    /// (planner::reconcile).
    virtual QFuture<Result<PullReport>> pulled(SiteId site, Pulled news) = 0;
    /// All articles with something to do. `now` is the site's clock.
    virtual QFuture<Result<std::vector<Situation>>> situations(SiteId site, Instant now) = 0;
    virtual QFuture<Result<Situation>> situation(SiteId site, ArticleId article, Instant now) = 0;
    /// Journals and stores the row as `sending` before the first byte; returns what the step carries.
    virtual QFuture<Result<Payload>> sending(SiteId site, Step step) = 0;
    /// Records what came of it: Saved appends the version and closes the row, Later sets waiting, Refused
    /// parks, Unknown stays.
    virtual QFuture<Result<void>> settled(SiteId site, Step step, Outcome outcome) = 0;
    virtual QFuture<Result<void>> park(SiteId site, std::vector<Parked> rows) = 0;
    /// A media file that came from the site.
    virtual QFuture<Result<void>> keepMedia(SiteId site, QString sha, QByteArray bytes) = 0;
    /// "ok", "offline", "auth-lost", ...
    virtual QFuture<Result<void>> siteState(SiteId site, QString state, std::optional<Newsroom> newsroom) = 0;
};

} // namespace broadsheet::sync
