// SPDX-License-Identifier: GPL-3.0-or-later
// Names of stages, acts, roles and states, and the sentences of the checklist.
#include "newsroom/explain.h"

#include <QCoreApplication>

namespace broadsheet::newsroom {

namespace {

QString named(const char *source) { return QCoreApplication::translate("Names", source); }

QString checkSentence(const char *source, int n = -1)
{
    return QCoreApplication::translate("Checklist", source, nullptr, n);
}

struct RuleWords {
    const char *rule;
    const char *name;
    const char *good;
};

const RuleWords ruleWords[] = {
    { "headline", QT_TRANSLATE_NOOP("Names", "headline"),
        QT_TRANSLATE_NOOP("Checklist", "The headline is there.") },
    { "body", QT_TRANSLATE_NOOP("Names", "text"), QT_TRANSLATE_NOOP("Checklist", "There is text.") },
    { "lede", QT_TRANSLATE_NOOP("Names", "lede"), QT_TRANSLATE_NOOP("Checklist", "The lede is there.") },
    { "section", QT_TRANSLATE_NOOP("Names", "section"),
        QT_TRANSLATE_NOOP("Checklist", "A section is chosen.") },
    { "byline", QT_TRANSLATE_NOOP("Names", "byline"),
        QT_TRANSLATE_NOOP("Checklist", "The byline names somebody.") },
    { "alt-text", QT_TRANSLATE_NOOP("Names", "picture descriptions"),
        QT_TRANSLATE_NOOP("Checklist", "Every picture has a description.") },
    { "placeholders", QT_TRANSLATE_NOOP("Names", "placeholders"),
        QT_TRANSLATE_NOOP("Checklist", "No words are left for later.") },
    { "length", QT_TRANSLATE_NOOP("Names", "headline length"),
        QT_TRANSLATE_NOOP("Checklist", "The headline is short enough.") },
    { "links", QT_TRANSLATE_NOOP("Names", "links"),
        QT_TRANSLATE_NOOP("Checklist", "Every link leads somewhere.") },
    { "embargo", QT_TRANSLATE_NOOP("Names", "embargo"),
        QT_TRANSLATE_NOOP("Checklist", "No embargo is in force.") },
    { "notes", QT_TRANSLATE_NOOP("Names", "notes"), QT_TRANSLATE_NOOP("Checklist", "No note is open.") },
};

QString checkProblem(const CheckResult &check)
{
    const QString &rule = check.rule;
    if (rule == QLatin1String("headline"))
        return checkSentence(QT_TRANSLATE_NOOP("Checklist", "There is no headline. Write one."));
    if (rule == QLatin1String("body"))
        return checkSentence(QT_TRANSLATE_NOOP("Checklist", "There is no text. Write some."));
    if (rule == QLatin1String("lede"))
        return checkSentence(
            QT_TRANSLATE_NOOP("Checklist", "There is no lede. Pages, feeds and lists show its words."));
    if (rule == QLatin1String("section"))
        return checkSentence(
            QT_TRANSLATE_NOOP("Checklist", "No section is chosen. Readers will not find it in one."));
    if (rule == QLatin1String("byline"))
        return checkSentence(QT_TRANSLATE_NOOP("Checklist", "The byline is empty. Name who wrote it."));
    if (rule == QLatin1String("alt-text"))
        return checkSentence(QT_TRANSLATE_N_NOOP("Checklist",
                                 "%n picture(s) have no description for people who cannot see them."),
            check.count);
    if (rule == QLatin1String("placeholders"))
        return checkSentence(
            QT_TRANSLATE_N_NOOP("Checklist", "%n place(s) were left for later (TK, XXX)."), check.count);
    if (rule == QLatin1String("length"))
        return checkSentence(QT_TRANSLATE_N_NOOP("Checklist",
                                 "The headline has %n character(s); phones and search cut it off."),
            check.count);
    if (rule == QLatin1String("links"))
        return checkSentence(QT_TRANSLATE_N_NOOP("Checklist", "%n link(s) lead nowhere."), check.count);
    if (rule == QLatin1String("embargo"))
        return checkSentence(
            QT_TRANSLATE_NOOP("Checklist", "An embargo is in force. Until then nobody may publish."));
    return checkSentence(QT_TRANSLATE_N_NOOP("Checklist", "%n note(s) are open."), check.count);
}

} // namespace

QString explainCheck(const CheckResult &check)
{
    if (!check.ok)
        return checkProblem(check);
    for (const RuleWords &words : ruleWords) {
        if (check.rule == QLatin1String(words.rule))
            return checkSentence(words.good);
    }
    return check.rule;
}

QString ruleName(const QString &rule)
{
    for (const RuleWords &words : ruleWords) {
        if (rule == QLatin1String(words.rule))
            return named(words.name);
    }
    return rule;
}

QString stageName(Stage stage)
{
    switch (stage) {
    case Stage::Draft:
        return named(QT_TRANSLATE_NOOP("Names", "Draft"));
    case Stage::Returned:
        return named(QT_TRANSLATE_NOOP("Names", "Returned"));
    case Stage::Submitted:
        return named(QT_TRANSLATE_NOOP("Names", "Submitted"));
    case Stage::Approved:
        return named(QT_TRANSLATE_NOOP("Names", "Approved"));
    case Stage::Scheduled:
        return named(QT_TRANSLATE_NOOP("Names", "Scheduled"));
    case Stage::Published:
        return named(QT_TRANSLATE_NOOP("Names", "Published"));
    case Stage::Unpublished:
        return named(QT_TRANSLATE_NOOP("Names", "Unpublished"));
    case Stage::Killed:
        return named(QT_TRANSLATE_NOOP("Names", "Killed"));
    case Stage::Spiked:
        return named(QT_TRANSLATE_NOOP("Names", "Spiked"));
    }
    return {};
}

QString actName(Act act)
{
    switch (act) {
    case Act::Submit:
        return named(QT_TRANSLATE_NOOP("Names", "Submit"));
    case Act::Withdraw:
        return named(QT_TRANSLATE_NOOP("Names", "Take back"));
    case Act::Return:
        return named(QT_TRANSLATE_NOOP("Names", "Return"));
    case Act::Approve:
        return named(QT_TRANSLATE_NOOP("Names", "Approve"));
    case Act::Include:
        return named(QT_TRANSLATE_NOOP("Names", "Include newer edits"));
    case Act::Schedule:
        return named(QT_TRANSLATE_NOOP("Names", "Schedule"));
    case Act::Unschedule:
        return named(QT_TRANSLATE_NOOP("Names", "Unschedule"));
    case Act::Publish:
        return named(QT_TRANSLATE_NOOP("Names", "Publish"));
    case Act::Update:
        return named(QT_TRANSLATE_NOOP("Names", "Update"));
    case Act::Correct:
        return named(QT_TRANSLATE_NOOP("Names", "Correct"));
    case Act::Unpublish:
        return named(QT_TRANSLATE_NOOP("Names", "Unpublish"));
    case Act::Kill:
        return named(QT_TRANSLATE_NOOP("Names", "Kill"));
    case Act::Spike:
        return named(QT_TRANSLATE_NOOP("Names", "Spike"));
    case Act::Restore:
        return named(QT_TRANSLATE_NOOP("Names", "Restore"));
    case Act::Embargo:
        return named(QT_TRANSLATE_NOOP("Names", "Set embargo"));
    case Act::LiftEmbargo:
        return named(QT_TRANSLATE_NOOP("Names", "Lift embargo"));
    case Act::Assign:
        return named(QT_TRANSLATE_NOOP("Names", "Assign"));
    case Act::Note:
        return named(QT_TRANSLATE_NOOP("Names", "Note"));
    case Act::Due:
        return named(QT_TRANSLATE_NOOP("Names", "Went live as scheduled"));
    }
    return {};
}

QString roleName(Role role)
{
    switch (role) {
    case Role::Reporter:
        return named(QT_TRANSLATE_NOOP("Names", "Reporter"));
    case Role::Author:
        return named(QT_TRANSLATE_NOOP("Names", "Author"));
    case Role::Translator:
        return named(QT_TRANSLATE_NOOP("Names", "Translator"));
    case Role::Editor:
        return named(QT_TRANSLATE_NOOP("Names", "Editor"));
    case Role::Chief:
        return named(QT_TRANSLATE_NOOP("Names", "Chief"));
    }
    return {};
}

QString transportName(Transport transport)
{
    switch (transport) {
    case Transport::Idle:
        return named(QT_TRANSLATE_NOOP("Names", "nothing waits"));
    case Transport::Queued:
        return named(QT_TRANSLATE_NOOP("Names", "waiting to send"));
    case Transport::Sending:
        return named(QT_TRANSLATE_NOOP("Names", "sending"));
    case Transport::Checking:
        return named(QT_TRANSLATE_NOOP("Names", "checking"));
    case Transport::Waiting:
        return named(QT_TRANSLATE_NOOP("Names", "waiting for the next try"));
    case Transport::Parked:
        return named(QT_TRANSLATE_NOOP("Names", "needs you"));
    }
    return {};
}

QString durabilityName(Durability durability)
{
    switch (durability) {
    case Durability::Computer:
        return named(QT_TRANSLATE_NOOP("Names", "on this computer only"));
    case Durability::Site:
        return named(QT_TRANSLATE_NOOP("Names", "on the site"));
    case Durability::Live:
        return named(QT_TRANSLATE_NOOP("Names", "live"));
    }
    return {};
}

} // namespace broadsheet::newsroom
