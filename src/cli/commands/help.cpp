// SPDX-License-Identifier: GPL-3.0-or-later
// help, version
#include "cli/call.h"
#include "cli/commands/verbs.h"
#include "cli/commandtable.h"
#include "cli/manual.h"
#include "cli/translate.h"

#include <QJsonArray>
#include <QJsonObject>

namespace broadsheet::cli {

namespace {

QJsonObject commandJson(const Command &command)
{
    QJsonArray options;
    for (const Option &option : command.options)
        options.append(QLatin1String("--") + QLatin1String(option.name));
    return { { QStringLiteral("name"), QLatin1String(command.name) },
        { QStringLiteral("arguments"), QLatin1String(command.arguments) },
        { QStringLiteral("options"), options },
        { QStringLiteral("summary"), translate("cli", command.summary) },
        { QStringLiteral("json"), jsonShape(command) } };
}

/// The verbs that `name` means: itself, or all of its group.
std::vector<const Command *> verbsOf(const QString &name)
{
    std::vector<const Command *> found;
    for (const Command *command : commandTable()) {
        const QString each = QLatin1String(command->name);
        if (name.isEmpty() || each == name || each.startsWith(name + QLatin1Char(' ')))
            found.push_back(command);
    }
    return found;
}

QFuture<Result<Reply>> completionReply(const QString &shell)
{
    Reply reply;
    if (shell == QLatin1String("bash"))
        reply.raw = completion(Shell::Bash);
    else if (shell == QLatin1String("zsh"))
        reply.raw = completion(Shell::Zsh);
    else if (shell == QLatin1String("fish"))
        reply.raw = completion(Shell::Fish);
    else
        return wrongArguments(translate("cli", "--completion is bash, zsh or fish, not \"%1\".").arg(shell));
    return ready<Result<Reply>>(reply);
}

QFuture<Result<Reply>> runHelp(const Call &call)
{
    Reply reply;
    if (call.arguments.has("man")) {
        reply.raw = manPage();
        return ready<Result<Reply>>(reply);
    }
    if (const auto shell = call.arguments.given("completion"))
        return completionReply(*shell);
    const QString name = call.arguments.words.join(QLatin1Char(' '));
    const auto verbs = verbsOf(name);
    if (verbs.empty())
        return wrongArguments(translate("cli", "There is no command \"%1\"; did you mean \"%2\"?")
                                  .arg(name, nearestCommand(name, commandTable())));
    QJsonArray array;
    QStringList texts;
    for (const Command *command : verbs) {
        array.append(commandJson(*command));
        texts.append(helpOf(*command));
    }
    reply.json = QJsonObject { { QStringLiteral("commands"), array } };
    reply.text = name.isEmpty() ? overview() : texts.join(QLatin1String("\n\n"));
    return ready<Result<Reply>>(reply);
}

QFuture<Result<Reply>> runVersion(const Call &)
{
    Reply reply;
    const QString version = QStringLiteral(BROADSHEET_VERSION);
    reply.json = QJsonObject { { QStringLiteral("version"), version } };
    reply.text = QLatin1String("broadsheet-cli ") + version;
    return ready<Result<Reply>>(reply);
}

constexpr Option helpOptions[] = {
    { "man", "", QT_TRANSLATE_NOOP("cli", "prints the man page") },
    { "completion", "SHELL", QT_TRANSLATE_NOOP("cli", "prints the completions for bash, zsh or fish") },
};
constexpr const char *helpExamples[] = { "help show", "help --man | man -l -",
    "help --completion bash > ~/.local/share/bash-completion/completions/broadsheet-cli" };

} // namespace

const Command helpVerb { "help", "[COMMAND]", 0, 3, helpOptions,
    QT_TRANSLATE_NOOP("cli", "explains the commands"), helpExamples,
    "{\"commands\":[{\"name\",\"arguments\",\"options\",\"summary\",\"json\"}]}", Profile::None, runHelp };
const Command versionVerb { "version", "", 0, 0, {}, QT_TRANSLATE_NOOP("cli", "prints the version"), {},
    "{\"version\"}", Profile::None, runVersion };

} // namespace broadsheet::cli
