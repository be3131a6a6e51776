// SPDX-License-Identifier: GPL-3.0-or-later
#include "newsroom/writingwork.h"

#include "core/logging.h"
#include "newsroom/openarticle.h"

namespace broadsheet::newsroom {

namespace {

Result<ArticleText> textOfRevision(const Context &context, RevisionId id)
{
    auto revision = context.store.revision(id);
    if (!revision)
        return fail(revision.error());
    return std::move(revision->text);
}

struct MineCut {
    RevisionId id;
    std::optional<QString> staleLede = {};
};

/// The newest revision that took in what was typed on this screen, whoever cut it.
Result<MineCut> newestOfMine(const Context &context, ArticleId id, const Known &known)
{
    const auto lines = context.store.history(id);
    if (!lines)
        return fail(lines.error());
    for (const store::RevisionLine &line : *lines) {
        if (line.id == known.ground.id)
            break;
        if (line.parent != known.ground.id)
            continue;
        for (const OwnText &own : known.own) {
            if (own.hash == line.sha256)
                return MineCut { line.id };
            if (own.followed == line.sha256)
                return MineCut { line.id, own.lede };
        }
    }
    return MineCut { known.ground.id };
}

/// While both sides stand beside each other what is typed still grows from what both grew from: otherwise
/// the next cut would take theirs where mine says nothing new.
Result<RevisionId> withoutOpenSides(const Context &context, ArticleId id, RevisionId mine, RevisionId head)
{
    const auto rows = context.store.conflicts(id);
    if (!rows)
        return fail(rows.error());
    for (const store::ConflictRow &row : *rows) {
        if (row.mine == mine && row.theirs == head)
            return row.base;
    }
    return mine;
}

Result<Standpoint> standpointOf(const Context &context, ArticleId id, RevisionId head, const Known &known)
{
    Standpoint now { head, known.ground };
    if (head == known.head)
        return now;
    const auto mine = newestOfMine(context, id, known);
    if (!mine)
        return fail(mine.error());
    const auto ground = withoutOpenSides(context, id, mine->id, head);
    if (!ground)
        return fail(ground.error());
    if (*ground == mine->id)
        now.staleLede = mine->staleLede;
    if (*ground != known.ground.id) {
        auto text = textOfRevision(context, *ground);
        if (!text)
            return fail(text.error());
        now.ground = { *ground, std::move(*text) };
    }
    if (*ground == head)
        return now;
    auto text = textOfRevision(context, head);
    if (!text)
        return fail(text.error());
    if (sameOnPaper(*text, now.ground.text))
        now.ground = { head, std::move(*text) };
    else
        now.foreign = true;
    return now;
}

/// The revision that an autosave grows from: while it waited, what was typed into may have been cut.
RevisionId groundOf(const Context &context, const Keep &keep)
{
    const auto state = context.store.article(keep.copy.article);
    if (!state || state->head == keep.copy.parent)
        return keep.copy.parent;
    const auto isChild
        = [&](const Result<Revision> &revision) { return revision && revision->parent == keep.copy.parent; };
    const auto head = context.store.revision(state->head);
    if (isChild(head) && contentHash(head->text) == keep.before)
        return state->head;
    const auto copy = context.store.workingCopy(keep.copy.article);
    if (copy && *copy && contentHash((*copy)->text) == keep.before
        && isChild(context.store.revision((*copy)->parent)))
        return (*copy)->parent;
    return keep.copy.parent;
}

Result<void> storeNow(const Context &context, Unstored &unstored)
{
    if (!unstored.position)
        return {};
    const auto stored = store::applyJournalled(
        context.store, *unstored.position, { store::KeepWorkingCopy { unstored.copy } });
    if (!stored)
        return fail(stored.error());
    unstored.position.reset();
    return {};
}

} // namespace

Result<Seen> seeFirst(const Context &context, ArticleId id)
{
    auto sheet = sheetOf(context, id);
    if (!sheet)
        return fail(sheet.error());
    auto text = textOfRevision(context, sheet->parent);
    if (!text)
        return fail(text.error());
    const RevisionId head = sheet->state.head;
    QByteArray hash = contentHash(sheet->text);
    Ground ground { sheet->parent, std::move(*text) };
    return Seen { std::move(*sheet), std::move(hash), { head, std::move(ground) } };
}

Result<Seen> seeAgain(const Context &context, ArticleId id, const Known &known)
{
    auto sheet = sheetOf(context, id);
    if (!sheet)
        return fail(sheet.error());
    auto stands = standpointOf(context, id, sheet->state.head, known);
    if (!stands)
        return fail(stands.error());
    QByteArray hash = contentHash(sheet->text);
    return Seen { std::move(*sheet), std::move(hash), std::move(*stands) };
}

Result<AfterCut> cutAndWork(
    const Context &context, ArticleId id, const Known &known, Unstored &unstored, const ArticleWork &work)
{
    if (const auto stored = storeNow(context, unstored); !stored)
        return fail(stored.error());
    auto open = openArticle(context, id);
    if (!open)
        return fail(open.error());
    const RevisionId head = open->state.head;
    const ArticleText before = open->head.text;
    // The work takes its own turn.
    open->turn.reset();
    auto stands = standpointOf(context, id, head, known);
    if (!stands)
        return fail(stands.error());
    AfterCut after { std::move(*stands), false, head, {}, {}, {} };
    if (work) {
        if (const auto done = work(context, id); !done)
            after.refused = done.error();
    }
    auto sheet = sheetOf(context, id);
    if (!sheet)
        return fail(sheet.error());
    after.head = sheet->state.head;
    after.changedText = !sameOnPaper(before, sheet->text);
    after.hash = contentHash(sheet->text);
    after.sheet = std::move(*sheet);
    return after;
}

Result<Kept> keepText(Workplace &place, const Keep &keep, const std::shared_ptr<Unstored> &unstored)
{
    const store::WorkingCopy &copy = keep.copy;
    const QByteArray hash = contentHash(copy.text);
    Kept kept { { hash, hash, copy.text.fields.lede }, false };
    ArticleText followed = copy.text;
    followLede(keep.groundText, followed);
    if (followed.fields.lede != copy.text.fields.lede)
        kept.text.followed = contentHash(followed);
    if (hash == keep.before && copy.parent == keep.parentBefore)
        return kept;
    const auto position = place.journal().append({ copy }, keep.before);
    if (!position)
        return fail(position.error());
    kept.written = true;
    place.storeQueue().post([&place, position = *position, keep, unstored] {
        const Context context = place.context();
        store::WorkingCopy grown = keep.copy;
        grown.parent = groundOf(context, keep);
        const auto stored
            = store::applyJournalled(context.store, position, { store::KeepWorkingCopy { grown } });
        if (stored) {
            unstored->position.reset();
            return;
        }
        // The journal has it; the next autosave, the next cut or the next start brings it in.
        qCWarning(
            logStore, "autosave %lld is not in the store yet", static_cast<long long>(position.sequence));
        unstored->position = position;
        unstored->copy = grown;
    });
    return kept;
}

bool sameOnPaper(const ArticleText &a, const ArticleText &b)
{
    return a.fields.kicker == b.fields.kicker && a.fields.headline == b.fields.headline
        && a.fields.lede == b.fields.lede && a.body == b.body;
}

bool showsOtherwise(const ArticleSheet &a, const ArticleSheet &b)
{
    const store::ArticleState &x = a.state;
    const store::ArticleState &y = b.state;
    const bool sameState = x.head == y.head && x.site == y.site && x.keepHere == y.keepHere
        && x.baseVersion == y.baseVersion && x.onSite == y.onSite && x.shown == y.shown
        && x.newerEdits == y.newerEdits && x.conflictOpen == y.conflictOpen && x.durability == y.durability
        && x.transport == y.transport && x.reason == y.reason && x.detail == y.detail;
    const bool sameConflict = a.conflict.has_value() == b.conflict.has_value()
        && (!a.conflict
            || (a.conflict->prepared == b.conflict->prepared && a.conflict->hunks == b.conflict->hunks));
    return !sameState || !sameConflict || a.site != b.site || a.rights != b.rights || a.readOnly != b.readOnly
        || a.verdicts != b.verdicts || a.checks != b.checks || a.outbox != b.outbox
        || a.behindSite != b.behindSite || a.behindPublic != b.behindPublic;
}

} // namespace broadsheet::newsroom
