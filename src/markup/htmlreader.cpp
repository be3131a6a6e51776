// SPDX-License-Identifier: GPL-3.0-or-later
#include "markup/elementrules.h"
#include "markup/htmlblocks.h"
#include "markup/importdraft.h"
#include "markup/importreaders.h"

namespace broadsheet::markup {

namespace {

/// The one `article`, else `main`, else the whole body.
int contentNode(const HtmlTree &tree)
{
    const auto mains = nodesNamed(tree, 0, "main");
    const int scope = mains.empty() ? 0 : mains.front();
    const auto articles = nodesNamed(tree, scope, "article");
    if (articles.size() == 1)
        return articles.front();
    if (!mains.empty())
        return scope;
    const auto bodies = nodesNamed(tree, 0, "body");
    return bodies.empty() ? 0 : bodies.front();
}

QString lineOf(const HtmlTree &tree, int node)
{
    return QString::fromUtf8(textContent(tree, node)).simplified();
}

/// The first h1 that says something: in the content, else anywhere.
int headlineNode(const HtmlTree &tree, int content)
{
    for (const int scope : { content, 0 })
        for (const int node : nodesNamed(tree, scope, "h1"))
            if (!lineOf(tree, node).isEmpty())
                return node;
    return -1;
}

void readMeta(const HtmlTree &tree, Fields &fields)
{
    fields.language = QString::fromUtf8(tree.at(0).attribute("lang")).trimmed();
    for (const int node : nodesNamed(tree, 0, "meta")) {
        const HtmlNode &meta = tree.at(node);
        const QString author = QString::fromUtf8(meta.attribute("content")).simplified();
        if (meta.attribute("name").toLower() == "author" && !author.isEmpty())
            fields.authors.append(author);
    }
}

} // namespace

Result<Imported> readHtml(const QByteArray &utf8, const ImportOptions &options)
{
    const HtmlLimits limits { .bytes = maxImportBytes, .blocks = maxImportBlocks };
    const auto tree = parseHtml(utf8, limits, HtmlScope::Document);
    if (!tree)
        return fail(tree.error());
    ImportDraft draft;
    readMeta(*tree, draft.fields);
    const int content = contentNode(*tree);
    const int headline = headlineNode(*tree, content);
    HtmlBlocks maker(*tree);
    maker.collectPictures();
    maker.skipHeadline(headline);
    maker.add(content);
    maker.finish();
    if (headline >= 0) {
        draft.fields.headline = lineOf(*tree, headline);
    } else if (const auto titles = nodesNamed(*tree, 0, "title"); !titles.empty()) {
        draft.fields.headline = lineOf(*tree, titles.front());
    }
    draft.blocks = std::move(maker.blocks);
    draft.headlineAt = maker.headlineAt;
    draft.pictures = std::move(maker.pictures);
    draft.remotePictures = maker.remotePictures;
    draft.dropped = maker.dropped;
    if (tree->at(content).name == "article" || tree->at(content).name == "main")
        note(&draft.dropped, QStringLiteral("outside-article"));
    return finishImport(std::move(draft), options);
}

} // namespace broadsheet::markup
