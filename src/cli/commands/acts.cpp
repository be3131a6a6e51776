// SPDX-License-Identifier: GPL-3.0-or-later
// submit, withdraw, return, approve, include, publish, schedule, unschedule, update, correct, unpublish,
// kill, spike, restore, embargo, assign
#include "cli/answers.h"
#include "cli/commands/verbs.h"
#include "cli/translate.h"
#include "newsroom/desk.h"

namespace broadsheet::cli {

namespace {

QFuture<Result<Reply>> perform(const Call &call, const newsroom::ActRequest &request)
{
    return call.place->run([call, request](newsroom::Context context) -> Result<Reply> {
        const auto id = articleOf(context, call);
        if (!id)
            return fail(id.error());
        return articleReply(context, newsroom::Desk(context).act(*id, request));
    });
}

newsroom::ActRequest requestOf(const Call &call, Act act)
{
    return { .act = act,
        .note = call.arguments.value("note"),
        .time = {},
        .argument = {},
        .overrideReason = call.arguments.value("override") };
}

/// An act that needs nothing but what its options say.
template <Act act> QFuture<Result<Reply>> runAct(const Call &call)
{
    return perform(call, requestOf(call, act));
}

QFuture<Result<Reply>> needsOption(const QString &verb, const char *option)
{
    return wrongArguments(translate("cli", "%1 needs --%2.").arg(verb, QLatin1String(option)));
}

template <Act act> QFuture<Result<Reply>> runActWithNote(const Call &call)
{
    if (!call.arguments.has("note"))
        return needsOption(toString(act), "note");
    newsroom::ActRequest request = requestOf(call, act);
    if (call.arguments.has("withdraw-page"))
        request.argument = QStringLiteral("withdraw-page");
    return perform(call, request);
}

/// "90m", "45min", "2h"; nothing for anything else or outside 15 min to 12 h.
std::optional<std::chrono::milliseconds> spanOf(const QString &text)
{
    qsizetype digits = 0;
    while (digits < text.size() && text[digits].isDigit())
        ++digits;
    const auto number = wholeNumber(text.left(digits));
    const QString unit = text.mid(digits).trimmed();
    if (!number || *number > 720)
        return std::nullopt;
    std::chrono::milliseconds span {};
    if (unit == QLatin1String("h"))
        span = std::chrono::hours(*number);
    else if (unit == QLatin1String("m") || unit == QLatin1String("min"))
        span = std::chrono::minutes(*number);
    if (span < std::chrono::minutes(15) || span > std::chrono::hours(12))
        return std::nullopt;
    return span;
}

QFuture<Result<Reply>> runPublish(const Call &call)
{
    newsroom::ActRequest request = requestOf(call, Act::Publish);
    if (const auto within = call.arguments.given("within")) {
        const auto span = spanOf(*within);
        if (!span)
            return wrongArguments(
                translate("cli", "--within is a time from 15min to 12h, not \"%1\".").arg(*within));
        request.within = *span;
    }
    return perform(call, request);
}

QFuture<Result<Reply>> runSchedule(const Call &call)
{
    newsroom::ActRequest request = requestOf(call, Act::Schedule);
    request.time = call.arguments.value("at");
    return request.time.isEmpty() ? needsOption(toString(Act::Schedule), "at") : perform(call, request);
}

QFuture<Result<Reply>> runEmbargo(const Call &call)
{
    const bool lift = call.arguments.has("lift");
    newsroom::ActRequest request = requestOf(call, lift ? Act::LiftEmbargo : Act::Embargo);
    request.time = call.arguments.value("until");
    if (lift == call.arguments.has("until") || (!lift && request.time.isEmpty()))
        return wrongArguments(translate("cli", "embargo needs either --until TIME or --lift."));
    return perform(call, request);
}

QFuture<Result<Reply>> runAssign(const Call &call)
{
    newsroom::ActRequest request = requestOf(call, Act::Assign);
    request.argument = call.arguments.word(1);
    request.time = call.arguments.value("due");
    return perform(call, request);
}

constexpr Option noteOption { "note", "T", QT_TRANSLATE_NOOP("cli", "a note that goes with it") };
constexpr Option overrideOption { "override", "REASON",
    QT_TRANSLATE_NOOP("cli", "does it although a rule speaks against it, where your role may") };
constexpr Option actOptions[] = { noteOption, overrideOption };
constexpr Option publishOptions[] = { noteOption, overrideOption,
    { "within", "SPAN", QT_TRANSLATE_NOOP("cli", "how long it is tried: 15min to 12h; 1h unless told") } };
constexpr Option scheduleOptions[] = { noteOption, overrideOption,
    { "at", "TIME", QT_TRANSLATE_NOOP("cli", "when it goes live; without a zone in the zone of the site") } };
constexpr Option killOptions[] = { noteOption, overrideOption,
    { "withdraw-page", "", QT_TRANSLATE_NOOP("cli", "takes the page away instead of leaving a notice") } };
constexpr Option embargoOptions[] = {
    { "until", "TIME", QT_TRANSLATE_NOOP("cli", "before this time nobody may publish") },
    { "lift", "", QT_TRANSLATE_NOOP("cli", "ends the embargo") },
};
constexpr Option assignOptions[]
    = { noteOption, { "due", "TIME", QT_TRANSLATE_NOOP("cli", "when it is due") } };

constexpr const char *submitExamples[] = { "submit 1a2b --note 'Figures checked with the port.'" };
constexpr const char *returnExamples[] = { "return 1a2b --note 'Who says so in the third paragraph?'" };
constexpr const char *publishExamples[] = { "publish 1a2b --within 30min" };
constexpr const char *scheduleExamples[] = { "schedule 1a2b --at 2026-12-01T09:00+03:30" };
constexpr const char *correctExamples[] = { "correct 1a2b --note 'The bridge opened in 1931, not in 1913.'" };
constexpr const char *killExamples[] = { "kill 1a2b --note 'This article has been withdrawn.'" };
constexpr const char *embargoExamples[] = { "embargo 1a2b --until 2026-12-01T06:00", "embargo 1a2b --lift" };
constexpr const char *assignExamples[] = { "assign 1a2b ray --due 2026-12-01T17:00" };

} // namespace

const Command submitVerb { "submit", "ID", 1, 1, actOptions,
    QT_TRANSLATE_NOOP("cli", "hands an article to the desk"), submitExamples, "article", Profile::Write,
    runAct<Act::Submit> };
const Command withdrawVerb { "withdraw", "ID", 1, 1, actOptions,
    QT_TRANSLATE_NOOP("cli", "takes a submitted article back"), {}, "article", Profile::Write,
    runAct<Act::Withdraw> };
const Command returnVerb { "return", "ID", 1, 1, actOptions,
    QT_TRANSLATE_NOOP("cli", "gives an article back to its writer, with a note"), returnExamples, "article",
    Profile::Write, runActWithNote<Act::Return> };
const Command approveVerb { "approve", "ID", 1, 1, actOptions,
    QT_TRANSLATE_NOOP("cli", "approves exactly this text"), {}, "article", Profile::Write,
    runAct<Act::Approve> };
const Command includeVerb { "include", "ID", 1, 1, actOptions,
    QT_TRANSLATE_NOOP("cli", "takes newer edits into the approved or scheduled text"), {}, "article",
    Profile::Write, runAct<Act::Include> };
const Command publishVerb { "publish", "ID", 1, 1, publishOptions,
    QT_TRANSLATE_NOOP("cli", "puts an article on its page"), publishExamples, "article", Profile::Write,
    runPublish };
const Command scheduleVerb { "schedule", "ID", 1, 1, scheduleOptions,
    QT_TRANSLATE_NOOP("cli", "publishes an article at a time"), scheduleExamples, "article", Profile::Write,
    runSchedule };
const Command unscheduleVerb { "unschedule", "ID", 1, 1, actOptions,
    QT_TRANSLATE_NOOP("cli", "takes the schedule back"), {}, "article", Profile::Write,
    runAct<Act::Unschedule> };
const Command updateVerb { "update", "ID", 1, 1, actOptions,
    QT_TRANSLATE_NOOP("cli", "puts newer edits on the page of a published article"), {}, "article",
    Profile::Write, runAct<Act::Update> };
const Command correctVerb { "correct", "ID", 1, 1, actOptions,
    QT_TRANSLATE_NOOP("cli", "corrects a published article, with a public note"), correctExamples, "article",
    Profile::Write, runActWithNote<Act::Correct> };
const Command unpublishVerb { "unpublish", "ID", 1, 1, actOptions,
    QT_TRANSLATE_NOOP("cli", "takes an article off its page"), {}, "article", Profile::Write,
    runActWithNote<Act::Unpublish> };
const Command killVerb { "kill", "ID", 1, 1, killOptions,
    QT_TRANSLATE_NOOP("cli", "withdraws an article for good, with a public notice"), killExamples, "article",
    Profile::Write, runActWithNote<Act::Kill> };
const Command spikeVerb { "spike", "ID", 1, 1, actOptions,
    QT_TRANSLATE_NOOP("cli", "puts an unpublished article aside; restore brings it back"), {}, "article",
    Profile::Write, runAct<Act::Spike> };
const Command restoreVerb { "restore", "ID", 1, 1, actOptions,
    QT_TRANSLATE_NOOP("cli", "brings a spiked article back"), {}, "article", Profile::Write,
    runAct<Act::Restore> };
const Command embargoVerb { "embargo", "ID", 1, 1, embargoOptions,
    QT_TRANSLATE_NOOP("cli", "sets or lifts an embargo"), embargoExamples, "article", Profile::Write,
    runEmbargo };
const Command assignVerb { "assign", "ID LOGIN", 2, 2, assignOptions,
    QT_TRANSLATE_NOOP("cli", "says who has an article"), assignExamples, "article", Profile::Write,
    runAssign };

} // namespace broadsheet::cli
