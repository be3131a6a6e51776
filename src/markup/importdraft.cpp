// SPDX-License-Identifier: GPL-3.0-or-later
#include "markup/importdraft.h"

#include "markup/articletail.h"
#include "markup/blockwriter.h"
#include "markup/plaintext.h"

#include <QRegularExpression>

namespace broadsheet::markup {

namespace {

constexpr int longestHeadline = 25;
constexpr int longestKicker = 8;

bool isParagraph(const std::vector<Block> &blocks, std::size_t i)
{
    return i < blocks.size() && blocks[i].name == "core/paragraph";
}

void removeBlock(std::vector<Block> &blocks, std::size_t i)
{
    blocks.erase(blocks.begin() + static_cast<std::ptrdiff_t>(i));
}

/// One short line above the headline is the kicker.
void takeKicker(ImportDraft &draft)
{
    if (draft.headlineAt != 1 || !draft.fields.kicker.isEmpty() || !isParagraph(draft.blocks, 0))
        return;
    const QString text = plainText(draft.blocks[0]).simplified();
    if (!looksLikeKicker(text))
        return;
    draft.fields.kicker = text;
    removeBlock(draft.blocks, 0);
    draft.headlineAt = 0;
}

void takeByline(ImportDraft &draft)
{
    if (!isParagraph(draft.blocks, draft.headlineAt))
        return;
    const QStringList names = namesInByline(plainText(draft.blocks[draft.headlineAt]).simplified());
    if (names.isEmpty() || (!draft.fields.authors.isEmpty() && draft.fields.authors != names))
        return;
    draft.fields.authors = names;
    removeBlock(draft.blocks, draft.headlineAt);
}

void takeTail(ImportDraft &draft, const ImportOptions &options, std::vector<ImportWarning> &warnings)
{
    const ArticleTail tail = findTail(draft.blocks, draft.fields.authors);
    for (const QString &part : tail.parts)
        warnings.push_back(
            { .kind = options.trimTail ? ImportWarning::Kind::TailTrimmed : ImportWarning::Kind::TailFound,
                .subject = part });
    if (options.trimTail)
        draft.blocks.resize(tail.begin);
}

} // namespace

int wordsIn(const QString &text)
{
    const QString line = text.simplified();
    return line.isEmpty() ? 0 : static_cast<int>(line.count(QLatin1Char(' '))) + 1;
}

bool endsWithStop(const QString &text)
{
    const QString line = text.trimmed();
    return !line.isEmpty() && QStringLiteral(".!؟۔…").contains(line.back());
}

bool looksLikeBody(const QString &text) { return wordsIn(text) > longestHeadline || endsWithStop(text); }

bool looksLikeKicker(const QString &text)
{
    return !text.isEmpty() && wordsIn(text) <= longestKicker && !endsWithStop(text);
}

QStringList namesInByline(const QString &text)
{
    static const QRegularExpression byline(QStringLiteral("^(?:By|BY|به قلم|نویسنده:)\\s+(\\S.*)$"));
    static const QRegularExpression between(QStringLiteral("\\s*(?:,|،|&|\\band\\b|\\sو\\s)\\s*"));
    const auto match = byline.match(text);
    if (!match.hasMatch() || wordsIn(text) > longestKicker || endsWithStop(text))
        return {};
    const QStringList names = match.captured(1).split(between, Qt::SkipEmptyParts);
    for (const QString &name : names)
        if (!name.front().isLetter() || name.front().isLower())
            return {};
    return names;
}

Result<Imported> finishImport(ImportDraft draft, const ImportOptions &options)
{
    if (draft.blocks.empty() && draft.fields.headline.isEmpty())
        return fail(ErrorKind::BadInput, Reason::EmptyInput);
    if (static_cast<int>(draft.blocks.size()) > maxImportBlocks)
        return fail(ErrorKind::BadInput, Reason::TooManyBlocks);
    Imported imported;
    if (draft.fields.headline.isEmpty()) {
        imported.warnings.push_back({ .kind = ImportWarning::Kind::NoHeadline });
    } else {
        takeKicker(draft);
        takeByline(draft);
        if (draft.fields.lede.isEmpty() && isParagraph(draft.blocks, draft.headlineAt))
            draft.fields.lede = plainText(draft.blocks[draft.headlineAt]).simplified();
    }
    takeTail(draft, options, imported.warnings);
    for (const QString &code : draft.dropped)
        imported.warnings.push_back({ .kind = ImportWarning::Kind::LeftOut, .subject = code });
    for (const QString &address : draft.remotePictures)
        imported.warnings.push_back({ .kind = ImportWarning::Kind::PictureNotFetched, .subject = address });
    imported.text.fields = draft.fields;
    imported.text.body = joinBlocks(draft.blocks);
    imported.pictures = std::move(draft.pictures);
    return imported;
}

} // namespace broadsheet::markup
