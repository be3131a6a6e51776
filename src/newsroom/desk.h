// SPDX-License-Identifier: GPL-3.0-or-later
// Acts: judged by the workflow table, pinned to an exact text, put into the outbox as intents.
#pragma once

#include "newsroom/context.h"

namespace broadsheet::newsroom {

struct ActRequest {
    Act act = Act::Submit;
    QString note = {};
    /// As typed; read in the site's zone.
    QString time = {};
    /// assign: the login. kill: "withdraw-page".
    QString argument = {};
    QString overrideReason = {};
    /// How long a publish is tried; default 1 h, 15 min to 12 h.
    std::chrono::milliseconds within = std::chrono::hours(1);
};

/// One rule of the checklist.
struct CheckResult {
    /// "headline", "body", "lede", "section", "byline", "alt-text", "placeholders", "length", "links",
    /// "embargo", "notes".
    QString rule;
    bool required = false;
    bool ok = true;
    /// Number for the sentence (how many, how long).
    int count = 0;
    std::optional<int> block = {};

    bool operator==(const CheckResult &) const = default;
};

class Desk {
public:
    explicit Desk(Context context);

    /// Cuts the working copy, judges, queues the intent (journalled). Refused (StageForbids, RightMissing,
    /// NotYours, NoteMissing, TimeNotAhead, Embargoed, NoSite, KeptHere, ConflictOpen, ...), BadInput for
    /// times; CheckFailed is Conflict kind (exit 3).
    Result<store::ArticleState> act(ArticleId id, const ActRequest &request);
    /// Every act with its verdict for me, now.
    Result<std::vector<std::pair<Act, Verdict>>> verdicts(ArticleId id) const;
    /// The checklist for an act (publish by default).
    Result<std::vector<CheckResult>> check(ArticleId id, Act forAct) const;
    /// Every act in order, the site's and then my queued ones (number 0).
    Result<std::vector<LedgerLine>> ledger(ArticleId id) const;

    /// Outbox: tries a parked or waiting row of the article again, or takes an unsent one back.
    /// NothingWaiting.
    Result<int> retry(ArticleId id);
    Result<int> cancel(ArticleId id);

private:
    Context m_context;
};

} // namespace broadsheet::newsroom
