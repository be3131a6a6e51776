// SPDX-License-Identifier: GPL-3.0-or-later
// Reads the state.json of a planner case. Texts are named by short words; each stands for an id and a hash of
// its own.
#pragma once

#include "sync/planner.h"

#include <QCryptographicHash>
#include <QJsonArray>
#include <QJsonObject>

namespace broadsheet::test {

inline QUuid uuidOf(const QString &word) { return QUuid::createUuidV5(QUuid(), word); }

inline QByteArray hashOf(const QString &word)
{
    return QCryptographicHash::hash(word.toUtf8(), QCryptographicHash::Sha256);
}

inline RevisionId textOf(const QJsonValue &word)
{
    return word.toString().isEmpty() ? RevisionId() : RevisionId(uuidOf(word.toString()));
}

inline std::optional<Instant> timeOf(const QJsonValue &iso) { return instantFromIso(iso.toString()); }

inline OutboxRow rowOf(const QJsonObject &object, ArticleId article)
{
    OutboxRow row;
    row.id = OutboxId(uuidOf(object[QLatin1String("id")].toString()));
    row.article = article;
    row.kind = opKindFromString(object[QLatin1String("kind")].toString(QStringLiteral("act")))
                   .value_or(OpKind::Act);
    row.act = actFromString(object[QLatin1String("act")].toString());
    row.revision = textOf(object[QLatin1String("text")]);
    row.pin = hashOf(object[QLatin1String("text")].toString());
    row.state
        = outboxStateFromString(object[QLatin1String("state")].toString()).value_or(OutboxState::Queued);
    row.next = timeOf(object[QLatin1String("next")]);
    row.notAfter = timeOf(object[QLatin1String("notAfter")]);
    row.argument = object[QLatin1String("argument")].toString();
    row.note = object[QLatin1String("note")].toString();
    if (const auto time = timeOf(object[QLatin1String("time")]))
        row.time = WallTime { {}, "UTC", *time };
    row.media = object[QLatin1String("media")].toString();
    return row;
}

inline Standing standingOf(const QJsonObject &object)
{
    Standing standing;
    standing.stage = stageFromString(object[QLatin1String("stage")].toString()).value_or(Stage::Draft);
    standing.owner = object[QLatin1String("owner")].toString(QStringLiteral("me"));
    const QString pinned = object[QLatin1String("pinned")].toString();
    if (!pinned.isEmpty()) {
        standing.pinned = textOf(pinned);
        standing.pin = hashOf(pinned);
        standing.approvals.push_back({ QStringLiteral("desk"), standing.pin });
    }
    const QString shown = object[QLatin1String("public")].toString();
    if (!shown.isEmpty()) {
        standing.publicText = textOf(shown);
        standing.publicPin = hashOf(shown);
    }
    if (const auto time = timeOf(object[QLatin1String("scheduledFor")])) {
        standing.scheduledFor = WallTime { {}, "UTC", *time };
        standing.scheduledBy = QStringLiteral("desk");
    }
    return standing;
}

inline sync::Situation situationOf(const QJsonObject &object)
{
    sync::Situation situation;
    situation.article = ArticleId(uuidOf(QStringLiteral("article")));
    situation.remoteId = situation.article.toString();
    situation.baseVersion = object[QLatin1String("baseVersion")].toInt();
    situation.head = textOf(object[QLatin1String("head")]);
    situation.headHash = hashOf(object[QLatin1String("head")].toString());
    situation.headPin = situation.headHash;
    if (const QString base = object[QLatin1String("base")].toString(); !base.isEmpty()) {
        situation.base = textOf(base);
        situation.baseHash = hashOf(base);
    }
    situation.keepHere = object[QLatin1String("keepHere")].toBool();
    situation.embargoOnSite = timeOf(object[QLatin1String("embargoOnSite")]);
    situation.conflictOpen = object[QLatin1String("conflictOpen")].toBool();
    const QJsonArray rows = object[QLatin1String("rows")].toArray();
    for (const QJsonValue &row : rows)
        situation.rows.push_back(rowOf(row.toObject(), situation.article));
    situation.onSite = standingOf(object[QLatin1String("onSite")].toObject());
    situation.me = QStringLiteral("me");
    situation.rights
        = rightsOf(roleFromString(object[QLatin1String("role")].toString()).value_or(Role::Editor));
    situation.assignee = object[QLatin1String("assignee")].toString();
    const QJsonArray later = object[QLatin1String("afterBase")].toArray();
    for (const QJsonValue &text : later)
        situation.afterBase.push_back(textOf(text));
    const QJsonArray media = object[QLatin1String("missingMedia")].toArray();
    for (const QJsonValue &sha : media)
        situation.missingMedia.append(sha.toString());
    situation.freshOp = OutboxId(uuidOf(QStringLiteral("fresh")));
    situation.now = timeOf(object[QLatin1String("now")])
                        .value_or(*instantFromIso(QStringLiteral("2026-12-01T08:00:00Z")));
    return situation;
}

} // namespace broadsheet::test
