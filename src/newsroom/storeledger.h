// SPDX-License-Identifier: GPL-3.0-or-later
// The books of the sync core, kept in the store: what was sent, what came of it, what the site has.
#pragma once

#include "newsroom/workplace.h"
#include "sync/ledger.h"

namespace broadsheet::newsroom {

/// Each call is one job on the store's thread and one transaction there.
class StoreLedger final : public sync::Ledger {
public:
    explicit StoreLedger(Workplace &place);

    QFuture<Result<sync::Cursor>> begin(SiteId site) override;
    QFuture<Result<sync::PullReport>> pulled(SiteId site, sync::Pulled news) override;
    QFuture<Result<std::vector<sync::Situation>>> situations(SiteId site, Instant now) override;
    QFuture<Result<sync::Situation>> situation(SiteId site, ArticleId article, Instant now) override;
    QFuture<Result<sync::Payload>> sending(SiteId site, sync::Step step) override;
    QFuture<Result<void>> settled(SiteId site, sync::Step step, sync::Outcome outcome) override;
    QFuture<Result<void>> park(SiteId site, std::vector<sync::Parked> rows) override;
    QFuture<Result<void>> keepMedia(SiteId site, QString sha, QByteArray bytes) override;
    QFuture<Result<void>> siteState(SiteId site, QString state, std::optional<Newsroom> newsroom) override;

private:
    Workplace &m_place;
};

} // namespace broadsheet::newsroom
