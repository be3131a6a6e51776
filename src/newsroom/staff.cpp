// SPDX-License-Identifier: GPL-3.0-or-later
// The people of a newsroom folder.
#include "media/imagecheck.h"
#include "newsroom/hops.h"
#include "newsroom/settings.h"
#include "newsroom/sites.h"

#include <QCryptographicHash>
#include <QFile>
#include <QFileInfo>

#include <algorithm>

namespace broadsheet::newsroom {

namespace {

using sync::folder::Folder;

struct Photo {
    QString sha;
    QByteArray bytes;
    QString suffix;
};

Result<std::optional<Photo>> readPhoto(const StaffEdit &edit)
{
    if (!edit.photoFile || edit.photoFile->isEmpty())
        return std::optional<Photo>();
    const QString &path = *edit.photoFile;
    if (!QFileInfo::exists(path))
        return fail(ErrorKind::NotFound, Reason::FileMissing, path);
    QFile file(path);
    if (QFileInfo(path).isDir() || !file.open(QIODevice::ReadOnly))
        return fail(ErrorKind::BadInput, Reason::FileUnreadable, path);
    const QByteArray bytes = file.readAll();
    const auto facts = media::checkImage(bytes);
    const auto clean = facts ? media::strip(bytes) : Result<QByteArray>(fail(facts.error()));
    if (!clean) {
        Error error = clean.error();
        error.subject = path;
        return fail(std::move(error));
    }
    const QByteArray sha = QCryptographicHash::hash(*clean, QCryptographicHash::Sha256).toHex();
    return std::optional(Photo { QString::fromLatin1(sha), *clean, facts->suffix });
}

int chiefsOf(const Newsroom &newsroom)
{
    return static_cast<int>(std::count_if(newsroom.staff.begin(), newsroom.staff.end(),
        [](const Person &person) { return person.role == Role::Chief; }));
}

void describePerson(Person &person, const StaffEdit &edit, const std::optional<Photo> &photo)
{
    if (edit.role)
        person.role = *edit.role;
    if (edit.name)
        person.name = *edit.name;
    if (edit.bio)
        person.bio = *edit.bio;
    if (edit.photoFile)
        person.photo = photo ? photo->sha : QString();
}

Result<Newsroom> edited(const Newsroom &now, const StaffEdit &edit, const std::optional<Photo> &photo)
{
    Newsroom next = now;
    const auto found = std::find_if(next.staff.begin(), next.staff.end(),
        [&edit](const Person &person) { return person.login == edit.login; });
    const bool known = found != next.staff.end();
    switch (edit.how) {
    case StaffEdit::How::Add: {
        if (known)
            return fail(ErrorKind::Refused, Reason::LoginOnList, edit.login, now.name);
        if (!isGoodLogin(edit.login))
            return fail(ErrorKind::BadInput, Reason::BadLogin, edit.login);
        Person person { edit.login, edit.login, Role::Reporter, {}, {} };
        describePerson(person, edit, photo);
        next.staff.push_back(person);
        break;
    }
    case StaffEdit::How::Set:
        if (!known)
            return fail(ErrorKind::NotFound, Reason::LoginNotOnList, edit.login, now.name);
        describePerson(*found, edit, photo);
        break;
    case StaffEdit::How::Remove:
        if (!known)
            return fail(ErrorKind::NotFound, Reason::LoginNotOnList, edit.login, now.name);
        next.staff.erase(found);
        break;
    }
    if (chiefsOf(next) == 0)
        return fail(ErrorKind::Refused, Reason::LastChief, edit.login, now.name);
    return next;
}

Result<Newsroom> writeStaff(const store::Site &site, const StaffEdit &edit, IdSource &ids)
{
    const auto photo = readPhoto(edit);
    if (!photo)
        return fail(photo.error());
    return writeSettings(site, ids, [&](Folder &folder, const Newsroom &now) -> Result<Newsroom> {
        auto next = edited(now, edit, *photo);
        if (next && *photo) {
            if (const auto put = folder.putMedia((*photo)->sha, (*photo)->bytes, (*photo)->suffix); !put)
                return fail(put.error());
        }
        return next;
    });
}

Result<std::vector<Person>> rememberStaff(
    const Context &context, const QString &site, const Newsroom &newsroom)
{
    const auto remembered = rememberSettings(context, site, newsroom);
    if (!remembered)
        return fail(remembered.error());
    return remembered->staff;
}

} // namespace

QFuture<Result<std::vector<Person>>> staff(Workplace &place, const QString &site)
{
    IdSource &ids = place.ids();
    return hopWithSite<std::vector<Person>>(
        place, site, [&ids](const store::Site &known) { return readSettings(known, ids); },
        [site](Context context, const Newsroom &newsroom) { return rememberStaff(context, site, newsroom); });
}

QFuture<Result<std::vector<Person>>> editStaff(Workplace &place, const QString &site, const StaffEdit &edit)
{
    IdSource &ids = place.ids();
    return hopWithSite<std::vector<Person>>(
        place, site, [edit, &ids](const store::Site &known) { return writeStaff(known, edit, ids); },
        [site](Context context, const Newsroom &newsroom) { return rememberStaff(context, site, newsroom); });
}

} // namespace broadsheet::newsroom
