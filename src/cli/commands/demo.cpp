// SPDX-License-Identifier: GPL-3.0-or-later
// demo [DIR]
#include "newsroom/demo.h"

#include "cli/call.h"
#include "cli/commands/verbs.h"
#include "cli/translate.h"

#include <QDir>
#include <QJsonObject>

namespace broadsheet::cli {

namespace {

QFuture<Result<Reply>> runDemo(const Call &call)
{
    const QString wanted
        = call.arguments.words.isEmpty() ? QStringLiteral("broadsheet-demo") : call.arguments.word(0);
    const QString directory = QDir::cleanPath(QDir::current().absoluteFilePath(wanted));
    auto promise = std::make_shared<QPromise<Result<Reply>>>();
    promise->start();
    newsroom::makeDemo(directory, call.clock, call.ids, call.receiver,
        [promise](const Result<newsroom::DemoReport> &report) {
            if (!report) {
                promise->addResult(Result<Reply>(fail(report.error())));
            } else {
                Reply reply;
                reply.json = QJsonObject { { QStringLiteral("newsroom"), report->newsroom },
                    { QStringLiteral("page"), report->page },
                    { QStringLiteral("article"), report->article } };
                reply.ids = { report->article };
                reply.text = translate("cli", "Newsroom: %1").arg(report->newsroom) + QLatin1Char('\n')
                    + translate("cli", "Article: %1").arg(report->article) + QLatin1Char('\n')
                    + translate("cli", "Page: %1").arg(report->page);
                promise->addResult(Result<Reply>(reply));
            }
            promise->finish();
        });
    return promise->future();
}

constexpr const char *demoExamples[] = { "demo ~/demo", "demo --field page ~/demo" };

} // namespace

const Command demoVerb { "demo", "[DIR]", 0, 1, {},
    QT_TRANSLATE_NOOP("cli", "makes a sample newsroom and takes one article all the way to its page"),
    demoExamples, "{\"newsroom\",\"page\",\"article\"}", Profile::None, runDemo };

} // namespace broadsheet::cli
