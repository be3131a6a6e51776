// SPDX-License-Identifier: GPL-3.0-or-later
// sync
#include "cli/articlejson.h"
#include "cli/call.h"
#include "cli/commands/verbs.h"
#include "cli/output.h"
#include "cli/reasoncode.h"
#include "cli/translate.h"
#include "newsroom/explain.h"
#include "newsroom/syncservice.h"
#include "newsroom/upkeep.h"

#include <algorithm>

namespace broadsheet::cli {

namespace {

/// A folder on a drive has no wire that tells about changes of others; this is how often it is listed again.
constexpr auto watchEvery = std::chrono::seconds(5);

Exit worse(Exit a, Exit b) { return std::max(a, b); }

/// What the round with one site means for the exit code: the worst of 4, 3 and 1.
Exit exitOfRound(const sync::RoundReport &round)
{
    Exit exit = Exit::Done;
    if (round.error)
        exit = worse(exit, exitOf(*round.error));
    if (round.state == QLatin1String("offline") || round.unknown > 0)
        exit = worse(exit, Exit::OutOfReach);
    else if (round.state != QLatin1String("ok"))
        exit = worse(exit, Exit::Failed);
    if (!round.conflicts.empty() || !round.parked.empty())
        exit = worse(exit, Exit::NeedsPerson);
    if (!round.damaged.isEmpty() || !round.keptPages.isEmpty())
        exit = worse(exit, Exit::Failed);
    return exit;
}

QJsonObject roundJson(const newsroom::SyncReport::Line &line)
{
    const sync::RoundReport &round = line.round;
    QJsonArray parked;
    for (const auto &[article, reason] : round.parked)
        parked.append(QJsonObject { { QStringLiteral("article"), article.toString() },
            { QStringLiteral("reason"), QString(reasonCode(reason)) },
            { QStringLiteral("reasonText"), newsroom::explainReason(reason, {}) } });
    QJsonArray conflicts;
    for (const ArticleId id : round.conflicts)
        conflicts.append(id.toString());
    return { { QStringLiteral("name"), line.site.name }, { QStringLiteral("state"), round.state },
        { QStringLiteral("pushed"), round.pushed }, { QStringLiteral("pulled"), round.pulled },
        { QStringLiteral("merged"), round.merged }, { QStringLiteral("media"), round.media },
        { QStringLiteral("unknown"), round.unknown },
        { QStringLiteral("changedFiles"), round.siteFilesChanged }, { QStringLiteral("parked"), parked },
        { QStringLiteral("conflicts"), conflicts },
        { QStringLiteral("damaged"), QJsonArray::fromStringList(round.damaged) },
        { QStringLiteral("keptPages"), QJsonArray::fromStringList(round.keptPages) },
        { QStringLiteral("unreadableSettings"),
            round.unreadableSettings.isEmpty() ? QJsonValue() : QJsonValue(round.unreadableSettings) } };
}

QString roundText(const newsroom::SyncReport::Line &line)
{
    const sync::RoundReport &round = line.round;
    QStringList parts { translate("cli", "%n version(s) sent", nullptr, round.pushed),
        translate("cli", "%n version(s) received", nullptr, round.pulled),
        translate("cli", "%n page file(s) changed", nullptr, round.siteFilesChanged) };
    return line.site.name + QLatin1String(": ") + parts.join(QLatin1String(", "));
}

/// What a person must know, one line each.
QStringList roundMessages(const newsroom::SyncReport::Line &line)
{
    QStringList messages;
    if (line.round.error)
        messages.append(newsroom::explain(*line.round.error));
    if (!line.round.unreadableSettings.isEmpty())
        messages.append(translate("cli",
            "%1: the newest settings of the newsroom (%2) cannot be read. Texts were sent and fetched; acts "
            "were refused and are parked, and the public pages stay as they are, so that nobody gets a right "
            "that was taken away. Restore that file from a backup of the drive, then use broadsheet-cli "
            "outbox "
            "retry.")
                            .arg(line.site.name, line.round.unreadableSettings));
    for (const auto &[article, reason] : line.round.parked)
        messages.append(
            article.toString().left(8) + QLatin1String(": ") + newsroom::explainReason(reason, {}));
    for (const ArticleId id : line.round.conflicts)
        messages.append(translate(
            "cli", "%1 was changed on both sides. Both texts are kept; see broadsheet-cli conflict %1.")
                            .arg(id.toString().left(8)));
    for (const QString &damaged : line.round.damaged)
        messages.append(translate("cli",
            "%1: %2 could not be read and was left alone. Everything else went on; see broadsheet-cli "
            "doctor.")
                            .arg(line.site.name, damaged));
    for (const QString &page : line.round.keptPages)
        messages.append(translate("cli",
            "%1: the public page %2 was kept as it is, since a file of its article cannot be read. Restore "
            "that file from a backup of the drive; broadsheet-cli doctor names it.")
                            .arg(line.site.name, page));
    return messages;
}

Result<Reply> syncReply(const newsroom::SyncReport &report)
{
    if (report.error)
        return fail(*report.error);
    Reply reply;
    QJsonArray sites;
    QStringList lines;
    int changedFiles = 0;
    for (const newsroom::SyncReport::Line &line : report.sites) {
        sites.append(roundJson(line));
        lines.append(roundText(line));
        reply.messages.append(roundMessages(line));
        reply.exit = worse(reply.exit, exitOfRound(line.round));
        changedFiles += line.round.siteFilesChanged;
    }
    reply.json = QJsonObject { { QStringLiteral("sites"), sites },
        { QStringLiteral("changedFiles"), changedFiles } };
    reply.text = lines.join(QLatin1Char('\n'));
    return reply;
}

QFuture<Result<Reply>> runSync(const Call &call)
{
    auto promise = std::make_shared<QPromise<Result<Reply>>>();
    promise->start();
    auto *service = new newsroom::SyncService(*call.place, call.receiver);
    const QString site = call.arguments.value("site");
    const auto finish = [promise](const newsroom::SyncReport &report) {
        promise->addResult(syncReply(report));
        promise->finish();
    };
    if (!call.arguments.has("watch")) {
        service->round(site, finish);
        return promise->future();
    }
    auto *upkeep = new newsroom::Upkeep(*call.place, call.receiver);
    QObject::connect(upkeep, &newsroom::Upkeep::notBackedUp, upkeep,
        [](const Error &error) { sayError(newsroom::explainNoBackup(error)); });
    upkeep->start();
    service->watch(
        site, watchEvery, [promise, finish, print = call.print](const newsroom::SyncReport &report) {
            // Only a report that there can be no rounds at all ends the watch.
            if (report.error && report.sites.empty()) {
                if (!promise->future().isFinished())
                    finish(report);
                return;
            }
            const auto reply = syncReply(report);
            if (reply)
                print(*reply);
        });
    return promise->future();
}

constexpr Option syncOptions[] = {
    { "site", "NAME", QT_TRANSLATE_NOOP("cli", "this site only") },
    { "watch", "", QT_TRANSLATE_NOOP("cli", "stays, and goes on whenever something changes") },
};
constexpr const char *syncExamples[] = { "sync", "sync --site desk --watch" };

} // namespace

const Command syncVerb { "sync", "", 0, 0, syncOptions,
    QT_TRANSLATE_NOOP("cli", "sends what waits and fetches what is new"), syncExamples,
    "{\"sites\":[{\"name\",\"state\",\"pushed\",\"pulled\",\"merged\",\"media\",\"unknown\",\"changedFiles\","
    "\"parked\":[{\"article\","
    "\"reason\",\"reasonText\"}],\"conflicts\",\"damaged\",\"keptPages\",\"unreadableSettings\"}],"
    "\"changedFiles\"}",
    Profile::Write, runSync };

} // namespace broadsheet::cli
