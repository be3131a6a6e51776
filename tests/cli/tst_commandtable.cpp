// SPDX-License-Identifier: GPL-3.0-or-later
// The verb table, and what is made from it.
#include "cli/commandtable.h"
#include "cli/manual.h"
#include "support/testmain.h"

#include <QProcess>
#include <QSet>
#include <QTest>

using namespace broadsheet::cli;

class TstCommandTable : public QObject {
    Q_OBJECT

private slots:
    void holdsEveryVerbOfTheContract_data();
    void holdsEveryVerbOfTheContract();
    void knowsNoVerbOfLaterSteps();
    void everyVerbIsNamedInHelpManAndCompletions_data();
    void everyVerbIsNamedInHelpManAndCompletions();
    void namesAreUniqueAndOptionsTooInEachVerb();
    void noVerbHidesAnOptionOfAllExceptLang();
    void theArticleHasTheKeysOfTheContract();
    void examplesAreRightCommandLines();
    void theManPageHasItsSections();
};

namespace {

constexpr const char *contract[] = { "demo", "site add", "site list", "site check", "site remove",
    "site rules", "site kind", "staff list", "staff add", "staff set", "staff remove", "new", "import",
    "list", "show", "set", "edit", "search", "submit", "withdraw", "return", "approve", "include", "publish",
    "schedule", "unschedule", "update", "correct", "unpublish", "kill", "spike", "restore", "embargo",
    "assign", "ledger", "kinds", "check", "note", "notes", "resolve", "history", "diff", "revert", "sync",
    "outbox", "outbox retry", "outbox cancel", "conflicts", "conflict", "resolve-conflict", "preview",
    "roundtrip", "paste-clean", "backup create", "backup list", "backup verify", "backup restore", "doctor",
    "stats", "help", "version" };

} // namespace

void TstCommandTable::holdsEveryVerbOfTheContract_data()
{
    QTest::addColumn<QString>("name");
    for (const char *name : contract)
        QTest::newRow(name) << QString::fromUtf8(name);
}

void TstCommandTable::holdsEveryVerbOfTheContract()
{
    QFETCH(QString, name);

    const Command *command = commandNamed(name);

    QVERIFY(command != nullptr);
    QVERIFY(command->run != nullptr);
    QVERIFY(*command->summary != '\0');
    QVERIFY(command->most < 0 || command->fewest <= command->most);
}

void TstCommandTable::knowsNoVerbOfLaterSteps()
{
    for (const char *name : { "calendar", "export", "translate", "translation", "xliff", "tm" })
        QVERIFY2(commandNamed(QString::fromUtf8(name)) == nullptr, name);
}

void TstCommandTable::everyVerbIsNamedInHelpManAndCompletions_data()
{
    QTest::addColumn<QString>("name");
    for (const Command *command : commandTable())
        QTest::newRow(command->name) << QString::fromUtf8(command->name);
}

void TstCommandTable::everyVerbIsNamedInHelpManAndCompletions()
{
    QFETCH(QString, name);
    const Command &command = *commandNamed(name);
    QByteArray inRoff = name.toUtf8();
    inRoff.replace('-', "\\-");

    QVERIFY(overview().contains(QLatin1String("  ") + name + QLatin1Char(' ')));
    QVERIFY(manPage().contains(".SS " + inRoff + '\n'));
    for (const Shell shell : { Shell::Bash, Shell::Zsh, Shell::Fish }) {
        for (const QString &word : name.split(QLatin1Char(' ')))
            QVERIFY(completion(shell).contains(word.toUtf8()));
        for (const Option &option : command.options)
            QVERIFY2(completion(shell).contains(option.name), option.name);
    }
    for (const Option &option : command.options)
        QVERIFY2(helpOf(command).contains(QLatin1String("--") + QLatin1String(option.name)), option.name);
}

void TstCommandTable::namesAreUniqueAndOptionsTooInEachVerb()
{
    QSet<QString> names;
    for (const Command *command : commandTable()) {
        QVERIFY2(!names.contains(QLatin1String(command->name)), command->name);
        names.insert(QLatin1String(command->name));
        QSet<QString> options;
        for (const Option &option : command->options) {
            QVERIFY2(!options.contains(QLatin1String(option.name)), option.name);
            options.insert(QLatin1String(option.name));
        }
    }
}

void TstCommandTable::noVerbHidesAnOptionOfAllExceptLang()
{
    for (const Command *command : commandTable()) {
        for (const Option &own : command->options) {
            for (const Option &shared : globalOptions()) {
                if (qstrcmp(own.name, "lang") != 0)
                    QVERIFY2(qstrcmp(own.name, shared.name) != 0, command->name);
            }
        }
    }
}

void TstCommandTable::theArticleHasTheKeysOfTheContract()
{
    const QStringList wanted = QStringLiteral(
        "id site remoteId kind stage stageReason headline kicker lede slug language dateline authors "
        "section sections tags image planned scheduledFor embargo priority assignee due corrections "
        "translationOf keepHere modified revision publicRevision pinnedRevision newerEdits durability "
        "transport reason url words")
                                   .split(QLatin1Char(' '));
    const QStringList keys = jsonKeys(*commandNamed(QStringLiteral("show")));
    for (const QString &key : wanted)
        QVERIFY2(keys.contains(key), qPrintable(key));
    QCOMPARE(jsonKeys(*commandNamed(QStringLiteral("list"))), keys);
    QCOMPARE(jsonKeys(*commandNamed(QStringLiteral("demo"))),
        QStringList({ QStringLiteral("newsroom"), QStringLiteral("page"), QStringLiteral("article") }));
    QVERIFY(jsonKeys(*commandNamed(QStringLiteral("roundtrip"))).isEmpty());
}

void TstCommandTable::examplesAreRightCommandLines()
{
    for (const Command *command : commandTable()) {
        for (const char *example : command->examples) {
            QString line = QString::fromUtf8(example);
            // What stands after a pipe or a redirection is the shell's.
            for (const char *shell : { " | ", " > ", " < " })
                line = line.section(QLatin1String(shell), 0, 0);
            QStringList words = QProcess::splitCommand(line.replace(QLatin1Char('\''), QLatin1Char('"')));
            const Parsed result = parse(words, commandTable());
            QVERIFY2(result.complaint.isEmpty(), qPrintable(line + result.complaint));
            QCOMPARE(result.command, command);
        }
    }
}

void TstCommandTable::theManPageHasItsSections()
{
    const QByteArray page = manPage();
    for (const char *section :
        { "NAME", "SYNOPSIS", "OPTIONS", "COMMANDS", "EXIT STATUS", "ENVIRONMENT", "FILES", "EXAMPLES" })
        QVERIFY2(page.contains(QByteArray(".SH ") + section + '\n'), section);
}

BROADSHEET_TEST(TstCommandTable)
#include "tst_commandtable.moc"
