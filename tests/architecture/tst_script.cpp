// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/testmain.h"

#include <QDir>
#include <QFile>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

namespace {

struct ScriptRun {
    int code = -1;
    QString output;
    QString errors;
};

// A machine for packaging/dev: only the tools that it needs, and a dpkg-query, apt-get, sudo and id of ours.
// apt-get writes down how it was called and installs what the file `offered` holds.
class Machine {
public:
    Machine()
    {
        const char *needed[]
            = { "bash", "sh", "awk", "sort", "comm", "sed", "env", "dirname", "cat", "grep", "cp" };
        for (const char *tool : needed) {
            const QString name = QString::fromLatin1(tool);
            QFile::link(QStandardPaths::findExecutable(name), path(name));
        }
        script(QStringLiteral("dpkg-query"), QStringLiteral("cat \"$MACHINE/installed\""));
        script(QStringLiteral("apt-get"),
            QStringLiteral(
                "echo \"$DEBIAN_FRONTEND $*\" >> \"$MACHINE/calls\"\n"
                "case \"$*\" in *update) cp \"$MACHINE/mirror\" \"$MACHINE/offered\"; exit 0 ;; esac\n"
                "[ -s \"$MACHINE/offered\" ] || exit 100\n"
                "cat \"$MACHINE/offered\" >> \"$MACHINE/installed\""));
        become(0);
        write(QStringLiteral("mirror"), everyPackage());
        write(QStringLiteral("offered"), everyPackage());
        write(QStringLiteral("installed"), {});
    }

    void become(int user) { script(QStringLiteral("id"), QStringLiteral("echo %1").arg(user)); }

    void addSudo()
    {
        script(QStringLiteral("sudo"), QStringLiteral("echo sudo >> \"$MACHINE/calls\"; exec \"$@\""));
    }

    void write(const QString &name, const QByteArray &content)
    {
        QFile file(path(name));
        file.remove();
        if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size())
            qFatal("Cannot write into the folder of the test");
    }

    QString read(const QString &name) const
    {
        QFile file(path(name));
        return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
    }

    /// Every package of the list, as dpkg-query prints it.
    QByteArray everyPackage() const
    {
        QFile list(QStringLiteral(BROADSHEET_SOURCE "/packaging/packages.txt"));
        if (!list.open(QIODevice::ReadOnly))
            return {};
        QByteArray lines = "config-files removed-package\n";
        for (const QByteArray &line : list.readAll().split('\n')) {
            if (!line.isEmpty() && !line.startsWith('#') && !line.startsWith('['))
                lines += "installed " + line + '\n';
        }
        return lines;
    }

    /// Lets the script find everything that is installed here as well.
    void useToolsOfTheSystem() { m_path += u':' + qEnvironmentVariable("PATH"); }

    ScriptRun dev(const QStringList &arguments) const
    {
        return run(QStringLiteral(BROADSHEET_SOURCE "/packaging/dev"), arguments);
    }

    ScriptRun run(const QString &program, const QStringList &arguments) const
    {
        QProcess process;
        process.setProcessEnvironment([this] {
            QProcessEnvironment environment;
            environment.insert(QStringLiteral("PATH"), m_path);
            environment.insert(QStringLiteral("MACHINE"), m_folder.path());
            return environment;
        }());
        process.start(path(QStringLiteral("bash")), QStringList { program } + arguments);
        process.waitForFinished();
        return { process.exitCode(), QString::fromUtf8(process.readAllStandardOutput()),
            QString::fromUtf8(process.readAllStandardError()) };
    }

private:
    QString path(const QString &name) const { return m_folder.filePath(name); }

    void script(const QString &name, const QString &body)
    {
        write(name, (QStringLiteral("#!/bin/sh\n") + body + u'\n').toUtf8());
        QFile::setPermissions(path(name), QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    }

    QTemporaryDir m_folder;
    QString m_path = m_folder.path();
};

} // namespace

class TstScript : public QObject {
    Q_OBJECT

private slots:

    void withNothingMissingNoPackageManagerIsCalled()
    {
        Machine machine;
        machine.become(1000);
        machine.write(QStringLiteral("installed"), machine.everyPackage());
        const ScriptRun run = machine.dev({ QStringLiteral("setup") });
        QCOMPARE(run.code, 0);
        QCOMPARE(run.output + run.errors, QString());
        QCOMPARE(machine.read(QStringLiteral("calls")), QString());
    }

    void rootInstallsWhatIsMissingOnce()
    {
        Machine machine;
        QCOMPARE(machine.dev({ QStringLiteral("setup") }).code, 0);
        const QStringList calls = machine.read(QStringLiteral("calls")).split(u'\n', Qt::SkipEmptyParts);
        QCOMPARE(calls.size(), 1);
        QVERIFY(calls.front().startsWith(
            QLatin1String("noninteractive -o DPkg::Lock::Timeout=600 -o Acquire::Retries=3")));
        QVERIFY(calls.front().contains(QLatin1String(" --no-install-recommends ")));
        QVERIFY(calls.front().contains(QLatin1String(" qt6-base-dev")));
        QCOMPARE(machine.dev({ QStringLiteral("setup") }).code, 0);
        QCOMPARE(machine.read(QStringLiteral("calls")).split(u'\n', Qt::SkipEmptyParts).size(), 1);
    }

    void aSectionAloneLeavesTheOthersOut()
    {
        Machine machine;
        QCOMPARE(
            machine.dev({ QStringLiteral("setup"), QStringLiteral("run"), QStringLiteral("build") }).code, 0);
        const QString calls = machine.read(QStringLiteral("calls"));
        QVERIFY(calls.contains(QLatin1String("libqt6sql6-sqlite")));
        QVERIFY(!calls.contains(QLatin1String("shellcheck")));
    }

    void theListsAreFetchedOnlyAfterAFailedInstallation()
    {
        Machine machine;
        machine.write(QStringLiteral("offered"), {});
        QCOMPARE(machine.dev({ QStringLiteral("setup") }).code, 0);
        const QStringList calls = machine.read(QStringLiteral("calls")).split(u'\n', Qt::SkipEmptyParts);
        QCOMPARE(calls.size(), 3);
        QVERIFY(calls.at(1).endsWith(QLatin1String(" update")));
    }

    void aPackageThatDoesNotArriveIsNamed()
    {
        Machine machine;
        machine.write(QStringLiteral("offered"), "installed g++\n");
        const ScriptRun run = machine.dev({ QStringLiteral("setup") });
        QCOMPARE(run.code, 1);
        QVERIFY(run.errors.contains(QLatin1String("still missing")));
        QVERIFY(run.errors.contains(QLatin1String("cmake")));
    }

    void aUserGetsSudoOrTheExactLine()
    {
        Machine machine;
        machine.become(1000);
        const ScriptRun refused = machine.dev({ QStringLiteral("setup"), QStringLiteral("test") });
        QCOMPARE(refused.code, 1);
        QVERIFY(
            refused.errors.contains(QLatin1String("apt-get install --no-install-recommends clang-format")));
        QCOMPARE(machine.read(QStringLiteral("calls")), QString());

        machine.addSudo();
        QCOMPARE(machine.dev({ QStringLiteral("setup"), QStringLiteral("test") }).code, 0);
        QVERIFY(machine.read(QStringLiteral("calls")).startsWith(QLatin1String("sudo\nnoninteractive ")));
    }

    void aTreeThatWasNeverBuiltCanBeChecked()
    {
        Machine machine;
        machine.write(QStringLiteral("installed"), machine.everyPackage());
        machine.useToolsOfTheSystem();
        QTemporaryDir tree;
        QVERIFY(QDir(tree.path()).mkdir(QStringLiteral("packaging")));
        for (const char *name : { "packaging/dev", "packaging/packages.txt", "README.md" }) {
            const QString file = QString::fromLatin1(name);
            QVERIFY(QFile::copy(QStringLiteral(BROADSHEET_SOURCE "/") + file, tree.filePath(file)));
        }
        const ScriptRun run
            = machine.run(tree.filePath(QStringLiteral("packaging/dev")), { QStringLiteral("check") });
        QCOMPARE(run.errors, QString());
        QCOMPARE(run.output, QStringLiteral("check: 3 files are in order\n"));
        QCOMPARE(run.code, 0);
    }

    void helpPrintsItselfAndAWrongCommandIsRefused()
    {
        Machine machine;
        const ScriptRun help = machine.dev({ QStringLiteral("help") });
        QCOMPARE(help.code, 0);
        QVERIFY(help.output.contains(QLatin1String("demo [DIR]")));
        const ScriptRun wrong = machine.dev({ QStringLiteral("nonsense") });
        QCOMPARE(wrong.code, 2);
        QVERIFY(wrong.errors.contains(QLatin1String("nonsense")));
    }
};

BROADSHEET_TEST(TstScript)
#include "tst_script.moc"
