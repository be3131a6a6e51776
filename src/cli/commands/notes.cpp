// SPDX-License-Identifier: GPL-3.0-or-later
// note, notes, resolve
#include "cli/answers.h"
#include "cli/commands/verbs.h"
#include "cli/translate.h"
#include "newsroom/drafts.h"

namespace broadsheet::cli {

namespace {

Result<Reply> notesReply(newsroom::Context context, const Result<store::ArticleState> &article)
{
    if (!article)
        return fail(article.error());
    const auto sites = SiteBook::read(context);
    if (!sites)
        return fail(sites.error());
    const QByteArray zone = sites->zoneOf(*article);
    Reply reply;
    QJsonArray array;
    QStringList lines;
    for (const Note &note : article->fields.notes) {
        array.append(noteJson(note, zone));
        reply.ids.append(note.id.toString());
        const QString where
            = note.block ? translate("cli", "block %1").arg(*note.block) : translate("cli", "whole article");
        const QString state = note.resolvedAt ? translate("cli", "resolved by %1").arg(note.resolvedBy)
                                              : translate("cli", "open");
        lines.append(shortId(note.id.toString()) + QLatin1String("  ") + note.by + QLatin1String("  (")
            + where + QLatin1String(", ") + state + QLatin1String(")  ")
            + QString(note.text).replace(QLatin1Char('\n'), QLatin1Char(' ')));
    }
    reply.json = array;
    reply.text = lines.join(QLatin1Char('\n'));
    return reply;
}

QFuture<Result<Reply>> runNote(const Call &call)
{
    std::optional<int> block;
    if (const auto given = call.arguments.given("block")) {
        block = wholeNumber(*given);
        if (!block)
            return wrongArguments(translate("cli", "--block is a number from 0 on, not \"%1\".").arg(*given));
    }
    return call.place->run([call, block](newsroom::Context context) -> Result<Reply> {
        const auto id = articleOf(context, call);
        if (!id)
            return fail(id.error());
        const QString text = call.arguments.words.mid(1).join(QLatin1Char(' '));
        return notesReply(context, newsroom::Drafts(context).addNote(*id, block, text));
    });
}

QFuture<Result<Reply>> runNotes(const Call &call)
{
    return call.place->run([call](newsroom::Context context) -> Result<Reply> {
        const auto id = articleOf(context, call);
        if (!id)
            return fail(id.error());
        return notesReply(context, context.store.article(*id));
    });
}

QFuture<Result<Reply>> runResolve(const Call &call)
{
    return call.place->run([call](newsroom::Context context) -> Result<Reply> {
        const auto id = articleOf(context, call);
        if (!id)
            return fail(id.error());
        return notesReply(context, newsroom::Drafts(context).resolveNote(*id, call.arguments.word(1)));
    });
}

constexpr Option noteOptions[]
    = { { "block", "N", QT_TRANSLATE_NOOP("cli", "the block that it is about, counted from 0") } };
constexpr const char *noteExamples[] = { "note 1a2b --block 2 'Is this the whole quote?'" };
constexpr const char *resolveExamples[] = { "resolve 1a2b 9f8e" };

} // namespace

const Command noteVerb { "note", "ID TEXT", 2, -1, noteOptions,
    QT_TRANSLATE_NOOP("cli", "adds an editorial note; it is never published"), noteExamples, "[note]",
    Profile::Write, runNote };
const Command notesVerb { "notes", "ID", 1, 1, {},
    QT_TRANSLATE_NOOP("cli", "lists the editorial notes of an article"), {}, "[note]", Profile::Read,
    runNotes };
const Command resolveVerb { "resolve", "ID NOTE", 2, 2, {},
    QT_TRANSLATE_NOOP("cli", "marks an editorial note as done"), resolveExamples, "[note]", Profile::Write,
    runResolve };

} // namespace broadsheet::cli
