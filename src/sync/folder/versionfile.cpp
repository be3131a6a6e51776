// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/folder/versionfile.h"

#include "markup/blockparser.h"
#include "markup/pagerenderer.h"
#include "sync/folder/layout.h"

#include <QJsonDocument>
#include <QJsonObject>

namespace broadsheet::sync::folder {

namespace {

constexpr QLatin1String mediaScheme("bs-media:");

QString key(const char *name) { return QLatin1String(name); }

QJsonObject timeObject(const WallTime &time)
{
    return { { key("wall"), time.wall }, { key("zone"), QString::fromUtf8(time.zone) },
        { key("instant"), toIso(time.instant) } };
}

std::optional<WallTime> timeFromObject(const QJsonObject &object)
{
    const auto instant = instantFromIso(object.value(key("instant")).toString());
    if (!instant)
        return std::nullopt;
    return WallTime { object.value(key("wall")).toString(), object.value(key("zone")).toString().toUtf8(),
        *instant };
}

void putText(QJsonObject &object, const char *name, const QString &text)
{
    if (!text.isEmpty())
        object.insert(key(name), text);
}

QJsonObject actObject(const RecordedAct &act)
{
    QJsonObject object { { key("act"), toString(*act.act) } };
    putText(object, "note", act.note);
    if (!act.meant.isNull())
        object.insert(key("meant"), act.meant.toString());
    putText(object, "pin", QString::fromLatin1(act.pin.toHex()));
    if (act.time)
        object.insert(key("time"), timeObject(*act.time));
    putText(object, "argument", act.argument);
    putText(object, "override", act.overrideReason);
    return object;
}

/// Nothing when the act is one that this program does not know or lacks its parts.
std::optional<RecordedAct> actFromObject(const QJsonObject &object)
{
    RecordedAct act;
    act.act = actFromString(object.value(key("act")).toString());
    if (!act.act)
        return std::nullopt;
    act.note = object.value(key("note")).toString();
    if (object.contains(key("meant"))) {
        const auto meant = RevisionId::fromString(object.value(key("meant")).toString());
        if (!meant)
            return std::nullopt;
        act.meant = *meant;
    }
    act.pin = QByteArray::fromHex(object.value(key("pin")).toString().toLatin1());
    if (object.contains(key("time"))) {
        act.time = timeFromObject(object.value(key("time")).toObject());
        if (!act.time)
            return std::nullopt;
    }
    act.argument = object.value(key("argument")).toString();
    act.overrideReason = object.value(key("override")).toString();
    return act;
}

tl::unexpected<Error> damagedVersion(ArticleId article, int version, const char *what)
{
    return fail(ErrorKind::Damaged, Reason::FolderDamaged,
        article.toString() + QLatin1Char('/') + QString::number(version), QLatin1String(what));
}

/// The body as text, or in base64 where it is not UTF-8 (JSON could not keep its bytes).
void putBody(QJsonObject &object, const QByteArray &body)
{
    const QString text = QString::fromUtf8(body);
    if (text.toUtf8() == body)
        object.insert(key("body"), text);
    else
        object.insert(key("bodyBase64"), QString::fromLatin1(body.toBase64()));
}

QByteArray bodyOf(const QJsonObject &object)
{
    if (object.contains(key("bodyBase64")))
        return QByteArray::fromBase64(object.value(key("bodyBase64")).toString().toLatin1());
    return object.value(key("body")).toString().toUtf8();
}

bool isHexDigit(char c) { return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'f'); }

void addMedia(QStringList &found, const QByteArray &bytes)
{
    const QByteArray scheme(mediaScheme.data(), mediaScheme.size());
    for (qsizetype at = bytes.indexOf(scheme); at >= 0; at = bytes.indexOf(scheme, at)) {
        at += scheme.size();
        const QByteArray sha = bytes.mid(at, 64);
        if (sha.size() == 64 && std::all_of(sha.begin(), sha.end(), isHexDigit)
            && !found.contains(QString::fromLatin1(sha)))
            found.append(QString::fromLatin1(sha));
    }
}

} // namespace

QByteArray toBytes(const VersionFile &file)
{
    QJsonObject object {
        { key("format"), folderFormat },
        { key("article"), file.article.toString() },
        { key("version"), file.version },
        { key("parent"), file.parent },
        { key("revision"), file.revision.toString() },
        { key("by"), file.by },
        { key("role"), file.role },
        { key("newsroom"), file.newsroom },
        { key("at"), toIso(file.at) },
        { key("op"), file.op.toString() },
        { key("fields"), toJson(file.text.fields) },
        { key("sha256"), QString::fromLatin1(contentHash(file.text).toHex()) },
    };
    putText(object, "via", file.via);
    putBody(object, file.text.body.bytes());
    if (file.act && file.act->act)
        object.insert(key("act"), actObject(*file.act));
    return QJsonDocument(object).toJson(QJsonDocument::Indented);
}

Result<VersionFile> versionFromBytes(const QByteArray &bytes, ArticleId article, int version)
{
    const QJsonObject object = QJsonDocument::fromJson(bytes).object();
    const int format = object.value(key("format")).toInt();
    if (format > folderFormat)
        return fail(ErrorKind::Refused, Reason::FolderNewer,
            article.toString() + QLatin1Char('/') + QString::number(version), QString::number(format));
    if (format < 1)
        return damagedVersion(article, version, "no version file");
    const auto revision = RevisionId::fromString(object.value(key("revision")).toString());
    const auto at = instantFromIso(object.value(key("at")).toString());
    if (!revision || !at || object.value(key("article")).toString() != article.toString()
        || object.value(key("version")).toInt() != version)
        return damagedVersion(article, version, "wrong head");
    VersionFile file;
    file.article = article;
    file.version = version;
    file.parent = object.value(key("parent")).toInt();
    file.revision = *revision;
    file.by = object.value(key("by")).toString();
    file.role = object.value(key("role")).toString();
    file.newsroom = object.value(key("newsroom")).toInt();
    file.at = *at;
    file.op = OutboxId::fromString(object.value(key("op")).toString()).value_or(OutboxId());
    file.via = object.value(key("via")).toString();
    const auto fields = fieldsFromJson(object.value(key("fields")).toObject());
    if (!fields)
        return damagedVersion(article, version, "fields");
    file.text.fields = *fields;
    file.text.body = markup::parseBody(bodyOf(object));
    const QString sha = QString::fromLatin1(contentHash(file.text).toHex());
    if (object.value(key("sha256")).toString() != sha)
        return damagedVersion(article, version, "hash of the text");
    if (object.contains(key("act")))
        file.act = actFromObject(object.value(key("act")).toObject());
    return file;
}

RecordedAct recordedAct(
    const VersionFile &file, std::optional<Role> role, const std::optional<SiteRules> &rules)
{
    RecordedAct act = file.act.value_or(RecordedAct());
    act.rules = rules;
    if (!role)
        act.act.reset();
    act.number = file.version;
    act.who = file.by;
    act.role = role.value_or(Role::Reporter);
    act.at = file.at;
    act.revision = file.revision;
    act.pinOfRevision = pinOf(file.text);
    // A text without a slug of its own gets its address from the headline that it had when it went public.
    const Fields &fields = file.text.fields;
    act.slugOfRevision = fields.slug.isEmpty() ? markup::slugFrom(fields.headline) : fields.slug;
    act.embargo.reset();
    if (file.text.fields.embargo)
        act.embargo = file.text.fields.embargo->instant;
    act.assignee = file.text.fields.assignee;
    return act;
}

Revision revisionOf(const VersionFile &file, std::optional<RevisionId> parent)
{
    Revision revision;
    revision.id = file.revision;
    revision.article = file.article;
    revision.parent = parent;
    revision.origin = Origin::Remote;
    revision.at = file.at;
    revision.who = file.by;
    revision.text = file.text;
    return revision;
}

QStringList mediaNamedBy(const ArticleText &text)
{
    QStringList found;
    addMedia(found, text.fields.image.toLatin1());
    for (const Block &block : text.body.blocks)
        addMedia(found, block.raw);
    return found;
}

} // namespace broadsheet::sync::folder
