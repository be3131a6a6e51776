// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/articlejson.h"

#include "cli/reasoncode.h"
#include "markup/pagerenderer.h"
#include "newsroom/attention.h"
#include "newsroom/explain.h"

#include <QUrl>

namespace broadsheet::cli {

namespace {

QJsonValue idOrNull(RevisionId id) { return id.isNull() ? QJsonValue() : QJsonValue(id.toString()); }

QJsonValue idOrNull(const std::optional<SiteId> &id)
{
    return id ? QJsonValue(id->toString()) : QJsonValue();
}

/// A time that a person typed keeps the zone in which it was typed.
QJsonValue wallOrNull(const std::optional<WallTime> &time)
{
    return time ? timeJson(time->instant, time->zone) : QJsonValue();
}

QJsonValue asJson(const QString &text) { return textOrNull(text); }

QJsonValue asJson(const QStringList &list) { return QJsonArray::fromStringList(list); }

QJsonValue asJson(const std::optional<WallTime> &time) { return wallOrNull(time); }

/// Notes have a verb of their own.
QJsonValue asJson(const std::vector<Note> &) { return QJsonValue(QJsonValue::Undefined); }

void addFields(QJsonObject &object, const Fields &fields)
{
    for (const FieldRow &row : fieldTable()) {
        const QJsonValue value
            = std::visit([&fields](auto member) { return asJson(fields.*member); }, row.member);
        if (!value.isUndefined())
            object.insert(row.json, value);
    }
    // A headline is a text even before it is written.
    object.insert(QStringLiteral("headline"), fields.headline);
}

bool isPublic(const Standing &standing)
{
    return standing.stage == Stage::Published || (standing.stage == Stage::Killed && standing.noticeStays);
}

/// The note stays in the ledger; it is a reason only while the stage that it led to lasts.
QString stageReason(const Standing &standing)
{
    const bool lasts = standing.stage == Stage::Returned || standing.stage == Stage::Unpublished
        || standing.stage == Stage::Killed;
    return lasts ? standing.note : QString();
}

} // namespace

Result<SiteBook> SiteBook::read(const newsroom::Context &context)
{
    const auto sites = context.store.sites();
    if (!sites)
        return fail(sites.error());
    SiteBook book;
    book.m_now = context.clock.now();
    for (const store::Site &site : *sites)
        book.m_sites.insert(site.id, site);
    return book;
}

const store::Site *SiteBook::of(const store::ArticleState &article) const
{
    if (!article.site)
        return nullptr;
    const auto found = m_sites.constFind(*article.site);
    return found == m_sites.constEnd() ? nullptr : &*found;
}

QByteArray SiteBook::zoneOf(const store::ArticleState &article) const
{
    const store::Site *site = of(article);
    return site == nullptr ? QByteArray() : site->newsroom.zone;
}

QJsonValue timeJson(Instant t, const QByteArray &zone) { return toIsoInZone(t, zone); }

QJsonValue textOrNull(const QString &text) { return text.isEmpty() ? QJsonValue() : QJsonValue(text); }

QString pageAddress(const store::ArticleState &article, const SiteBook &sites)
{
    const store::Site *site = sites.of(article);
    const Standing &standing = article.onSite;
    if (site == nullptr || site->kind != store::SiteKind::Folder || !isPublic(standing)
        || !standing.publishedAt)
        return {};
    const QString address
        = markup::addressOf(standing.publicSlug, article.id, *standing.publishedAt, site->newsroom.zone);
    return QUrl::fromLocalFile(
        site->address + QLatin1String("/site/") + address + QLatin1String("index.html"))
        .toString(QUrl::FullyEncoded);
}

QJsonObject articleJson(const store::ArticleState &article, const SiteBook &sites)
{
    const store::Site *site = sites.of(article);
    const QByteArray zone = sites.zoneOf(article);
    const Standing &shown = article.shown;
    QJsonObject object;
    addFields(object, article.fields);
    object.insert(QStringLiteral("id"), article.id.toString());
    object.insert(QStringLiteral("site"), site != nullptr ? QJsonValue(site->name) : idOrNull(article.site));
    object.insert(QStringLiteral("remoteId"), textOrNull(article.remoteId));
    object.insert(QStringLiteral("stage"), toString(shown.stage));
    object.insert(QStringLiteral("stageReason"), textOrNull(stageReason(shown)));
    object.insert(QStringLiteral("scheduledFor"),
        shown.stage == Stage::Scheduled ? wallOrNull(shown.scheduledFor) : QJsonValue());
    object.insert(QStringLiteral("corrections"), QJsonArray::fromStringList(shown.corrections));
    object.insert(QStringLiteral("keepHere"), article.keepHere);
    object.insert(QStringLiteral("modified"), timeJson(article.modified, zone));
    object.insert(QStringLiteral("revision"), idOrNull(article.head));
    object.insert(QStringLiteral("publicRevision"), idOrNull(article.onSite.publicText));
    object.insert(QStringLiteral("pinnedRevision"), idOrNull(shown.pinned));
    object.insert(QStringLiteral("newerEdits"), article.newerEdits);
    object.insert(QStringLiteral("durability"), toString(article.durability));
    object.insert(QStringLiteral("transport"), toString(article.transport));
    const Reason reason = newsroom::reasonOf(article, sites.now());
    object.insert(QStringLiteral("reason"), textOrNull(reasonCode(reason)));
    object.insert(QStringLiteral("reasonText"),
        reason == Reason::Unspecified ? QJsonValue()
                                      : textOrNull(newsroom::explainReason(reason, article.detail)));
    object.insert(QStringLiteral("url"), textOrNull(pageAddress(article, sites)));
    object.insert(QStringLiteral("words"), article.words);
    return object;
}

QJsonObject siteJson(const store::Site &site)
{
    return { { QStringLiteral("name"), site.name }, { QStringLiteral("kind"), toString(site.kind) },
        { QStringLiteral("url"), site.address }, { QStringLiteral("user"), site.login },
        { QStringLiteral("role"),
            site.newsroom.person(site.login) != nullptr ? QJsonValue(toString(site.me().role))
                                                        : QJsonValue() },
        { QStringLiteral("state"), site.state },
        { QStringLiteral("timeZone"), QString::fromUtf8(site.newsroom.zone) } };
}

QJsonObject personJson(const Person &person)
{
    return { { QStringLiteral("login"), person.login }, { QStringLiteral("name"), person.name },
        { QStringLiteral("role"), toString(person.role) }, { QStringLiteral("bio"), textOrNull(person.bio) },
        { QStringLiteral("photo"), textOrNull(person.photo) } };
}

QJsonObject noteJson(const Note &note, const QByteArray &zone)
{
    return { { QStringLiteral("id"), note.id.toString() },
        { QStringLiteral("block"), note.block ? QJsonValue(*note.block) : QJsonValue() },
        { QStringLiteral("quote"), textOrNull(note.quote) }, { QStringLiteral("by"), note.by },
        { QStringLiteral("at"), timeJson(note.at, zone) }, { QStringLiteral("text"), note.text },
        { QStringLiteral("resolvedAt"), note.resolvedAt ? timeJson(*note.resolvedAt, zone) : QJsonValue() },
        { QStringLiteral("resolvedBy"), textOrNull(note.resolvedBy) } };
}

} // namespace broadsheet::cli
