// SPDX-License-Identifier: GPL-3.0-or-later
#include "markup/htmlblocks.h"

#include "markup/blockwriter.h"
#include "markup/elementrules.h"
#include "markup/htmltokens.h"

#include <QJsonObject>
#include <QUrl>

#include <algorithm>

namespace broadsheet::markup {

namespace {

bool isListName(const QByteArray &name) { return name == "ul" || name == "ol"; }

/// 1 to 6 for h1 to h6; else 0.
int headingLevel(const QByteArray &name)
{
    return name.size() == 2 && name.at(0) == 'h' && name.at(1) >= '1' && name.at(1) <= '6' ? name.at(1) - '0'
                                                                                           : 0;
}

QByteArray escaped(const QByteArray &utf8, bool attribute = false)
{
    return escapeHtml(QString::fromUtf8(utf8), attribute);
}

bool isSideOfOnePixel(const HtmlNode &node, const char *side)
{
    return node.attribute(side) == "1" || node.attribute(side) == "0";
}

} // namespace

QByteArray textContent(const HtmlTree &tree, int node)
{
    const HtmlNode &value = tree.at(node);
    if (value.isText())
        return value.text;
    QByteArray text = value.name == "br" ? QByteArray("\n") : QByteArray();
    for (const int child : value.children)
        text += textContent(tree, child);
    return text;
}

std::vector<int> nodesNamed(const HtmlTree &tree, int node, const char *name)
{
    std::vector<int> found;
    std::vector<int> pending { node };
    while (!pending.empty()) {
        const int index = pending.back();
        pending.pop_back();
        const HtmlNode &value = tree.at(index);
        if (value.name == name)
            found.push_back(index);
        pending.insert(pending.end(), value.children.rbegin(), value.children.rend());
    }
    return found;
}

HtmlBlocks::HtmlBlocks(const HtmlTree &tree)
    : dropped(tree.dropped)
    , m_tree(tree)
    , m_line(tree, &dropped)
{
}

void HtmlBlocks::add(int node)
{
    const HtmlNode &value = m_tree.at(node);
    if (node == m_headline) {
        endParagraph();
        headlineAt = blocks.size();
    } else if (value.isText()) {
        m_line.writeText(value.text);
    } else {
        addElement(node);
    }
}

void HtmlBlocks::addChildren(int node)
{
    for (const int child : m_tree.at(node).children)
        add(child);
}

void HtmlBlocks::addElement(int node)
{
    const HtmlNode &value = m_tree.at(node);
    const InlineRule rule = inlineRuleOf(value);
    if (value.name == "embed") {
        addEmbed(value);
    } else if (rule.treatment == Treatment::Drop || value.name == "nav") {
        note(&dropped, value.name == "nav" ? QStringLiteral("navigation") : rule.code);
    } else if (const int level = headingLevel(value.name); level > 0) {
        addHeading(node, level);
    } else if (isListName(value.name)) {
        addList(node);
    } else if (value.name == "blockquote") {
        addQuote(node);
    } else if (value.name == "pre") {
        addPreformatted(node);
    } else if (value.name == "table") {
        addTable(node);
    } else if (value.name == "figure") {
        addFigure(node);
    } else if (value.name == "img") {
        addPicture(node, {});
    } else if (value.name == "hr") {
        endParagraph();
        blocks.push_back(makeBlock("core/separator", {}, "<hr class=\"wp-block-separator\"/>"));
    } else if (isBlockElement(value.name)) {
        endParagraph();
        addChildren(node);
        endParagraph();
    } else {
        addInline(node);
    }
}

void HtmlBlocks::addInline(int node)
{
    if (m_tree.at(node).name == "br") {
        // Two line breaks are a new paragraph in the old manner.
        if (m_line.endsWithBreak())
            endParagraph();
        else
            m_line.lineBreak();
        return;
    }
    m_line.open(node);
    addChildren(node);
    m_line.close(node);
}

void HtmlBlocks::endParagraph()
{
    const QByteArray html = m_line.take();
    if (!html.isEmpty())
        blocks.push_back(makeParagraph(html));
}

QByteArray HtmlBlocks::inlineOf(int node)
{
    InlineWriter line(m_tree, &dropped);
    for (const int child : m_tree.at(node).children)
        line.write(child);
    return line.take();
}

void HtmlBlocks::addHeading(int node, int level)
{
    endParagraph();
    const QByteArray html = inlineOf(node);
    // The page's h1 is the headline.
    if (!html.isEmpty())
        blocks.push_back(makeHeading(std::max(level, 2), html));
}

void HtmlBlocks::writeItem(int node, InlineWriter &line, QByteArray &nested)
{
    for (const int child : m_tree.at(node).children) {
        const HtmlNode &value = m_tree.at(child);
        if (isListName(value.name)) {
            nested += listHtml(child);
        } else if (isBlockElement(value.name) && value.name != "table") {
            line.writeText(" ");
            writeItem(child, line, nested);
            line.writeText(" ");
        } else {
            line.write(child);
        }
    }
}

QByteArray HtmlBlocks::listHtml(int node)
{
    const HtmlNode &list = m_tree.at(node);
    QByteArray items;
    for (const int child : list.children) {
        const HtmlNode &value = m_tree.at(child);
        if (isListName(value.name)) {
            // A list straight in a list belongs to the item before it.
            const QByteArray inner = listHtml(child);
            if (items.endsWith("</li>"))
                items.insert(items.size() - 5, inner);
            else if (!inner.isEmpty())
                items += "<li>" + inner + "</li>";
            continue;
        }
        InlineWriter line(m_tree, &dropped);
        QByteArray nested;
        if (value.name == "li")
            writeItem(child, line, nested);
        else
            line.write(child);
        const QByteArray text = line.take();
        const QByteArray id = value.attribute("id").startsWith("fn")
            ? " id=\"" + escaped(value.attribute("id"), true) + '"'
            : "";
        if (!text.isEmpty() || !nested.isEmpty())
            items += "<li" + id + '>' + text + nested + "</li>";
    }
    return items.isEmpty() ? items : '<' + list.name + '>' + items + "</" + list.name + '>';
}

void HtmlBlocks::addList(int node)
{
    endParagraph();
    const QByteArray html = listHtml(node);
    QJsonObject attributes;
    if (m_tree.at(node).name == "ol")
        attributes.insert(QStringLiteral("ordered"), true);
    if (!html.isEmpty())
        blocks.push_back(makeBlock("core/list", attributes, html));
}

void HtmlBlocks::addQuote(int node)
{
    endParagraph();
    HtmlBlocks inner(m_tree);
    QByteArray cite;
    for (const int child : m_tree.at(node).children) {
        const QByteArray &name = m_tree.at(child).name;
        if (name == "cite" || name == "footer")
            cite = inlineOf(child);
        else
            inner.add(child);
    }
    inner.finish();
    for (const QString &code : inner.dropped)
        note(&dropped, code);
    QByteArray paragraphs;
    std::vector<Block> others;
    for (const Block &block : inner.blocks) {
        // The delimiter lines are left out: a quote of the old form, which all versions of the site read.
        const QByteArray html = block.raw.mid(
            block.raw.indexOf('\n') + 1, block.raw.lastIndexOf('\n') - block.raw.indexOf('\n') - 1);
        if (block.name == "core/paragraph")
            paragraphs += html;
        else if (block.name == "core/heading")
            paragraphs += "<p>" + html.mid(4, html.size() - 9) + "</p>";
        else
            others.push_back(block);
    }
    const QByteArray source = cite.isEmpty() ? QByteArray() : "<cite>" + cite + "</cite>";
    if (!paragraphs.isEmpty() || !cite.isEmpty())
        blocks.push_back(makeBlock("core/quote", {},
            "<blockquote class=\"wp-block-quote\">" + paragraphs + source + "</blockquote>"));
    blocks.insert(blocks.end(), others.begin(), others.end());
}

void HtmlBlocks::addPreformatted(int node)
{
    endParagraph();
    QByteArray text = textContent(m_tree, node);
    while (text.endsWith('\n') || text.endsWith('\r'))
        text.chop(1);
    if (text.trimmed().isEmpty())
        return;
    if (find(node, "code") >= 0)
        blocks.push_back(makeBlock(
            "core/code", {}, "<pre class=\"wp-block-code\"><code>" + escaped(text) + "</code></pre>"));
    else
        blocks.push_back(makeBlock(
            "core/preformatted", {}, "<pre class=\"wp-block-preformatted\">" + escaped(text) + "</pre>"));
}

int HtmlBlocks::find(int node, const char *name) const
{
    const auto found = nodesNamed(m_tree, node, name);
    return found.empty() ? -1 : found.front();
}

QByteArray HtmlBlocks::rowsHtml(int section, const char *cellTag, int &cells)
{
    QByteArray rows;
    for (const int row : m_tree.at(section).children) {
        if (m_tree.at(row).name != "tr")
            continue;
        QByteArray html;
        for (const int cell : m_tree.at(row).children) {
            const QByteArray &name = m_tree.at(cell).name;
            if (name != "td" && name != "th")
                continue;
            const QByteArray tag = cellTag == nullptr ? name : QByteArray(cellTag);
            html += '<' + tag + '>' + inlineOf(cell) + "</" + tag + '>';
            ++cells;
        }
        rows += html.isEmpty() ? html : "<tr>" + html + "</tr>";
    }
    return rows;
}

void HtmlBlocks::addTable(int node)
{
    endParagraph();
    const auto cellNodes = nodesNamed(m_tree, node, "td");
    const bool isFrame = nodesNamed(m_tree, node, "table").size() > 1
        || (cellNodes.size() == 1 && nodesNamed(m_tree, node, "th").empty());
    if (isFrame) {
        // A table that only places things on a page.
        addChildren(node);
        endParagraph();
        return;
    }
    QByteArray html;
    QByteArray caption;
    int cells = 0;
    for (const int child : m_tree.at(node).children) {
        const QByteArray &name = m_tree.at(child).name;
        if (name == "caption")
            caption = inlineOf(child);
        if (name != "thead" && name != "tbody" && name != "tfoot")
            continue;
        const QByteArray rows = rowsHtml(child, name == "thead" ? "th" : nullptr, cells);
        html += rows.isEmpty() ? rows : '<' + name + '>' + rows + "</" + name + '>';
    }
    if (cells == 0)
        return;
    blocks.push_back(makeBlock("core/table", {},
        "<figure class=\"wp-block-table\"><table>" + html + "</table>"
            + (caption.isEmpty() ? QByteArray() : "<figcaption>" + caption + "</figcaption>") + "</figure>"));
}

void HtmlBlocks::addFigure(int node)
{
    const auto images = nodesNamed(m_tree, node, "img");
    if (images.size() != 1) {
        endParagraph();
        addChildren(node);
        endParagraph();
        return;
    }
    const int caption = find(node, "figcaption");
    addPicture(images.front(), caption < 0 ? QByteArray() : inlineOf(caption));
}

QByteArray HtmlBlocks::addressOfPicture(const HtmlNode &node)
{
    const QByteArray address = node.attribute("src").trimmed();
    const bool isRemote = address.startsWith("http://") || address.startsWith("https://");
    const bool isAbsolute = address.startsWith('/') || address.startsWith('\\') || address.contains(':');
    if (isSideOfOnePixel(node, "width") && isSideOfOnePixel(node, "height")) {
        note(&dropped, QStringLiteral("tracking"));
        return {};
    }
    if (isRemote) {
        remotePictures.append(QString::fromUtf8(address));
        return address;
    }
    if (address.startsWith("bs-media:"))
        return address;
    ImportPicture picture;
    if (address.startsWith("data:image/") && address.contains(";base64,"))
        picture.bytes = QByteArray::fromBase64(address.mid(address.indexOf(";base64,") + 8));
    else if (!isAbsolute && !address.split('/').contains(".."))
        picture.address = QUrl::fromPercentEncoding(address);
    if (!m_collectPictures || (picture.bytes.isEmpty() && picture.address.isEmpty())) {
        note(&dropped, QStringLiteral("local-image"));
        return {};
    }
    picture.placeholder = QStringLiteral("bs-import:%1").arg(pictures.size());
    pictures.push_back(picture);
    return picture.placeholder.toUtf8();
}

void HtmlBlocks::addPicture(int node, const QByteArray &caption)
{
    endParagraph();
    const HtmlNode &value = m_tree.at(node);
    const QByteArray address = addressOfPicture(value);
    if (address.isEmpty()) {
        if (!caption.isEmpty())
            blocks.push_back(makeParagraph(caption));
        return;
    }
    blocks.push_back(makeBlock("core/image", {},
        "<figure class=\"wp-block-image\"><img src=\"" + escaped(address, true) + "\" alt=\""
            + escaped(value.attribute("alt"), true) + "\"/>"
            + (caption.isEmpty() ? QByteArray() : "<figcaption>" + caption + "</figcaption>") + "</figure>"));
}

void HtmlBlocks::addEmbed(const HtmlNode &node)
{
    QByteArray address = node.attribute("src").trimmed();
    if (address.startsWith("//"))
        address.prepend("https:");
    if (!address.startsWith("http://") && !address.startsWith("https://")) {
        note(&dropped, QStringLiteral("iframe"));
        return;
    }
    endParagraph();
    QJsonObject attributes;
    attributes.insert(QStringLiteral("url"), QString::fromUtf8(address));
    blocks.push_back(makeBlock("core/embed", attributes,
        "<figure class=\"wp-block-embed\"><div class=\"wp-block-embed__wrapper\">\n" + escaped(address)
            + "\n</div></figure>"));
}

} // namespace broadsheet::markup
