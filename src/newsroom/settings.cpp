// SPDX-License-Identifier: GPL-3.0-or-later
#include "newsroom/settings.h"

namespace broadsheet::newsroom {

namespace {

using sync::folder::Folder;

/// Two chiefs who write at once: each looks again and goes on from what the other made.
constexpr int settingsTries = 5;

} // namespace

Result<Newsroom> readSettings(const store::Site &site, IdSource &ids)
{
    const auto folder = Folder::open(site.address, ids);
    if (!folder)
        return fail(folder.error());
    const auto now = folder->newsroom();
    // What this computer read before the file was damaged may be newer than what is left.
    const bool isBehind = now && folder->unreadableSettings() && site.newsroom.version > now->version;
    return isBehind ? site.newsroom : now;
}

Result<Newsroom> writeSettings(const store::Site &site, IdSource &ids, const SettingsEdit &edit)
{
    auto folder = Folder::open(site.address, ids);
    if (!folder)
        return fail(folder.error());
    for (int tries = 1;; ++tries) {
        const auto now = folder->newsroom();
        if (!now)
            return fail(now.error());
        if (const auto unreadable = folder->unreadableSettings())
            return fail(*unreadable);
        const Person *me = now->person(site.login);
        if (!me || me->role != Role::Chief)
            return fail(ErrorKind::Refused, Reason::ChiefOnly, site.login, now->name);
        auto next = edit(*folder, *now);
        if (!next || *next == *now)
            return next;
        next->version = now->version + 1;
        const auto put = folder->putNewsroom(*next, site.login);
        if (put)
            return *next;
        if (put.error().reason != Reason::VersionTaken || tries == settingsTries)
            return fail(put.error());
    }
}

Result<Newsroom> rememberSettings(const Context &context, const QString &site, const Newsroom &newsroom)
{
    const auto known = context.store.site(site);
    if (!known)
        return fail(known.error());
    store::Site next = *known;
    next.newsroom = newsroom;
    if (next != *known) {
        if (const auto stored = context.store.apply({ store::PutSite { next } }); !stored)
            return fail(stored.error());
    }
    return newsroom;
}

} // namespace broadsheet::newsroom
