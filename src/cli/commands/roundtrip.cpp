// SPDX-License-Identifier: GPL-3.0-or-later
// roundtrip, paste-clean: no profile, raw bytes only
#include "richtext/roundtrip.h"

#include "cli/answers.h"
#include "cli/commands/verbs.h"
#include "cli/translate.h"
#include "markup/blockwriter.h"
#include "markup/pastecleaner.h"

#include <QStringDecoder>

namespace broadsheet::cli {

namespace {

Result<Reply> rawReply(const Result<QByteArray> &bytes)
{
    if (!bytes)
        return fail(bytes.error());
    Reply reply;
    reply.raw = *bytes;
    return reply;
}

QFuture<Result<Reply>> runRoundtrip(const Call &call)
{
    const bool edits = call.arguments.has("edit");
    const QStringList edit = call.arguments.valuesOf("edit");
    const auto block = wholeNumber(edit.value(0));
    if (edits && !block)
        return wrongArguments(
            translate("cli", "--edit takes a number from 0 on and a text, not \"%1\".").arg(edit.value(0)));
    const auto bytes = readInput(call.arguments.word(0), largestInput);
    if (!bytes)
        return ready<Result<Reply>>(fail(bytes.error()));
    // The document belongs to the main thread, as in the window.
    return ready<Result<Reply>>(rawReply(edits ? richtext::roundtripEdit(*bytes, *block, edit.value(1))
                                               : Result<QByteArray>(richtext::roundtrip(*bytes))));
}

Result<Reply> cleaned(const QString &file, bool html)
{
    const auto bytes = readInput(file, largestInput);
    if (!bytes)
        return fail(bytes.error());
    QStringDecoder decoder(QStringDecoder::Utf8);
    const QString text = decoder.decode(*bytes);
    if (decoder.hasError())
        return fail(ErrorKind::BadInput, Reason::NotUtf8, file);
    const auto result = html ? markup::cleanHtml(*bytes) : markup::cleanText(text);
    if (!result)
        return fail(result.error().kind, result.error().reason, file);
    return rawReply(markup::joinBlocks(result->blocks).bytes());
}

QFuture<Result<Reply>> runPasteClean(const Call &call)
{
    const QString as = call.arguments.given("as").value_or(QStringLiteral("html"));
    if (as != QLatin1String("html") && as != QLatin1String("text"))
        return wrongArguments(translate("cli", "--as is html or text, not \"%1\".").arg(as));
    return runOn(
        *call.queue, [file = call.arguments.word(0), html = as == QLatin1String("html")]() -> Result<Reply> {
            return cleaned(file, html);
        });
}

constexpr Option roundtripOptions[] = { { "edit", "N TEXT",
    QT_TRANSLATE_NOOP("cli", "first replaces the text of top-level block N, counted from 0") } };
constexpr Option pasteCleanOptions[]
    = { { "as", "FORM", QT_TRANSLATE_NOOP("cli", "html or text; html unless told") } };
constexpr const char *roundtripExamples[]
    = { "roundtrip body.html | cmp - body.html", "roundtrip body.html --edit 0 'A new first paragraph.'" };
constexpr const char *pasteCleanExamples[] = { "paste-clean clipboard.html" };

} // namespace

const Command roundtripVerb { "roundtrip", "FILE", 1, 1, roundtripOptions,
    QT_TRANSLATE_NOOP(
        "cli", "loads block markup into the editor's document and prints what a save would store"),
    roundtripExamples, "", Profile::None, runRoundtrip, "" };
const Command pasteCleanVerb { "paste-clean", "FILE", 1, 1, pasteCleanOptions,
    QT_TRANSLATE_NOOP("cli", "prints what a paste of that content would insert"), pasteCleanExamples, "",
    Profile::None, runPasteClean };

} // namespace broadsheet::cli
