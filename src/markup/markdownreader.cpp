// SPDX-License-Identifier: GPL-3.0-or-later
#include "markup/elementrules.h"
#include "markup/frontmatter.h"
#include "markup/htmlblocks.h"
#include "markup/importdraft.h"
#include "markup/importreaders.h"

#include <algorithm>
#include <cmark-gfm-core-extensions.h>
#include <cmark-gfm-extension_api.h>
#include <cmark-gfm.h>
#include <memory>

namespace broadsheet::markup {

namespace {

constexpr int deepestMarkdown = 100;
// A definition is copied to every place that names it; no more bytes than these may come from that.
constexpr qint64 mostBytesOfReferences = 64 * 1024 * 1024;

/// Quotes and list items that one line opens, counted before cmark runs.
int depthOfLine(const QByteArray &text, qsizetype at)
{
    int depth = 0;
    while (at < text.size()) {
        const char c = text.at(at);
        const bool spaced = at + 1 < text.size() && (text.at(at + 1) == ' ' || text.at(at + 1) == '\t');
        const bool isItem = (c == '-' || c == '*' || c == '+' || c == '.' || c == ')') && spaced;
        if (c == '>' || isItem)
            ++depth;
        else if (c != ' ' && c != '\t' && (c < '0' || c > '9'))
            break;
        ++at;
    }
    return depth;
}

Result<void> checkMarkdown(const QByteArray &text)
{
    qint64 longest = 0;
    qsizetype paragraphAt = 0;
    for (qsizetype at = 0; at < text.size();) {
        if (depthOfLine(text, at) > deepestMarkdown)
            return fail(ErrorKind::BadInput, Reason::TooDeep);
        const qsizetype end = text.indexOf('\n', at);
        const qsizetype next = end < 0 ? text.size() : end + 1;
        if (text.mid(at, next - at).trimmed().isEmpty())
            paragraphAt = next;
        else if (text.mid(paragraphAt, 8).trimmed().startsWith('['))
            longest = std::max<qint64>(longest, next - paragraphAt);
        at = next;
    }
    if (longest * text.count('[') > mostBytesOfReferences)
        return fail(ErrorKind::BadInput, Reason::TooManyBlocks);
    return {};
}

QByteArray htmlOfMarkdown(const QByteArray &text)
{
    // Registering is global in cmark; a static initialiser runs once, whatever the thread.
    static const bool registered = [] {
        cmark_gfm_core_extensions_ensure_registered();
        return true;
    }();
    constexpr int options = CMARK_OPT_FOOTNOTES | CMARK_OPT_UNSAFE | CMARK_OPT_VALIDATE_UTF8;
    const std::unique_ptr<cmark_parser, decltype(&cmark_parser_free)> parser(
        cmark_parser_new(options), &cmark_parser_free);
    for (const char *name : { "table", "strikethrough" })
        if (cmark_syntax_extension *extension = registered ? cmark_find_syntax_extension(name) : nullptr)
            cmark_parser_attach_syntax_extension(parser.get(), extension);
    cmark_parser_feed(parser.get(), text.constData(), static_cast<size_t>(text.size()));
    const std::unique_ptr<cmark_node, decltype(&cmark_node_free)> document(
        cmark_parser_finish(parser.get()), &cmark_node_free);
    cmark_llist *extensions = cmark_parser_get_syntax_extensions(parser.get());
    char *html = cmark_render_html(document.get(), options, extensions);
    const QByteArray result(html);
    cmark_get_default_mem_allocator()->free(html);
    return result;
}

/// The first `#`; when front matter has the headline, only if it says the same.
int headlineOf(const HtmlTree &tree, const QString &known)
{
    const auto headings = nodesNamed(tree, 0, "h1");
    if (headings.empty())
        return -1;
    const QString text = QString::fromUtf8(textContent(tree, headings.front())).simplified();
    return !text.isEmpty() && (known.isEmpty() || known.simplified() == text) ? headings.front() : -1;
}

} // namespace

Result<Imported> readMarkdown(const QByteArray &utf8, const ImportOptions &options)
{
    const FrontMatter matter = readFrontMatter(utf8);
    const qsizetype bom = utf8.startsWith("\xef\xbb\xbf") ? 3 : 0;
    const QByteArray text = utf8.mid(std::max(matter.end, bom));
    if (const auto within = checkMarkdown(text); !within)
        return fail(within.error());
    const HtmlLimits limits { .bytes = 8 * maxImportBytes, .blocks = maxImportBlocks };
    const auto tree = parseHtml(htmlOfMarkdown(text), limits, HtmlScope::Fragment);
    if (!tree)
        return fail(tree.error());
    ImportDraft draft;
    draft.fields = matter.fields;
    HtmlBlocks maker(*tree);
    const int headline = headlineOf(*tree, draft.fields.headline);
    maker.collectPictures();
    maker.skipHeadline(headline);
    for (const int child : tree->at(0).children)
        maker.add(child);
    maker.finish();
    if (headline >= 0)
        draft.fields.headline = QString::fromUtf8(textContent(*tree, headline)).simplified();
    draft.blocks = std::move(maker.blocks);
    draft.headlineAt = maker.headlineAt;
    draft.pictures = std::move(maker.pictures);
    draft.remotePictures = maker.remotePictures;
    draft.dropped = maker.dropped;
    if (!matter.unknown.isEmpty())
        note(&draft.dropped, QStringLiteral("front-matter"));
    return finishImport(std::move(draft), options);
}

} // namespace broadsheet::markup
