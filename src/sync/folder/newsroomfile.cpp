// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/folder/newsroomfile.h"

#include "sync/folder/layout.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace broadsheet::sync::folder {

namespace {

QString word(const char *name) { return QLatin1String(name); }

QJsonObject personObject(const Person &person)
{
    return { { word("login"), person.login }, { word("name"), person.name },
        { word("role"), toString(person.role) }, { word("bio"), person.bio },
        { word("photo"), person.photo } };
}

QJsonObject rulesObject(const SiteRules &rules)
{
    return { { word("editorsPublishDirectly"), rules.editorsPublishDirectly },
        { word("authorsPublishDirectly"), rules.authorsPublishDirectly },
        { word("approveOwn"), rules.approveOwn }, { word("approvals"), rules.approvals } };
}

SiteRules rulesFromObject(const QJsonObject &object)
{
    const SiteRules usual;
    SiteRules rules;
    rules.editorsPublishDirectly
        = object.value(word("editorsPublishDirectly")).toBool(usual.editorsPublishDirectly);
    rules.authorsPublishDirectly
        = object.value(word("authorsPublishDirectly")).toBool(usual.authorsPublishDirectly);
    rules.approveOwn = object.value(word("approveOwn")).toBool(usual.approveOwn);
    rules.approvals = qMax(1, object.value(word("approvals")).toInt(usual.approvals));
    return rules;
}

QJsonObject kindObject(const ArticleKind &kind)
{
    return { { word("name"), kind.name }, { word("label"), kind.label },
        { word("required"), QJsonArray::fromStringList(kind.required) },
        { word("approvals"), kind.approvals } };
}

/// What cannot be read is left out: a kind is a help, not a person's right.
std::vector<ArticleKind> kindsFromArray(const QJsonArray &array)
{
    std::vector<ArticleKind> kinds;
    for (const QJsonValue &entry : array) {
        const QJsonObject object = entry.toObject();
        ArticleKind kind;
        kind.name = object.value(word("name")).toString();
        kind.label = object.value(word("label")).toString();
        const QJsonArray required = object.value(word("required")).toArray();
        for (const QJsonValue &rule : required)
            kind.required.append(rule.toString());
        kind.approvals = qMax(0, object.value(word("approvals")).toInt());
        if (!kind.name.isEmpty())
            kinds.push_back(kind);
    }
    return kinds;
}

tl::unexpected<Error> damagedNewsroom(int version, const char *what)
{
    return fail(ErrorKind::Damaged, Reason::FolderDamaged, QStringLiteral("newsroom/%1.json").arg(version),
        QLatin1String(what));
}

} // namespace

QByteArray toBytes(const Newsroom &newsroom, const QString &by, Instant at)
{
    QJsonArray staff;
    for (const Person &person : newsroom.staff)
        staff.append(personObject(person));
    QJsonArray kinds;
    for (const ArticleKind &kind : newsroom.kinds)
        kinds.append(kindObject(kind));
    const QJsonObject object {
        { word("format"), folderFormat },
        { word("version"), newsroom.version },
        { word("by"), by },
        { word("at"), toIso(at) },
        { word("name"), newsroom.name },
        { word("zone"), QString::fromUtf8(newsroom.zone) },
        { word("language"), newsroom.language },
        { word("sections"), QJsonArray::fromStringList(newsroom.sections) },
        { word("staff"), staff },
        { word("rules"), rulesObject(newsroom.rules) },
        { word("kinds"), kinds },
    };
    return QJsonDocument(object).toJson(QJsonDocument::Indented);
}

Result<Newsroom> newsroomFromBytes(const QByteArray &bytes, int version)
{
    const QJsonObject object = QJsonDocument::fromJson(bytes).object();
    const int format = object.value(word("format")).toInt();
    if (format > folderFormat)
        return fail(ErrorKind::Refused, Reason::FolderNewer, QStringLiteral("newsroom/%1.json").arg(version),
            QString::number(format));
    if (format < 1 || object.value(word("version")).toInt() != version)
        return damagedNewsroom(version, "wrong head");
    Newsroom newsroom;
    newsroom.version = version;
    newsroom.name = object.value(word("name")).toString();
    newsroom.zone = object.value(word("zone")).toString(QStringLiteral("UTC")).toUtf8();
    newsroom.language = object.value(word("language")).toString(QStringLiteral("en"));
    const QJsonArray sections = object.value(word("sections")).toArray();
    for (const QJsonValue &section : sections)
        newsroom.sections.append(section.toString());
    const QJsonArray staff = object.value(word("staff")).toArray();
    for (const QJsonValue &entry : staff) {
        const QJsonObject person = entry.toObject();
        const auto role = roleFromString(person.value(word("role")).toString());
        const QString login = person.value(word("login")).toString();
        if (!role || login.isEmpty())
            return damagedNewsroom(version, "staff");
        newsroom.staff.push_back({ login, person.value(word("name")).toString(), *role,
            person.value(word("bio")).toString(), person.value(word("photo")).toString() });
    }
    newsroom.rules = rulesFromObject(object.value(word("rules")).toObject());
    newsroom.kinds = kindsFromArray(object.value(word("kinds")).toArray());
    return newsroom;
}

} // namespace broadsheet::sync::folder
