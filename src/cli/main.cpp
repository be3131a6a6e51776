// SPDX-License-Identifier: GPL-3.0-or-later
// broadsheet-cli: reads the words, makes the right application, runs one verb.
#include "cli/commandtable.h"
#include "cli/output.h"
#include "cli/program.h"
#include "newsroom/surroundings.h"

#include <QGuiApplication>
#include <QTimer>

int main(int argc, char **argv)
{
    using namespace broadsheet::cli;
    broadsheet::newsroom::prepareProcess();
    const auto words = broadsheet::newsroom::wordsOf(argc, argv);
    if (!words) {
        sayError(QStringLiteral("The arguments are not UTF-8 text. Nothing was changed."));
        return static_cast<int>(Exit::WrongArguments);
    }
    const Parsed first = parse(*words, commandTable());
    std::unique_ptr<QCoreApplication> app;
    if (laysOutText(first)) {
        qputenv("QT_QPA_PLATFORM", "offscreen");
        app = std::make_unique<QGuiApplication>(argc, argv);
    } else {
        app = std::make_unique<QCoreApplication>(argc, argv);
    }
    QCoreApplication::setApplicationName(QStringLiteral("broadsheet"));
    const broadsheet::newsroom::Languages languages(first.global.language);
    // Once more: the complaints of the first reading had no language yet.
    Program program(parse(*words, commandTable()));
    QTimer::singleShot(0, &program, &Program::start);
    return program.close(QCoreApplication::exec());
}
