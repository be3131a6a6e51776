// SPDX-License-Identifier: GPL-3.0-or-later
#include "markup/pagebody.h"

#include "markup/blockparser.h"
#include "markup/pageelements.h"
#include "markup/pageframe.h"
#include "markup/plaintext.h"
#include "markup/sanitizer.h"

#include <QJsonObject>

#include <gumbo.h>
#include <string_view>
#include <utility>

namespace broadsheet::markup {

namespace {

constexpr int deepestElement = 300;

struct GumboTree {
    explicit GumboTree(const QByteArray &html)
    {
        GumboOptions options = kGumboDefaultOptions;
        options.fragment_context = GUMBO_TAG_BODY;
        output = gumbo_parse_with_options(&options, html.constData(), static_cast<size_t>(html.size()));
    }

    ~GumboTree() { gumbo_destroy_output(&kGumboDefaultOptions, output); }

    GumboTree(const GumboTree &) = delete;
    GumboTree &operator=(const GumboTree &) = delete;

    const GumboVector &roots() const { return output->root->v.element.children; }

    GumboOutput *output = nullptr;
};

const GumboNode *nodeAt(const GumboVector &nodes, unsigned i)
{
    return static_cast<const GumboNode *>(nodes.data[i]);
}

bool isTextNode(const GumboNode &node)
{
    return node.type == GUMBO_NODE_TEXT || node.type == GUMBO_NODE_WHITESPACE
        || node.type == GUMBO_NODE_CDATA;
}

bool isElementNode(const GumboNode &node) { return node.type == GUMBO_NODE_ELEMENT; }

QString attributeOf(const GumboNode &node, const char *name)
{
    const GumboAttribute *attribute = gumbo_get_attribute(&node.v.element.attributes, name);
    return attribute == nullptr ? QString() : QString::fromUtf8(attribute->value);
}

/// The value if it is a number of at most four digits: what width, colspan or start may say.
QString numberOf(const GumboNode &node, const char *name)
{
    const QString value = attributeOf(node, name).trimmed();
    const bool isNumber = !value.isEmpty() && value.size() <= 4
        && std::all_of(value.begin(), value.end(), [](QChar c) { return c >= u'0' && c <= u'9'; });
    return isNumber && value.toInt() > 0 ? QString::number(value.toInt()) : QString();
}

QString oneOf(const QString &value, const QStringList &allowed)
{
    const QString lower = value.toLower();
    return allowed.contains(lower) ? lower : QString();
}

/// Writes one block's tree. What is open decides what may be opened: a paragraph holds no block, a link no
/// link.
class BlockPainter {
public:
    BlockPainter(const PageBodyInput &input, PageBody &result, PageWriter &page)
        : m_input(input)
        , m_result(result)
        , m_page(page)
    {
    }

    void paint(const Block &block, const QString &dateline);
    /// The inline content of the block's first paragraph.
    void paintInline(const Block &block);

    /// Whether the dateline was printed.
    bool tookDateline() const { return m_dateline.isEmpty(); }

private:
    struct Context {
        bool phrasing = false;
        bool link = false;
        const char *parent = "";
        int depth = 0;
    };

    void children(const GumboNode &node, Context context);
    void node(const GumboNode &node, Context context);
    void element(const GumboNode &node, Context context);
    void openElement(const GumboNode &node, const char *tag);
    void link(const GumboNode &node, Context context);
    void picture(const GumboNode &node);
    void figure(const GumboNode &node, Context context);
    void caption(const GumboNode *node, const QString &credit, Context context);
    void loose(const GumboVector &nodes);
    void looseText(const QString &text);
    void openLoose();
    void closeLoose();
    void text(const QString &text, const Context &context);
    void dateline();

    const PageBodyInput &m_input;
    PageBody &m_result;
    PageWriter &m_page;
    QByteArray m_name;
    QString m_credit;
    QString m_dateline;
    bool m_isTop = true;
    bool m_looseOpen = false;
};

/// What stands in a list outside its items gets an item: no word is left out.
const char *missingItem(const GumboNode &node, std::string_view parent)
{
    const bool isList = parent == "ul" || parent == "ol";
    if (!isList && parent != "dl")
        return nullptr;
    if (isTextNode(node))
        return node.type == GUMBO_NODE_WHITESPACE ? nullptr : isList ? "li" : "dd";
    if (!isElementNode(node) || ruleOf(node.v.element.tag).kind == ElementKind::LeftOut)
        return nullptr;
    const char *tag = ruleOf(node.v.element.tag).tag;
    if (tag != nullptr && allowsChild(tag, parent.data()))
        return nullptr;
    return isList ? "li" : "dd";
}

/// The class of our style sheet for a block's outermost element.
QString classOfBlock(const QByteArray &name)
{
    static const QHash<QByteArray, QString> classes
        = { { "core/pullquote", QStringLiteral("pullquote") }, { "core/gallery", QStringLiteral("gallery") },
              { "core/table", QStringLiteral("table") }, { "core/verse", QStringLiteral("verse") } };
    return classes.value(name);
}

/// Boxes without a meaning for readers: their content stands as if they were not there.
bool isPlainBox(GumboTag tag)
{
    return tag == GUMBO_TAG_DIV || tag == GUMBO_TAG_SECTION || tag == GUMBO_TAG_ARTICLE
        || tag == GUMBO_TAG_ASIDE || tag == GUMBO_TAG_MAIN || tag == GUMBO_TAG_HEADER
        || tag == GUMBO_TAG_FOOTER || tag == GUMBO_TAG_DETAILS || tag == GUMBO_TAG_SUMMARY
        || tag == GUMBO_TAG_CENTER;
}

void BlockPainter::paint(const Block &block, const QString &dateline)
{
    m_name = block.name;
    m_dateline = dateline;
    m_isTop = true;
    m_credit = attributesOf(block).value(QLatin1String("credit")).toString().simplified();
    const GumboTree tree(sanitizeForPage(block.raw));
    loose(tree.roots());
}

void BlockPainter::paintInline(const Block &block)
{
    const GumboTree tree(sanitizeForPage(block.raw));
    Context context;
    context.phrasing = true;
    for (unsigned i = 0; i < tree.roots().length; ++i)
        node(*nodeAt(tree.roots(), i), context);
}

void BlockPainter::openLoose()
{
    if (m_looseOpen)
        return;
    m_page.open("p");
    m_looseOpen = true;
    dateline();
}

void BlockPainter::closeLoose()
{
    if (!m_looseOpen)
        return;
    m_page.close();
    m_page.line();
    m_looseOpen = false;
}

/// Text outside elements makes paragraphs, parted by blank lines, as WordPress shows classic text.
void BlockPainter::looseText(const QString &text)
{
    qsizetype begin = 0;
    while (begin <= text.size()) {
        qsizetype end = text.indexOf(QLatin1Char('\n'), begin);
        qsizetype next = end + 1;
        while (end >= 0) {
            while (next < text.size()
                && (text.at(next) == u' ' || text.at(next) == u'\t' || text.at(next) == u'\r'))
                ++next;
            if (next < text.size() && text.at(next) == u'\n')
                break;
            end = text.indexOf(QLatin1Char('\n'), next);
            next = end + 1;
        }
        const QString piece = end < 0 ? text.mid(begin) : text.mid(begin, end - begin);
        if (!piece.trimmed().isEmpty()) {
            openLoose();
            Context context;
            context.phrasing = true;
            this->text(piece, context);
        } else if (m_looseOpen && end < 0) {
            m_page.text(QStringLiteral(" "));
        }
        if (end < 0)
            return;
        closeLoose();
        begin = next;
    }
}

void BlockPainter::loose(const GumboVector &nodes)
{
    for (unsigned i = 0; i < nodes.length; ++i) {
        const GumboNode &child = *nodeAt(nodes, i);
        if (isTextNode(child)) {
            looseText(QString::fromUtf8(child.v.text.text));
            continue;
        }
        if (!isElementNode(child))
            continue;
        const ElementRule rule = ruleOf(child.v.element.tag);
        const bool isMisplaced = rule.kind == ElementKind::Block && !allowsChild(rule.tag, "");
        if (isPlainBox(child.v.element.tag) || isMisplaced) {
            closeLoose();
            loose(child.v.element.children);
        } else if (rule.kind == ElementKind::Inline || rule.kind == ElementKind::Unwrapped) {
            openLoose();
            Context context;
            context.phrasing = true;
            node(child, context);
        } else if (rule.kind == ElementKind::Block) {
            closeLoose();
            node(child, {});
            m_page.line();
        }
    }
    closeLoose();
}

void BlockPainter::children(const GumboNode &parent, Context context)
{
    const GumboVector &nodes = parent.v.element.children;
    for (unsigned i = 0; i < nodes.length; ++i) {
        const GumboNode &child = *nodeAt(nodes, i);
        const char *item = missingItem(child, context.parent);
        Context inner = context;
        if (item != nullptr) {
            m_page.open(item);
            inner.parent = item;
        }
        node(child, inner);
        if (item != nullptr)
            m_page.close();
    }
}

void BlockPainter::node(const GumboNode &child, Context context)
{
    if (isTextNode(child)) {
        text(QString::fromUtf8(child.v.text.text), context);
        return;
    }
    if (isElementNode(child) && ++context.depth < deepestElement)
        element(child, context);
}

void BlockPainter::text(const QString &text, const Context &context)
{
    const QString trimmed = text.trimmed();
    // Only tables and lists forbid text of their own; their white space is kept out as well.
    if (!allowsText(context.parent))
        return;
    const bool isAddress = m_name == "core/embed" && !context.link && !trimmed.contains(QLatin1Char(' '))
        && (trimmed.startsWith(QLatin1String("https://")) || trimmed.startsWith(QLatin1String("http://")));
    if (isAddress && isSafeUrl(trimmed))
        m_page.element("a", { { "href", trimmed } }, trimmed);
    else
        m_page.text(text);
}

void BlockPainter::dateline()
{
    if (m_dateline.isEmpty())
        return;
    m_page.element("span", { { "class", QStringLiteral("dateline") } }, m_dateline);
    m_page.text(QStringLiteral(" — "));
    m_dateline.clear();
}

void BlockPainter::openElement(const GumboNode &node, const char *tag)
{
    const GumboTag kind = node.v.element.tag;
    const bool isCell = kind == GUMBO_TAG_TD || kind == GUMBO_TAG_TH;
    const bool isOrdered = kind == GUMBO_TAG_OL;
    const QString lang = attributeOf(node, "lang");
    const bool isTop = std::exchange(m_isTop, false);
    m_page.open(tag,
        { { "class", isTop ? classOfBlock(m_name) : QString() },
            { "lang", lang.isEmpty() ? QString() : pageLanguage(lang, {}) },
            { "dir",
                oneOf(attributeOf(node, "dir"),
                    { QStringLiteral("ltr"), QStringLiteral("rtl"), QStringLiteral("auto") }) },
            { "colspan", isCell ? numberOf(node, "colspan") : QString() },
            { "rowspan", isCell ? numberOf(node, "rowspan") : QString() },
            { "scope",
                kind == GUMBO_TAG_TH
                    ? oneOf(attributeOf(node, "scope"), { QStringLiteral("col"), QStringLiteral("row") })
                    : QString() },
            { "start", isOrdered ? numberOf(node, "start") : QString() },
            { "reversed",
                isOrdered && !attributeOf(node, "reversed").isNull() ? QStringLiteral("reversed")
                                                                     : QString() } });
}

void BlockPainter::link(const GumboNode &node, Context context)
{
    const QString href = attributeOf(node, "href").trimmed();
    // A fragment leads nowhere: the ids of a body are not part of the page.
    const bool isUsable
        = !href.isEmpty() && !href.startsWith(QLatin1Char('#')) && isSafeUrl(href) && !context.link;
    if (isUsable) {
        m_page.open("a", { { "href", href } });
        context.link = true;
        context.parent = "a";
    }
    children(node, context);
    if (isUsable)
        m_page.close();
}

void BlockPainter::picture(const GumboNode &node)
{
    const QString key = attributeOf(node, "src").trimmed();
    const QString alt = attributeOf(node, "alt");
    const QString source = pictureSource(key, m_input.media, m_input.toRoot);
    m_result.pictures.insert(key);
    if (source.isEmpty()) {
        m_page.element("span", { { "class", QStringLiteral("nopicture") } },
            alt.trimmed().isEmpty() ? m_input.strings.picture : alt);
        return;
    }
    m_page.single("img",
        { { "src", source }, { "alt", alt.isNull() ? QLatin1String("") : alt },
            { "width", numberOf(node, "width") }, { "height", numberOf(node, "height") },
            { "loading", QStringLiteral("lazy") }, { "decoding", QStringLiteral("async") } });
}

void BlockPainter::caption(const GumboNode *node, const QString &credit, Context context)
{
    if (node == nullptr && credit.isEmpty())
        return;
    m_page.open("figcaption");
    context.parent = "figcaption";
    context.phrasing = true;
    if (node != nullptr)
        children(*node, context);
    if (!credit.isEmpty()) {
        m_page.text(QStringLiteral(" "));
        m_page.element("span", { { "class", QStringLiteral("credit") } }, m_input.strings.photo.arg(credit));
    }
    m_page.close();
}

void BlockPainter::figure(const GumboNode &node, Context context)
{
    // A gallery's pictures have captions of their own; the block's credit belongs to the outermost figure.
    const QString credit = std::exchange(m_credit, {});
    openElement(node, "figure");
    context.parent = "figure";
    const GumboVector &nodes = node.v.element.children;
    const GumboNode *captionNode = nullptr;
    for (unsigned i = 0; i < nodes.length; ++i) {
        const GumboNode &child = *nodeAt(nodes, i);
        const bool isCaption = isElementNode(child) && child.v.element.tag == GUMBO_TAG_FIGCAPTION;
        if (isCaption)
            captionNode = captionNode == nullptr ? &child : captionNode;
        else
            this->node(child, context);
    }
    caption(captionNode, credit, context);
    m_page.close();
}

void BlockPainter::element(const GumboNode &node, Context context)
{
    const ElementRule rule = ruleOf(node.v.element.tag);
    if (rule.kind == ElementKind::LeftOut)
        return;
    if (node.v.element.tag == GUMBO_TAG_A) {
        link(node, context);
        return;
    }
    if (node.v.element.tag == GUMBO_TAG_IMG) {
        picture(node);
        return;
    }
    const bool isMisplaced = (rule.kind == ElementKind::Block && context.phrasing)
        || !allowsChild(rule.tag == nullptr ? "" : rule.tag, context.parent);
    if (rule.kind == ElementKind::Unwrapped || isMisplaced) {
        children(node, context);
        // Two paragraphs in a cell or a caption stay apart.
        if (rule.kind == ElementKind::Block)
            m_page.text(QStringLiteral(" "));
        return;
    }
    if (node.v.element.tag == GUMBO_TAG_FIGURE) {
        figure(node, context);
        return;
    }
    if (rule.isVoid) {
        m_page.single(rule.tag);
        return;
    }
    openElement(node, rule.tag);
    if (node.v.element.tag == GUMBO_TAG_P && context.depth == 1)
        dateline();
    context.parent = rule.tag;
    context.phrasing = context.phrasing || rule.holdsPhrasing;
    children(node, context);
    m_page.close();
}

bool isCorrection(const Block &block)
{
    const QString classes = attributesOf(block).value(QLatin1String("className")).toString();
    return block.name == "core/paragraph"
        && classes.split(QLatin1Char(' '), Qt::SkipEmptyParts)
               .contains(QLatin1String("broadsheet-correction"));
}

} // namespace

PageBody renderBody(const PageBodyInput &input)
{
    PageBody result;
    PageWriter page;
    bool skips = input.skipFirstParagraph;
    QString dateline = input.dateline.simplified();
    for (const Block &block : input.body.blocks) {
        if (block.isBlank())
            continue;
        if (isCorrection(block)) {
            PageWriter note;
            BlockPainter(input, result, note).paintInline(block);
            result.corrections.push_back(note.html().trimmed());
            result.correctionTexts.append(plainText(block).simplified());
            continue;
        }
        if (skips && block.name == "core/paragraph" && !plainText(block).trimmed().isEmpty()) {
            skips = false;
            continue;
        }
        BlockPainter painter(input, result, page);
        painter.paint(block, dateline);
        if (painter.tookDateline())
            dateline.clear();
    }
    result.html = page.html();
    if (!dateline.isEmpty()) {
        PageWriter first;
        first.open("p");
        first.element("span", { { "class", QStringLiteral("dateline") } }, dateline);
        first.close();
        result.html.prepend(first.html() + '\n');
    }
    return result;
}

} // namespace broadsheet::markup
