// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/folder/sitecache.h"

#include "sync/folder/sitemanifest.h"

#include <QCborArray>
#include <QCborStreamReader>
#include <QCborStreamWriter>
#include <QCborValue>
#include <QCryptographicHash>

namespace broadsheet::sync::folder {

namespace {

constexpr QLatin1String cacheMagic("broadsheet-site-cache");
/// Counts up with every change of what is read out of a version: pins, slugs, excerpts.
constexpr int cacheFormat = 3;

/// Takes the members of an array one by one; short arrays and wrong types give empty values.
class Members {
public:
    explicit Members(QCborArray array)
        : m_array(std::move(array))
    {
    }

    QCborValue next() { return m_at < m_array.size() ? m_array.at(m_at++) : QCborValue(); }

    QString text() { return next().toString(); }

    QByteArray bytes() { return next().toByteArray(); }

    qint64 number() { return next().toInteger(); }

    QStringList texts()
    {
        QStringList list;
        const QCborArray array = next().toArray();
        for (const QCborValue &value : array)
            list.append(value.toString());
        return list;
    }

    template <typename IdType> IdType id()
    {
        const QByteArray raw = bytes();
        return raw.size() == 16 ? IdType::fromBytes(raw) : IdType();
    }

private:
    QCborArray m_array;
    qsizetype m_at = 0;
};

template <typename IdType> QByteArray idBytes(const IdType &id)
{
    return id.isNull() ? QByteArray() : id.toBytes();
}

QCborValue timeValue(const std::optional<WallTime> &time)
{
    return time ? QCborValue(QCborArray { time->wall, time->zone, qint64(toMs(time->instant)) })
                : QCborValue();
}

std::optional<WallTime> timeFrom(const QCborValue &value)
{
    if (!value.isArray())
        return std::nullopt;
    Members members(value.toArray());
    WallTime time;
    time.wall = members.text();
    time.zone = members.bytes();
    time.instant = instantFromMs(members.number());
    return time;
}

QCborArray actArray(const RecordedAct &act, const Chain::Facts &facts)
{
    return { act.act ? QCborValue(toString(*act.act)) : QCborValue(), act.who, qint64(toMs(act.at)), act.note,
        idBytes(act.revision), act.pinOfRevision, act.slugOfRevision, idBytes(act.meant), act.pin,
        timeValue(act.time), act.argument,
        act.embargo ? QCborValue(qint64(toMs(*act.embargo))) : QCborValue(), act.assignee, act.overrideReason,
        idBytes(facts.op), facts.newsroom, facts.kind };
}

void readAct(const QCborArray &array, CachedArticle &article)
{
    Members members(array);
    RecordedAct act;
    act.number = static_cast<int>(article.acts.size()) + 1;
    act.act = actFromString(members.text());
    act.who = members.text();
    act.at = instantFromMs(members.number());
    act.note = members.text();
    act.revision = members.id<RevisionId>();
    act.pinOfRevision = members.bytes();
    act.slugOfRevision = members.text();
    act.meant = members.id<RevisionId>();
    act.pin = members.bytes();
    act.time = timeFrom(members.next());
    act.argument = members.text();
    if (const QCborValue embargo = members.next(); embargo.isInteger())
        act.embargo = instantFromMs(embargo.toInteger());
    act.assignee = members.text();
    act.overrideReason = members.text();
    Chain::Facts facts;
    facts.op = members.id<OutboxId>();
    facts.newsroom = static_cast<int>(members.number());
    facts.kind = members.text();
    article.acts.push_back(std::move(act));
    article.facts.push_back(facts);
}

QCborArray textArray(const TextFacts &text)
{
    return { text.headline, text.kicker, text.excerpt, text.language,
        QCborArray::fromStringList(text.sections), QCborArray::fromStringList(text.authors), text.image,
        text.imageAlt, QCborArray::fromStringList(text.media) };
}

TextFacts textFrom(const QCborArray &array)
{
    Members members(array);
    TextFacts text;
    text.headline = members.text();
    text.kicker = members.text();
    text.excerpt = members.text();
    text.language = members.text();
    text.sections = members.texts();
    text.authors = members.texts();
    text.image = members.text();
    text.imageAlt = members.text();
    text.media = members.texts();
    return text;
}

QCborArray articleArray(ArticleId id, const CachedArticle &article)
{
    QCborArray acts;
    for (size_t i = 0; i < article.acts.size(); ++i)
        acts.append(actArray(article.acts[i], article.facts[i]));
    QCborArray array { id.toBytes(), article.newest.size, article.newest.written, acts };
    if (article.textVersion > 0) {
        array.append(article.textVersion);
        array.append(textArray(article.text));
    }
    return array;
}

void readArticle(const QCborArray &array, SiteCache &cache)
{
    Members members(array);
    const auto id = members.id<ArticleId>();
    CachedArticle article;
    article.newest.size = members.number();
    article.newest.written = members.number();
    const QCborArray acts = members.next().toArray();
    for (const QCborValue &act : acts)
        readAct(act.toArray(), article);
    article.textVersion = static_cast<int>(members.number());
    article.text = textFrom(members.next().toArray());
    cache.emplace(id, std::move(article));
}

QByteArray hashOf(const QByteArray &payload)
{
    return QCryptographicHash::hash(payload, QCryptographicHash::Sha256);
}

/// Of a run that died while it wrote. One process at a time syncs a profile, so nobody writes now.
void removeLeftOvers(const QString &folder)
{
    const auto names = listFolder(folder, Hidden::Show);
    for (const QString &name : names.value_or(QStringList())) {
        if (name.startsWith(QLatin1String(".tmp-"))) [[maybe_unused]]
            const auto removed = removeFile(folder + QLatin1Char('/') + name);
    }
}

} // namespace

SiteCache readSiteCache(const QString &path)
{
    const auto bytes = readFile(path);
    if (!bytes)
        return {};
    Members head(QCborValue::fromCbor(*bytes).toArray());
    if (head.text() != cacheMagic || head.number() != cacheFormat || head.number() != siteRenderer)
        return {};
    const QByteArray hash = head.bytes();
    const QByteArray payload = head.bytes();
    if (hash != hashOf(payload))
        return {};
    SiteCache cache;
    // One article at a time: as one tree of values the whole would be many times its size.
    QCborStreamReader stream(payload);
    if (!stream.isArray() || !stream.enterContainer())
        return {};
    while (stream.lastError() == QCborError::NoError && stream.hasNext())
        readArticle(QCborValue::fromCbor(stream).toArray(), cache);
    return cache;
}

Result<void> writeSiteCache(const QString &path, const SiteCache &cache, IdSource &ids)
{
    const QString folder = path.left(path.lastIndexOf(QLatin1Char('/')));
    if (!exists(folder)) {
        if (const auto made = makeFolder(folder); !made)
            return made;
    }
    removeLeftOvers(folder);
    QByteArray payload;
    QCborStreamWriter stream(&payload);
    stream.startArray(cache.size());
    for (const auto &[id, article] : cache)
        articleArray(id, article).toCborValue().toCbor(stream);
    stream.endArray();
    const QCborArray file { cacheMagic, cacheFormat, siteRenderer, hashOf(payload), payload };
    return replaceFile(path, QCborValue(file).toCbor(), folder, ids);
}

} // namespace broadsheet::sync::folder
