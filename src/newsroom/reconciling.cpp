// SPDX-License-Identifier: GPL-3.0-or-later
#include "newsroom/reconciling.h"

#include "newsroom/openarticle.h"

#include <QSet>

#include <algorithm>
#include <map>

namespace broadsheet::newsroom {

namespace {

constexpr QLatin1String mediaScheme("bs-media:");
constexpr int shaLength = 64;

bool isHex(char c) { return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'f'); }

/// One article of a pull, with what this profile knows of it.
struct NewsOfArticle {
    const Context &context;
    const store::Site &site;
    const sync::RemoteArticle &remote;
    ArticleId id = {};
    std::vector<store::SiteVersion> fresh = {};
    std::map<RevisionId, Revision> texts = {};
};

Result<Revision> textOf(const NewsOfArticle &news, RevisionId id)
{
    const auto found = news.texts.find(id);
    return found == news.texts.end() ? news.context.store.revision(id) : Result<Revision>(found->second);
}

store::AddVersions versionsChange(const NewsOfArticle &news)
{
    store::AddVersions change { news.id, news.remote.remoteId, news.fresh, {} };
    for (const auto &[id, revision] : news.texts)
        change.texts.push_back(revision);
    return change;
}

/// An operation of ours whose answer was lost, or that a restored backup had forgotten, is found on the site:
/// it is done.
Result<void> closeOwnRows(NewsOfArticle &news, PullChanges &out)
{
    const auto rows = news.context.store.outbox(news.site.id, news.id);
    if (!rows)
        return fail(rows.error());
    for (const OutboxRow &row : *rows) {
        const bool arrived = std::any_of(news.fresh.begin(), news.fresh.end(),
            [&row](const store::SiteVersion &version) { return version.op == row.id; });
        if (!arrived)
            continue;
        OutboxRow done = row;
        done.state = OutboxState::Done;
        done.next.reset();
        done.reason = Reason::Unspecified;
        done.detail.clear();
        out.changes.push_back(store::PutOutboxRow { done });
    }
    return {};
}

Result<void> firstMeeting(NewsOfArticle &news, PullChanges &out)
{
    const auto first = textOf(news, news.fresh.front().act.revision);
    if (!first)
        return fail(first.error());
    out.changes.push_back(store::CreateArticle { *first, news.site.id });
    out.changes.push_back(versionsChange(news));
    out.changes.push_back(store::SetHead { news.id, news.fresh.back().act.revision });
    ++out.report.pulled;
    return {};
}

Result<Stage> stageAfter(const NewsOfArticle &news)
{
    const auto chain = news.context.store.chain(news.id);
    if (!chain)
        return fail(chain.error());
    std::vector<RecordedAct> acts;
    for (const store::SiteVersion &version : *chain)
        acts.push_back(version.act);
    for (const store::SiteVersion &version : news.fresh)
        acts.push_back(version.act);
    return replay(acts, news.site.newsroom.rules).standing.stage;
}

/// The text from which both sides went apart: that of an open conflict, the base, or (after a restored
/// backup) the nearest text that the chain and the head's ancestors share.
Result<std::optional<RevisionId>> commonText(const NewsOfArticle &news, const store::ArticleState &state)
{
    const auto conflict = news.context.store.conflicts(news.id);
    if (!conflict)
        return fail(conflict.error());
    if (!conflict->empty())
        return std::optional(conflict->front().base);
    if (state.base)
        return state.base;
    const auto history = news.context.store.history(news.id);
    if (!history)
        return fail(history.error());
    std::map<RevisionId, std::optional<RevisionId>> parents;
    for (const store::RevisionLine &line : *history)
        parents.emplace(line.id, line.parent);
    std::optional<RevisionId> at = state.head;
    while (at) {
        const bool onSite = std::any_of(news.fresh.begin(), news.fresh.end(),
            [&at](const store::SiteVersion &version) { return version.act.revision == *at; });
        if (onSite)
            return at;
        const auto parent = parents.find(*at);
        at = parent == parents.end() ? std::nullopt : parent->second;
    }
    return std::optional<RevisionId>();
}

/// Text on the screen counts as a change of this side: it becomes a revision before the two are compared. The
/// open editor keeps what it shows.
Result<Revision> mineWithTyping(NewsOfArticle &news, const store::ArticleState &state, PullChanges &out)
{
    auto head = news.context.store.revision(state.head);
    if (!head)
        return head;
    const auto copy = news.context.store.workingCopy(news.id);
    if (!copy)
        return fail(copy.error());
    if (!copy->has_value() || (*copy)->parent != state.head || (*copy)->text == head->text)
        return head;
    Revision typed { news.context.ids.make<RevisionId>(), news.id, state.head, {}, Origin::Typed, (*copy)->at,
        news.site.login, (*copy)->text };
    followLede(head->text, typed.text);
    out.changes.push_back(store::CutRevision { typed, true });
    return typed;
}

struct Sides {
    ArticleText base;
    RevisionId baseId;
    Revision mine;
    Revision theirs;
    bool conflictOpen = false;
};

void applyReconciled(
    NewsOfArticle &news, const Sides &sides, const sync::Reconciliation &what, PullChanges &out)
{
    const auto settleOld = [&] {
        if (sides.conflictOpen)
            out.changes.push_back(store::CloseConflict { news.id });
    };
    const auto putConflict = [&](bool prepared) {
        out.changes.push_back(
            store::PutConflict { { news.id, sides.baseId, sides.mine.id, sides.theirs.id, prepared } });
        out.report.conflicts.push_back(news.id);
    };
    switch (what.kind) {
    case sync::Reconciled::KeepMine:
        settleOld();
        break;
    case sync::Reconciled::TakeTheirs:
        settleOld();
        out.changes.push_back(store::SetHead { news.id, sides.theirs.id });
        break;
    case sync::Reconciled::Merged: {
        settleOld();
        const Revision merged { news.context.ids.make<RevisionId>(), news.id, sides.mine.id, sides.theirs.id,
            Origin::Merge, news.context.clock.now(), news.site.login, what.text };
        out.changes.push_back(store::CutRevision { merged, true });
        ++out.report.merged;
        break;
    }
    case sync::Reconciled::Prepared:
        putConflict(true);
        break;
    case sync::Reconciled::Conflicting:
        putConflict(false);
        break;
    }
}

Result<void> reconcileArticle(NewsOfArticle &news, const store::ArticleState &state, PullChanges &out)
{
    const auto common = commonText(news, state);
    if (!common)
        return fail(common.error());
    const auto stage = stageAfter(news);
    if (!stage)
        return fail(stage.error());
    const auto theirs = textOf(news, news.fresh.back().act.revision);
    if (!theirs)
        return fail(theirs.error());
    out.changes.push_back(versionsChange(news));
    ++out.report.pulled;
    const auto mine = mineWithTyping(news, state, out);
    if (!mine)
        return fail(mine.error());

    Sides sides { {}, common->value_or(theirs->id), *mine, *theirs, state.conflictOpen };
    if (*common) {
        const auto base = textOf(news, **common);
        if (!base)
            return fail(base.error());
        sides.base = base->text;
    }
    applyReconciled(news, sides,
        sync::reconcile(sides.base, sides.mine.text, sides.theirs.text, *stage, blockText()), out);
    return {};
}

Result<std::optional<store::ArticleState>> knownArticle(
    const Context &context, const store::Site &site, const sync::RemoteArticle &remote)
{
    const auto bound = context.store.bound(site.id, remote.remoteId);
    if (!bound)
        return fail(bound.error());
    const auto state = context.store.article(bound->value_or(remote.article));
    if (state)
        return std::optional(*state);
    if (state.error().reason == Reason::UnknownArticle)
        return std::optional<store::ArticleState>();
    return fail(state.error());
}

Result<void> takeArticle(
    const Context &context, const store::Site &site, const sync::RemoteArticle &remote, PullChanges &out)
{
    const auto known = knownArticle(context, site, remote);
    if (!known)
        return fail(known.error());
    NewsOfArticle news { context, site, remote, *known ? (*known)->id : remote.article, {}, {} };
    const int have = *known ? (*known)->baseVersion : 0;
    for (const sync::RemoteVersion &version : remote.versions) {
        if (version.text) {
            Revision text = *version.text;
            text.article = news.id;
            text.origin = Origin::Remote;
            news.texts.insert_or_assign(text.id, text);
        }
        if (version.act.number > have)
            news.fresh.push_back({ version.act, version.op });
    }
    if (news.fresh.empty())
        return {};
    if (const auto closed = closeOwnRows(news, out); !closed)
        return fail(closed.error());
    return *known ? reconcileArticle(news, **known, out) : firstMeeting(news, out);
}

Result<void> takeMedia(
    const Context &context, const store::Site &site, const sync::Pulled &news, PullChanges &out)
{
    QSet<QString> seen;
    for (const sync::RemoteArticle &remote : news.articles) {
        for (const QString &sha : remote.media) {
            if (seen.contains(sha))
                continue;
            seen.insert(sha);
            out.changes.push_back(store::MediaOnSite { sha, site.id, {} });
            const auto have = context.store.media(sha);
            if (!have && have.error().kind != ErrorKind::NotFound)
                return fail(have.error());
            if (!have)
                out.report.missingMedia.append(sha);
        }
    }
    return {};
}

} // namespace

QStringList mediaNamedIn(const ArticleText &text)
{
    QStringList shas;
    const auto take = [&shas](const QByteArray &bytes) {
        qsizetype at = 0;
        while ((at = bytes.indexOf(mediaScheme.data(), at)) >= 0) {
            at += mediaScheme.size();
            const QByteArray sha = bytes.mid(at, shaLength);
            const bool whole = sha.size() == shaLength && std::all_of(sha.begin(), sha.end(), isHex);
            const QString name = QString::fromLatin1(sha);
            if (whole && !shas.contains(name))
                shas.append(name);
        }
    };
    take(text.fields.image.toUtf8());
    for (const Block &block : text.body.blocks)
        take(block.raw);
    return shas;
}

Result<PullChanges> changesOf(const Context &context, const store::Site &site, const sync::Pulled &news)
{
    PullChanges out;
    store::Site after = site;
    after.cursor = news.next.value;
    if (news.newsroom)
        after.newsroom = *news.newsroom;
    out.changes.push_back(store::PutSite { after });
    for (const sync::RemoteArticle &remote : news.articles) {
        if (const auto taken = takeArticle(context, after, remote, out); !taken)
            return fail(taken.error());
    }
    if (const auto media = takeMedia(context, after, news, out); !media)
        return fail(media.error());
    return out;
}

} // namespace broadsheet::newsroom
