// SPDX-License-Identifier: GPL-3.0-or-later
// conflicts, conflict, resolve-conflict
#include "newsroom/conflicts.h"

#include "cli/answers.h"
#include "cli/commands/verbs.h"
#include "cli/translate.h"
#include "markup/plaintext.h"

namespace broadsheet::cli {

namespace {

QJsonObject conflictJson(const newsroom::ConflictView &view)
{
    QJsonArray hunks;
    for (const Hunk &hunk : view.hunks)
        hunks.append(
            QJsonObject { { QStringLiteral("block"), hunk.block < 0 ? QJsonValue() : QJsonValue(hunk.block) },
                { QStringLiteral("field"), textOrNull(hunk.field) },
                { QStringLiteral("base"), QString::fromUtf8(hunk.base) },
                { QStringLiteral("mine"), QString::fromUtf8(hunk.mine) },
                { QStringLiteral("theirs"), QString::fromUtf8(hunk.theirs) } });
    return { { QStringLiteral("article"), view.article.toString() },
        { QStringLiteral("prepared"), view.prepared }, { QStringLiteral("hunks"), hunks } };
}

/// What a person reads of one side: the words of a block, the value of a field.
QString sideText(const Hunk &hunk, const QByteArray &side)
{
    return hunk.field.isEmpty() ? markup::plainText(Block { side, "core/paragraph" })
                                : QString::fromUtf8(side);
}

QString conflictText(const newsroom::ConflictView &view)
{
    const int places = static_cast<int>(view.hunks.size());
    QStringList lines { view.article.toString() + QLatin1String("  ")
        + (view.prepared ? translate("cli", "merged; waits for you to take it")
                         : translate("cli", "changed on both sides in %n place(s)", nullptr, places)) };
    for (const Hunk &hunk : view.hunks) {
        lines.append(QLatin1String("  ")
            + (hunk.field.isEmpty() ? translate("cli", "block %1").arg(hunk.block) : hunk.field));
        lines.append(QLatin1String("    ") + translate("cli", "mine: %1").arg(sideText(hunk, hunk.mine)));
        lines.append(QLatin1String("    ") + translate("cli", "theirs: %1").arg(sideText(hunk, hunk.theirs)));
    }
    return lines.join(QLatin1Char('\n'));
}

QFuture<Result<Reply>> runConflicts(const Call &call)
{
    return call.place->run([](newsroom::Context context) -> Result<Reply> {
        const auto views = newsroom::Conflicts(context).all();
        if (!views)
            return fail(views.error());
        Reply reply;
        QJsonArray array;
        QStringList lines;
        for (const newsroom::ConflictView &view : *views) {
            array.append(conflictJson(view));
            reply.ids.append(view.article.toString());
            lines.append(conflictText(view));
        }
        reply.json = array;
        reply.text = lines.join(QLatin1Char('\n'));
        return reply;
    });
}

QFuture<Result<Reply>> runConflict(const Call &call)
{
    return call.place->run([call](newsroom::Context context) -> Result<Reply> {
        const auto id = articleOf(context, call);
        if (!id)
            return fail(id.error());
        const auto view = newsroom::Conflicts(context).of(*id);
        if (!view)
            return fail(view.error());
        Reply reply;
        reply.json = conflictJson(*view);
        reply.ids = { view->article.toString() };
        reply.text = conflictText(*view);
        return reply;
    });
}

Result<Reply> settleConflict(newsroom::Context context, const Call &call)
{
    const auto id = articleOf(context, call);
    if (!id)
        return fail(id.error());
    newsroom::Conflicts conflicts(context);
    const Arguments &given = call.arguments;
    if (!given.has("body-file")) {
        const Choice choice = given.has("mine") ? Choice::Mine
            : given.has("theirs")               ? Choice::Theirs
                                                : Choice::Both;
        return articleReply(context, conflicts.settle(*id, choice));
    }
    const auto body = readBody(given.value("body-file"));
    if (!body)
        return fail(body.error());
    return articleReply(context, conflicts.settleWith(*id, *body));
}

QFuture<Result<Reply>> runResolveConflict(const Call &call)
{
    int ways = 0;
    for (const char *way : { "mine", "theirs", "both", "body-file" })
        ways += call.arguments.has(way) ? 1 : 0;
    if (ways != 1)
        return wrongArguments(
            translate("cli", "resolve-conflict needs one of --mine, --theirs, --both and --body-file FILE."));
    return call.place->run(
        [call](newsroom::Context context) -> Result<Reply> { return settleConflict(context, call); });
}

constexpr Option resolveConflictOptions[] = {
    { "mine", "", QT_TRANSLATE_NOOP("cli", "where both changed the same place, mine") },
    { "theirs", "", QT_TRANSLATE_NOOP("cli", "where both changed the same place, theirs") },
    { "both", "", QT_TRANSLATE_NOOP("cli", "where both changed the same place, one after the other") },
    { "body-file", "FILE", QT_TRANSLATE_NOOP("cli", "this body instead; - reads standard input") },
};
constexpr const char *resolveConflictExamples[] = { "resolve-conflict 1a2b --both" };

} // namespace

const Command conflictsVerb { "conflicts", "", 0, 0, {},
    QT_TRANSLATE_NOOP("cli", "lists articles that were changed on both sides"), {},
    "[{\"article\",\"prepared\",\"hunks\":[{\"block\",\"field\",\"base\",\"mine\",\"theirs\"}]}]",
    Profile::Read, runConflicts };
const Command conflictVerb { "conflict", "ID", 1, 1, {},
    QT_TRANSLATE_NOOP("cli", "shows what was changed on both sides"), {},
    "{\"article\",\"prepared\",\"hunks\":[{\"block\",\"field\",\"base\",\"mine\",\"theirs\"}]}",
    Profile::Read, runConflict };
const Command resolveConflictVerb { "resolve-conflict", "ID", 1, 1, resolveConflictOptions,
    QT_TRANSLATE_NOOP("cli", "settles a conflict; both texts stay as versions"), resolveConflictExamples,
    "article", Profile::Write, runResolveConflict };

} // namespace broadsheet::cli
