// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/folder/publicfacts.h"

#include "markup/pagerenderer.h"

#include <algorithm>

namespace broadsheet::sync::folder {

namespace {

bool changesPage(const LedgerLine &line)
{
    return line.to == Stage::Published
        && (line.act == Act::Publish || line.act == Act::Due || line.act == Act::Update
            || line.act == Act::Correct);
}

} // namespace

bool PublicFacts::wasPublicAt(Instant t) const
{
    return std::any_of(spans.begin(), spans.end(),
        [t](const Span &span) { return span.from <= t && (!span.until || t < *span.until); });
}

PublicFacts publicFacts(
    ArticleId id, const Chain &chain, const SiteRules &rules, const std::function<QByteArray(int)> &zoneAt)
{
    PublicFacts facts;
    facts.id = id;
    const Replay replayed = replay(chain.acts, rules);
    const Standing &standing = replayed.standing;
    int firstPublic = 0;
    for (const LedgerLine &line : replayed.ledger) {
        if (line.to == Stage::Published && line.from != Stage::Published)
            facts.spans.push_back({ line.at, std::nullopt });
        if (line.from == Stage::Published && line.to != Stage::Published && !facts.spans.empty())
            facts.spans.back().until = line.at;
        if (changesPage(line)) {
            facts.text = line.revision;
            facts.writtenAt = line.at;
            if (firstPublic == 0)
                firstPublic = line.number;
        }
        if (line.act == Act::Kill)
            facts.writtenAt = line.at;
    }
    if (firstPublic == 0 || !standing.publishedAt)
        return facts;
    if (standing.stage == Stage::Published)
        facts.page = PublicFacts::Page::Article;
    else if (standing.stage == Stage::Killed && standing.noticeStays)
        facts.page = PublicFacts::Page::Notice;
    facts.textVersion = chain.versionOfText(facts.text);
    facts.publishedAt = *standing.publishedAt;
    facts.updatedAt = standing.updatedAt.value_or(facts.publishedAt);
    facts.corrections = standing.corrections;
    facts.notice = standing.note;
    const QByteArray zone = zoneAt(chain.facts[static_cast<size_t>(firstPublic - 1)].newsroom);
    facts.address = markup::addressOf(standing.publicSlug, id, facts.publishedAt, zone);
    return facts;
}

std::vector<const PublicFacts *> recentOf(
    const PublicFacts &page, const std::vector<const PublicFacts *> &published, size_t count)
{
    std::vector<const PublicFacts *> recent;
    // What was published later cannot have been public then.
    auto post = std::partition_point(published.begin(), published.end(),
        [&page](const PublicFacts *other) { return other->publishedAt > page.writtenAt; });
    for (; post != published.end() && recent.size() < count; ++post) {
        if ((*post)->id != page.id && (*post)->wasPublicAt(page.writtenAt))
            recent.push_back(*post);
    }
    return recent;
}

} // namespace broadsheet::sync::folder
