// SPDX-License-Identifier: GPL-3.0-or-later
// The values of the newsroom as the JSON objects of the contract. Every key is always there; what does not
// apply is null. Times are ISO 8601 in the zone of the article's site, with the offset written out; without a
// site they are UTC with "Z".
#pragma once

#include "newsroom/context.h"

#include <QHash>
#include <QJsonArray>
#include <QJsonObject>

namespace broadsheet::cli {

/// The sites of a profile by id and the time, read once per command.
class SiteBook {
public:
    static Result<SiteBook> read(const newsroom::Context &context);

    /// Nullptr when the article has none (or it was removed from the profile).
    const store::Site *of(const store::ArticleState &article) const;
    QByteArray zoneOf(const store::ArticleState &article) const;

    Instant now() const { return m_now; }

private:
    QHash<SiteId, store::Site> m_sites;
    Instant m_now {};
};

/// Every time that is said, in text and JSON: whole seconds with the offset of the zone (UTC = "Z").
QJsonValue timeJson(Instant t, const QByteArray &zone);
/// Null for an empty text.
QJsonValue textOrNull(const QString &text);

QJsonObject articleJson(const store::ArticleState &article, const SiteBook &sites);
QJsonObject siteJson(const store::Site &site);
QJsonObject personJson(const Person &person);
QJsonObject noteJson(const Note &note, const QByteArray &zone);

/// The public address of an article's page: a file of the folder's site. Empty while it is not public.
QString pageAddress(const store::ArticleState &article, const SiteBook &sites);

} // namespace broadsheet::cli
