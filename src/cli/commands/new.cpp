// SPDX-License-Identifier: GPL-3.0-or-later
// new, import
#include "cli/answers.h"
#include "cli/commands/verbs.h"
#include "cli/translate.h"
#include "newsroom/drafts.h"
#include "newsroom/explain.h"
#include "newsroom/importer.h"

namespace broadsheet::cli {

namespace {

QFuture<Result<Reply>> runNew(const Call &call)
{
    return call.place->run([call](newsroom::Context context) -> Result<Reply> {
        const Arguments &given = call.arguments;
        newsroom::Drafts drafts(context);
        return articleReply(context,
            drafts.create({ .site = given.value("site"),
                .kind = given.value("kind"),
                .headline = given.value("headline"),
                .language = given.value("lang") }));
    });
}

QLatin1String warningCode(markup::ImportWarning::Kind kind)
{
    using Kind = markup::ImportWarning::Kind;
    switch (kind) {
    case Kind::LeftOut:
        return QLatin1String("left-out");
    case Kind::CharsetGuessed:
        return QLatin1String("charset-guessed");
    case Kind::TailFound:
        return QLatin1String("tail-found");
    case Kind::TailTrimmed:
        return QLatin1String("tail-trimmed");
    case Kind::PictureNotFetched:
        return QLatin1String("picture-not-fetched");
    case Kind::NoHeadline:
        return QLatin1String("no-headline");
    }
    return {};
}

struct ImportNotice {
    QString code;
    QString subject;
    QString message;
};

ImportNotice noticeOf(const newsroom::ImportWarningLine &line)
{
    if (line.warning)
        return { warningCode(line.warning->kind), line.warning->subject,
            newsroom::explainImport(*line.warning) };
    return { QStringLiteral("imported-before"), line.importedBefore,
        newsroom::explainImportedBefore(line.importedBefore) };
}

Reply importReply(const newsroom::ImportReport &report)
{
    Reply reply;
    QJsonArray articles;
    for (const ArticleId id : report.articles) {
        articles.append(id.toString());
        reply.ids.append(id.toString());
    }
    QJsonArray warnings;
    for (const newsroom::ImportWarningLine &line : report.warnings) {
        const ImportNotice notice = noticeOf(line);
        warnings.append(
            QJsonObject { { QStringLiteral("file"), line.file }, { QStringLiteral("kind"), notice.code },
                { QStringLiteral("subject"), textOrNull(notice.subject) },
                { QStringLiteral("message"), notice.message } });
        reply.messages.append(line.file + QLatin1String(": ") + notice.message);
    }
    reply.json
        = QJsonObject { { QStringLiteral("articles"), articles }, { QStringLiteral("warnings"), warnings } };
    reply.text = reply.ids.join(QLatin1Char('\n'));
    return reply;
}

QFuture<Result<Reply>> runImport(const Call &call)
{
    const QString format = call.arguments.given("format").value_or(QStringLiteral("auto"));
    QStringList known { QStringLiteral("auto") };
    for (const markup::ImportFormat &each : markup::importFormats())
        known.append(each.name);
    if (!known.contains(format))
        return wrongArguments(translate("cli", "--format is one of %1, not \"%2\".")
                                  .arg(known.join(QLatin1String(", ")), format));
    return call.place->run([call, format](newsroom::Context context) -> Result<Reply> {
        newsroom::ImportRequest request { .files = call.arguments.words,
            .site = call.arguments.value("site"),
            .options = { .format = format,
                .trimTail = call.arguments.has("trim-tail"),
                .headlineFromBody = call.arguments.has("headline-from-body") } };
        if (request.files.contains(QLatin1String("-"))) {
            const auto input = readInput(QStringLiteral("-"), largestInput);
            if (!input)
                return fail(input.error());
            request.standardInput = *input;
        }
        const auto report = newsroom::importFiles(context, request);
        if (!report)
            return fail(report.error());
        return importReply(*report);
    });
}

constexpr Option newOptions[] = {
    { "site", "NAME",
        QT_TRANSLATE_NOOP("cli", "where it will be published; without it the only site, else none") },
    { "kind", "KIND", QT_TRANSLATE_NOOP("cli", "what kind of article it is; see kinds") },
    { "headline", "T", QT_TRANSLATE_NOOP("cli", "its headline") },
    { "lang", "TAG", QT_TRANSLATE_NOOP("cli", "its language") },
};
constexpr Option importOptions[] = {
    { "site", "NAME",
        QT_TRANSLATE_NOOP("cli", "where it will be published; without it the only site, else none") },
    { "format", "F", QT_TRANSLATE_NOOP("cli", "auto, text, markdown, html or blocks") },
    { "trim-tail", "",
        QT_TRANSLATE_NOOP("cli", "leaves out an author box or a list of recent posts at the end") },
    { "headline-from-body", "",
        QT_TRANSLATE_NOOP("cli", "takes the headline of a block file from its first heading") },
};
constexpr const char *newExamples[] = { "new --headline 'Harbour opens again' --porcelain" };
constexpr const char *importExamples[]
    = { "import story.txt --site desk", "import --format markdown - < story.md" };

} // namespace

const Command newVerb { "new", "", 0, 0, newOptions, QT_TRANSLATE_NOOP("cli", "begins an article"),
    newExamples, "article", Profile::Write, runNew };
const Command importVerb { "import", "FILE...", 1, -1, importOptions,
    QT_TRANSLATE_NOOP("cli", "makes articles of text, Markdown, HTML or block files"), importExamples,
    "{\"articles\",\"warnings\":[{\"file\",\"kind\",\"subject\",\"message\"}]}", Profile::Write, runImport };

} // namespace broadsheet::cli
