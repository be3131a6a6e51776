// SPDX-License-Identifier: GPL-3.0-or-later
// site add, site list, site check, site remove
#include "cli/articlejson.h"
#include "cli/call.h"
#include "cli/commands/verbs.h"
#include "cli/translate.h"
#include "newsroom/explain.h"
#include "newsroom/sites.h"

#include <QDir>

namespace broadsheet::cli {

namespace {

QString siteLine(const store::Site &site)
{
    const QString role = site.newsroom.person(site.login) == nullptr ? translate("cli", "not on the list")
                                                                     : newsroom::roleName(site.me().role);
    return site.name + QLatin1String("  ") + site.address + QLatin1String("  ") + site.login
        + QLatin1String(" (") + role + QLatin1String(")  ") + site.state;
}

Reply siteReply(const store::Site &site)
{
    Reply reply;
    reply.json = siteJson(site);
    reply.ids = { site.name };
    reply.text = siteLine(site);
    return reply;
}

/// Turns the answer of a service into a reply.
template <typename T, typename Make>
QFuture<Result<Reply>> replied(const Call &call, const QFuture<Result<T>> &future, Make make)
{
    auto promise = std::make_shared<QPromise<Result<Reply>>>();
    promise->start();
    deliver(future, call.receiver, [promise, make](const Result<T> &answer) {
        promise->addResult(answer ? Result<Reply>(make(answer)) : Result<Reply>(fail(answer.error())));
        promise->finish();
    });
    return promise->future();
}

QFuture<Result<Reply>> runSiteAdd(const Call &call)
{
    const QString kind = call.arguments.word(0);
    if (kind == QLatin1String("wordpress"))
        return ready<Result<Reply>>(complaint(Exit::Failed,
            translate("cli",
                "This version connects newsroom folders only, not WordPress sites. Nothing was changed; use "
                "site add folder.")));
    if (kind != QLatin1String("folder"))
        return wrongArguments(
            translate("cli", "site add knows the kinds folder and wordpress, not \"%1\".").arg(kind));
    if (call.arguments.value("user").isEmpty())
        return wrongArguments(
            translate("cli", "site add needs --%1 %2.").arg(QStringLiteral("user"), QStringLiteral("LOGIN")));
    const newsroom::FolderRequest request { .name = call.arguments.word(1),
        .folder = QDir::cleanPath(QDir::current().absoluteFilePath(call.arguments.word(2))),
        .login = call.arguments.value("user"),
        .create = call.arguments.has("create"),
        .title = call.arguments.value("title"),
        .zone = call.arguments.value("zone").toUtf8(),
        .language = call.arguments.value("language"),
        .sections = call.arguments.all("section"),
        .personName = call.arguments.value("person-name") };
    for (const char *option : { "title", "zone", "language", "section", "person-name" }) {
        if (!request.create && call.arguments.has(option))
            return wrongArguments(
                translate("cli", "--%1 goes only with --create.").arg(QLatin1String(option)));
    }
    return replied(call, newsroom::addFolderSite(*call.place, request),
        [](const Result<store::Site> &site) { return siteReply(*site); });
}

QFuture<Result<Reply>> runSiteList(const Call &call)
{
    return call.place->run([](newsroom::Context context) -> Result<Reply> {
        const auto sites = context.store.sites();
        if (!sites)
            return fail(sites.error());
        Reply reply;
        QJsonArray array;
        QStringList lines;
        for (const store::Site &site : *sites) {
            array.append(siteJson(site));
            lines.append(siteLine(site));
            reply.ids.append(site.name);
        }
        reply.json = array;
        reply.text = lines.join(QLatin1Char('\n'));
        return reply;
    });
}

/// A site that cannot be reached is an answer with its own exit code.
Exit exitOfState(const QString &state)
{
    if (state == QLatin1String("ok"))
        return Exit::Done;
    return state == QLatin1String("offline") ? Exit::OutOfReach : Exit::Failed;
}

QString stateMessage(const store::Site &site)
{
    if (site.state == QLatin1String("offline"))
        return translate("cli",
            "%1 cannot be reached now. Everything is kept on this computer and will be tried again. Look at "
            "the drive or the network.")
            .arg(site.name);
    if (site.state == QLatin1String("not-on-list"))
        return newsroom::explain({ ErrorKind::Refused, Reason::LoginNotOnList, site.login });
    return translate("cli",
        "%1 cannot be used as it is (%2). Everything is kept on this computer. Run broadsheet-cli doctor to "
        "see what it is.")
        .arg(site.name, site.state);
}

QFuture<Result<Reply>> runSiteCheck(const Call &call)
{
    return replied(
        call, newsroom::checkSite(*call.place, call.arguments.word(0)), [](const Result<store::Site> &site) {
            Reply reply = siteReply(*site);
            reply.exit = exitOfState(site->state);
            if (reply.exit != Exit::Done)
                reply.messages = { stateMessage(*site) };
            return reply;
        });
}

QFuture<Result<Reply>> runSiteRemove(const Call &call)
{
    const QString name = call.arguments.word(0);
    return replied(call, newsroom::removeSite(*call.place, name), [name](const Result<void> &) {
        Reply reply;
        reply.json = QJsonObject { { QStringLiteral("name"), name } };
        reply.text = translate("cli", "%1 was removed from this computer; all articles stay.").arg(name);
        return reply;
    });
}

constexpr Option siteAddOptions[] = {
    { "user", "LOGIN", QT_TRANSLATE_NOOP("cli", "who you are there") },
    { "create", "", QT_TRANSLATE_NOOP("cli", "makes the newsroom; you become its first chief") },
    { "title", "T", QT_TRANSLATE_NOOP("cli", "the newsroom's name on its pages") },
    { "zone", "ZONE", QT_TRANSLATE_NOOP("cli", "its time zone, for example Europe/Paris") },
    { "language", "TAG", QT_TRANSLATE_NOOP("cli", "its language") },
    { "section", "NAME", QT_TRANSLATE_NOOP("cli", "a section; may be given several times"), true },
    { "person-name", "N", QT_TRANSLATE_NOOP("cli", "your name as readers see it") },
};
constexpr const char *siteAddExamples[] = { "site add folder desk /srv/newsroom --create --user ana --zone "
                                            "Europe/Lisbon --section City --section Culture",
    "site add folder desk /srv/newsroom --user ray" };
constexpr const char *siteCheckExamples[] = { "site check desk" };

} // namespace

const Command siteAddVerb { "site add", "folder NAME DIR", 3, 3, siteAddOptions,
    QT_TRANSLATE_NOOP("cli", "joins a newsroom folder, or makes one with --create"), siteAddExamples, "site",
    Profile::Write, runSiteAdd };
const Command siteListVerb { "site list", "", 0, 0, {},
    QT_TRANSLATE_NOOP("cli", "lists the sites of this profile"), {}, "[site]", Profile::Read, runSiteList };
const Command siteCheckVerb { "site check", "NAME", 1, 1, {},
    QT_TRANSLATE_NOOP("cli", "tries to reach a site"), siteCheckExamples, "site", Profile::Write,
    runSiteCheck };
const Command siteRemoveVerb { "site remove", "NAME", 1, 1, {},
    QT_TRANSLATE_NOOP("cli", "forgets a site on this computer; all articles stay"), {}, "{\"name\"}",
    Profile::Write, runSiteRemove };

} // namespace broadsheet::cli
