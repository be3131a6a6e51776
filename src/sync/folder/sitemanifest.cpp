// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/folder/sitemanifest.h"

#include <QJsonDocument>
#include <QJsonObject>

namespace broadsheet::sync::folder {

QByteArray toBytes(const SiteManifest &manifest)
{
    QJsonObject pages;
    for (const auto &[path, digest] : manifest.pages)
        pages.insert(path, digest);
    const QJsonObject object { { QStringLiteral("renderer"), manifest.renderer },
        { QStringLiteral("pages"), pages } };
    return QJsonDocument(object).toJson(QJsonDocument::Indented);
}

SiteManifest manifestFromBytes(const QByteArray &bytes)
{
    const QJsonObject object = QJsonDocument::fromJson(bytes).object();
    SiteManifest manifest;
    manifest.renderer = object.value(QLatin1String("renderer")).toInt();
    const QJsonObject pages = object.value(QLatin1String("pages")).toObject();
    for (auto page = pages.begin(); page != pages.end(); ++page)
        manifest.pages.emplace(page.key(), page.value().toString());
    return manifest;
}

} // namespace broadsheet::sync::folder
