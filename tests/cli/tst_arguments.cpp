// SPDX-License-Identifier: GPL-3.0-or-later
// The parser over the verb table, without a process.
#include "cli/arguments.h"
#include "cli/commandtable.h"
#include "support/testmain.h"

#include <QTest>

using namespace broadsheet::cli;

class TstArguments : public QObject {
    Q_OBJECT

private slots:
    void findsTheLongestVerb_data();
    void findsTheLongestVerb();
    void optionsMayStandAnywhere();
    void twoDashesEndTheOptions();
    void oneDashIsAFile();
    void aValueMayBeginWithADash();
    void aValueMayBeAttached();
    void takesTwoValuesWhereTheTableSaysSo();
    void aRepeatedOptionKeepsAllItsValues();
    void theVerbsOwnOptionWinsAfterTheVerb();
    void complains_data();
    void complains();
    void aComplaintKnowsTheLanguageBehindIt();
    void helpWinsOverMissingArguments();
};

namespace {

Parsed parsed(const QString &line)
{
    return parse(line.split(QLatin1Char(' '), Qt::SkipEmptyParts), commandTable());
}

QString nameOf(const Parsed &result)
{
    return result.command == nullptr ? QString() : QString(QLatin1String(result.command->name));
}

} // namespace

void TstArguments::findsTheLongestVerb_data()
{
    QTest::addColumn<QString>("line");
    QTest::addColumn<QString>("verb");
    QTest::addColumn<QStringList>("words");
    const auto row = [](const char *line, const char *verb, const QStringList &words) {
        QTest::newRow(line) << QString::fromUtf8(line) << QString::fromUtf8(verb) << words;
    };
    row("show 1a2b", "show", { QStringLiteral("1a2b") });
    row("site list", "site list", {});
    row("site --json list", "site list", {});
    row("site add folder desk /tmp/x --user ana", "site add",
        { QStringLiteral("folder"), QStringLiteral("desk"), QStringLiteral("/tmp/x") });
    row("outbox", "outbox", {});
    row("outbox --json", "outbox", {});
    row("outbox retry 1a2b", "outbox retry", { QStringLiteral("1a2b") });
    row("conflict 1a2b", "conflict", { QStringLiteral("1a2b") });
    row("conflicts", "conflicts", {});
    row("search show list", "search", { QStringLiteral("show"), QStringLiteral("list") });
    row("--help", "help", {});
    row("site --help", "help", { QStringLiteral("site") });
    row("staff add --help", "help", { QStringLiteral("staff"), QStringLiteral("add") });
    row("show -h", "help", { QStringLiteral("show") });
    row("--version", "version", {});
}

void TstArguments::findsTheLongestVerb()
{
    QFETCH(QString, line);
    QFETCH(QString, verb);
    QFETCH(QStringList, words);

    const Parsed result = parsed(line);

    QCOMPARE(result.complaint, QString());
    QCOMPARE(nameOf(result), verb);
    QCOMPARE(result.arguments.words, words);
}

void TstArguments::optionsMayStandAnywhere()
{
    const Parsed result = parsed(QStringLiteral("--json show --revision 77c0 1a2b --profile /tmp/p --quiet"));

    QCOMPARE(result.complaint, QString());
    QVERIFY(result.global.json && result.global.quiet);
    QCOMPARE(result.global.profile, QStringLiteral("/tmp/p"));
    QCOMPARE(result.arguments.value("revision"), QStringLiteral("77c0"));
    QCOMPARE(result.arguments.words, QStringList { QStringLiteral("1a2b") });
}

void TstArguments::twoDashesEndTheOptions()
{
    const Parsed result = parsed(QStringLiteral("note 1a2b --block 2 -- --json -5 degrees"));

    QCOMPARE(result.complaint, QString());
    QVERIFY(!result.global.json);
    QCOMPARE(result.arguments.value("block"), QStringLiteral("2"));
    QCOMPARE(result.arguments.words.mid(1),
        QStringList({ QStringLiteral("--json"), QStringLiteral("-5"), QStringLiteral("degrees") }));
}

void TstArguments::oneDashIsAFile()
{
    QCOMPARE(parsed(QStringLiteral("import -")).arguments.words, QStringList { QStringLiteral("-") });
}

void TstArguments::aValueMayBeginWithADash()
{
    const Parsed result = parsed(QStringLiteral("edit 1a2b --block 0 --text -5"));

    QCOMPARE(result.complaint, QString());
    QCOMPARE(result.arguments.value("text"), QStringLiteral("-5"));
}

void TstArguments::aValueMayBeAttached()
{
    const Parsed result = parsed(QStringLiteral("new --headline=a=b --lang="));

    QCOMPARE(result.arguments.value("headline"), QStringLiteral("a=b"));
    QVERIFY(result.arguments.has("lang"));
    QCOMPARE(result.arguments.value("lang"), QString());
}

void TstArguments::takesTwoValuesWhereTheTableSaysSo()
{
    const Parsed result = parsed(QStringLiteral("roundtrip body.html --edit 3 --text"));

    QCOMPARE(result.complaint, QString());
    QCOMPARE(
        result.arguments.valuesOf("edit"), QStringList({ QStringLiteral("3"), QStringLiteral("--text") }));
}

void TstArguments::aRepeatedOptionKeepsAllItsValues()
{
    const Parsed result
        = parsed(QStringLiteral("site add folder d /tmp/x --create --section City --section Art"));

    QCOMPARE(result.arguments.all("section"), QStringList({ QStringLiteral("City"), QStringLiteral("Art") }));
}

void TstArguments::theVerbsOwnOptionWinsAfterTheVerb()
{
    const Parsed result = parsed(QStringLiteral("--lang fa new --lang de"));

    QCOMPARE(result.global.language, QStringLiteral("fa"));
    QCOMPARE(result.arguments.value("lang"), QStringLiteral("de"));
}

void TstArguments::complains_data()
{
    QTest::addColumn<QString>("line");
    QTest::addColumn<QString>("naming");
    const auto row = [](const char *line, const char *naming) {
        QTest::newRow(line) << QString::fromUtf8(line) << QString::fromUtf8(naming);
    };
    row("shw 1a2b", "\"show\"");
    row("site", "add, list, check, remove");
    row("site lst", "\"site list\"");
    row("show", "ID");
    row("show 1a2b 77c0", "77c0");
    row("show 1a2b --bdy", "--bdy");
    row("show 1a2b -x", "-x");
    row("show 1a2b --revision", "--revision");
    row("show 1a2b --body=yes", "--body");
    row("roundtrip body.html --edit 3", "TEXT");
    row("list --fields ,", "--fields");
    row("list --profile=", "--profile");
    row("outbox again", "again");
}

void TstArguments::complains()
{
    QFETCH(QString, line);
    QFETCH(QString, naming);

    const Parsed result = parsed(line);

    QVERIFY2(result.complaint.contains(naming), qPrintable(result.complaint));
    QVERIFY(!result.complaint.contains(QLatin1Char('\n')));
    if (result.command != nullptr)
        QVERIFY2(result.complaint.contains(usageOf(*result.command)), qPrintable(result.complaint));
}

void TstArguments::aComplaintKnowsTheLanguageBehindIt()
{
    QCOMPARE(parsed(QStringLiteral("bogus --lang fa")).global.language, QStringLiteral("fa"));
    QCOMPARE(
        parsed(QStringLiteral("list --limit x --bogus --lang=fa")).global.language, QStringLiteral("fa"));
}

void TstArguments::helpWinsOverMissingArguments()
{
    const Parsed result = parsed(QStringLiteral("assign --help"));

    QCOMPARE(nameOf(result), QStringLiteral("help"));
    QCOMPARE(result.arguments.words, QStringList { QStringLiteral("assign") });
}

BROADSHEET_TEST(TstArguments)
#include "tst_arguments.moc"
