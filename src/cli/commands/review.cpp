// SPDX-License-Identifier: GPL-3.0-or-later
// ledger, check
#include "cli/answers.h"
#include "cli/commands/verbs.h"
#include "cli/translate.h"
#include "newsroom/explain.h"

namespace broadsheet::cli {

namespace {

Result<Reply> ledgerReply(newsroom::Context context, const Call &call)
{
    const auto id = articleOf(context, call);
    if (!id)
        return fail(id.error());
    const auto article = context.store.article(*id);
    const auto sites = SiteBook::read(context);
    if (!article || !sites)
        return fail(article ? sites.error() : article.error());
    const auto ledger = newsroom::Desk(context).ledger(*id);
    if (!ledger)
        return fail(ledger.error());
    const QByteArray zone = sites->zoneOf(*article);
    Reply reply;
    QJsonArray array;
    QStringList lines;
    for (const LedgerLine &line : *ledger) {
        const QString at = timeJson(line.at, zone).toString();
        array.append(QJsonObject { { QStringLiteral("number"), line.number }, { QStringLiteral("at"), at },
            { QStringLiteral("who"), textOrNull(line.who) }, { QStringLiteral("act"), toString(line.act) },
            { QStringLiteral("from"), toString(line.from) }, { QStringLiteral("to"), toString(line.to) },
            { QStringLiteral("revision"),
                line.revision.isNull() ? QJsonValue() : QJsonValue(line.revision.toString()) },
            { QStringLiteral("note"), textOrNull(line.note) } });
        lines.append(at + QLatin1String("  ") + line.who + QLatin1String("  ") + newsroom::actName(line.act)
            + QLatin1String("  ") + newsroom::stageName(line.from) + QStringLiteral(" → ")
            + newsroom::stageName(line.to)
            + (line.note.isEmpty() ? QString() : QLatin1String("  ") + line.note));
    }
    reply.json = array;
    reply.text = lines.join(QLatin1Char('\n'));
    return reply;
}

QFuture<Result<Reply>> runLedger(const Call &call)
{
    return call.place->run(
        [call](newsroom::Context context) -> Result<Reply> { return ledgerReply(context, call); });
}

Result<Reply> checkReply(newsroom::Context context, const Call &call, Act act)
{
    const auto id = articleOf(context, call);
    if (!id)
        return fail(id.error());
    const auto checks = newsroom::Desk(context).check(*id, act);
    if (!checks)
        return fail(checks.error());
    Reply reply;
    QJsonArray array;
    QStringList lines;
    for (const newsroom::CheckResult &check : *checks) {
        const QString message = newsroom::explainCheck(check);
        array.append(QJsonObject { { QStringLiteral("rule"), check.rule },
            { QStringLiteral("level"),
                check.required ? QStringLiteral("required") : QStringLiteral("advice") },
            { QStringLiteral("ok"), check.ok }, { QStringLiteral("message"), message },
            { QStringLiteral("block"), check.block ? QJsonValue(*check.block) : QJsonValue() } });
        lines.append((check.ok                ? QStringLiteral("✓ ")
                             : check.required ? QStringLiteral("✗ ")
                                              : QStringLiteral("! "))
            + message);
        if (check.required && !check.ok)
            reply.exit = Exit::NeedsPerson;
    }
    reply.json = array;
    reply.text = lines.join(QLatin1Char('\n'));
    return reply;
}

QFuture<Result<Reply>> runCheck(const Call &call)
{
    const QString name = call.arguments.given("for").value_or(toString(Act::Publish));
    const auto act = actFromString(name);
    if (!act)
        return wrongArguments(
            translate("cli", "--for names an act such as submit, approve or publish, not \"%1\".").arg(name));
    return call.place->run(
        [call, act](newsroom::Context context) -> Result<Reply> { return checkReply(context, call, *act); });
}

constexpr Option checkOptions[]
    = { { "for", "ACT", QT_TRANSLATE_NOOP("cli", "the act that it is checked for; publish unless told") } };
constexpr const char *ledgerExamples[] = { "ledger 1a2b --fields at,who,act" };
constexpr const char *checkExamples[] = { "check 1a2b --for submit" };

} // namespace

const Command ledgerVerb { "ledger", "ID", 1, 1, {},
    QT_TRANSLATE_NOOP("cli", "every act on an article, in order"), ledgerExamples,
    "[{\"number\",\"at\",\"who\",\"act\",\"from\",\"to\",\"revision\",\"note\"}]", Profile::Read, runLedger };
const Command checkVerb { "check", "ID", 1, 1, checkOptions,
    QT_TRANSLATE_NOOP("cli", "goes through the checklist of an article"), checkExamples,
    "[{\"rule\",\"level\",\"ok\",\"message\",\"block\"}]", Profile::Read, runCheck };

} // namespace broadsheet::cli
