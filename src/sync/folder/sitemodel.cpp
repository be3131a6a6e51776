// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/folder/sitemodel.h"

#include "core/logging.h"
#include "sync/folder/drive.h"

#include <QSet>

#include <algorithm>

namespace broadsheet::sync::folder {

namespace {

constexpr std::chrono::milliseconds relistEvery = std::chrono::hours(6);
constexpr std::chrono::milliseconds oneDay = std::chrono::hours(24);
/// The cache is one file; it is written again when more than one article in so many is not in it.
constexpr size_t keptPerUnkept = 50;

QString pageOf(const QString &address) { return address + QStringLiteral("index.html"); }

bool newerFirst(const PublicFacts *a, const PublicFacts *b)
{
    return a->publishedAt != b->publishedAt ? a->publishedAt > b->publishedAt : b->id < a->id;
}

} // namespace

SiteModel::SiteModel(FolderIndex &index)
    : m_index(index)
{
}

Result<bool> SiteModel::refresh(Instant now, const std::map<QString, QString> &standing)
{
    const auto newsroom = m_index.newsroom();
    if (!newsroom)
        return fail(newsroom.error());
    const bool otherSettings = *newsroom != m_newsroom;
    // Other rules may judge the same acts differently, other names stand in every list.
    if (otherSettings) {
        m_seen.clear();
        auto former = m_index.formerStaff();
        if (!former)
            return fail(former.error());
        m_former = std::move(*former);
    }
    m_newsroom = *newsroom;
    if (const auto read = readChains(now); !read)
        return fail(read.error());
    const auto changed = updateFacts();
    if (!changed)
        return changed;
    const auto kept = keepPages(standing);
    if (!kept)
        return kept;
    if (*changed || *kept)
        sortOut();
    return *changed || *kept || otherSettings;
}

/// All articles at first and every six hours; between, only what the lists of changes name.
Result<void> SiteModel::readChains(Instant now)
{
    if (!m_listedAt || now - *m_listedAt >= relistEvery || now < *m_listedAt) {
        const auto all = m_index.articles();
        if (!all)
            return fail(all.error());
        for (const ArticleId id : *all) {
            if (const auto read = readChain(id); !read)
                return read;
        }
        m_listedAt = now;
        m_cache.clear();
        return {};
    }
    for (const Instant day : { now - oneDay, now }) {
        const auto names = listFolder(m_index.layout().changesOf(dayOf(day)));
        if (!names && names.error().kind == ErrorKind::NotFound)
            continue;
        if (!names)
            return fail(names.error());
        for (const QString &name : *names) {
            const auto change = changeFromName(name);
            if (!change || change->version <= m_index.known(change->article).newest())
                continue;
            if (const auto read = readChain(change->article); !read)
                return read;
        }
    }
    return {};
}

Result<void> SiteModel::readChain(ArticleId id)
{
    const auto found = m_cache.find(id);
    if (found != m_cache.end() && !found->second.acts.empty()) {
        const CachedArticle &article = found->second;
        const int newest = static_cast<int>(article.acts.size());
        const bool isSame = markOf(m_index.layout().versionFile(id, newest)) == article.newest;
        const auto adopted = isSame ? m_index.adopt(id, article.acts, article.facts) : Result<bool>(false);
        if (!adopted)
            return fail(adopted.error());
        if (*adopted && article.textVersion > 0)
            m_texts[id] = { article.textVersion, article.text };
    }
    const int before = m_index.known(id).newest();
    const auto chain = m_index.chain(id);
    if (!chain)
        return fail(chain.error());
    // Versions that a step wrote or read in this process are news for the cache as well.
    if ((*chain)->newest() > before || found == m_cache.end()
        || found->second.acts.size() != (*chain)->acts.size())
        m_unkept.insert(id);
    return {};
}

void SiteModel::useCache(const QString &path)
{
    if (!m_listedAt && !path.isEmpty())
        m_cache = readSiteCache(path);
}

void SiteModel::keepCache(const QString &path, IdSource &ids)
{
    const auto &chains = m_index.chains();
    if (path.isEmpty() || m_unkept.size() * keptPerUnkept <= chains.size())
        return;
    SiteCache cache;
    for (const auto &[id, chain] : chains) {
        if (auto article = cached(id))
            cache.emplace(id, std::move(*article));
    }
    if (const auto written = writeSiteCache(path, cache, ids); !written) {
        qCWarning(logSync) << "site cache not kept" << static_cast<int>(written.error().reason);
        return;
    }
    m_unkept.clear();
}

/// Nothing for a chain that may read otherwise once its end or the list of staff is mended.
std::optional<CachedArticle> SiteModel::cached(ArticleId id) const
{
    const Chain &chain = m_index.known(id);
    const bool isWhole = !chain.end
        && std::all_of(
            chain.facts.begin(), chain.facts.end(), [](const Chain::Facts &facts) { return facts.listed; });
    const auto mark = isWhole && chain.newest() > 0 ? markOf(m_index.layout().versionFile(id, chain.newest()))
                                                    : std::nullopt;
    if (!mark)
        return std::nullopt;
    CachedArticle article { *mark, chain.acts, chain.facts };
    const auto facts = m_facts.find(id);
    const auto text = m_texts.find(id);
    if (facts != m_facts.end() && text != m_texts.end() && text->second.first == facts->second.textVersion) {
        article.textVersion = text->second.first;
        article.text = text->second.second;
    }
    return article;
}

Result<bool> SiteModel::updateFacts()
{
    bool changed = false;
    m_unreadable.clear();
    for (const auto &[id, chain] : m_index.chains()) {
        const auto seen = m_seen.find(id);
        if (seen != m_seen.end() && seen->second == chain.newest())
            continue;
        const PublicFacts facts = publicFacts(
            id, chain, m_newsroom.rules, [this](int version) { return m_index.zoneAt(version); });
        if (facts.page != PublicFacts::Page::None) {
            const auto read = readPost(facts);
            if (!read && read.error().kind == ErrorKind::Offline)
                return fail(read.error());
            // A text that cannot be read leaves its page as it stands; doctor names the file.
            if (!read) {
                m_unreadable.insert(id);
                continue;
            }
        }
        m_facts[id] = facts;
        m_seen[id] = chain.newest();
        m_kept.erase(id);
        changed = true;
    }
    return changed;
}

Result<const TextFacts *> SiteModel::textFactsOf(const PublicFacts &facts)
{
    auto &[version, kept] = m_texts[facts.id];
    if (version != facts.textVersion) {
        const auto text = this->text(facts);
        if (!text)
            return fail(text.error());
        version = facts.textVersion;
        kept = textFacts(*text);
    }
    return &kept;
}

Result<void> SiteModel::readPost(const PublicFacts &facts)
{
    const auto found = textFactsOf(facts);
    if (!found)
        return fail(found.error());
    m_posts[facts.id] = postOf(facts, **found);
    return {};
}

PostFacts SiteModel::postOf(const PublicFacts &facts, const TextFacts &text)
{
    PostFacts post;
    markup::PostSummary &summary = post.summary;
    summary.id = facts.id;
    summary.headline = text.headline;
    summary.kicker = text.kicker;
    summary.excerpt = text.excerpt;
    summary.address = facts.address;
    summary.language = text.language.isEmpty() ? m_newsroom.language : text.language;
    summary.sections = text.sections;
    summary.publishedAt = facts.publishedAt;
    summary.updatedAt = facts.updatedAt;
    if (!text.image.isEmpty())
        summary.image = mediaAddress(text.image);
    summary.imageAlt = text.imageAlt;
    post.authors = text.authors;
    for (const QString &author : text.authors)
        summary.authors.append(person(author).name);
    post.media = text.media;
    return post;
}

const std::pair<QString, QString> *SiteModel::kept(ArticleId id) const
{
    const auto found = m_kept.find(id);
    return found == m_kept.end() ? nullptr : &found->second;
}

QStringList SiteModel::keptPages() const
{
    QStringList paths;
    for (const auto &[id, page] : m_kept)
        paths.append(page.first);
    return paths;
}

/// What a damaged file said is unknown: it may have published, changed or taken down. So nothing is, until a
/// person mends the file or takes it away.
Result<bool> SiteModel::keepPages(const std::map<QString, QString> &standing)
{
    QSet<QString> wanted;
    std::set<ArticleId> cutShort = m_unreadable;
    for (const auto &[id, chain] : m_index.chains()) {
        if (chain.end)
            cutShort.insert(id);
    }
    for (const auto &[id, facts] : m_facts) {
        if (facts.page != PublicFacts::Page::None && cutShort.count(id) == 0)
            wanted.insert(pageOf(facts.address));
    }
    QHash<QString, std::pair<QString, QString>> loose;
    for (const auto &[path, digest] : standing) {
        const QString digits = articleDigitsOf(path);
        if (!digits.isEmpty() && !wanted.contains(path))
            loose.insert(digits, { path, digest });
    }
    bool changed = false;
    for (const auto &[id, chain] : m_index.chains()) {
        if (loose.isEmpty() && cutShort.empty())
            break;
        const auto page = loose.constFind(id.toString().left(8));
        const auto whole
            = page == loose.constEnd() || cutShort.count(id) > 0 ? Result<bool>(false) : isCutShort(id);
        if (!whole)
            return whole;
        if (cutShort.count(id) == 0 && !*whole)
            continue;
        const QString address = m_facts.count(id) > 0 ? m_facts.at(id).address : QString();
        const auto kept = page != loose.constEnd() ? keepPage(id, page->first, page->second)
                                                   : keepPage(id, pageOf(address), {});
        if (!kept)
            return kept;
        changed = changed || *kept;
    }
    return changed;
}

Result<bool> SiteModel::isCutShort(ArticleId id) const
{
    const auto numbers = m_index.numbers(id);
    if (!numbers && numbers.error().kind == ErrorKind::Offline)
        return fail(numbers.error());
    if (!numbers)
        return numbers.error().kind == ErrorKind::Damaged;
    return !numbers->empty() && numbers->back() > m_index.known(id).newest();
}

/// False = known already.
Result<bool> SiteModel::keepPage(ArticleId id, const QString &path, const QString &digest)
{
    if (m_kept.count(id) > 0 && m_kept.at(id).first == path)
        return false;
    const bool hasPath = path.size() > pageOf({}).size();
    const auto bytes = hasPath ? readFile(m_index.layout().siteFolder() + QLatin1Char('/') + path)
                               : Result<QByteArray>(QByteArray());
    if (!bytes && bytes.error().kind == ErrorKind::Offline)
        return fail(bytes.error());
    const auto page = bytes ? keptPage(*bytes) : std::nullopt;
    PublicFacts &facts = m_facts[id];
    if (!page) {
        // No page stands there, and none is made of a part of the story.
        const bool had = std::exchange(facts.page, PublicFacts::Page::None) != PublicFacts::Page::None;
        facts.id = id;
        facts.address.clear();
        return had;
    }
    const auto version = versionOnPage(id, *page, facts.textVersion);
    if (!version)
        return fail(version.error());
    facts = PublicFacts {};
    facts.id = id;
    facts.page = page->isNotice ? PublicFacts::Page::Notice : PublicFacts::Page::Article;
    facts.text = *version ? (*version)->revision : RevisionId();
    facts.address = path.chopped(pageOf({}).size());
    facts.publishedAt = page->publishedAt;
    facts.updatedAt = page->updatedAt;
    facts.writtenAt = page->updatedAt;
    facts.spans.push_back({ page->publishedAt, std::nullopt });
    PostFacts post = postOf(facts, *version ? textFacts((*version)->text) : textFactsOn(*page));
    for (const QString &sha : page->media) {
        if (!post.media.contains(sha))
            post.media.append(sha);
    }
    m_posts[id] = std::move(post);
    m_kept[id] = { path, digest };
    return true;
}

/// A readable version that carries the text of the page; it knows more than the page does. `likely` is tried
/// first, then the newest.
Result<std::optional<VersionFile>> SiteModel::versionOnPage(
    ArticleId id, const KeptPage &page, int likely) const
{
    const auto numbers = m_index.numbers(id);
    if (!numbers && numbers.error().kind == ErrorKind::Offline)
        return fail(numbers.error());
    auto all = numbers.value_or(std::vector<int>());
    if (likely > 0)
        all.push_back(likely);
    for (auto number = all.rbegin(); number != all.rend(); ++number) {
        const auto file = m_index.read(id, *number);
        if (!file && file.error().kind == ErrorKind::Offline)
            return fail(file.error());
        if (file && file->text.fields.headline.simplified() == page.headline
            && file->text.fields.lede.simplified() == page.lede)
            return std::optional<VersionFile>(*file);
    }
    return std::optional<VersionFile>();
}

TextFacts SiteModel::textFactsOn(const KeptPage &page) const
{
    TextFacts text;
    text.headline = page.headline;
    text.kicker = page.kicker;
    text.excerpt = page.excerpt;
    text.language = page.language;
    if (!page.section.isEmpty())
        text.sections.append(page.section);
    for (const QString &name : page.authors) {
        const auto isNamed = [&name](const Person &person) { return person.name == name; };
        const auto now = std::find_if(m_newsroom.staff.begin(), m_newsroom.staff.end(), isNamed);
        const auto once = std::find_if(m_former.begin(), m_former.end(), isNamed);
        text.authors.append(now != m_newsroom.staff.end() ? now->login
                : once != m_former.end()                  ? once->login
                                                          : name);
    }
    return text;
}

void SiteModel::sortOut()
{
    m_published.clear();
    m_notices.clear();
    m_withdrawn.clear();
    for (const auto &[id, facts] : m_facts) {
        switch (facts.page) {
        case PublicFacts::Page::Article:
            m_published.push_back(&facts);
            break;
        case PublicFacts::Page::Notice:
            m_notices.push_back(&facts);
            break;
        case PublicFacts::Page::None:
            if (!facts.address.isEmpty())
                m_withdrawn.append(facts.address);
            break;
        }
    }
    std::sort(m_published.begin(), m_published.end(), newerFirst);
}

Result<ArticleText> SiteModel::text(const PublicFacts &facts) const
{
    const auto file = m_index.read(facts.id, facts.textVersion);
    if (!file)
        return fail(file.error());
    return file->text;
}

Person SiteModel::person(const QString &loginOrName) const
{
    const Person *found = m_newsroom.person(loginOrName);
    const auto left = std::find_if(m_former.begin(), m_former.end(),
        [&loginOrName](const Person &person) { return person.login == loginOrName; });
    if (found != nullptr || left != m_former.end()) {
        Person person = found != nullptr ? *found : *left;
        if (person.name.isEmpty())
            person.name = person.login;
        return person;
    }
    return Person { {}, loginOrName };
}

QString SiteModel::mediaAddress(const QString &sha)
{
    const auto name = m_index.mediaName(sha);
    return name && !name->isEmpty() ? QStringLiteral("media/") + *name : QString();
}

} // namespace broadsheet::sync::folder
