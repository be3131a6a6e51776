// SPDX-License-Identifier: GPL-3.0-or-later
// preview
#include "newsroom/preview.h"

#include "cli/answers.h"
#include "cli/commands/verbs.h"
#include "cli/translate.h"
#include "core/deliver.h"

#include <QDir>

namespace broadsheet::cli {

namespace {

QFuture<Result<Reply>> runPreview(const Call &call)
{
    if (call.arguments.value("out").isEmpty())
        return wrongArguments(
            translate("cli", "%1 needs --%2.").arg(QStringLiteral("preview"), QStringLiteral("out")));
    if (call.arguments.value("out") == QLatin1String("-"))
        return wrongArguments(translate(
            "cli", "preview writes pictures beside the page; --out takes the name of a file, not \"-\"."));
    const QString file = QDir::cleanPath(QDir::current().absoluteFilePath(call.arguments.value("out")));
    const auto written = newsroom::preview(
        *call.place, [call](newsroom::Context context) { return articleOf(context, call); }, file);
    auto promise = std::make_shared<QPromise<Result<Reply>>>();
    promise->start();
    deliver(written, call.receiver, [promise, file](const Result<void> &done) {
        Reply reply;
        reply.json = QJsonObject { { QStringLiteral("file"), file } };
        reply.text = file;
        promise->addResult(done ? Result<Reply>(reply) : Result<Reply>(fail(done.error())));
        promise->finish();
    });
    return promise->future();
}

constexpr Option previewOptions[]
    = { { "out", "FILE", QT_TRANSLATE_NOOP("cli", "the file that is written") } };
constexpr const char *previewExamples[] = { "preview 1a2b --out page.html" };

} // namespace

const Command previewVerb { "preview", "ID", 1, 1, previewOptions,
    QT_TRANSLATE_NOOP("cli", "writes the page as it will stand on the site"), previewExamples, "{\"file\"}",
    Profile::Read, runPreview };

} // namespace broadsheet::cli
