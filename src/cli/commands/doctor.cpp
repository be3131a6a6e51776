// SPDX-License-Identifier: GPL-3.0-or-later
// doctor, stats
#include "cli/articlejson.h"
#include "cli/call.h"
#include "cli/commands/verbs.h"
#include "cli/translate.h"
#include "newsroom/checkup.h"
#include "newsroom/explain.h"

#include <QElapsedTimer>

#include <algorithm>

namespace broadsheet::cli {

namespace {

QLatin1String levelCode(store::Finding::Level level)
{
    switch (level) {
    case store::Finding::Level::Good:
        return QLatin1String("good");
    case store::Finding::Level::Note:
        return QLatin1String("note");
    case store::Finding::Level::Wrong:
        return QLatin1String("wrong");
    case store::Finding::Level::Lost:
        return QLatin1String("lost");
    }
    return {};
}

bool isBad(const store::Finding &finding)
{
    // What is lost stays lost, repaired or not.
    return finding.level == store::Finding::Level::Lost
        || (finding.level == store::Finding::Level::Wrong && !finding.repaired);
}

Reply doctorReply(const std::vector<store::Finding> &findings)
{
    Reply reply;
    QJsonArray array;
    QStringList lines;
    bool ok = true;
    for (const store::Finding &finding : findings) {
        const QString message = newsroom::explainFinding(finding);
        array.append(QJsonObject { { QStringLiteral("part"), finding.part },
            { QStringLiteral("level"), QString(levelCode(finding.level)) },
            { QStringLiteral("code"), finding.code },
            { QStringLiteral("subject"), textOrNull(finding.subject) },
            { QStringLiteral("repaired"), finding.repaired }, { QStringLiteral("message"), message } });
        lines.append(message);
        ok = ok && !isBad(finding);
    }
    reply.json = QJsonObject { { QStringLiteral("ok"), ok }, { QStringLiteral("findings"), array } };
    reply.text = lines.join(QLatin1Char('\n'));
    reply.exit = ok ? Exit::Done : Exit::Failed;
    if (!ok)
        reply.messages.append(translate("cli",
            "Something is not in order, as listed. Nothing was deleted; doctor --repair mends what can be "
            "mended."));
    return reply;
}

QFuture<Result<Reply>> runDoctor(const Call &call)
{
    auto promise = std::make_shared<QPromise<Result<Reply>>>();
    promise->start();
    deliver(newsroom::checkUp(*call.place, call.arguments.has("repair")), call.receiver,
        [promise](const Result<std::vector<store::Finding>> &findings) {
            promise->addResult(
                findings ? Result<Reply>(doctorReply(*findings)) : Result<Reply>(fail(findings.error())));
            promise->finish();
        });
    return promise->future();
}

constexpr int timedRuns = 21;

/// Median and longest of several runs, in milliseconds.
template <typename Work> QJsonObject timed(Work work)
{
    std::vector<double> ms;
    for (int run = 0; run < timedRuns; ++run) {
        QElapsedTimer timer;
        timer.start();
        work(run);
        ms.push_back(static_cast<double>(timer.nsecsElapsed()) / 1e6);
    }
    std::sort(ms.begin(), ms.end());
    return { { QStringLiteral("p50"), ms[ms.size() / 2] }, { QStringLiteral("max"), ms.back() } };
}

/// Beginnings of words that occur, as somebody would type them.
QStringList searchWords(const std::vector<store::ArticleState> &newest)
{
    QStringList words;
    for (const store::ArticleState &article : newest) {
        const QString word = article.fields.headline.section(QLatin1Char(' '), 0, 0).left(4);
        if (word.size() >= 2)
            words.append(word);
    }
    return words.isEmpty() ? QStringList { QStringLiteral("the") } : words;
}

Result<Reply> statsReply(newsroom::Context context, double openMs)
{
    const auto stats = context.store.stats();
    if (!stats)
        return fail(stats.error());
    const auto newest = context.store.list({});
    if (!newest)
        return fail(newest.error());
    const QStringList words = searchWords(*newest);
    const QJsonObject list = timed([&](int) { return context.store.list({}).has_value(); });
    const QJsonObject search = timed(
        [&](int run) { return context.store.search(words.at(run % words.size()), 50, false).has_value(); });
    Reply reply;
    reply.json = QJsonObject {
        { QStringLiteral("schema"), stats->schema },
        { QStringLiteral("rows"),
            QJsonObject { { QStringLiteral("articles"), stats->articles },
                { QStringLiteral("revisions"), stats->revisions },
                { QStringLiteral("blocks"), stats->blocks }, { QStringLiteral("outbox"), stats->outbox },
                { QStringLiteral("media"), stats->mediaFiles } } },
        { QStringLiteral("bytes"),
            QJsonObject { { QStringLiteral("store"), stats->storeBytes },
                { QStringLiteral("wal"), stats->walBytes },
                { QStringLiteral("journal"), stats->journalBytes },
                { QStringLiteral("media"), stats->mediaBytes } } },
        { QStringLiteral("ms"),
            QJsonObject { { QStringLiteral("open"), openMs }, { QStringLiteral("list"), list },
                { QStringLiteral("search"), search } } },
    };
    const int articles = static_cast<int>(stats->articles);
    const int versions = static_cast<int>(stats->revisions);
    reply.text = translate("cli", "%n article(s)", nullptr, articles) + QLatin1Char('\n')
        + translate("cli", "%n version(s)", nullptr, versions) + QLatin1Char('\n')
        + translate("cli", "store %1 kB, journal %2 kB, media %3 kB")
              .arg(stats->storeBytes / 1024)
              .arg(stats->journalBytes / 1024)
              .arg(stats->mediaBytes / 1024)
        + QLatin1Char('\n')
        + translate("cli", "open %1 ms, newest list %2 ms, search %3 ms")
              .arg(openMs, 0, 'f', 1)
              .arg(list.value(QLatin1String("p50")).toDouble(), 0, 'f', 2)
              .arg(search.value(QLatin1String("p50")).toDouble(), 0, 'f', 2);
    return reply;
}

QFuture<Result<Reply>> runStats(const Call &call)
{
    return call.place->run([openMs = call.openMs](newsroom::Context context) -> Result<Reply> {
        return statsReply(context, openMs);
    });
}

constexpr Option doctorOptions[] = { { "repair", "",
    QT_TRANSLATE_NOOP("cli", "mends what can be mended without choosing between texts") } };

} // namespace

const Command doctorVerb { "doctor", "", 0, 0, doctorOptions,
    QT_TRANSLATE_NOOP(
        "cli", "checks store, journal, media, backups and sites; says what is lost, if anything"),
    {}, "{\"ok\",\"findings\":[{\"part\",\"level\",\"code\",\"subject\",\"repaired\",\"message\"}]}",
    Profile::Read, runDoctor };
const Command statsVerb { "stats", "", 0, 0, {},
    QT_TRANSLATE_NOOP("cli", "rows, sizes and times of this profile"), {},
    "{\"schema\",\"rows\",\"bytes\",\"ms\"}", Profile::Read, runStats };

} // namespace broadsheet::cli
