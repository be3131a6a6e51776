// SPDX-License-Identifier: GPL-3.0-or-later
#include "newsroom/demomaterial.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

// A static library's resources are there only when somebody asks for them, outside of any namespace.
static void initDemoResource() { Q_INIT_RESOURCE(demo); }

namespace broadsheet::newsroom {

namespace {

const QLatin1String demoRoot(":/demo");

/// Pictures keep their folder, so that a story finds what it names beside itself.
Result<void> copyOut(const QString &from, const QString &to)
{
    QFile source(from);
    QFile target(to);
    if (!source.open(QIODevice::ReadOnly))
        return fail(ErrorKind::Internal, Reason::FileUnreadable, from);
    const QByteArray bytes = source.readAll();
    if (!target.open(QIODevice::WriteOnly) || target.write(bytes) != bytes.size())
        return fail(ErrorKind::Refused, Reason::FileUnwritable, to);
    return {};
}

Result<void> copyFolder(const QString &name, const QDir &target)
{
    QDir().mkpath(target.path());
    const QDir source(demoRoot + QLatin1Char('/') + name);
    const QStringList files = source.entryList(QDir::Files, QDir::Name);
    for (const QString &file : files) {
        if (const auto copied = copyOut(source.filePath(file), target.filePath(file)); !copied)
            return copied;
    }
    return {};
}

Newsroom readNewsroom(const QDir &folder)
{
    QFile file(demoRoot + QLatin1String("/newsroom.json"));
    Newsroom newsroom;
    if (!file.open(QIODevice::ReadOnly))
        return newsroom;
    const QJsonObject object = QJsonDocument::fromJson(file.readAll()).object();
    newsroom.name = object.value(QLatin1String("name")).toString();
    newsroom.zone = object.value(QLatin1String("zone")).toString().toUtf8();
    newsroom.language = object.value(QLatin1String("language")).toString();
    const QJsonArray sections = object.value(QLatin1String("sections")).toArray();
    for (const QJsonValue &section : sections)
        newsroom.sections.append(section.toString());
    const QJsonArray staff = object.value(QLatin1String("staff")).toArray();
    for (const QJsonValue &value : staff) {
        const QJsonObject row = value.toObject();
        Person person;
        person.login = row.value(QLatin1String("login")).toString();
        person.name = row.value(QLatin1String("name")).toString();
        person.role = roleFromString(row.value(QLatin1String("role")).toString()).value_or(Role::Reporter);
        person.bio = row.value(QLatin1String("bio")).toString();
        const QString photo = row.value(QLatin1String("photo")).toString();
        person.photo = photo.isEmpty() ? QString() : folder.filePath(photo);
        newsroom.staff.push_back(person);
    }
    std::stable_sort(newsroom.staff.begin(), newsroom.staff.end(),
        [](const Person &a, const Person &b) { return a.role == Role::Chief && b.role != Role::Chief; });
    return newsroom;
}

} // namespace

Result<DemoMaterial> unpackDemo()
{
    initDemoResource();
    DemoMaterial material;
    material.folder = std::make_unique<QTemporaryDir>();
    if (!material.folder->isValid())
        return fail(ErrorKind::Refused, Reason::FileUnwritable, QDir::tempPath());
    const QDir root(material.folder->path());
    for (const char *folder : { "people", "pictures" }) {
        const QString name = QString::fromLatin1(folder);
        if (const auto copied = copyFolder(name, QDir(root.filePath(name))); !copied)
            return fail(copied.error());
    }
    if (const auto copied = copyFolder(QStringLiteral("stories"), root); !copied)
        return fail(copied.error());
    material.newsroom = readNewsroom(root);
    const QStringList files = root.entryList(QDir::Files, QDir::Name);
    for (const QString &file : files) {
        material.stories.append(root.filePath(file));
        if (file.endsWith(QLatin1String(".txt")))
            material.mainStory = root.filePath(file);
    }
    return material;
}

} // namespace broadsheet::newsroom
