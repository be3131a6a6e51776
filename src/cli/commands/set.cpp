// SPDX-License-Identifier: GPL-3.0-or-later
// set, edit
#include "cli/answers.h"
#include "cli/commands/verbs.h"
#include "cli/translate.h"
#include "newsroom/drafts.h"
#include "richtext/roundtrip.h"

namespace broadsheet::cli {

namespace {

/// FIELD=VALUE, FIELD+=VALUE, FIELD-=VALUE; nothing for anything else.
std::optional<newsroom::FieldEdit> fieldEditOf(const QString &word)
{
    using How = newsroom::FieldEdit::How;
    const qsizetype equals = word.indexOf(QLatin1Char('='));
    if (equals < 1)
        return std::nullopt;
    newsroom::FieldEdit edit {
        .field = word.left(equals), .how = How::Assign, .value = word.mid(equals + 1)
    };
    if (edit.field.endsWith(QLatin1Char('+')))
        edit.how = How::Add;
    else if (edit.field.endsWith(QLatin1Char('-')))
        edit.how = How::Remove;
    if (edit.how != How::Assign)
        edit.field.chop(1);
    return edit.field.isEmpty() ? std::nullopt : std::optional(edit);
}

QFuture<Result<Reply>> runSet(const Call &call)
{
    std::vector<newsroom::FieldEdit> edits;
    for (const QString &word : call.arguments.words.mid(1)) {
        const auto edit = fieldEditOf(word);
        if (!edit)
            return wrongArguments(
                translate("cli", "set takes FIELD=VALUE, FIELD+=VALUE or FIELD-=VALUE, not \"%1\".")
                    .arg(word));
        edits.push_back(*edit);
    }
    return call.place->run([call, edits](newsroom::Context context) -> Result<Reply> {
        const auto id = articleOf(context, call);
        if (!id)
            return fail(id.error());
        return articleReply(context, newsroom::Drafts(context).set(*id, edits));
    });
}

Result<Reply> editBody(newsroom::Context context, const Call &call, std::optional<int> block)
{
    const auto id = articleOf(context, call);
    if (!id)
        return fail(id.error());
    newsroom::Drafts drafts(context);
    if (block) {
        const QString text = call.arguments.value("text");
        return articleReply(context, drafts.edit(*id, [block, text](const Body &body) {
            return richtext::editBlock(body, *block, text);
        }));
    }
    const auto body = readBody(call.arguments.value("body-file"));
    if (!body)
        return fail(body.error());
    return articleReply(context, drafts.edit(*id, [&body](const Body &) -> Result<Body> { return *body; }));
}

QFuture<Result<Reply>> runEdit(const Call &call)
{
    const Arguments &given = call.arguments;
    const bool byBlock = given.has("block") || given.has("text");
    if (given.has("body-file") == byBlock)
        return wrongArguments(
            translate("cli", "edit needs either --body-file FILE or --block N with --text T."));
    std::optional<int> block;
    if (byBlock) {
        if (!given.has("block") || !given.has("text"))
            return wrongArguments(translate("cli", "edit: --block N and --text T go together."));
        block = wholeNumber(given.value("block"));
        if (!block)
            return wrongArguments(
                translate("cli", "--block is a number from 0 on, not \"%1\".").arg(given.value("block")));
    }
    return call.place->run(
        [call, block](newsroom::Context context) -> Result<Reply> { return editBody(context, call, block); });
}

/// The names that `set` takes.
QString fieldNames()
{
    QStringList names { QStringLiteral("site"), QStringLiteral("keepHere") };
    for (const FieldRow &row : fieldTable()) {
        if (!row.cli.isEmpty())
            names.append(row.cli);
    }
    return translate("cli", "Fields: %1").arg(names.join(QLatin1String(", ")));
}

constexpr Option editOptions[] = {
    { "body-file", "FILE", QT_TRANSLATE_NOOP("cli", "the new body as block markup; - reads standard input") },
    { "block", "N", QT_TRANSLATE_NOOP("cli", "the block whose text changes, counted from 0") },
    { "text", "T", QT_TRANSLATE_NOOP("cli", "the new text of that block") },
};
constexpr const char *setExamples[]
    = { "set 1a2b headline='Harbour opens again' tag+=harbour", "set 1a2b site=desk" };
constexpr const char *editExamples[]
    = { "edit 1a2b --body-file body.html", "edit 1a2b --block 0 --text 'A new first paragraph.'" };

} // namespace

const Command setVerb { "set", "ID FIELD=VALUE...", 2, -1, {},
    QT_TRANSLATE_NOOP("cli", "changes fields; += and -= for lists"), setExamples, "article", Profile::Write,
    runSet, nullptr, fieldNames };
const Command editVerb { "edit", "ID", 1, 1, editOptions,
    QT_TRANSLATE_NOOP("cli", "replaces the body, or the text of one block"), editExamples, "article",
    Profile::Write, runEdit, "block" };

} // namespace broadsheet::cli
