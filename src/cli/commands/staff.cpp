// SPDX-License-Identifier: GPL-3.0-or-later
// staff list, staff add, staff set, staff remove
#include "cli/articlejson.h"
#include "cli/call.h"
#include "cli/commands/verbs.h"
#include "cli/translate.h"
#include "newsroom/explain.h"
#include "newsroom/sites.h"

namespace broadsheet::cli {

namespace {

Reply staffReply(const std::vector<Person> &people)
{
    Reply reply;
    QJsonArray array;
    QStringList lines;
    for (const Person &person : people) {
        array.append(personJson(person));
        reply.ids.append(person.login);
        lines.append(person.login + QLatin1String("  ") + newsroom::roleName(person.role)
            + QLatin1String("  ") + person.name);
    }
    reply.json = array;
    reply.text = lines.join(QLatin1Char('\n'));
    return reply;
}

QFuture<Result<Reply>> staffAnswer(const Call &call, const QFuture<Result<std::vector<Person>>> &future)
{
    auto promise = std::make_shared<QPromise<Result<Reply>>>();
    promise->start();
    deliver(future, call.receiver, [promise](const Result<std::vector<Person>> &people) {
        promise->addResult(people ? Result<Reply>(staffReply(*people)) : Result<Reply>(fail(people.error())));
        promise->finish();
    });
    return promise->future();
}

QFuture<Result<Reply>> runStaffList(const Call &call)
{
    return staffAnswer(call, newsroom::staff(*call.place, call.arguments.word(0)));
}

QFuture<Result<Reply>> changeStaff(const Call &call, newsroom::StaffEdit::How how)
{
    newsroom::StaffEdit edit { .how = how, .login = call.arguments.word(1) };
    if (const auto role = call.arguments.given("role")) {
        edit.role = roleFromString(*role);
        if (!edit.role)
            return wrongArguments(
                translate("cli", "--role is reporter, author, translator, editor or chief, not \"%1\".")
                    .arg(*role));
    }
    edit.name = call.arguments.given("name");
    edit.bio = call.arguments.given("bio");
    edit.photoFile = call.arguments.given("photo");
    for (const char *needed : { "role", "name" }) {
        if (how == newsroom::StaffEdit::How::Add && call.arguments.value(needed).isEmpty())
            return wrongArguments(translate("cli", "staff add needs --%1.").arg(QLatin1String(needed)));
    }
    if (how == newsroom::StaffEdit::How::Set && !edit.role && !edit.name && !edit.bio && !edit.photoFile)
        return wrongArguments(translate("cli", "staff set needs --role, --name, --bio or --photo."));
    return staffAnswer(call, newsroom::editStaff(*call.place, call.arguments.word(0), edit));
}

QFuture<Result<Reply>> runStaffAdd(const Call &call)
{
    return changeStaff(call, newsroom::StaffEdit::How::Add);
}

QFuture<Result<Reply>> runStaffSet(const Call &call)
{
    return changeStaff(call, newsroom::StaffEdit::How::Set);
}

QFuture<Result<Reply>> runStaffRemove(const Call &call)
{
    return changeStaff(call, newsroom::StaffEdit::How::Remove);
}

constexpr Option staffOptions[] = {
    { "role", "ROLE", QT_TRANSLATE_NOOP("cli", "reporter, author, translator, editor or chief") },
    { "name", "N", QT_TRANSLATE_NOOP("cli", "the name as readers see it") },
    { "bio", "T", QT_TRANSLATE_NOOP("cli", "what the author box says") },
    { "photo", "FILE", QT_TRANSLATE_NOOP("cli", "a picture for the author box") },
};
constexpr const char *staffExamples[]
    = { "staff add desk ray --role editor --name 'Ray Okafor' --bio 'Covers the harbour.'" };

} // namespace

const Command staffListVerb { "staff list", "SITE", 1, 1, {},
    QT_TRANSLATE_NOOP("cli", "lists the people of a newsroom folder"), {}, "[person]", Profile::Read,
    runStaffList };
const Command staffAddVerb { "staff add", "SITE LOGIN", 2, 2, staffOptions,
    QT_TRANSLATE_NOOP("cli", "adds a person (a chief may)"), staffExamples, "[person]", Profile::Write,
    runStaffAdd };
const Command staffSetVerb { "staff set", "SITE LOGIN", 2, 2, staffOptions,
    QT_TRANSLATE_NOOP("cli", "changes a person (a chief may)"), {}, "[person]", Profile::Write, runStaffSet };
const Command staffRemoveVerb { "staff remove", "SITE LOGIN", 2, 2, {},
    QT_TRANSLATE_NOOP("cli", "takes a person off the list (a chief may)"), {}, "[person]", Profile::Write,
    runStaffRemove };

} // namespace broadsheet::cli
