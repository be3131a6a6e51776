// SPDX-License-Identifier: GPL-3.0-or-later
#include "markup/pastecleaner.h"

#include "markup/blockwriter.h"
#include "markup/htmlblocks.h"
#include "markup/importreaders.h"

namespace broadsheet::markup {

Result<Cleaned> cleanHtml(const QByteArray &html)
{
    const auto tree = parseHtml(html, {}, HtmlScope::Fragment);
    if (!tree)
        return fail(tree.error());
    HtmlBlocks maker(*tree);
    for (const int child : tree->at(0).children)
        maker.add(child);
    maker.finish();
    return Cleaned { .blocks = std::move(maker.blocks), .dropped = maker.dropped };
}

Result<Cleaned> cleanText(const QString &text)
{
    const HtmlLimits limits;
    const QByteArray utf8 = text.toUtf8();
    if (utf8.size() > limits.bytes)
        return fail(ErrorKind::BadInput, Reason::FileTooLarge);
    Cleaned cleaned;
    const QStringList paragraphs = paragraphsOf(utf8);
    if (paragraphs.size() > limits.blocks)
        return fail(ErrorKind::BadInput, Reason::TooManyBlocks);
    for (const QString &paragraph : paragraphs)
        cleaned.blocks.push_back(makeParagraph(escapeHtml(paragraph)));
    return cleaned;
}

} // namespace broadsheet::markup
