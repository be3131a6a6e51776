// SPDX-License-Identifier: GPL-3.0-or-later
// outbox, outbox retry, outbox cancel
#include "cli/answers.h"
#include "cli/commands/verbs.h"
#include "cli/reasoncode.h"
#include "cli/translate.h"
#include "newsroom/desk.h"
#include "newsroom/explain.h"

namespace broadsheet::cli {

namespace {

QFuture<Result<Reply>> runOutbox(const Call &call)
{
    return call.place->run([](newsroom::Context context) -> Result<Reply> {
        const auto rows = context.store.outbox();
        if (!rows)
            return fail(rows.error());
        Reply reply;
        QJsonArray array;
        QStringList lines;
        for (const OutboxRow &row : *rows) {
            const QString why = row.reason == Reason::Unspecified
                ? QString()
                : newsroom::explainReason(row.reason, row.detail, row.act);
            array.append(QJsonObject { { QStringLiteral("id"), row.id.toString() },
                { QStringLiteral("article"), row.article.toString() },
                { QStringLiteral("kind"), toString(row.kind) },
                { QStringLiteral("act"), row.act ? QJsonValue(toString(*row.act)) : QJsonValue() },
                { QStringLiteral("state"), toString(row.state) }, { QStringLiteral("tries"), row.tries },
                { QStringLiteral("next"), row.next ? timeJson(*row.next, {}) : QJsonValue() },
                { QStringLiteral("reason"), textOrNull(reasonCode(row.reason)) },
                { QStringLiteral("reasonText"), textOrNull(why) } });
            reply.ids.append(row.id.toString());
            lines.append(shortId(row.id.toString()) + QLatin1String("  ") + shortId(row.article.toString())
                + QLatin1String("  ") + (row.act ? newsroom::actName(*row.act) : toString(row.kind))
                + QLatin1String("  ") + toString(row.state)
                + (why.isEmpty() ? QString() : QLatin1String("  ") + why));
        }
        reply.json = array;
        reply.text = lines.join(QLatin1Char('\n'));
        return reply;
    });
}

/// The ID of `retry` and `cancel`: an article's, or that of a row.
Result<ArticleId> waitingArticle(newsroom::Context context, const QString &prefix)
{
    const auto article = context.store.resolveArticle(prefix);
    if (article || article.error().reason != Reason::UnknownArticle)
        return article;
    const auto rows = context.store.outbox();
    if (!rows)
        return fail(rows.error());
    for (const OutboxRow &row : *rows) {
        if (row.id.toString().startsWith(prefix, Qt::CaseInsensitive))
            return row.article;
    }
    return article;
}

QFuture<Result<Reply>> changeWaiting(const Call &call, Result<int> (newsroom::Desk::*change)(ArticleId))
{
    return call.place->run([call, change](newsroom::Context context) -> Result<Reply> {
        const auto id = waitingArticle(context, call.arguments.word(0));
        if (!id)
            return fail(id.error());
        newsroom::Desk desk(context);
        const auto count = (desk.*change)(*id);
        if (!count)
            return fail(count.error());
        Reply reply;
        reply.json = QJsonObject { { QStringLiteral("article"), id->toString() },
            { QStringLiteral("rows"), *count } };
        reply.ids = { id->toString() };
        reply.text = translate("cli", "%n entry(s) changed", nullptr, *count);
        return reply;
    });
}

QFuture<Result<Reply>> runOutboxRetry(const Call &call)
{
    return changeWaiting(call, &newsroom::Desk::retry);
}

QFuture<Result<Reply>> runOutboxCancel(const Call &call)
{
    return changeWaiting(call, &newsroom::Desk::cancel);
}

constexpr const char *outboxExamples[] = { "outbox" };

} // namespace

const Command outboxVerb { "outbox", "", 0, 0, {},
    QT_TRANSLATE_NOOP("cli", "lists what waits to be sent, and why"), outboxExamples,
    "[{\"id\",\"article\",\"kind\",\"act\",\"state\",\"tries\",\"next\",\"reason\",\"reasonText\"}]",
    Profile::Read, runOutbox };
const Command outboxRetryVerb { "outbox retry", "ID", 1, 1, {},
    QT_TRANSLATE_NOOP("cli", "tries what waits or needs you again"), {}, "{\"article\",\"rows\"}",
    Profile::Write, runOutboxRetry };
const Command outboxCancelVerb { "outbox cancel", "ID", 1, 1, {},
    QT_TRANSLATE_NOOP("cli", "takes back what was not sent yet"), {}, "{\"article\",\"rows\"}",
    Profile::Write, runOutboxCancel };

} // namespace broadsheet::cli
