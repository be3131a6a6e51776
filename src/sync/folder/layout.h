// SPDX-License-Identifier: GPL-3.0-or-later
// Where things lie in a newsroom folder (layout.md).
#pragma once

#include "core/ids.h"
#include "core/instant.h"

#include <QString>

#include <optional>

namespace broadsheet::sync::folder {

/// The format that this program writes and reads; files with a higher number are left alone.
inline constexpr int folderFormat = 1;

class Layout {
public:
    explicit Layout(QString root)
        : m_root(std::move(root))
    {
    }

    const QString &root() const { return m_root; }

    QString newsroomFolder() const { return m_root + QStringLiteral("/newsroom"); }

    QString newsroomFile(int version) const;

    QString articlesFolder() const { return m_root + QStringLiteral("/articles"); }

    QString articleFolder(ArticleId id) const { return articlesFolder() + QLatin1Char('/') + id.toString(); }

    QString versionFile(ArticleId id, int version) const;

    QString mediaFolder() const { return m_root + QStringLiteral("/media"); }

    QString changesFolder() const { return m_root + QStringLiteral("/changes"); }

    QString changesOf(const QString &day) const { return changesFolder() + QLatin1Char('/') + day; }

    QString clockFolder() const { return m_root + QStringLiteral("/.clock"); }

    QString siteFolder() const { return m_root + QStringLiteral("/site"); }

private:
    QString m_root;
};

/// "2026-12-01", the UTC day.
QString dayOf(Instant t);
bool isDay(const QString &name);
/// The number of "<n>.json"; nothing for any other name.
std::optional<int> versionOfFile(const QString &name);

/// An entry of changes/: "<id>.<n>".
struct ChangeName {
    ArticleId article;
    int version = 0;
};

QString toString(const ChangeName &change);
std::optional<ChangeName> changeFromName(const QString &name);

} // namespace broadsheet::sync::folder
