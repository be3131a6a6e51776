// SPDX-License-Identifier: GPL-3.0-or-later
// broadsheet: reads the words, makes the application, shows the window.
#include "app/application.h"
#include "newsroom/surroundings.h"

#include <QApplication>

#include <cstdio>

int main(int argc, char **argv)
{
    using namespace broadsheet;
    newsroom::prepareProcess();
    const auto words = newsroom::wordsOf(argc, argv);
    if (!words) {
        std::fputs("The arguments are not UTF-8 text. Nothing was changed.\n", stderr);
        return 2;
    }
    QCoreApplication::setApplicationName(QStringLiteral("broadsheet"));
    QCoreApplication::setOrganizationName(QString());
    QGuiApplication::setDesktopFileName(QStringLiteral("org.broadsheet.Broadsheet"));
    const app::Options options = app::optionsOf(*words);
    if (const auto code = app::answerWithoutWindow(options))
        return *code;
    if (!app::prepareDisplay(options))
        return 1;
    // Qt's own words (-style, -platform) were refused above: they are no part of the program.
    int one = 1;
    QApplication application(one, argv);
    app::Application run(options);
    if (const auto code = run.start())
        return *code;
    return QApplication::exec();
}
