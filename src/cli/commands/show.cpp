// SPDX-License-Identifier: GPL-3.0-or-later
// show
#include "cli/answers.h"
#include "cli/commands/verbs.h"
#include "markup/plaintext.h"
#include "newsroom/drafts.h"

namespace broadsheet::cli {

namespace {

Result<Revision> wantedRevision(newsroom::Context context, const Call &call, ArticleId id)
{
    const auto prefix = call.arguments.given("revision");
    if (!prefix)
        return newsroom::Drafts(context).newest(id);
    const auto revision = context.store.resolveRevision(id, *prefix);
    if (!revision)
        return fail(revision.error());
    return context.store.revision(*revision);
}

Result<Reply> showArticle(newsroom::Context context, const Call &call)
{
    const auto id = articleOf(context, call);
    if (!id)
        return fail(id.error());
    const bool body = call.arguments.has("body");
    auto state = context.store.article(*id);
    if (!state)
        return fail(state.error());
    if (!body && !call.arguments.has("revision"))
        return articleReply(context, *state);
    const auto revision = wantedRevision(context, call, *id);
    if (!revision)
        return fail(revision.error());
    if (body) {
        Reply reply;
        reply.raw = revision->text.body.bytes();
        return reply;
    }
    state->fields = revision->text.fields;
    state->head = revision->id;
    state->modified = revision->at;
    state->words = markup::countWords(markup::plainText(revision->text.body));
    return articleReply(context, *state);
}

QFuture<Result<Reply>> runShow(const Call &call)
{
    return call.place->run(
        [call](newsroom::Context context) -> Result<Reply> { return showArticle(context, call); });
}

constexpr Option showOptions[] = {
    { "revision", "R", QT_TRANSLATE_NOOP("cli", "the fields and the body of this version") },
    { "body", "", QT_TRANSLATE_NOOP("cli", "prints the body, bytes exactly") },
};
constexpr const char *showExamples[]
    = { "show 1a2b", "show 1a2b --body > body.html", "show 1a2b --field stage" };

} // namespace

const Command showVerb { "show", "ID", 1, 1, showOptions,
    QT_TRANSLATE_NOOP("cli", "shows an article: its fields, its stage, where it is"), showExamples, "article",
    Profile::Read, runShow };

} // namespace broadsheet::cli
