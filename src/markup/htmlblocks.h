// SPDX-License-Identifier: GPL-3.0-or-later
// A tree of foreign HTML -> the blocks that an article may hold.
#pragma once

#include "markup/htmltree.h"
#include "markup/importer.h"
#include "markup/inlinewriter.h"

#include <vector>

namespace broadsheet::markup {

class HtmlBlocks {
public:
    explicit HtmlBlocks(const HtmlTree &tree);

    /// Leaves the node out; where it stood is headlineAt().
    void skipHeadline(int node) { m_headline = node; }

    /// Pictures in the HTML and beside it are listed and get placeholders; else they are left out.
    void collectPictures() { m_collectPictures = true; }

    void add(int node);

    /// Ends the paragraph that is open.
    void finish() { endParagraph(); }

    std::vector<Block> blocks = {};
    std::size_t headlineAt = 0;
    std::vector<ImportPicture> pictures = {};
    QStringList remotePictures = {};
    Dropped dropped = {};

private:
    void addChildren(int node);
    void addElement(int node);
    void addInline(int node);
    void endParagraph();
    void addHeading(int node, int level);
    void addList(int node);
    void addQuote(int node);
    void addPreformatted(int node);
    void addTable(int node);
    void addFigure(int node);
    void addPicture(int node, const QByteArray &caption);
    void addEmbed(const HtmlNode &node);
    QByteArray listHtml(int node);
    void writeItem(int node, InlineWriter &line, QByteArray &nested);
    QByteArray inlineOf(int node);
    QByteArray addressOfPicture(const HtmlNode &node);
    QByteArray rowsHtml(int section, const char *cellTag, int &cells);
    int find(int node, const char *name) const;

    const HtmlTree &m_tree;
    InlineWriter m_line;
    int m_headline = -1;
    bool m_collectPictures = false;
};

/// All text in the node, as it is.
QByteArray textContent(const HtmlTree &tree, int node);
/// The nodes with that name below `node`, in document order.
std::vector<int> nodesNamed(const HtmlTree &tree, int node, const char *name);

} // namespace broadsheet::markup
