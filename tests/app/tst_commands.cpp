// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands.h"
#include "app/settings.h"
#include "newsroom/surroundings.h"
#include "support/testmain.h"

#include <QMenu>
#include <QRegularExpression>
#include <QSet>
#include <QTemporaryDir>
#include <QTest>
#include <QWidget>

using namespace broadsheet;
using namespace broadsheet::app;

namespace {

/// Letters, symbols of input methods, and what text fields own (UI.md section 10).
const char *const neverUsed[] = { "^[^+]$", "^Alt\\+Shift\\+", "Ctrl\\+Alt", "^Ctrl\\+Shift\\+U$",
    "^Ctrl\\+[.;]$", "Space$", "^Ctrl\\+[DEU]$", "^Alt\\+[A-Z]$" };

QList<QKeySequence> keysOf(const CommandRow &row)
{
    return *row.keys ? QKeySequence::listFromString(QString::fromLatin1(row.keys)) : QList<QKeySequence>();
}

QChar mnemonicOf(const QString &text)
{
    static const QRegularExpression pattern(QStringLiteral("&(\\S)"));
    const auto match = pattern.match(text);
    return match.hasMatch() ? match.captured(1).at(0).toLower() : QChar();
}

/// Menu items that one letter would open together.
QStringList clashesOf(const QMenu &menu)
{
    QStringList clashes;
    QSet<QChar> seen;
    for (const QAction *action : menu.actions()) {
        const QChar letter = mnemonicOf(action->text());
        if (!letter.isNull() && seen.contains(letter))
            clashes.append(menu.title() + QLatin1String(" > ") + action->text());
        seen.insert(letter);
        if (action->menu() != nullptr)
            clashes += clashesOf(*action->menu());
    }
    return clashes;
}

constexpr Menu everyMenu[] = { Menu::Article, Menu::Edit, Menu::Format, Menu::Insert, Menu::Go, Menu::Publish,
    Menu::View, Menu::Help };

} // namespace

class TstCommands : public QObject {
    Q_OBJECT

private slots:

    void theTableStandsInTheOrderOfTheEnumeration()
    {
        const auto table = commandTable();

        QCOMPARE(int(table.size()), int(Command::About) + 1);
        QSet<QString> ids;
        for (std::size_t i = 0; i < table.size(); ++i) {
            QCOMPARE(int(table[i].command), int(i));
            ids.insert(toString(table[i].command));
        }
        QCOMPARE(ids.size(), qsizetype(table.size()));
    }

    void noTwoCommandsShareAKeyWhereBothWork()
    {
        QStringList clashes;
        for (const CommandRow &a : commandTable()) {
            for (const QKeySequence &key : keysOf(a)) {
                QVERIFY2(!key.isEmpty() && key[0].key() != Qt::Key_unknown, a.id);
                for (const CommandRow &b : commandTable()) {
                    if (a.command < b.command && activeTogether(a.context, b.context)
                        && keysOf(b).contains(key))
                        clashes.append(key.toString() + QLatin1String(a.id) + QLatin1String(b.id));
                }
            }
        }
        QCOMPARE(clashes, QStringList());
    }

    void noKeyTakesWhatLayoutsAndInputMethodsOwn()
    {
        for (const CommandRow &row : commandTable()) {
            for (const QKeySequence &key : keysOf(row)) {
                for (const char *pattern : neverUsed)
                    QVERIFY2(
                        !QRegularExpression(QString::fromLatin1(pattern)).match(key.toString()).hasMatch(),
                        row.id);
            }
        }
    }

    void noLetterOpensTwoItemsOfAMenu_data()
    {
        QTest::addColumn<QString>("language");
        QTest::newRow("English") << QStringLiteral("en");
        QTest::newRow("Persian") << QStringLiteral("fa");
    }

    void noLetterOpensTwoItemsOfAMenu()
    {
        QFETCH(QString, language);
        const newsroom::Languages languages(language);
        QWidget home;
        const Commands commands(&home);
        QMenu bar;
        QStringList clashes;
        for (const Menu which : everyMenu) {
            QMenu *menu = bar.addMenu(titleOf(which));
            QVERIFY(!mnemonicOf(titleOf(which)).isNull());
            commands.fill(*menu, which);
            QVERIFY(!menu->isEmpty());
        }

        QCOMPARE(clashesOf(bar), QStringList());
    }

    void anotherLanguageChangesEveryText()
    {
        newsroom::Languages languages(QStringLiteral("en"));
        QWidget home;
        Commands commands(&home);
        QStringList english;
        for (const CommandRow &row : commandTable())
            english.append(commands.action(row.command)->text());

        languages.choose(QStringLiteral("fa"));
        commands.retranslate();

        for (const CommandRow &row : commandTable())
            QVERIFY2(commands.action(row.command)->text() != english.at(int(row.command)), row.id);
    }

    void aDisabledCommandSaysWhy()
    {
        QWidget home;
        Commands commands(&home);

        commands.setEnabled(Command::Publish, false, QStringLiteral("Only editors publish."));

        QVERIFY(!commands.action(Command::Publish)->isEnabled());
        QCOMPARE(commands.whyNot(Command::Publish), QStringLiteral("Only editors publish."));
        QVERIFY(commands.action(Command::Publish)->toolTip().contains(QLatin1String("Only editors")));

        commands.setEnabled(Command::Publish, true);

        QVERIFY(commands.whyNot(Command::Publish).isEmpty());
        QVERIFY(!commands.action(Command::Publish)->toolTip().contains(QLatin1String("Only editors")));
    }

    void aTakenKeyNamesItsOwnerAndChangesNothing()
    {
        QWidget home;
        Commands commands(&home);
        const QKeySequence before = commands.keys(Command::History);

        const auto owner = commands.setKeys(Command::History, commands.keys(Command::Bold));

        QVERIFY(owner == Command::Bold);
        QCOMPARE(commands.keys(Command::History), before);
        QVERIFY(!commands.setKeys(Command::History, QKeySequence(QStringLiteral("Ctrl+F4"))));
        QCOMPARE(commands.keys(Command::History), QKeySequence(QStringLiteral("Ctrl+F4")));
    }

    void ownKeysAreThereAtTheNextStart()
    {
        const QTemporaryDir profile;
        {
            Settings settings(profile.path());
            QWidget home;
            Commands commands(&home);
            commands.setKeys(Command::History, QKeySequence(QStringLiteral("Ctrl+F4")));
            commands.keepKeys(Command::History, settings);
            commands.setKeys(Command::Preview, {});
            commands.keepKeys(Command::Preview, settings);
            commands.keepKeys(Command::Bold, settings);
        }
        Settings settings(profile.path());
        QWidget home;
        Commands commands(&home);

        commands.loadKeys(settings);

        QCOMPARE(commands.keys(Command::History), QKeySequence(QStringLiteral("Ctrl+F4")));
        QVERIFY(commands.keys(Command::Preview).isEmpty());
        QCOMPARE(commands.keys(Command::Bold), QKeySequence(QStringLiteral("Ctrl+B")));
        commands.resetKeys(Command::Preview);
        QCOMPARE(commands.keys(Command::Preview), QKeySequence(QStringLiteral("F9")));
    }

    void aKeyRunsItsCommand()
    {
        QWidget home;
        Commands commands(&home);
        int ran = 0;
        commands.on(Command::SendAndReceive, this, [&ran] { ++ran; });
        home.show();
        QVERIFY(QTest::qWaitForWindowActive(&home));

        QTest::keyClick(&home, Qt::Key_F5);
        commands.setEnabled(Command::SendAndReceive, false);
        QTest::keyClick(&home, Qt::Key_F5);

        QCOMPARE(ran, 1);
    }
};

BROADSHEET_TEST(TstCommands)
#include "tst_commands.moc"
