// SPDX-License-Identifier: GPL-3.0-or-later
// history, diff, revert
#include "cli/answers.h"
#include "cli/commands/verbs.h"
#include "cli/translate.h"
#include "newsroom/drafts.h"

namespace broadsheet::cli {

namespace {

Result<Reply> historyReply(newsroom::Context context, const Call &call)
{
    const auto id = articleOf(context, call);
    if (!id)
        return fail(id.error());
    const auto article = context.store.article(*id);
    const auto sites = SiteBook::read(context);
    if (!article || !sites)
        return fail(article ? sites.error() : article.error());
    const auto history = context.store.history(*id);
    if (!history)
        return fail(history.error());
    Reply reply;
    QJsonArray array;
    QStringList lines;
    for (const store::RevisionLine &line : *history) {
        const QString revision = line.id.toString();
        const QString at = timeJson(line.at, sites->zoneOf(*article)).toString();
        array.append(QJsonObject { { QStringLiteral("revision"), revision }, { QStringLiteral("at"), at },
            { QStringLiteral("who"), textOrNull(line.who) },
            { QStringLiteral("origin"), toString(line.origin) },
            { QStringLiteral("sha256"), QString::fromLatin1(line.sha256.toHex()) } });
        reply.ids.append(revision);
        lines.append(shortId(revision) + QLatin1String("  ") + at + QLatin1String("  ") + line.who
            + QLatin1String("  ") + toString(line.origin));
    }
    reply.json = array;
    reply.text = lines.join(QLatin1Char('\n'));
    return reply;
}

QFuture<Result<Reply>> runHistory(const Call &call)
{
    return call.place->run(
        [call](newsroom::Context context) -> Result<Reply> { return historyReply(context, call); });
}

QLatin1String changeCode(Change change)
{
    switch (change) {
    case Change::Same:
        return QLatin1String("same");
    case Change::Inserted:
        return QLatin1String("inserted");
    case Change::Deleted:
        return QLatin1String("deleted");
    }
    return {};
}

/// Words that went stand in [-...-], words that came in {+...+}, as other tools write them without colour.
QString markedText(const std::vector<TextRun> &runs)
{
    QString text;
    for (const TextRun &run : runs) {
        switch (run.change) {
        case Change::Same:
            text += run.text;
            break;
        case Change::Inserted:
            text += QLatin1String("{+") + run.text + QLatin1String("+}");
            break;
        case Change::Deleted:
            text += QLatin1String("[-") + run.text + QLatin1String("-]");
            break;
        }
    }
    return text;
}

Result<Reply> diffReply(newsroom::Context context, const Call &call)
{
    const auto id = articleOf(context, call);
    if (!id)
        return fail(id.error());
    const auto differences
        = newsroom::Drafts(context).diff(*id, call.arguments.word(1), call.arguments.word(2));
    if (!differences)
        return fail(differences.error());
    const auto index = [](int value) { return value < 0 ? QJsonValue() : QJsonValue(value); };
    Reply reply;
    QJsonArray array;
    QStringList lines;
    for (const newsroom::Difference &difference : *differences) {
        QJsonArray runs;
        for (const TextRun &run : difference.runs)
            runs.append(QJsonObject { { QStringLiteral("change"), QString(changeCode(run.change)) },
                { QStringLiteral("text"), run.text } });
        array.append(QJsonObject { { QStringLiteral("field"), textOrNull(difference.field) },
            { QStringLiteral("before"), index(difference.before) },
            { QStringLiteral("after"), index(difference.after) }, { QStringLiteral("runs"), runs } });
        const QString where = difference.field.isEmpty()
            ? translate("cli", "block %1").arg(difference.after < 0 ? difference.before : difference.after)
            : difference.field;
        lines.append(where + QLatin1String(": ") + markedText(difference.runs));
    }
    reply.json = array;
    reply.text = lines.join(QLatin1Char('\n'));
    return reply;
}

QFuture<Result<Reply>> runDiff(const Call &call)
{
    return call.place->run(
        [call](newsroom::Context context) -> Result<Reply> { return diffReply(context, call); });
}

QFuture<Result<Reply>> runRevert(const Call &call)
{
    std::optional<int> block;
    if (const auto given = call.arguments.given("block")) {
        block = wholeNumber(*given);
        if (!block)
            return wrongArguments(translate("cli", "--block is a number from 0 on, not \"%1\".").arg(*given));
    }
    return call.place->run([call, block](newsroom::Context context) -> Result<Reply> {
        const auto id = articleOf(context, call);
        if (!id)
            return fail(id.error());
        return articleReply(context, newsroom::Drafts(context).revert(*id, call.arguments.word(1), block));
    });
}

constexpr Option revertOptions[]
    = { { "block", "N", QT_TRANSLATE_NOOP("cli", "only this block, counted from 0") } };
constexpr const char *diffExamples[] = { "diff 1a2b", "diff 1a2b 77c0 91d3" };
constexpr const char *revertExamples[] = { "revert 1a2b 77c0 --block 3" };

} // namespace

const Command historyVerb { "history", "ID", 1, 1, {},
    QT_TRANSLATE_NOOP("cli", "lists the versions of an article, newest first"), {},
    "[{\"revision\",\"at\",\"who\",\"origin\",\"sha256\"}]", Profile::Read, runHistory };
const Command diffVerb { "diff", "ID [R1 [R2]]", 1, 3, {},
    QT_TRANSLATE_NOOP("cli", "compares two versions word by word"), diffExamples,
    "[{\"field\",\"before\",\"after\",\"runs\":[{\"change\",\"text\"}]}]", Profile::Read, runDiff };
const Command revertVerb { "revert", "ID R", 2, 2, revertOptions,
    QT_TRANSLATE_NOOP("cli", "brings an older version back, as a new one"), revertExamples, "article",
    Profile::Write, runRevert };

} // namespace broadsheet::cli
