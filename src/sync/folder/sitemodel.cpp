// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/folder/sitemodel.h"

#include "markup/plaintext.h"
#include "sync/folder/drive.h"

#include <algorithm>

namespace broadsheet::sync::folder {

namespace {

constexpr std::chrono::milliseconds relistEvery = std::chrono::hours(6);
constexpr std::chrono::milliseconds oneDay = std::chrono::hours(24);

bool newerFirst(const PublicFacts *a, const PublicFacts *b)
{
    return a->publishedAt != b->publishedAt ? a->publishedAt > b->publishedAt : b->id < a->id;
}

} // namespace

SiteModel::SiteModel(FolderIndex &index)
    : m_index(index)
{
}

Result<bool> SiteModel::refresh(Instant now)
{
    const auto newsroom = m_index.newsroom();
    if (!newsroom)
        return fail(newsroom.error());
    const bool otherSettings = *newsroom != m_newsroom;
    // Other rules may judge the same acts differently, other names stand in every list.
    if (otherSettings)
        m_seen.clear();
    m_newsroom = *newsroom;
    if (const auto read = readChains(now); !read)
        return fail(read.error());
    const auto changed = updateFacts();
    if (!changed)
        return changed;
    return *changed || otherSettings;
}

/// All articles at first and every six hours; between, only what the lists of changes name.
Result<void> SiteModel::readChains(Instant now)
{
    if (!m_listedAt || now - *m_listedAt >= relistEvery || now < *m_listedAt) {
        const auto all = m_index.articles();
        if (!all)
            return fail(all.error());
        for (const ArticleId id : *all) {
            if (const auto chain = m_index.chain(id); !chain)
                return fail(chain.error());
        }
        m_listedAt = now;
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
            if (const auto chain = m_index.chain(change->article); !chain)
                return fail(chain.error());
        }
    }
    return {};
}

Result<bool> SiteModel::updateFacts()
{
    bool changed = false;
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
            if (!read)
                continue;
        }
        m_facts[id] = facts;
        m_seen[id] = chain.newest();
        changed = true;
    }
    if (changed)
        sortOut();
    return changed;
}

Result<void> SiteModel::readPost(const PublicFacts &facts)
{
    const auto text = this->text(facts);
    if (!text)
        return fail(text.error());
    const Fields &fields = text->fields;
    PostFacts post;
    markup::PostSummary &summary = post.summary;
    summary.id = facts.id;
    summary.headline = fields.headline;
    summary.kicker = fields.kicker.isEmpty() ? fields.section : fields.kicker;
    summary.excerpt
        = markup::excerpt(fields.lede.isEmpty() ? markup::firstParagraph(text->body) : fields.lede);
    summary.address = facts.address;
    summary.language = fields.language.isEmpty() ? m_newsroom.language : fields.language;
    summary.sections = fields.sections;
    if (!fields.section.isEmpty() && !summary.sections.contains(fields.section))
        summary.sections.prepend(fields.section);
    summary.publishedAt = facts.publishedAt;
    summary.updatedAt = facts.updatedAt;
    if (fields.image.startsWith(QLatin1String("bs-media:")))
        summary.image = mediaAddress(fields.image.mid(9));
    post.authors = fields.authors;
    for (const QString &author : fields.authors)
        summary.authors.append(person(author).name);
    post.media = mediaNamedBy(*text);
    m_posts[facts.id] = std::move(post);
    return {};
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
    if (const Person *found = m_newsroom.person(loginOrName)) {
        Person person = *found;
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
