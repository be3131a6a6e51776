// SPDX-License-Identifier: GPL-3.0-or-later
#include "markup/blockparser.h"
#include "markup/importdraft.h"
#include "markup/importreaders.h"
#include "markup/plaintext.h"

#include <algorithm>

namespace broadsheet::markup {

namespace {

constexpr int deepestBlock = 100;

int depthOf(const ParsedTree &tree)
{
    // A child comes behind its parent, so one pass is enough.
    std::vector<int> depth(tree.nodes.size(), 1);
    int deepest = 0;
    for (std::size_t i = 0; i < tree.nodes.size(); ++i) {
        deepest = std::max(deepest, depth[i]);
        for (const int child : tree.nodes[i].children)
            depth[static_cast<std::size_t>(child)] = depth[i] + 1;
    }
    return deepest;
}

} // namespace

/// Every byte stays; also the heading that the headline is taken from.
Result<Imported> readBlocks(const QByteArray &utf8, const ImportOptions &options)
{
    if (depthOf(parseTree(utf8)) > deepestBlock)
        return fail(ErrorKind::BadInput, Reason::TooDeep);
    const HtmlLimits limits { .bytes = maxImportBytes, .blocks = maxImportBlocks };
    if (const auto within = checkLimits(utf8, limits); !within)
        return fail(within.error());
    Imported imported;
    imported.text.body = parseBody(utf8);
    const std::vector<int> visible = imported.text.body.visible();
    if (visible.empty())
        return fail(ErrorKind::BadInput, Reason::EmptyInput);
    if (static_cast<int>(visible.size()) > maxImportBlocks)
        return fail(ErrorKind::BadInput, Reason::TooManyBlocks);
    for (const Block &block : imported.text.body.blocks) {
        if (!options.headlineFromBody || block.name != "core/heading")
            continue;
        imported.text.fields.headline = plainText(block).simplified();
        break;
    }
    if (imported.text.fields.headline.isEmpty())
        imported.warnings.push_back({ .kind = ImportWarning::Kind::NoHeadline });
    return imported;
}

} // namespace broadsheet::markup
