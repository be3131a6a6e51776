// SPDX-License-Identifier: GPL-3.0-or-later
// list, search
#include "cli/answers.h"
#include "cli/commands/verbs.h"
#include "cli/translate.h"
#include "newsroom/attention.h"

namespace broadsheet::cli {

namespace {

constexpr int listedByDefault = 50;

/// --limit; nothing when it is not a number from 1 on.
std::optional<int> limitOf(const Call &call)
{
    const auto given = call.arguments.given("limit");
    if (!given)
        return listedByDefault;
    const auto number = wholeNumber(*given);
    return number && *number > 0 ? number : std::nullopt;
}

QFuture<Result<Reply>> wrongLimit(const Call &call)
{
    return wrongArguments(
        translate("cli", "--limit is a number from 1 on, not \"%1\".").arg(call.arguments.value("limit")));
}

Result<Reply> listArticles(newsroom::Context context, const Call &call, store::ListFilter filter)
{
    auto sites = context.store.sites();
    if (!sites)
        return fail(sites.error());
    if (const QString name = call.arguments.value("site"); !name.isEmpty()) {
        const auto site = context.store.site(name);
        if (!site)
            return fail(site.error());
        filter.site = site->id;
        sites = std::vector<store::Site> { *site };
    }
    const auto found
        = filter.needsMe ? newsroom::needingMe(context, *sites, filter) : context.store.list(filter);
    if (!found)
        return fail(found.error());
    return articlesReply(context, *found);
}

QFuture<Result<Reply>> runList(const Call &call)
{
    const auto limit = limitOf(call);
    if (!limit)
        return wrongLimit(call);
    store::ListFilter filter { .needsMe = call.arguments.has("needs-me"), .limit = *limit };
    if (const auto stage = call.arguments.given("stage")) {
        filter.stage = stageFromString(*stage);
        if (!filter.stage) {
            QStringList names;
            for (const Stage each : allStages())
                names.append(toString(each));
            return wrongArguments(translate("cli", "--stage is one of %1, not \"%2\".")
                                      .arg(names.join(QLatin1String(", ")), *stage));
        }
    }
    return call.place->run([call, filter](newsroom::Context context) -> Result<Reply> {
        return listArticles(context, call, filter);
    });
}

QFuture<Result<Reply>> runSearch(const Call &call)
{
    const auto limit = limitOf(call);
    if (!limit)
        return wrongLimit(call);
    return call.place->run([call, limit](newsroom::Context context) -> Result<Reply> {
        const auto hits = context.store.search(
            call.arguments.words.join(QLatin1Char(' ')), *limit, call.arguments.has("best"));
        if (!hits)
            return fail(hits.error());
        Reply reply;
        QJsonArray array;
        QStringList lines;
        for (const store::SearchHit &hit : *hits) {
            const QString id = hit.id.toString();
            array.append(QJsonObject { { QStringLiteral("id"), id },
                { QStringLiteral("headline"), hit.headline }, { QStringLiteral("snippet"), hit.snippet },
                { QStringLiteral("modified"), timeJson(hit.modified, {}) } });
            reply.ids.append(id);
            lines.append(shortId(id) + QLatin1String("  ") + hit.headline + QLatin1String("  ")
                + QString(hit.snippet).replace(QLatin1Char('\n'), QLatin1Char(' ')));
        }
        reply.json = array;
        reply.text = lines.join(QLatin1Char('\n'));
        return reply;
    });
}

constexpr Option listOptions[] = {
    { "site", "NAME", QT_TRANSLATE_NOOP("cli", "articles of this site only") },
    { "stage", "S", QT_TRANSLATE_NOOP("cli", "articles in this stage only") },
    { "needs-me", "", QT_TRANSLATE_NOOP("cli", "what waits for you") },
    { "limit", "N", QT_TRANSLATE_NOOP("cli", "at most this many; 50 unless told") },
};
constexpr Option searchOptions[] = {
    { "limit", "N", QT_TRANSLATE_NOOP("cli", "at most this many; 50 unless told") },
    { "best", "", QT_TRANSLATE_NOOP("cli", "ranks all matches, not only the newest") },
};
constexpr const char *listExamples[] = { "list --needs-me", "list --stage submitted --fields id,headline" };
constexpr const char *searchExamples[] = { "search harbour brid" };

} // namespace

const Command listVerb { "list", "", 0, 0, listOptions,
    QT_TRANSLATE_NOOP("cli", "lists articles, newest first"), listExamples, "[article]", Profile::Read,
    runList };
const Command searchVerb { "search", "WORDS...", 1, -1, searchOptions,
    QT_TRANSLATE_NOOP("cli", "finds articles; the last word may be unfinished"), searchExamples,
    "[{\"id\",\"headline\",\"snippet\",\"modified\"}]", Profile::Read, runSearch };

} // namespace broadsheet::cli
