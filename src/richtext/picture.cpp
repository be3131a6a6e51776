// SPDX-License-Identifier: GPL-3.0-or-later
#include "richtext/picture.h"

#include "markup/blockwriter.h"
#include "markup/entities.h"
#include "markup/htmltokens.h"

namespace broadsheet::richtext {

namespace {

struct Span {
    qsizetype begin = -1;
    qsizetype end = -1;
};

/// The first `<img ...>`.
Span pictureTag(const QByteArray &raw)
{
    markup::HtmlTokens tokens(raw);
    for (auto token = tokens.next(); token.kind != markup::HtmlToken::Kind::End; token = tokens.next())
        if (token.kind == markup::HtmlToken::Kind::StartTag && token.name == "img")
            return { token.begin, token.end };
    return {};
}

/// The value of a quoted attribute, without its quotes.
Span valueIn(const QByteArray &raw, const Span &tag, const QByteArray &name)
{
    for (const char quote : { '"', '\'' }) {
        const QByteArray start = ' ' + name + '=' + quote;
        const qsizetype at = raw.indexOf(start, tag.begin);
        const qsizetype end = at < 0 ? -1 : raw.indexOf(quote, at + start.size());
        if (end >= 0 && end < tag.end)
            return { at + start.size(), end };
    }
    return {};
}

QString textIn(const QByteArray &raw, const Span &span)
{
    return span.begin < 0
        ? QString()
        : QString::fromUtf8(markup::decodeEntities(raw.mid(span.begin, span.end - span.begin)));
}

void replaceValue(QByteArray &raw, const QByteArray &name, const QString &value)
{
    const Span tag = pictureTag(raw);
    if (tag.begin < 0)
        return;
    const Span span = valueIn(raw, tag, name);
    const QByteArray escaped = markup::escapeHtml(value, true);
    if (span.begin >= 0)
        raw.replace(span.begin, span.end - span.begin, escaped);
    else
        raw.insert(tag.begin + 4, ' ' + name + "=\"" + escaped + '"');
}

} // namespace

Picture readPicture(const Block &block)
{
    const Span tag = pictureTag(block.raw);
    if (tag.begin < 0)
        return {};
    return { .address = textIn(block.raw, valueIn(block.raw, tag, "src")),
        .alt = textIn(block.raw, valueIn(block.raw, tag, "alt")) };
}

Block withPicture(const Block &block, const Picture &picture)
{
    Block out = block;
    replaceValue(out.raw, "src", picture.address);
    replaceValue(out.raw, "alt", picture.alt);
    return out;
}

Block makePicture(const Picture &picture)
{
    QString caption = picture.caption;
    if (!picture.credit.isEmpty())
        caption += (caption.isEmpty() ? QString() : QStringLiteral(" ")) + picture.credit;
    return markup::makeBlock("core/image", {},
        "<figure class=\"wp-block-image\"><img src=\"" + markup::escapeHtml(picture.address, true)
            + "\" alt=\"" + markup::escapeHtml(picture.alt, true) + "\"/>"
            + (caption.isEmpty() ? QByteArray()
                                 : "<figcaption>" + markup::escapeHtml(caption) + "</figcaption>")
            + "</figure>");
}

} // namespace broadsheet::richtext
