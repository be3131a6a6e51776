// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/folder/siteplan.h"

#include <QCryptographicHash>

#include <algorithm>
#include <set>

namespace broadsheet::sync::folder {

namespace {

constexpr size_t recentCount = 5;
constexpr size_t frontCount = 30;
constexpr size_t listCount = 100;

/// Hash over typed parts: each is written with its length, so that no two lists of parts look alike.
class Digest {
public:
    explicit Digest(const char *kind) { add(QLatin1String(kind)); }

    Digest &add(const QString &text)
    {
        const QByteArray bytes = text.toUtf8();
        m_hash.addData(QByteArray::number(bytes.size()) + ':');
        m_hash.addData(bytes);
        return *this;
    }

    Digest &add(Instant t) { return add(QString::number(toMs(t))); }

    Digest &add(const QStringList &list)
    {
        add(QString::number(list.size()));
        for (const QString &text : list)
            add(text);
        return *this;
    }

    Digest &add(const Person &person)
    {
        return add(person.login).add(person.name).add(person.bio).add(person.photo);
    }

    /// What every page shows of the newsroom.
    Digest &add(const Newsroom &newsroom)
    {
        return add(newsroom.name)
            .add(QString::fromUtf8(newsroom.zone))
            .add(newsroom.language)
            .add(newsroom.sections);
    }

    /// What a list shows of an article.
    Digest &add(const PublicFacts &facts, const PostFacts &post)
    {
        return add(facts.id.toString())
            .add(facts.text.toString())
            .add(facts.address)
            .add(facts.publishedAt)
            .add(facts.updatedAt)
            .add(post.summary.authors)
            .add(post.summary.image);
    }

    QString made() { return QString::fromLatin1(m_hash.result().toHex().left(32)); }

private:
    QCryptographicHash m_hash { QCryptographicHash::Sha256 };
};

QString rootFrom(const QString &address)
{
    return QStringLiteral("../").repeated(address.count(QLatin1Char('/')));
}

QString indexOf(const QString &address) { return address + QStringLiteral("index.html"); }

} // namespace

SitePlan::SitePlan(SiteModel &model, const StringsOf &stringsOf)
    : m_model(model)
    , m_stringsOf(stringsOf)
{
}

std::vector<SiteFile> SitePlan::files()
{
    std::vector<SiteFile> files;
    addMedia(files);
    for (const PublicFacts *facts : m_model.published())
        addPage(files, *facts);
    for (const PublicFacts *facts : m_model.notices())
        addPage(files, *facts);
    const std::vector<List> all = lists();
    for (const List &list : all)
        addList(files, list);
    addFeed(files, all.front());
    addSitemap(files, all);
    return files;
}

/// The front page first, then sections and authors by address.
std::vector<SitePlan::List> SitePlan::lists() const
{
    std::map<QString, List> byAddress;
    for (const QString &section : m_model.newsroom().sections) {
        const QString address = markup::sectionAddress(section);
        byAddress.try_emplace(address, List { section, address });
    }
    List front;
    for (const PublicFacts *facts : m_model.published()) {
        if (front.posts.size() < frontCount)
            front.posts.push_back(facts);
        const PostFacts &post = m_model.post(facts->id);
        // Two spellings of a section may share an address; an article stands there once.
        std::set<QString> at;
        for (const QString &section : post.summary.sections) {
            const QString address = markup::sectionAddress(section);
            List &list = byAddress.try_emplace(address, List { section, address }).first->second;
            if (at.insert(address).second && list.posts.size() < listCount)
                list.posts.push_back(facts);
        }
        for (const QString &author : post.authors) {
            const Person person = m_model.person(author);
            if (person.login.isEmpty())
                continue;
            const QString address = markup::authorAddress(person);
            List &list = byAddress.try_emplace(address, List { person.name, address, person }).first->second;
            if (at.insert(address).second && list.posts.size() < listCount)
                list.posts.push_back(facts);
        }
    }
    std::vector<List> all { std::move(front) };
    for (auto &[address, list] : byAddress)
        all.push_back(std::move(list));
    return all;
}

void SitePlan::addMedia(std::vector<SiteFile> &files)
{
    std::set<QString> needed;
    const auto need = [&](const QString &sha) {
        const QString address = sha.isEmpty() ? QString() : m_model.mediaAddress(sha);
        if (!address.isEmpty())
            needed.insert(address);
    };
    for (const PublicFacts *facts : m_model.published()) {
        const PostFacts &post = m_model.post(facts->id);
        for (const QString &sha : post.media)
            need(sha);
        for (const QString &author : post.authors)
            need(m_model.person(author).photo);
    }
    // The name is the content's hash: the same name is the same file.
    for (const QString &address : needed)
        files.push_back({ address, QStringLiteral("media"), {} });
}

std::vector<Person> SitePlan::authorsOf(const PublicFacts &facts) const
{
    std::vector<Person> people;
    for (const QString &author : m_model.post(facts.id).authors)
        people.push_back(m_model.person(author));
    return people;
}

QHash<QString, QString> SitePlan::mediaFor(const QStringList &shas, const std::vector<Person> &people)
{
    QHash<QString, QString> media;
    const auto add = [&](const QString &sha) {
        const QString address = sha.isEmpty() ? QString() : m_model.mediaAddress(sha);
        if (!address.isEmpty())
            media.insert(QStringLiteral("bs-media:") + sha, address);
    };
    for (const QString &sha : shas)
        add(sha);
    for (const Person &person : people)
        add(person.photo);
    return media;
}

void SitePlan::addPage(std::vector<SiteFile> &files, const PublicFacts &facts)
{
    if (const auto *kept = m_model.kept(facts.id)) {
        files.push_back({ kept->first, kept->second, {}, true });
        return;
    }
    const bool isNotice = facts.page == PublicFacts::Page::Notice;
    const auto recent = recentOf(facts, m_model.published(), recentCount);
    const PostFacts &post = m_model.post(facts.id);
    Digest digest(isNotice ? "notice" : "page");
    digest.add(m_model.newsroom()).add(facts, post).add(facts.writtenAt).add(facts.corrections);
    if (isNotice)
        digest.add(facts.notice);
    for (const Person &person : authorsOf(facts)) {
        digest.add(person);
        if (!person.photo.isEmpty())
            digest.add(m_model.mediaAddress(person.photo));
    }
    QStringList shown;
    for (const QString &sha : post.media)
        shown.append(m_model.mediaAddress(sha));
    digest.add(shown);
    for (const PublicFacts *other : recent)
        digest.add(*other, m_model.post(other->id));
    files.push_back(
        { indexOf(facts.address), digest.made(), [this, &facts, recent] { return page(facts, recent); } });
}

Result<QByteArray> SitePlan::page(const PublicFacts &facts, const std::vector<const PublicFacts *> &recent)
{
    const auto text = m_model.text(facts);
    if (!text)
        return fail(text.error());
    markup::PageInput input;
    input.text = *text;
    input.id = facts.id;
    input.newsroom = m_model.newsroom();
    input.authors = authorsOf(facts);
    for (const PublicFacts *other : recent)
        input.recent.push_back(m_model.post(other->id).summary);
    input.address = facts.address;
    input.publishedAt = facts.publishedAt;
    input.updatedAt = facts.updatedAt;
    input.writtenAt = facts.writtenAt;
    input.corrections = facts.corrections;
    input.toRoot = rootFrom(facts.address);
    input.media = mediaFor(m_model.post(facts.id).media, input.authors);
    if (facts.page == PublicFacts::Page::Notice)
        input.killNotice = facts.notice;
    return markup::renderArticle(input, m_stringsOf(m_model.post(facts.id).summary.language));
}

markup::ListInput SitePlan::listInput(const List &list, const QString &toRoot)
{
    markup::ListInput input;
    input.newsroom = m_model.newsroom();
    input.heading = list.heading;
    input.author = list.author;
    for (const PublicFacts *facts : list.posts) {
        input.posts.push_back(m_model.post(facts->id).summary);
        input.writtenAt = std::max(input.writtenAt, facts->writtenAt);
    }
    input.toRoot = toRoot;
    input.address = list.address;
    if (list.author)
        input.media = mediaFor({}, { *list.author });
    return input;
}

void SitePlan::addList(std::vector<SiteFile> &files, const List &list)
{
    Digest digest("list");
    digest.add(m_model.newsroom()).add(list.heading).add(list.address);
    if (list.author)
        digest.add(*list.author).add(m_model.mediaAddress(list.author->photo));
    for (const PublicFacts *facts : list.posts)
        digest.add(*facts, m_model.post(facts->id)).add(facts->writtenAt);
    files.push_back({ indexOf(list.address), digest.made(), [this, list]() -> Result<QByteArray> {
                         return markup::renderList(listInput(list, rootFrom(list.address)),
                             m_stringsOf(m_model.newsroom().language));
                     } });
}

void SitePlan::addFeed(std::vector<SiteFile> &files, const List &front)
{
    Digest digest("feed");
    digest.add(m_model.newsroom());
    for (const PublicFacts *facts : front.posts)
        digest.add(*facts, m_model.post(facts->id)).add(facts->writtenAt);
    files.push_back({ QStringLiteral("feed.xml"), digest.made(), [this, front]() -> Result<QByteArray> {
                         return markup::renderFeed(
                             listInput(front, {}), m_stringsOf(m_model.newsroom().language));
                     } });
}

void SitePlan::addSitemap(std::vector<SiteFile> &files, const std::vector<List> &lists)
{
    Digest digest("sitemap");
    QStringList addresses;
    for (const List &list : lists)
        addresses.append(list.address);
    digest.add(addresses);
    for (const PublicFacts *facts : m_model.published())
        digest.add(facts->address).add(facts->updatedAt);
    files.push_back(
        { QStringLiteral("sitemap.xml"), digest.made(), [this, addresses]() -> Result<QByteArray> {
             std::vector<markup::PostSummary> posts;
             for (const PublicFacts *facts : m_model.published())
                 posts.push_back(m_model.post(facts->id).summary);
             return markup::renderSitemap(posts, addresses, {});
         } });
}

} // namespace broadsheet::sync::folder
