// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/answers.h"

#include "cli/translate.h"
#include "markup/importer.h"
#include "newsroom/attention.h"
#include "newsroom/explain.h"
#include "newsroom/inputfile.h"

#include <QFile>
#include <QStringDecoder>

#include <cstdio>

namespace broadsheet::cli {

namespace {

/// "Submitted · on the site · waiting to send", with what needs a person at the end.
QString whereText(const store::ArticleState &article, const SiteBook &sites)
{
    QStringList parts { newsroom::stageName(article.shown.stage),
        newsroom::durabilityName(article.durability) };
    if (article.transport != Transport::Idle)
        parts.append(newsroom::transportName(article.transport));
    if (article.newerEdits)
        parts.append(translate("cli", "newer edits not included"));
    if (article.keepHere)
        parts.append(translate("cli", "never sent"));
    const Reason reason = newsroom::reasonOf(article, sites.now());
    if (reason != Reason::Unspecified)
        parts.append(newsroom::explainReason(reason, article.detail));
    return parts.join(QStringLiteral(" · "));
}

QString headlineText(const store::ArticleState &article)
{
    return article.fields.headline.isEmpty() ? translate("cli", "(no headline)") : article.fields.headline;
}

QString fullText(const store::ArticleState &article, const SiteBook &sites)
{
    QStringList lines { article.id.toString() };
    const auto add = [&lines](const QString &label, const QString &value) {
        if (!value.isEmpty())
            lines.append(label + QLatin1String(": ") + value);
    };
    const QJsonObject json = articleJson(article, sites);
    const auto text = [&json](const char *key) { return json.value(QLatin1String(key)).toString(); };
    add(translate("cli", "Kicker"), article.fields.kicker);
    lines.append(translate("cli", "Headline") + QLatin1String(": ") + headlineText(article));
    add(translate("cli", "Lede"), article.fields.lede);
    add(translate("cli", "By"), article.fields.authors.join(QLatin1String(", ")));
    add(translate("cli", "Section"), article.fields.section);
    add(translate("cli", "Tags"), article.fields.tags.join(QLatin1String(", ")));
    add(translate("cli", "Site"), text("site"));
    lines.append(whereText(article, sites));
    add(translate("cli", "Note"), text("stageReason"));
    add(translate("cli", "Scheduled for"), text("scheduledFor"));
    add(translate("cli", "Embargo until"), text("embargo"));
    add(translate("cli", "Planned"), text("planned"));
    add(translate("cli", "Assigned to"), article.fields.assignee);
    add(translate("cli", "Due"), text("due"));
    add(translate("cli", "Page"), text("url"));
    lines.append(translate("cli", "%n word(s)", nullptr, article.words));
    return lines.join(QLatin1Char('\n'));
}

} // namespace

QString shortId(const QString &id) { return id.left(8); }

Result<Reply> articleReply(const newsroom::Context &context, const store::ArticleState &article)
{
    const auto sites = SiteBook::read(context);
    if (!sites)
        return fail(sites.error());
    Reply reply;
    reply.json = articleJson(article, *sites);
    reply.ids = { article.id.toString() };
    reply.text = fullText(article, *sites);
    return reply;
}

Result<Reply> articleReply(const newsroom::Context &context, const Result<store::ArticleState> &article)
{
    if (!article)
        return fail(article.error());
    return articleReply(context, *article);
}

Result<Reply> articlesReply(
    const newsroom::Context &context, const std::vector<store::ArticleState> &articles)
{
    const auto sites = SiteBook::read(context);
    if (!sites)
        return fail(sites.error());
    QJsonArray array;
    QStringList lines;
    Reply reply;
    for (const store::ArticleState &article : articles) {
        array.append(articleJson(article, *sites));
        reply.ids.append(article.id.toString());
        lines.append(shortId(article.id.toString()) + QLatin1String("  ") + headlineText(article)
            + QLatin1String("  (") + whereText(article, *sites) + QLatin1Char(')'));
    }
    reply.json = array;
    reply.text = lines.join(QLatin1Char('\n'));
    return reply;
}

Result<ArticleId> articleOf(const newsroom::Context &context, const Call &call)
{
    return context.store.resolveArticle(call.arguments.word(0));
}

Result<QByteArray> readInput(const QString &file, qint64 most)
{
    if (file != QLatin1String("-"))
        return newsroom::readInputFile(file, most);
    QFile input;
    if (!input.open(stdin, QIODevice::ReadOnly))
        return fail(ErrorKind::BadInput, Reason::FileUnreadable, file);
    // In pieces: the size of a pipe is not known, and one byte more than allowed is enough to know.
    QByteArray bytes;
    while (bytes.size() <= most) {
        const QByteArray piece = input.read(qMin<qint64>(most + 1 - bytes.size(), 1 << 20));
        if (piece.isEmpty())
            break;
        bytes += piece;
    }
    if (input.error() != QFileDevice::NoError)
        return fail(ErrorKind::BadInput, Reason::FileUnreadable, file);
    if (bytes.size() > most)
        return fail(ErrorKind::BadInput, Reason::FileTooLarge, file);
    return bytes;
}

Result<Body> readBody(const QString &file)
{
    const auto bytes = readInput(file, largestArticle);
    if (!bytes)
        return fail(bytes.error());
    if (bytes->contains('\0'))
        return fail(ErrorKind::BadInput, Reason::NulBytes, file);
    QStringDecoder decoder(QStringDecoder::Utf8);
    [[maybe_unused]] const QString text = decoder.decode(*bytes);
    if (decoder.hasError())
        return fail(ErrorKind::BadInput, Reason::NotUtf8, file);
    const auto imported = markup::importArticle(*bytes, { .format = QStringLiteral("blocks") });
    if (!imported)
        return fail(imported.error().kind, imported.error().reason, file);
    return imported->text.body;
}

} // namespace broadsheet::cli
