// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/manual.h"

#include "cli/commandtable.h"
#include "cli/translate.h"

#include <array>

namespace broadsheet::cli {

namespace {

struct Entry {
    const char *name;
    const char *summary;
};

constexpr std::array exitCodes {
    Entry { "0", QT_TRANSLATE_NOOP("cli", "done") },
    Entry { "1",
        QT_TRANSLATE_NOOP("cli",
            "refused or failed; one line on standard error says what, why, what is safe, and what to do "
            "next") },
    Entry { "2", QT_TRANSLATE_NOOP("cli", "wrong arguments") },
    Entry { "3", QT_TRANSLATE_NOOP("cli", "needs a person: conflict, checklist, a time that has passed") },
    Entry { "4",
        QT_TRANSLATE_NOOP("cli",
            "the site could not be reached or its answer is unknown; everything is kept and will be tried "
            "again") },
};

// English only: they stand in the man page.
constexpr std::array environment {
    Entry { "LC_ALL, LC_MESSAGES, LANG", "The language of the messages, unless --lang says another one." },
    Entry { "NO_COLOR", "No colour and no progress line, even on a terminal." },
    Entry { "QT_LOGGING_RULES",
        "Switches log categories on, for example broadsheet.*=true; the log goes to standard error." },
    Entry { "XDG_DATA_HOME", "Where the profile lies unless --profile names a folder." },
};

constexpr std::array files {
    Entry { "$XDG_DATA_HOME/broadsheet/",
        "The profile: articles, journal, media and backups, readable by its owner alone." },
    Entry { "store.sqlite", "Articles and their revisions." },
    Entry { "journal/", "What was saved since, and facts that must not happen twice." },
    Entry { "media/, backups/", "Pictures by their content; copies of the store." },
};

QString optionLine(const Option &option)
{
    QString line = QLatin1String("--") + QLatin1String(option.name);
    if (*option.values != '\0')
        line += QLatin1Char(' ') + QLatin1String(option.values);
    return line;
}

QString optionList(std::span<const Option> options)
{
    QString text;
    for (const Option &option : options)
        text += QLatin1String("  ") + optionLine(option).leftJustified(26) + QLatin1Char(' ')
            + translate("cli", option.summary) + QLatin1Char('\n');
    return text;
}

/// Text that roff prints as it is.
QByteArray roff(const QString &text)
{
    QByteArray bytes = text.toUtf8();
    bytes.replace('\\', "\\e").replace('-', "\\-").replace('\'', "\\(aq");
    if (bytes.startsWith('.'))
        bytes.prepend("\\&");
    return bytes;
}

QByteArray roff(const char *text) { return roff(QString::fromUtf8(text)); }

QByteArray roffOptions(std::span<const Option> options)
{
    QByteArray page;
    for (const Option &option : options) {
        page += ".TP\n.B " + roff(QLatin1String("--") + QLatin1String(option.name));
        if (*option.values != '\0')
            page += " \\fI" + roff(option.values) + "\\fR";
        page += '\n' + roff(option.summary) + ".\n";
    }
    return page;
}

QByteArray roffEntries(std::span<const Entry> entries)
{
    QByteArray page;
    for (const Entry &entry : entries)
        page += ".TP\n.B " + roff(entry.name) + '\n' + roff(entry.summary) + '\n';
    return page;
}

QByteArray roffCommand(const Command &command)
{
    QByteArray page = ".SS " + roff(command.name) + "\n.B " + roff(command.name) + '\n';
    if (*command.arguments != '\0')
        page += ".I " + roff(command.arguments) + '\n';
    page += ".PP\n" + roff(command.summary) + ".\n" + roffOptions(command.options);
    if (*command.json != '\0')
        page += ".PP\n.na\nWith \\-\\-json: " + roff(jsonShape(command)).replace(',', ",\\:") + "\n.ad\n";
    return page;
}

/// All names of options that can follow a verb, with dashes.
QStringList optionNames(const Command &command)
{
    QStringList names;
    for (const Option &option : command.options)
        names.append(QLatin1String("--") + QLatin1String(option.name));
    return names;
}

QStringList globalNames()
{
    QStringList names;
    for (const Option &option : globalOptions())
        names.append(QLatin1String("--") + QLatin1String(option.name));
    return names;
}

/// A text inside single quotes of a shell.
QByteArray quoted(const QString &text)
{
    QByteArray bytes = text.toUtf8();
    bytes.replace('\'', "'\\''");
    return '\'' + bytes + '\'';
}

/// The first words of all verbs, each once.
QStringList firstWords()
{
    QStringList words;
    for (const Command *command : commandTable())
        words.append(QString(QLatin1String(command->name)).section(QLatin1Char(' '), 0, 0));
    words.removeDuplicates();
    return words;
}

QByteArray bashCompletion()
{
    QByteArray script
        = "# bash completion for broadsheet-cli\n_broadsheet_cli() {\n"
          "    local cur=${COMP_WORDS[COMP_CWORD]} verb=${COMP_WORDS[1]} two=${COMP_WORDS[*]:1:2}\n"
          "    local words="
        + quoted(globalNames().join(QLatin1Char(' ')))
        + "\n"
          "    if [ \"$COMP_CWORD\" -eq 1 ]; then\n        words=\"$words \""
        + quoted(firstWords().join(QLatin1Char(' '))) + "\n    fi\n    case \"$verb\" in\n";
    for (const QString &word : firstWords()) {
        const QString subcommands = subcommandsOf(word, commandTable()).remove(QLatin1Char(','));
        const Command *command = commandNamed(word);
        const QString more = subcommands + QLatin1Char(' ')
            + (command ? optionNames(*command).join(QLatin1Char(' ')) : QString());
        script += "    " + word.toUtf8() + ") words=\"$words \"" + quoted(more.trimmed()) + " ;;\n";
    }
    script += "    esac\n    case \"$two\" in\n";
    for (const Command *command : commandTable()) {
        const QString name = QLatin1String(command->name);
        if (name.contains(QLatin1Char(' ')))
            script += "    " + quoted(name) + ") words=\"$words \""
                + quoted(optionNames(*command).join(QLatin1Char(' '))) + " ;;\n";
    }
    return script
        + "    esac\n    mapfile -t COMPREPLY < <(compgen -W \"$words\" -- \"$cur\")\n"
          "    [ ${#COMPREPLY[@]} -gt 0 ] || mapfile -t COMPREPLY < <(compgen -f -- \"$cur\")\n}\n"
          "complete -F _broadsheet_cli broadsheet-cli\n";
}

QByteArray zshCompletion()
{
    QByteArray script
        = "#compdef broadsheet-cli\n_broadsheet_cli() {\n    local -a verbs options\n    verbs=(\n";
    for (const Command *command : commandTable()) {
        QString summary = QLatin1String(command->summary);
        summary.replace(QLatin1Char(':'), QLatin1String("\\:"));
        script += "        " + quoted(QLatin1String(command->name) + QLatin1Char(':') + summary) + '\n';
    }
    script += "    )\n    options=(" + globalNames().join(QLatin1Char(' ')).toUtf8()
        + ")\n    case \"${words[2]} ${words[3]}\" in\n";
    for (const Command *command : commandTable()) {
        const QString name = QLatin1String(command->name);
        const QByteArray pattern
            = name.contains(QLatin1Char(' ')) ? quoted(name) : quoted(name + QLatin1Char(' ')) + "*";
        script += "    " + pattern + ") options+=(" + optionNames(*command).join(QLatin1Char(' ')).toUtf8()
            + ") ;;\n";
    }
    return script
        + "    esac\n    if (( CURRENT == 2 )); then\n        _describe command verbs\n    fi\n"
          "    compadd -- $options\n    _files\n}\n_broadsheet_cli \"$@\"\n";
}

QByteArray fishCompletion()
{
    QByteArray script = "# fish completion for broadsheet-cli\n";
    for (const Option &option : globalOptions())
        script += "complete -c broadsheet-cli -l " + QByteArray(option.name)
            + (*option.values != '\0' ? " -r" : "") + " -d " + quoted(QLatin1String(option.summary)) + '\n';
    for (const Command *command : commandTable()) {
        const QStringList words = QString(QLatin1String(command->name)).split(QLatin1Char(' '));
        const QByteArray seen = "'__fish_seen_subcommand_from " + words.first().toUtf8() + "'";
        const QByteArray when = words.size() == 1 ? QByteArray("__fish_use_subcommand") : seen;
        script += "complete -c broadsheet-cli -n " + when + " -a " + words.last().toUtf8() + " -d "
            + quoted(QLatin1String(command->summary)) + '\n';
        for (const Option &option : command->options)
            script += "complete -c broadsheet-cli -n '__fish_seen_subcommand_from " + words.last().toUtf8()
                + "' -l " + QByteArray(option.name) + (*option.values != '\0' ? " -r" : "") + " -d "
                + quoted(QLatin1String(option.summary)) + '\n';
    }
    return script;
}

} // namespace

QString overview()
{
    QString text
        = translate("cli", "usage: %1")
              .arg(QLatin1String("broadsheet-cli [--profile DIR] [--json] [--lang TAG] COMMAND [ARGUMENTS]"))
        + QLatin1String("\n\n");
    for (const Command *command : commandTable())
        text += QLatin1String("  ") + QString(QLatin1String(command->name)).leftJustified(18)
            + QLatin1Char(' ') + translate("cli", command->summary) + QLatin1Char('\n');
    text += QLatin1Char('\n') + translate("cli", "Every command also takes:") + QLatin1Char('\n')
        + optionList(globalOptions()) + QLatin1Char('\n') + translate("cli", "Exit codes:")
        + QLatin1Char('\n');
    for (const Entry &code : exitCodes)
        text += QLatin1String("  ") + QLatin1String(code.name) + QLatin1String("  ")
            + translate("cli", code.summary) + QLatin1Char('\n');
    return text.chopped(1);
}

QString helpOf(const Command &command)
{
    QString text
        = usageOf(command) + QLatin1String("\n\n") + translate("cli", command.summary) + QLatin1Char('\n');
    if (!command.options.empty())
        text += QLatin1Char('\n') + translate("cli", "Options:") + QLatin1Char('\n')
            + optionList(command.options);
    if (command.more != nullptr)
        text += QLatin1Char('\n') + command.more() + QLatin1Char('\n');
    if (*command.json != '\0')
        text += QLatin1Char('\n') + translate("cli", "With --json:") + QLatin1String("\n  ")
            + jsonShape(command) + QLatin1Char('\n');
    if (!command.examples.empty())
        text += QLatin1Char('\n') + translate("cli", "Examples:") + QLatin1Char('\n');
    for (const char *example : command.examples)
        text += QLatin1String("  broadsheet-cli ") + QString::fromUtf8(example) + QLatin1Char('\n');
    return text.chopped(1);
}

QByteArray manPage()
{
    QByteArray page
        = ".TH BROADSHEET\\-CLI 1 \"\" \"Broadsheet " BROADSHEET_VERSION "\"\n"
          ".SH NAME\nbroadsheet\\-cli \\- newsroom editor on the command line\n"
          ".SH SYNOPSIS\n.B broadsheet\\-cli\n"
          "[\\fB\\-\\-profile\\fR \\fIDIR\\fR] [\\fB\\-\\-json\\fR] [\\fB\\-\\-lang\\fR \\fITAG\\fR] "
          "\\fICOMMAND\\fR [\\fIARGUMENTS\\fR]\n"
          ".SH DESCRIPTION\n"
          "Writes, reviews and publishes articles of a newsroom folder, with no network if need be.\n"
          "Ids are UUIDs; any unique prefix of 4 or more digits is accepted. FILE may be \\-.\n"
          "Times are ISO 8601; without a zone they are read in the zone of the site.\n"
          "No command ever asks a question.\n"
          ".SH OPTIONS\n";
    page += roffOptions(globalOptions());
    page += ".SH COMMANDS\n";
    for (const Command *command : commandTable())
        page += roffCommand(*command);
    page += ".SH EXIT STATUS\n" + roffEntries(exitCodes) + ".SH ENVIRONMENT\n" + roffEntries(environment)
        + ".SH FILES\n" + roffEntries(files) + ".SH EXAMPLES\n";
    for (const Command *command : commandTable()) {
        for (const char *example : command->examples)
            page += ".PP\n.nf\nbroadsheet\\-cli " + roff(example) + "\n.fi\n";
    }
    return page;
}

QByteArray completion(Shell shell)
{
    switch (shell) {
    case Shell::Bash:
        return bashCompletion();
    case Shell::Zsh:
        return zshCompletion();
    case Shell::Fish:
        return fishCompletion();
    }
    return {};
}

} // namespace broadsheet::cli
