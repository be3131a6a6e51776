// SPDX-License-Identifier: GPL-3.0-or-later
// A small site and the books of one person, for the runner: both remember, the site fails as its script says.
#pragma once

#include "core/deliver.h"
#include "sync/ledger.h"

#include <deque>
#include <map>

namespace broadsheet::test {

enum class Fault {
    None,
    /// Nothing arrives, and the answer says that nobody knows.
    LostBefore,
    /// It arrives, the answer is lost.
    LostAfter,
    /// No answer at all; it arrives.
    Hang,
    /// Somebody else writes first.
    Race,
    Vanished,
    Refuse
};

class FakeEndpoint final : public sync::Endpoint {
public:
    QFuture<Result<sync::Capabilities>> capabilities() override
    {
        if (unreachable)
            return ready(Result<sync::Capabilities>(fail(*unreachable)));
        sync::Capabilities answer;
        answer.writesSite = true;
        return ready(Result<sync::Capabilities>(answer));
    }

    QFuture<Result<sync::Pulled>> pull(sync::Cursor) override
    {
        ++pulls;
        return ready(Result<sync::Pulled>(sync::Pulled()));
    }

    QFuture<sync::Outcome> perform(sync::Step step, sync::Payload) override
    {
        Fault fault = Fault::None;
        if (!script.empty()) {
            fault = script.front();
            script.pop_front();
        }
        performed.push_back(step);
        auto &chain = chains[step.article];
        if (step.kind == sync::StepKind::Lookup) {
            for (size_t i = 0; i < chain.size(); ++i) {
                if (chain[i] == step.op)
                    return answer(sync::Saved { {}, static_cast<int>(i) + 1, {} });
            }
            return answer(sync::NotThere {});
        }
        if (fault == Fault::LostBefore)
            return answer(sync::Unknown {});
        if (fault == Fault::Vanished)
            return answer(sync::Later { {}, Reason::FolderMissing, {} });
        if (fault == Fault::Refuse)
            return answer(sync::Refused { Reason::StageForbids, {} });
        if (fault == Fault::Race)
            chain.push_back({});
        if (static_cast<int>(chain.size()) != step.expectedVersion)
            return answer(sync::Conflict {});
        chain.push_back(step.op);
        if (fault == Fault::LostAfter)
            return answer(sync::Unknown {});
        if (fault == Fault::Hang) {
            hung.start();
            return hung.future();
        }
        return answer(sync::Saved { {}, static_cast<int>(chain.size()), {} });
    }

    QFuture<Result<QByteArray>> media(QString) override { return ready(Result<QByteArray>(QByteArray("x"))); }

    QFuture<Result<sync::SiteWritten>> writeSite() override
    {
        ++sitesWritten;
        return ready(Result<sync::SiteWritten>(sync::SiteWritten()));
    }

    std::deque<Fault> script = {};
    std::optional<Error> unreachable = {};
    std::map<ArticleId, std::vector<OutboxId>> chains = {};
    std::vector<sync::Step> performed = {};
    int pulls = 0;
    int sitesWritten = 0;
    QPromise<sync::Outcome> hung = {};

private:
    static QFuture<sync::Outcome> answer(sync::Outcome outcome) { return ready(std::move(outcome)); }
};

/// Articles whose newest text waits to be sent, each with one row.
class FakeLedger final : public sync::Ledger {
public:
    explicit FakeLedger(const FakeEndpoint &site)
        : m_site(site)
    {
    }

    ArticleId add(IdSource &ids)
    {
        sync::Situation situation;
        situation.article = ids.make<ArticleId>();
        situation.head = ids.make<RevisionId>();
        situation.headHash = situation.head.toBytes();
        situation.freshOp = ids.make<OutboxId>();
        OutboxRow row;
        row.id = ids.make<OutboxId>();
        row.article = situation.article;
        row.revision = situation.head;
        situation.rows.push_back(row);
        articles[situation.article] = situation;
        return situation.article;
    }

    OutboxRow *row(ArticleId id) { return articles[id].rows.empty() ? nullptr : &articles[id].rows.front(); }

    QFuture<Result<sync::Cursor>> begin(SiteId) override
    {
        for (auto &[id, situation] : articles) {
            for (OutboxRow &waiting : situation.rows) {
                if (waiting.state == OutboxState::Sending)
                    waiting.state = OutboxState::Unknown;
            }
        }
        return ready(Result<sync::Cursor>(sync::Cursor()));
    }

    QFuture<Result<sync::PullReport>> pulled(SiteId, sync::Pulled) override
    {
        for (auto &[id, situation] : articles) {
            const auto chain = m_site.chains.find(id);
            situation.baseVersion = chain == m_site.chains.end() ? 0 : static_cast<int>(chain->second.size());
        }
        return ready(Result<sync::PullReport>(sync::PullReport()));
    }

    QFuture<Result<std::vector<sync::Situation>>> situations(SiteId, Instant) override
    {
        std::vector<sync::Situation> all;
        for (const auto &[id, situation] : articles)
            all.push_back(situation);
        return ready(Result<std::vector<sync::Situation>>(all));
    }

    QFuture<Result<sync::Situation>> situation(SiteId, ArticleId id, Instant) override
    {
        return ready(Result<sync::Situation>(articles[id]));
    }

    QFuture<Result<sync::Payload>> sending(SiteId, sync::Step step) override
    {
        if (OutboxRow *sent = row(step.article); sent && step.kind != sync::StepKind::Lookup)
            sent->state = OutboxState::Sending;
        return ready(Result<sync::Payload>(sync::Payload()));
    }

    QFuture<Result<void>> settled(SiteId, sync::Step step, sync::Outcome outcome) override
    {
        sync::Situation &situation = articles[step.article];
        if (const auto *saved = std::get_if<sync::Saved>(&outcome)) {
            situation.rows.clear();
            situation.base = situation.head;
            situation.baseHash = situation.headHash;
            situation.baseVersion = saved->version;
        } else if (OutboxRow *settledRow = row(step.article)) {
            if (std::holds_alternative<sync::Unknown>(outcome))
                settledRow->state = OutboxState::Unknown;
            else if (std::holds_alternative<sync::Refused>(outcome))
                settledRow->state = OutboxState::Parked;
            else
                settledRow->state = OutboxState::Queued;
        }
        return ready(Result<void>());
    }

    QFuture<Result<void>> park(SiteId, std::vector<sync::Parked>) override { return ready(Result<void>()); }

    QFuture<Result<void>> keepMedia(SiteId, QString, QByteArray) override { return ready(Result<void>()); }

    QFuture<Result<void>> siteState(SiteId, QString state, std::optional<Newsroom>) override
    {
        lastState = state;
        return ready(Result<void>());
    }

    std::map<ArticleId, sync::Situation> articles = {};
    QString lastState = {};

private:
    const FakeEndpoint &m_site;
};

} // namespace broadsheet::test
