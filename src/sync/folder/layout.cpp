// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/folder/layout.h"

#include <QDate>

namespace broadsheet::sync::folder {

namespace {

QString jsonName(int version) { return QString::number(version) + QStringLiteral(".json"); }

/// A positive number as we write it: no sign, no leading zero.
std::optional<int> versionNumber(const QString &text)
{
    bool isNumber = false;
    const int number = text.toInt(&isNumber);
    if (!isNumber || number < 1 || QString::number(number) != text)
        return std::nullopt;
    return number;
}

} // namespace

QString Layout::newsroomFile(int version) const
{
    return newsroomFolder() + QLatin1Char('/') + jsonName(version);
}

QString Layout::versionFile(ArticleId id, int version) const
{
    return articleFolder(id) + QLatin1Char('/') + jsonName(version);
}

QString dayOf(Instant t) { return toIso(t).left(10); }

bool isDay(const QString &name) { return QDate::fromString(name, Qt::ISODate).toString(Qt::ISODate) == name; }

std::optional<int> versionOfFile(const QString &name)
{
    return name.endsWith(QLatin1String(".json")) ? versionNumber(name.chopped(5)) : std::nullopt;
}

QString toString(const ChangeName &change)
{
    return change.article.toString() + QLatin1Char('.') + QString::number(change.version);
}

std::optional<ChangeName> changeFromName(const QString &name)
{
    const auto article = ArticleId::fromString(name.left(36));
    const auto version = name.mid(36, 1) == QLatin1String(".") ? versionNumber(name.mid(37)) : std::nullopt;
    if (!article || !version)
        return std::nullopt;
    return ChangeName { *article, *version };
}

} // namespace broadsheet::sync::folder
