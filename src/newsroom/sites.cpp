// SPDX-License-Identifier: GPL-3.0-or-later
#include "newsroom/sites.h"

#include "newsroom/hops.h"
#include "newsroom/openarticle.h"
#include "sync/folder/folder.h"

#include <QDir>
#include <QFileInfo>
#include <QTimeZone>

#include <algorithm>

namespace broadsheet::newsroom {

namespace {

using sync::folder::Folder;

Result<void> checkFree(const Context &context, const QString &name, const QString &folder)
{
    const auto sites = context.store.sites();
    if (!sites)
        return fail(sites.error());
    for (const store::Site &site : *sites) {
        // The same folder under two names would bind each article twice.
        if (site.name.compare(name, Qt::CaseInsensitive) == 0 || site.address == folder)
            return fail(ErrorKind::Refused, Reason::SiteNameTaken, site.name);
    }
    return {};
}

/// Absolute, and without links and dots where the folder is there already.
QString folderPath(const QString &folder)
{
    const QFileInfo info(folder);
    const QString whole = info.canonicalFilePath();
    return whole.isEmpty() ? QDir::cleanPath(info.absoluteFilePath()) : whole;
}

Result<Newsroom> firstSettings(const FolderRequest &request)
{
    Newsroom first;
    first.version = 1;
    first.name = request.title.isEmpty() ? request.name : request.title;
    first.zone = request.zone.isEmpty() ? QTimeZone::systemTimeZoneId() : request.zone;
    if (!QTimeZone(first.zone).isValid())
        return fail(ErrorKind::BadInput, Reason::UnknownZone, QString::fromUtf8(first.zone));
    if (!request.language.isEmpty())
        first.language = request.language;
    first.sections = request.sections;
    first.staff.push_back({ request.login, request.personName.isEmpty() ? request.login : request.personName,
        Role::Chief, {}, {} });
    return first;
}

/// Makes or opens the folder and finds me on its list. Files queue.
Result<Newsroom> reachFolder(const FolderRequest &request, const QString &path, IdSource &ids)
{
    if (request.create) {
        const auto first = firstSettings(request);
        if (!first)
            return fail(first.error());
        const auto made = Folder::create(path, *first, request.login, ids);
        if (!made)
            return fail(made.error());
        return made->newsroom();
    }
    const auto folder = Folder::open(path, ids);
    if (!folder)
        return fail(folder.error());
    auto newsroom = folder->newsroom();
    // Who is still on the list stands in a file that cannot be read.
    if (const auto unreadable = folder->unreadableSettings())
        return fail(*unreadable);
    if (newsroom && !newsroom->person(request.login))
        return fail(ErrorKind::Refused, Reason::LoginNotOnList, request.login, newsroom->name);
    return newsroom;
}

Result<store::Site> storeSite(
    const Context &context, const FolderRequest &request, const QString &path, const Newsroom &newsroom)
{
    if (const auto free = checkFree(context, request.name, path); !free)
        return fail(free.error());
    store::Site site;
    site.id = context.ids.make<SiteId>();
    site.name = request.name;
    site.kind = store::SiteKind::Folder;
    site.address = path;
    site.login = request.login;
    site.newsroom = newsroom;
    if (const auto stored = context.store.record({ store::PutSite { site } }); !stored)
        return fail(stored.error());
    return site;
}

QString stateFor(const Error &error)
{
    if (error.reason == Reason::LoginNotOnList)
        return QStringLiteral("not-on-list");
    if (error.reason == Reason::FolderDamaged || error.reason == Reason::FolderNewer)
        return QStringLiteral("damaged");
    return QStringLiteral("offline");
}

} // namespace

bool isGoodLogin(const QString &login)
{
    const bool plain = std::all_of(login.cbegin(), login.cend(), [](QChar c) {
        return c.isLetterOrNumber() || c == QLatin1Char('.') || c == QLatin1Char('_') || c == QLatin1Char('-')
            || c == QLatin1Char('@');
    });
    return plain && !login.isEmpty() && login.size() <= 60 && login[0].isLetterOrNumber();
}

QFuture<Result<store::Site>> addFolderSite(Workplace &place, const FolderRequest &request)
{
    if (!isGoodLogin(request.login))
        return ready(Result<store::Site>(fail(ErrorKind::BadInput, Reason::BadLogin, request.login)));
    if (request.name.trimmed().isEmpty())
        return ready(Result<store::Site>(
            fail(ErrorKind::BadInput, Reason::BadFieldValue, QStringLiteral("name"), request.name)));
    IdSource &ids = place.ids();
    return hop<store::Site>(
        place,
        [request](Context context) { return checkFree(context, request.name, folderPath(request.folder)); },
        [request, &ids] { return reachFolder(request, folderPath(request.folder), ids); },
        [request](Context context, const Newsroom &newsroom) {
            return storeSite(context, request, folderPath(request.folder), newsroom);
        });
}

QFuture<Result<store::Site>> checkSite(Workplace &place, const QString &name)
{
    IdSource &ids = place.ids();
    return hopWithSite<store::Site>(
        place, name,
        [&ids](const store::Site &site) -> Result<store::Site> {
            store::Site next = site;
            const auto folder = Folder::open(site.address, ids);
            const auto newsroom = folder ? folder->newsroom() : Result<Newsroom>(fail(folder.error()));
            if (!newsroom) {
                next.state = stateFor(newsroom.error());
                return next;
            }
            if (folder->unreadableSettings()) {
                next.state = QStringLiteral("damaged");
                return next;
            }
            next.newsroom = *newsroom;
            next.state = newsroom->person(site.login) ? QStringLiteral("ok") : QStringLiteral("not-on-list");
            return next;
        },
        [](Context context, const store::Site &site) -> Result<store::Site> {
            if (const auto stored = context.store.record({ store::PutSite { site } }); !stored)
                return fail(stored.error());
            return site;
        });
}

QFuture<Result<void>> removeSite(Workplace &place, const QString &name)
{
    return place.run([name](Context context) -> Result<void> {
        const auto site = context.store.site(name);
        if (!site)
            return fail(site.error());
        return context.store.record({ store::RemoveSite { site->id } });
    });
}

} // namespace broadsheet::newsroom
