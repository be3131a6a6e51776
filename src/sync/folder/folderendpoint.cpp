// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/folder/folderendpoint.h"

#include "core/deliver.h"

#include <optional>

namespace broadsheet::sync::folder {

namespace {

QString chiefsOf(const Newsroom &newsroom)
{
    QStringList chiefs;
    for (const Person &person : newsroom.staff) {
        if (person.role == Role::Chief)
            chiefs.append(person.name.isEmpty() ? person.login : person.name);
    }
    return chiefs.join(QStringLiteral(", "));
}

} // namespace

/// Lives on the files queue; a job that a hung drive holds keeps it alive.
class FolderEndpoint::Private {
public:
    Private(QString folderPath, QString user, StringsOf strings, SerialQueue &queue, const Clock &time,
        IdSource &idSource, QString cache)
        : path(std::move(folderPath))
        , login(std::move(user))
        , stringsOf(std::move(strings))
        , files(queue)
        , clock(time)
        , ids(idSource)
        , cacheFile(std::move(cache))
    {
    }

    /// The open folder; opened again after the drive was away.
    Result<Folder *> open()
    {
        if (!folder) {
            auto opened = Folder::open(path, ids);
            if (!opened)
                return fail(opened.error());
            folder.emplace(std::move(*opened));
        }
        return &*folder;
    }

    Result<Capabilities> capabilities()
    {
        const auto opened = open();
        if (!opened)
            return fail(opened.error());
        const auto newsroom = (*opened)->newsroom();
        if (!newsroom) {
            folder.reset();
            return fail(newsroom.error());
        }
        const auto unreadable = (*opened)->unreadableSettings();
        const Person *me = newsroom->person(login);
        if (!me && unreadable)
            return fail(*unreadable);
        if (!me)
            return fail(ErrorKind::Refused, Reason::LoginNotOnList, login, chiefsOf(*newsroom));
        const auto now = (*opened)->now();
        if (!now)
            return fail(now.error());
        return Capabilities { *newsroom, *me, *now - clock.now(), true,
            unreadable ? unreadable->subject : QString() };
    }

    QString path;
    QString login;
    StringsOf stringsOf;
    SerialQueue &files;
    const Clock &clock;
    IdSource &ids;
    QString cacheFile;
    std::optional<Folder> folder = {};
};

FolderEndpoint::FolderEndpoint(QString path, QString login, StringsOf stringsOf, SerialQueue &files,
    const Clock &clock, IdSource &ids, QString cacheFile)
    : m_d(std::make_shared<Private>(
        std::move(path), std::move(login), std::move(stringsOf), files, clock, ids, std::move(cacheFile)))
{
}

FolderEndpoint::~FolderEndpoint() = default;

QFuture<Result<Capabilities>> FolderEndpoint::capabilities()
{
    return runOn(m_d->files, [d = m_d] { return d->capabilities(); });
}

QFuture<Result<Pulled>> FolderEndpoint::pull(Cursor cursor)
{
    return runOn(m_d->files, [d = m_d, cursor = std::move(cursor)]() -> Result<Pulled> {
        const auto folder = d->open();
        if (!folder)
            return fail(folder.error());
        return (*folder)->pull(cursor);
    });
}

QFuture<Outcome> FolderEndpoint::perform(Step step, Payload payload)
{
    return runOn(m_d->files, [d = m_d, step = std::move(step), payload = std::move(payload)]() -> Outcome {
        const auto folder = d->open();
        if (!folder)
            return Later { {}, folder.error().reason, folder.error().subject };
        return (*folder)->perform(step, payload, d->login);
    });
}

QFuture<Result<QByteArray>> FolderEndpoint::media(QString sha)
{
    return runOn(m_d->files, [d = m_d, sha = std::move(sha)]() -> Result<QByteArray> {
        const auto folder = d->open();
        if (!folder)
            return fail(folder.error());
        return (*folder)->media(sha);
    });
}

QFuture<Result<SiteWritten>> FolderEndpoint::writeSite()
{
    return runOn(m_d->files, [d = m_d]() -> Result<SiteWritten> {
        const auto folder = d->open();
        if (!folder)
            return fail(folder.error());
        return folder::writeSite(**folder, d->stringsOf, false, d->cacheFile);
    });
}

} // namespace broadsheet::sync::folder
