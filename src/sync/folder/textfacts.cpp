// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/folder/textfacts.h"

#include "markup/htmltree.h"
#include "markup/pagerenderer.h"
#include "markup/plaintext.h"
#include "sync/folder/versionfile.h"

namespace broadsheet::sync::folder {

namespace {

constexpr QLatin1String mediaPrefix("bs-media:");

QString altIn(const markup::HtmlTree &tree, const QByteArray &source)
{
    for (const markup::HtmlNode &node : tree.nodes) {
        if (node.name == "img" && node.attribute("src").trimmed() == source)
            return QString::fromUtf8(node.attribute("alt")).simplified();
    }
    return {};
}

/// The first place in the body that shows this picture and says what is on it.
QString altInBody(const Body &body, const QString &image)
{
    const QByteArray source = image.toUtf8();
    for (const Block &block : body.blocks) {
        if (!block.raw.contains(source))
            continue;
        const auto tree = markup::parseHtml(block.raw, {}, markup::HtmlScope::Fragment);
        const QString alt = tree ? altIn(*tree, source) : QString();
        if (!alt.isEmpty())
            return alt;
    }
    return {};
}

} // namespace

TextFacts textFacts(const ArticleText &text)
{
    const Fields &fields = text.fields;
    TextFacts facts;
    facts.headline = fields.headline;
    facts.kicker = fields.kicker.isEmpty() ? fields.section : fields.kicker;
    facts.excerpt = markup::summaryText(fields.lede, text.body);
    facts.language = fields.language;
    facts.sections = fields.sections;
    if (!fields.section.isEmpty() && !facts.sections.contains(fields.section))
        facts.sections.prepend(fields.section);
    facts.authors = fields.authors;
    if (fields.image.startsWith(mediaPrefix)) {
        facts.image = fields.image.mid(mediaPrefix.size());
        facts.imageAlt = altInBody(text.body, fields.image);
    }
    facts.media = mediaNamedBy(text);
    return facts;
}

} // namespace broadsheet::sync::folder
