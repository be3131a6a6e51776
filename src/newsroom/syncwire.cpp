// SPDX-License-Identifier: GPL-3.0-or-later
#include "newsroom/syncwire.h"

#include "core/reasonnames.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QStandardPaths>

namespace broadsheet::newsroom {

namespace {

/// sun_path holds 108 bytes with its end.
constexpr qsizetype longestPath = 100;

QJsonValue errorToJson(const std::optional<Error> &error)
{
    if (!error)
        return QJsonValue(QJsonValue::Null);
    return QJsonObject { { QStringLiteral("kind"), static_cast<int>(error->kind) },
        { QStringLiteral("reason"), QString(reasonName(error->reason)) },
        { QStringLiteral("subject"), error->subject }, { QStringLiteral("detail"), error->detail } };
}

// By name. A program that was started before an update answers with the number.
Reason reasonFromJson(const QJsonValue &value)
{
    if (value.isString())
        return reasonFromName(value.toString());
    const int number = value.toInt(-1);
    const bool known = number >= 0 && number <= static_cast<int>(lastReason);
    return known ? static_cast<Reason>(number) : Reason::Unspecified;
}

std::optional<Error> errorFromJson(const QJsonValue &value)
{
    if (!value.isObject())
        return std::nullopt;
    const QJsonObject object = value.toObject();
    const int kind = object.value(QLatin1String("kind")).toInt(-1);
    const bool known = kind >= 0 && kind <= static_cast<int>(ErrorKind::Internal);
    return Error { known ? static_cast<ErrorKind>(kind) : ErrorKind::Internal,
        reasonFromJson(object.value(QLatin1String("reason"))),
        object.value(QLatin1String("subject")).toString(), object.value(QLatin1String("detail")).toString() };
}

QJsonObject roundToJson(const sync::RoundReport &round)
{
    QJsonArray parked;
    for (const auto &[article, reason] : round.parked)
        parked.append(QJsonObject { { QStringLiteral("article"), article.toString() },
            { QStringLiteral("reason"), QString(reasonName(reason)) } });
    QJsonArray conflicts;
    for (const ArticleId id : round.conflicts)
        conflicts.append(id.toString());
    return { { QStringLiteral("state"), round.state }, { QStringLiteral("pushed"), round.pushed },
        { QStringLiteral("pulled"), round.pulled }, { QStringLiteral("merged"), round.merged },
        { QStringLiteral("media"), round.media }, { QStringLiteral("unknown"), round.unknown },
        { QStringLiteral("files"), round.siteFilesChanged }, { QStringLiteral("parked"), parked },
        { QStringLiteral("conflicts"), conflicts },
        { QStringLiteral("damaged"), QJsonArray::fromStringList(round.damaged) },
        { QStringLiteral("keptPages"), QJsonArray::fromStringList(round.keptPages) },
        { QStringLiteral("unreadableSettings"), round.unreadableSettings },
        { QStringLiteral("error"), errorToJson(round.error) } };
}

sync::RoundReport roundFromJson(const QJsonObject &object)
{
    const auto number = [&object](const char *key) { return object.value(QLatin1String(key)).toInt(); };
    sync::RoundReport round;
    round.state = object.value(QLatin1String("state")).toString();
    round.pushed = number("pushed");
    round.pulled = number("pulled");
    round.merged = number("merged");
    round.media = number("media");
    round.unknown = number("unknown");
    round.siteFilesChanged = number("files");
    const QJsonArray parked = object.value(QLatin1String("parked")).toArray();
    for (const QJsonValue &value : parked) {
        const QJsonObject row = value.toObject();
        if (const auto id = ArticleId::fromString(row.value(QLatin1String("article")).toString()))
            round.parked.emplace_back(*id, reasonFromJson(row.value(QLatin1String("reason"))));
    }
    const QJsonArray conflicts = object.value(QLatin1String("conflicts")).toArray();
    for (const QJsonValue &value : conflicts) {
        if (const auto id = ArticleId::fromString(value.toString()))
            round.conflicts.push_back(*id);
    }
    const QJsonArray damaged = object.value(QLatin1String("damaged")).toArray();
    for (const QJsonValue &value : damaged)
        round.damaged.append(value.toString());
    round.unreadableSettings = object.value(QLatin1String("unreadableSettings")).toString();
    const QJsonArray keptPages = object.value(QLatin1String("keptPages")).toArray();
    for (const QJsonValue &value : keptPages)
        round.keptPages.append(value.toString());
    round.error = errorFromJson(object.value(QLatin1String("error")));
    return round;
}

QByteArray line(const QJsonObject &object)
{
    return QJsonDocument(object).toJson(QJsonDocument::Compact) + '\n';
}

} // namespace

QString socketPath(const QString &profile)
{
    const QString inside = QDir(profile).absoluteFilePath(QStringLiteral("sync.socket"));
    if (QFile::encodeName(inside).size() <= longestPath)
        return inside;
    const QByteArray hash
        = QCryptographicHash::hash(QFile::encodeName(inside), QCryptographicHash::Sha256).toHex().left(16);
    return QStandardPaths::writableLocation(QStandardPaths::RuntimeLocation) + QStringLiteral("/broadsheet-")
        + QString::fromLatin1(hash);
}

QByteArray askLine(const QString &siteName)
{
    return line({ { QStringLiteral("say"), QStringLiteral("round") }, { QStringLiteral("site"), siteName } });
}

QByteArray waitLine() { return line({ { QStringLiteral("say"), QStringLiteral("wait") } }); }

QByteArray reportLine(const SyncReport &report)
{
    QJsonArray sites;
    for (const SyncReport::Line &row : report.sites) {
        QJsonObject object = roundToJson(row.round);
        object.insert(QStringLiteral("id"), row.site.id.toString());
        object.insert(QStringLiteral("name"), row.site.name);
        sites.append(object);
    }
    return line({ { QStringLiteral("say"), QStringLiteral("report") }, { QStringLiteral("sites"), sites },
        { QStringLiteral("error"), errorToJson(report.error) } });
}

WireMessage readLine(const QByteArray &text)
{
    const QJsonObject object = QJsonDocument::fromJson(text).object();
    const QString say = object.value(QLatin1String("say")).toString();
    WireMessage message;
    if (say == QLatin1String("round")) {
        message.kind = WireMessage::Kind::Ask;
        message.siteName = object.value(QLatin1String("site")).toString();
    } else if (say == QLatin1String("wait")) {
        message.kind = WireMessage::Kind::Wait;
    } else if (say == QLatin1String("report")) {
        message.kind = WireMessage::Kind::Report;
        message.report.error = errorFromJson(object.value(QLatin1String("error")));
        const QJsonArray sites = object.value(QLatin1String("sites")).toArray();
        for (const QJsonValue &value : sites) {
            const QJsonObject row = value.toObject();
            const auto id = SiteId::fromString(row.value(QLatin1String("id")).toString());
            if (!id)
                continue;
            SyncReport::Line entry;
            entry.site.id = *id;
            entry.site.name = row.value(QLatin1String("name")).toString();
            entry.round = roundFromJson(row);
            entry.round.site = *id;
            entry.site.state = entry.round.state;
            message.report.sites.push_back(std::move(entry));
        }
    }
    return message;
}

} // namespace broadsheet::newsroom
