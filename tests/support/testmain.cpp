// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/testmain.h"

#include <QDir>
#include <QFileInfo>
#include <QTemporaryDir>
#include <QTest>

#if defined(BROADSHEET_TEST_WIDGETS)
#include <QApplication>
using Application = QApplication;
#elif defined(BROADSHEET_TEST_GUI)
#include <QGuiApplication>
using Application = QGuiApplication;
#else
#include <QCoreApplication>
using Application = QCoreApplication;
#endif

namespace broadsheet::test {

std::vector<TestClass> &testClasses()
{
    static std::vector<TestClass> classes;
    return classes;
}

Registration::Registration(const char *file, std::function<std::unique_ptr<QObject>()> make)
{
    testClasses().push_back({ QFileInfo(QString::fromUtf8(file)).completeBaseName(), std::move(make) });
}

} // namespace broadsheet::test

// A test never reads or writes the folders of the person who runs it, and works where there are none.
static void useOwnFolders(const QString &root)
{
    for (const char *name : { "HOME", "XDG_DATA_HOME", "XDG_CONFIG_HOME", "XDG_CACHE_HOME", "XDG_STATE_HOME",
             "XDG_RUNTIME_DIR" }) {
        const QString folder = root + QLatin1Char('/') + QLatin1String(name);
        QDir().mkpath(folder);
        QFile::setPermissions(folder, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
        qputenv(name, folder.toUtf8());
    }
}

int main(int argc, char **argv)
{
#if defined(BROADSHEET_TEST_GUI) || defined(BROADSHEET_TEST_WIDGETS)
    if (qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
#endif
    const QTemporaryDir folders;
    useOwnFolders(folders.path());
    // The same random cases in every run; a longer search sets its own (RC_PARAMS="max_success=20000").
    if (qEnvironmentVariableIsEmpty("RC_PARAMS"))
        qputenv("RC_PARAMS", "seed=20261201");
    Application app(argc, argv);
    QStringList arguments = app.arguments();
    const QString program = arguments.takeFirst();
    QStringList names;
    while (!arguments.isEmpty() && arguments.first().startsWith(QLatin1String("tst_")))
        names.append(arguments.takeFirst());
    arguments.prepend(program);

    int failed = 0;
    int ran = 0;
    for (const auto &testClass : broadsheet::test::testClasses()) {
        if (!names.isEmpty() && !names.contains(testClass.name))
            continue;
        ++ran;
        const auto object = testClass.make();
        failed += QTest::qExec(object.get(), arguments);
    }
    if (ran == 0)
        qCritical("No such test class");
    return ran == 0 ? 1 : qMin(failed, 125);
}
