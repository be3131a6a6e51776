// SPDX-License-Identifier: GPL-3.0-or-later
// broadsheet: the window.
#include "app/application.h"
#include "newsroom/surroundings.h"

#include <QApplication>

int main(int argc, char **argv)
{
    using namespace broadsheet;
    newsroom::prepareProcess();
    const auto words = newsroom::wordsOf(argc, argv);
    if (words && app::drawsIntoFile(*words))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    QApplication application(argc, argv);
    QApplication::setApplicationName(QStringLiteral("broadsheet"));
    QApplication::setApplicationVersion(QStringLiteral(BROADSHEET_VERSION));
    QApplication::setDesktopFileName(QStringLiteral("org.broadsheet.Broadsheet"));
    return app::Application(words.value_or(QStringList())).run();
}
