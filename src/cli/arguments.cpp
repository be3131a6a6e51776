// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/arguments.h"

#include "cli/commandtable.h"
#include "cli/translate.h"

#include <array>

namespace broadsheet::cli {

namespace {

constexpr std::array everyVerb {
    Option { "profile", "DIR",
        QT_TRANSLATE_NOOP("cli", "the folder that holds articles, journal, media and backups") },
    Option { "json", "", QT_TRANSLATE_NOOP("cli", "prints one JSON document") },
    Option { "lang", "TAG", QT_TRANSLATE_NOOP("cli", "the language of the messages") },
    Option { "field", "F", QT_TRANSLATE_NOOP("cli", "prints the value of one field") },
    Option { "fields", "A,B", QT_TRANSLATE_NOOP("cli", "prints these fields only") },
    Option { "quiet", "", QT_TRANSLATE_NOOP("cli", "prints nothing when all went well") },
    Option { "porcelain", "", QT_TRANSLATE_NOOP("cli", "prints ids only") },
    Option { "help", "", QT_TRANSLATE_NOOP("cli", "explains a command") },
    Option { "version", "", QT_TRANSLATE_NOOP("cli", "prints the version") },
};

const Option *optionNamed(std::span<const Option> options, const QString &name)
{
    for (const Option &option : options) {
        if (name == QLatin1String(option.name))
            return &option;
    }
    return nullptr;
}

/// Walks over the words once; stops at the first complaint.
class CommandLineReader {
public:
    CommandLineReader(QStringList words, std::span<const Command *const> table)
        : m_words(std::move(words))
        , m_table(table)
    {
    }

    Parsed read();

private:
    void takeOption(const QString &word);
    void takeGlobal(const Option &option, const QStringList &values);
    std::optional<QStringList> takeValues(const Option &option, const std::optional<QString> &attached);
    void findCommand(bool more);
    void checkCount();
    void complain(const QString &line);
    void findLanguage();

    QStringList m_words;
    std::span<const Command *const> m_table;
    Parsed m_parsed;
    bool m_help = false;
    bool m_version = false;
};

void CommandLineReader::complain(const QString &line)
{
    if (m_parsed.complaint.isEmpty())
        m_parsed.complaint = m_parsed.command != nullptr
            ? line + QLatin1String(" (") + usageOf(*m_parsed.command) + QLatin1Char(')')
            : line;
}

std::optional<QStringList> CommandLineReader::takeValues(
    const Option &option, const std::optional<QString> &attached)
{
    const QStringList names = valueNames(option);
    QStringList values;
    if (attached) {
        if (names.isEmpty()) {
            complain(translate("cli", "--%1 takes no value.").arg(QLatin1String(option.name)));
            return std::nullopt;
        }
        values.append(*attached);
    }
    while (values.size() < names.size()) {
        if (m_words.isEmpty()) {
            complain(translate("cli", "--%1 needs a value: %2.")
                         .arg(QLatin1String(option.name), names.at(values.size())));
            return std::nullopt;
        }
        values.append(m_words.takeFirst());
    }
    return values;
}

void CommandLineReader::takeGlobal(const Option &option, const QStringList &values)
{
    const QLatin1String name(option.name);
    GlobalOptions &global = m_parsed.global;
    if (name == QLatin1String("profile")) {
        global.profile = values.first();
        if (global.profile.isEmpty())
            complain(translate("cli", "--%1 needs a value: %2.").arg(name, QStringLiteral("DIR")));
    } else if (name == QLatin1String("lang")) {
        global.language = values.first();
    } else if (name == QLatin1String("json")) {
        global.json = true;
    } else if (name == QLatin1String("quiet")) {
        global.quiet = true;
    } else if (name == QLatin1String("porcelain")) {
        global.porcelain = true;
    } else if (name == QLatin1String("help")) {
        m_help = true;
    } else if (name == QLatin1String("version")) {
        m_version = true;
    } else {
        global.fields = values.first().split(QLatin1Char(','), Qt::SkipEmptyParts);
        global.onlyValue = name == QLatin1String("field");
        if (global.fields.isEmpty() || (global.onlyValue && global.fields.size() != 1))
            complain(translate("cli", "--%1 needs a value: %2.").arg(name, QLatin1String(option.values)));
    }
}

void CommandLineReader::takeOption(const QString &word)
{
    const QString text = word == QLatin1String("-h") ? QStringLiteral("--help") : word;
    const qsizetype equals = text.indexOf(QLatin1Char('='));
    const QString name = text.mid(2, equals < 0 ? -1 : equals - 2);
    const std::optional<QString> attached = equals < 0 ? std::nullopt : std::optional(text.mid(equals + 1));
    const bool isLong = text.startsWith(QLatin1String("--"));
    // An option of a verb ends the verb's name; one that every verb knows may stand inside it ("site --json
    // list").
    if (m_parsed.command == nullptr && !m_parsed.arguments.words.isEmpty()
        && !(isLong && optionNamed(everyVerb, name)))
        findCommand(false);
    if (!m_parsed.complaint.isEmpty())
        return;
    const Option *own
        = isLong && m_parsed.command != nullptr ? optionNamed(m_parsed.command->options, name) : nullptr;
    const Option *option = own != nullptr ? own : isLong ? optionNamed(everyVerb, name) : nullptr;
    if (option == nullptr) {
        complain(translate("cli", "Unknown option %1; a text that begins with a dash goes after --.")
                     .arg(equals < 0 ? text : text.left(equals)));
        return;
    }
    const auto values = takeValues(*option, attached);
    if (!values)
        return;
    if (own != nullptr)
        m_parsed.arguments.add(name, *values);
    else
        takeGlobal(*option, *values);
}

/// The longest name of the table that the words begin with; the rest are arguments. As long as longer names
/// begin with the words and `more` may follow, nothing is decided.
void CommandLineReader::findCommand(bool more)
{
    QStringList &words = m_parsed.arguments.words;
    const QString said = words.join(QLatin1Char(' '));
    const Command *exact = nullptr;
    bool longer = false;
    for (const Command *command : m_table) {
        const QString name = QLatin1String(command->name);
        if (name == said)
            exact = command;
        else if (name.startsWith(said + QLatin1Char(' ')))
            longer = true;
    }
    if (longer && more)
        return;
    if (exact == nullptr && words.size() > 1) {
        const QString head = words.first();
        for (const Command *command : m_table) {
            if (head == QLatin1String(command->name))
                exact = command;
        }
        words.removeFirst();
        if (exact == nullptr) {
            words.prepend(head);
            complain(translate("cli", "There is no command \"%1\"; did you mean \"%2\"?")
                         .arg(said, nearestCommand(said, m_table)));
            return;
        }
    } else if (exact != nullptr) {
        words.clear();
    }
    if (exact == nullptr && longer)
        complain(translate("cli", "%1 needs one of: %2.").arg(said, subcommandsOf(said, m_table)));
    else if (exact == nullptr)
        complain(translate("cli", "There is no command \"%1\"; did you mean \"%2\"?")
                     .arg(said, nearestCommand(said, m_table)));
    m_parsed.command = exact;
}

/// A complaint is said in the language that was asked for, also when that stands behind the mistake.
void CommandLineReader::findLanguage()
{
    const QLatin1String name("--lang");
    for (qsizetype i = 0; i < m_words.size() && m_words[i] != QLatin1String("--"); ++i) {
        if (m_words[i] == name && i + 1 < m_words.size())
            m_parsed.global.language = m_words[i + 1];
        else if (m_words[i].startsWith(name + QLatin1Char('=')))
            m_parsed.global.language = m_words[i].mid(name.size() + 1);
    }
}

void CommandLineReader::checkCount()
{
    const Command &command = *m_parsed.command;
    const qsizetype count = m_parsed.arguments.words.size();
    if (count < command.fewest)
        complain(translate("cli", "%1 needs %2.")
                     .arg(QLatin1String(command.name), QLatin1String(command.arguments)));
    else if (command.most >= 0 && count > command.most)
        complain(translate("cli", "%1 does not take \"%2\".")
                     .arg(QLatin1String(command.name), m_parsed.arguments.words.at(command.most)));
}

Parsed CommandLineReader::read()
{
    bool onlyWords = false;
    while (!m_words.isEmpty() && m_parsed.complaint.isEmpty()) {
        const QString word = m_words.takeFirst();
        if (!onlyWords && word == QLatin1String("--")) {
            onlyWords = true;
        } else if (!onlyWords && word.size() > 1 && word.startsWith(QLatin1Char('-'))) {
            takeOption(word);
        } else {
            m_parsed.arguments.words.append(word);
            if (m_parsed.command == nullptr)
                findCommand(true);
        }
    }
    if (m_parsed.complaint.isEmpty() && m_parsed.command == nullptr && !m_parsed.arguments.words.isEmpty())
        findCommand(m_help);
    if (m_version || m_help) {
        // `show --help`: help about show, whatever else was written.
        QStringList about = m_parsed.command != nullptr
            ? QString(QLatin1String(m_parsed.command->name)).split(QLatin1Char(' '))
            : m_parsed.arguments.words;
        m_parsed = Parsed { .command = nullptr, .global = m_parsed.global, .arguments = {}, .complaint = {} };
        const QLatin1String name(m_version ? "version" : "help");
        for (const Command *command : m_table) {
            if (name == QLatin1String(command->name))
                m_parsed.command = command;
        }
        m_parsed.arguments.words = m_version ? QStringList() : about;
        return m_parsed;
    }
    if (m_parsed.complaint.isEmpty() && m_parsed.command != nullptr)
        checkCount();
    if (!m_parsed.complaint.isEmpty())
        findLanguage();
    return m_parsed;
}

} // namespace

const QStringList *Arguments::find(const char *option) const
{
    for (auto it = m_options.rbegin(); it != m_options.rend(); ++it) {
        if (it->first == QLatin1String(option))
            return &it->second;
    }
    return nullptr;
}

QString Arguments::value(const char *option) const
{
    const QStringList *values = find(option);
    return values == nullptr ? QString() : values->value(0);
}

std::optional<QString> Arguments::given(const char *option) const
{
    return has(option) ? std::optional(value(option)) : std::nullopt;
}

QStringList Arguments::valuesOf(const char *option) const
{
    const QStringList *values = find(option);
    return values == nullptr ? QStringList() : *values;
}

QStringList Arguments::all(const char *option) const
{
    QStringList values;
    for (const auto &[name, given] : m_options) {
        if (name == QLatin1String(option))
            values.append(given);
    }
    return values;
}

std::span<const Option> globalOptions() { return everyVerb; }

QStringList valueNames(const Option &option)
{
    return QString(QLatin1String(option.values)).split(QLatin1Char(' '), Qt::SkipEmptyParts);
}

QString usageOf(const Command &command)
{
    QString usage = QStringLiteral("broadsheet-cli ") + QLatin1String(command.name);
    if (*command.arguments != '\0')
        usage += QLatin1Char(' ') + QLatin1String(command.arguments);
    for (const Option &option : command.options) {
        usage += QLatin1String(" [--") + QLatin1String(option.name);
        if (*option.values != '\0')
            usage += QLatin1Char(' ') + QLatin1String(option.values);
        usage += option.repeatable ? QLatin1String("]...") : QLatin1String("]");
    }
    return translate("cli", "usage: %1").arg(usage);
}

Parsed parse(const QStringList &words, std::span<const Command *const> table)
{
    return CommandLineReader(words, table).read();
}

std::optional<int> wholeNumber(const QString &text)
{
    bool ok = false;
    const int number = text.toInt(&ok);
    return ok && number >= 0 ? std::optional(number) : std::nullopt;
}

} // namespace broadsheet::cli
