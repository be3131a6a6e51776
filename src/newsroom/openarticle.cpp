// SPDX-License-Identifier: GPL-3.0-or-later
#include "newsroom/openarticle.h"

#include "core/merge.h"
#include "markup/plaintext.h"

namespace broadsheet::newsroom {

namespace {

/// The working copy as revisions: typed text whose parent is no longer the head is merged with the head, or
/// kept beside it as a conflict.
Result<std::vector<store::Change>> cutChanges(
    const Context &context, const OpenArticle &open, const store::WorkingCopy &copy)
{
    const auto parent = context.store.revision(copy.parent);
    if (!parent)
        return fail(parent.error());
    Revision typed { context.ids.make<RevisionId>(), copy.article, copy.parent, {}, Origin::Typed, copy.at,
        open.me(), copy.text };
    followLede(parent->text, typed.text);
    const bool headIsParent = copy.parent == open.head.id;
    // As head first: so the working copy counts as cut.
    std::vector<store::Change> changes { store::CutRevision { typed, true } };
    if (headIsParent)
        return changes;

    const MergeResult merged = merge(parent->text, typed.text, open.head.text, blockText());
    if (merged.clean()) {
        const Revision joined { context.ids.make<RevisionId>(), copy.article, open.head.id, typed.id,
            Origin::Merge, context.clock.now(), open.me(), merged.text };
        changes.push_back(store::CutRevision { joined, true });
        // What stood against this head does not any more.
        const auto rows = context.store.conflicts(copy.article);
        if (!rows)
            return fail(rows.error());
        if (!rows->empty() && rows->front().theirs == open.head.id)
            changes.push_back(store::CloseConflict { copy.article });
    } else {
        changes.push_back(store::SetHead { copy.article, open.head.id });
        changes.push_back(
            store::PutConflict { { copy.article, copy.parent, typed.id, open.head.id, false } });
    }
    return changes;
}

bool mayWrite(const OpenArticle &open)
{
    const QString owner = open.state.onSite.owner;
    if (!open.site || owner.isEmpty() || open.rights().testFlag(Right::WriteOthers))
        return true;
    return owner == open.me() || (!open.me().isEmpty() && open.head.text.fields.assignee == open.me());
}

} // namespace

QByteArray OpenArticle::zone() const
{
    return site && !site->newsroom.zone.isEmpty() ? site->newsroom.zone : QByteArrayLiteral("UTC");
}

Rights OpenArticle::rights() const { return site ? rightsOn(*site) : Rights {}; }

const BlockText &blockText()
{
    static const BlockText text = [](const Block &block) { return markup::plainText(block); };
    return text;
}

Rights rightsOn(const store::Site &site)
{
    const Person *me = site.newsroom.person(site.login);
    return me ? rightsOf(me->role) : Rights {};
}

Result<OpenArticle> lookAt(const Context &context, ArticleId id)
{
    const auto state = context.store.article(id);
    if (!state)
        return fail(state.error());
    auto head = context.store.revision(state->head);
    if (!head)
        return fail(head.error());
    OpenArticle open { *state, std::move(*head), {} };
    if (state->site) {
        const auto site = context.store.site(*state->site);
        if (!site)
            return fail(site.error());
        open.site = *site;
    }
    return open;
}

namespace {

Result<OpenArticle> holdAndLookAt(const Context &context, ArticleId id)
{
    auto turn = context.store.takeTurn();
    if (!turn)
        return fail(turn.error());
    auto open = lookAt(context, id);
    if (open)
        open->turn = std::move(*turn);
    return open;
}

} // namespace

Result<OpenArticle> openArticle(const Context &context, ArticleId id)
{
    auto open = holdAndLookAt(context, id);
    if (!open)
        return open;
    const auto copy = context.store.workingCopy(id);
    if (!copy)
        return fail(copy.error());
    if (!copy->has_value())
        return open;
    const auto changes = cutChanges(context, *open, **copy);
    if (!changes)
        return fail(changes.error());
    if (const auto cut = context.store.record(*changes); !cut)
        return fail(cut.error());
    return holdAndLookAt(context, id);
}

Result<OpenArticle> openForWriting(const Context &context, ArticleId id)
{
    auto open = openArticle(context, id);
    if (!open)
        return open;
    const Reason why = whyReadOnly(*open);
    if (why == Reason::Frozen)
        return fail(ErrorKind::Refused, why, open->head.text.fields.headline);
    if (why != Reason::Unspecified)
        return fail(ErrorKind::Refused, why, open->state.onSite.owner);
    return open;
}

Reason whyReadOnly(const OpenArticle &open)
{
    if (open.state.shown.stage == Stage::Killed)
        return Reason::Frozen;
    return mayWrite(open) ? Reason::Unspecified : Reason::NotYours;
}

std::optional<Revision> nextRevision(
    const Context &context, const OpenArticle &open, ArticleText next, Origin origin)
{
    followLede(open.head.text, next);
    if (next == open.head.text)
        return std::nullopt;
    return Revision { context.ids.make<RevisionId>(), open.head.article, open.head.id, {}, origin,
        context.clock.now(), open.me(), std::move(next) };
}

Result<store::ArticleState> saveText(const Context &context, const OpenArticle &open, ArticleText next)
{
    const auto revision = nextRevision(context, open, std::move(next));
    if (!revision)
        return open.state;
    if (const auto saved = context.store.record({ store::CutRevision { *revision, true } }); !saved)
        return fail(saved.error());
    return context.store.article(open.head.article);
}

void followLede(const ArticleText &before, ArticleText &after)
{
    const QString &old = before.fields.lede;
    // A lede that was changed by hand in the same cut is what the person wants.
    if (old.isEmpty() || after.fields.lede != old || before.body == after.body
        || old != markup::firstParagraph(before.body))
        return;
    const QString first = markup::firstParagraph(after.body);
    if (!first.isEmpty())
        after.fields.lede = first;
}

Result<std::optional<store::Site>> siteFor(const Context &context, const QString &name)
{
    if (!name.isEmpty()) {
        const auto site = context.store.site(name);
        if (!site)
            return fail(site.error());
        return std::optional(*site);
    }
    const auto sites = context.store.sites();
    if (!sites)
        return fail(sites.error());
    return sites->size() == 1 ? std::optional(sites->front()) : std::nullopt;
}

} // namespace broadsheet::newsroom
