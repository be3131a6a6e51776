// SPDX-License-Identifier: GPL-3.0-or-later
#include "newsroom/conflicts.h"

#include "newsroom/openarticle.h"

#include <functional>

namespace broadsheet::newsroom {

namespace {

/// The three texts of a conflict as they are now: what was typed since it was found belongs to mine.
struct ThreeTexts {
    Revision base;
    Revision mine;
    Revision theirs;
    bool prepared = false;
};

Result<ThreeTexts> textsOf(const Context &context, const store::ConflictRow &row, const Revision &head)
{
    const auto base = context.store.revision(row.base);
    if (!base)
        return fail(base.error());
    const auto theirs = context.store.revision(row.theirs);
    if (!theirs)
        return fail(theirs.error());
    // Typed text that stands beside a moved head: there the head itself is the other side.
    if (head.id == row.theirs) {
        const auto mine = context.store.revision(row.mine);
        if (!mine)
            return fail(mine.error());
        return ThreeTexts { *base, *mine, *theirs, row.prepared };
    }
    return ThreeTexts { *base, head, *theirs, row.prepared };
}

Result<store::ConflictRow> rowOf(const Context &context, ArticleId id)
{
    const auto rows = context.store.conflicts(id);
    if (!rows)
        return fail(rows.error());
    if (rows->empty())
        return fail(ErrorKind::NotFound, Reason::NoConflict, id.toString());
    return rows->front();
}

Result<ConflictView> viewOf(const Context &context, const store::ConflictRow &row)
{
    const auto open = lookAt(context, row.article);
    if (!open)
        return fail(open.error());
    const auto texts = textsOf(context, row, open->head);
    if (!texts)
        return fail(texts.error());
    const MergeResult merged = merge(texts->base.text, texts->mine.text, texts->theirs.text, blockText());
    return ConflictView { row.article, row.prepared && merged.clean(), merged.conflicts };
}

Result<store::ArticleState> settleAs(const Context &context, ArticleId id,
    const std::function<Result<ArticleText>(const ThreeTexts &)> &choose)
{
    const auto open = openArticle(context, id);
    if (!open)
        return fail(open.error());
    const auto row = rowOf(context, id);
    if (!row)
        return fail(row.error());
    if (open->state.shown.stage == Stage::Killed)
        return fail(ErrorKind::Refused, Reason::Frozen, open->head.text.fields.headline);
    const auto texts = textsOf(context, *row, open->head);
    if (!texts)
        return fail(texts.error());
    const auto chosen = choose(*texts);
    if (!chosen)
        return fail(chosen.error());
    const Revision result { context.ids.make<RevisionId>(), id, texts->mine.id, texts->theirs.id,
        Origin::Merge, context.clock.now(), open->me(), *chosen };
    const auto settled
        = context.store.record({ store::CutRevision { result, true }, store::CloseConflict { id } });
    if (!settled)
        return fail(settled.error());
    return context.store.article(id);
}

} // namespace

Conflicts::Conflicts(Context context)
    : m_context(context)
{
}

Result<std::vector<ConflictView>> Conflicts::all() const
{
    const auto rows = m_context.store.conflicts();
    if (!rows)
        return fail(rows.error());
    std::vector<ConflictView> views;
    for (const store::ConflictRow &row : *rows) {
        auto view = viewOf(m_context, row);
        if (!view)
            return fail(view.error());
        views.push_back(std::move(*view));
    }
    return views;
}

Result<ConflictView> Conflicts::of(ArticleId id) const
{
    const auto row = rowOf(m_context, id);
    if (!row)
        return fail(row.error());
    return viewOf(m_context, *row);
}

Result<store::ArticleState> Conflicts::settle(ArticleId id, Choice choice)
{
    return settleAs(m_context, id, [choice](const ThreeTexts &texts) -> Result<ArticleText> {
        return mergeChoosing(texts.base.text, texts.mine.text, texts.theirs.text, blockText(), choice);
    });
}

Result<store::ArticleState> Conflicts::settleEach(ArticleId id, const std::vector<Choice> &choices)
{
    return settleAs(m_context, id, [&](const ThreeTexts &texts) -> Result<ArticleText> {
        const ArticleText &base = texts.base.text;
        const ArticleText &mine = texts.mine.text;
        const ArticleText &theirs = texts.theirs.text;
        if (merge(base, mine, theirs, blockText()).conflicts.size() != choices.size())
            return fail(ErrorKind::Conflict, Reason::TextChanged, id.toString());
        return mergeChoosing(base, mine, theirs, blockText(), choices);
    });
}

Result<store::ArticleState> Conflicts::settleWith(ArticleId id, const Body &body)
{
    return settleAs(m_context, id, [&body](const ThreeTexts &texts) -> Result<ArticleText> {
        ArticleText text
            = mergeChoosing(texts.base.text, texts.mine.text, texts.theirs.text, blockText(), Choice::Mine);
        text.body = body;
        return text;
    });
}

} // namespace broadsheet::newsroom
