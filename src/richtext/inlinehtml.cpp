// SPDX-License-Identifier: GPL-3.0-or-later
#include "richtext/inlinehtml.h"

#include "markup/blockwriter.h"
#include "markup/entities.h"
#include "markup/htmltokens.h"
#include "richtext/formats.h"

#include <QFont>

#include <algorithm>

namespace broadsheet::richtext {

namespace {

using markup::HtmlToken;
using markup::HtmlTokens;

// Deeper inline tags than these stay raw: nobody writes them, and the search for a partner stays short.
constexpr std::size_t maxInlineDepth = 32;
// Tags are kept in a format as Latin-1, so that any bytes survive; this character cannot be in them.
constexpr QChar tagSeparator(0xE000);
constexpr QChar lineBreak(QChar::LineSeparator);

QByteArray tagName(const QByteArray &tag) { return HtmlTokens(tag).next().name; }

bool isBoldTag(const QByteArray &name) { return name == "strong" || name == "b"; }

bool isItalicTag(const QByteArray &name) { return name == "em" || name == "i"; }

/// The value of `href` in an `<a ...>` tag, decoded.
QString hrefOf(const QByteArray &tag)
{
    const qsizetype at = tag.toLower().indexOf("href=");
    if (at < 0 || at + 5 >= tag.size())
        return {};
    const char quote = tag.at(at + 5);
    qsizetype end = -1;
    qsizetype begin = at + 5;
    if (quote == '"' || quote == '\'')
        end = tag.indexOf(quote, ++begin);
    else
        for (end = begin; end < tag.size() && tag.at(end) != ' ' && tag.at(end) != '>'; ++end) { }
    return QString::fromUtf8(markup::decodeEntities(tag.mid(begin, end < 0 ? -1 : end - begin)));
}

/// Characters that would cut a text block in two, or that stand for something else in a document.
bool isSpecialInDocument(QChar c)
{
    return c == QChar::LineSeparator || c == QChar::ParagraphSeparator
        || c == QChar::ObjectReplacementCharacter || c.unicode() == 0xfdd0 || c.unicode() == 0xfdd1;
}

/// For each token that is a tag with a partner: the partner's index; else -1.
std::vector<int> partners(const std::vector<HtmlToken> &tokens)
{
    std::vector<int> partner(tokens.size(), -1);
    std::vector<int> open;
    for (std::size_t i = 0; i < tokens.size(); ++i) {
        const HtmlToken &token = tokens[i];
        if (token.kind == HtmlToken::Kind::StartTag && !markup::isVoidElement(token.name)
            && !token.selfClosing) {
            if (open.size() < maxInlineDepth)
                open.push_back(static_cast<int>(i));
        } else if (token.kind == HtmlToken::Kind::EndTag) {
            for (std::size_t k = open.size(); k-- > 0;) {
                const auto opener = static_cast<std::size_t>(open[k]);
                if (tokens[opener].name != token.name)
                    continue;
                partner[opener] = static_cast<int>(i);
                partner[i] = static_cast<int>(opener);
                open.resize(k);
                break;
            }
        }
    }
    return partner;
}

class RunReader {
public:
    explicit RunReader(const QByteArray &html)
        : m_html(html)
    {
    }

    std::vector<InlineRun> read()
    {
        HtmlTokens reader(m_html);
        std::vector<HtmlToken> tokens;
        for (HtmlToken token = reader.next(); token.kind != HtmlToken::Kind::End; token = reader.next())
            tokens.push_back(token);
        const std::vector<int> partner = partners(tokens);
        for (std::size_t i = 0; i < tokens.size(); ++i) {
            const HtmlToken &token = tokens[i];
            if (token.kind == HtmlToken::Kind::Text)
                addText(QString::fromUtf8(markup::decodeEntities(bytes(token))));
            else if (token.kind == HtmlToken::Kind::StartTag && partner[i] >= 0)
                m_tags.append(bytes(token));
            else if (token.kind == HtmlToken::Kind::EndTag && partner[i] >= 0)
                m_tags.removeLast();
            else if (token.kind == HtmlToken::Kind::StartTag && token.name == "br")
                addBreak(bytes(token));
            else
                addRaw(bytes(token));
        }
        return std::move(m_runs);
    }

private:
    QByteArray bytes(const HtmlToken &token) const
    {
        return m_html.mid(token.begin, token.end - token.begin);
    }

    void addText(QString text)
    {
        qsizetype plain = 0;
        for (qsizetype i = 0; i < text.size(); ++i) {
            const QChar c = text.at(i);
            if (c == QLatin1Char('\n') || c == QLatin1Char('\r') || c == QLatin1Char('\t'))
                text[i] = QLatin1Char(' ');
            if (!isSpecialInDocument(c))
                continue;
            append(text.mid(plain, i - plain));
            addRaw(QString(c).toUtf8());
            plain = i + 1;
        }
        append(plain == 0 ? text : text.mid(plain));
    }

    void append(const QString &text)
    {
        if (text.isEmpty())
            return;
        if (!m_runs.empty() && m_runs.back().raw.isEmpty() && m_runs.back().tags == m_tags)
            m_runs.back().text += text;
        else
            m_runs.push_back({ .text = text, .tags = m_tags });
    }

    void addBreak(const QByteArray &tag)
    {
        if (tag == "<br>")
            append(QString(lineBreak));
        else
            m_runs.push_back({ .text = QString(lineBreak), .tags = m_tags, .raw = tag });
    }

    void addRaw(const QByteArray &raw)
    {
        m_runs.push_back({ .text = QString(QChar::ObjectReplacementCharacter), .tags = m_tags, .raw = raw });
    }

    const QByteArray &m_html;
    QByteArrayList m_tags;
    std::vector<InlineRun> m_runs;
};

void writeText(QByteArray &out, const InlineRun &run)
{
    QString plain;
    const auto flush = [&] {
        out += markup::escapeHtml(plain).replace("\u00a0", "&nbsp;");
        plain.clear();
    };
    for (const QChar c : run.text) {
        if (c != lineBreak && (c != QChar::ObjectReplacementCharacter || run.raw.isEmpty())) {
            plain += c;
            continue;
        }
        flush();
        out += run.raw.isEmpty() ? QByteArray("<br>") : run.raw;
    }
    flush();
}

} // namespace

std::vector<InlineRun> readInline(const QByteArray &html) { return RunReader(html).read(); }

QByteArray writeInline(const std::vector<InlineRun> &runs)
{
    QByteArray out;
    QByteArrayList open;
    const auto closeDownTo = [&](qsizetype depth) {
        while (open.size() > depth)
            out += "</" + tagName(open.takeLast()) + '>';
    };
    for (const InlineRun &run : runs) {
        qsizetype common = 0;
        while (common < open.size() && common < run.tags.size() && open.at(common) == run.tags.at(common))
            ++common;
        closeDownTo(common);
        for (qsizetype i = common; i < run.tags.size(); ++i) {
            out += run.tags.at(i);
            open.append(run.tags.at(i));
        }
        writeText(out, run);
    }
    closeDownTo(0);
    return out;
}

QTextCharFormat formatOf(const InlineRun &run)
{
    QTextCharFormat format;
    QString packed;
    for (const QByteArray &tag : run.tags) {
        const QByteArray name = tagName(tag);
        if (isBoldTag(name))
            format.setFontWeight(QFont::Bold);
        else if (isItalicTag(name))
            format.setFontItalic(true);
        else if (name == "a") {
            format.setAnchor(true);
            format.setAnchorHref(hrefOf(tag));
        }
        packed += (packed.isEmpty() ? QString() : QString(tagSeparator)) + QString::fromLatin1(tag);
    }
    if (!packed.isEmpty())
        format.setProperty(InlineTagsProperty, packed);
    if (!run.raw.isEmpty()) {
        format.setProperty(RawInlineProperty, QString::fromLatin1(run.raw));
        if (run.text == QString(QChar::ObjectReplacementCharacter))
            format.setObjectType(InlineObjectType);
    }
    return format;
}

QByteArrayList tagsOf(const QTextCharFormat &format)
{
    const bool bold = format.fontWeight() >= QFont::Bold;
    const bool italic = format.fontItalic();
    bool hasBold = false;
    bool hasItalic = false;
    bool hasLink = false;
    QByteArrayList tags;
    const QString packed = format.stringProperty(InlineTagsProperty);
    const auto loaded = packed.isEmpty() ? QStringList() : packed.split(tagSeparator);
    for (const QString &text : loaded) {
        const QByteArray tag = text.toLatin1();
        const QByteArray name = tagName(tag);
        const bool isLink = name == "a";
        if ((isBoldTag(name) && !bold) || (isItalicTag(name) && !italic)
            || (isLink && (!format.isAnchor() || format.anchorHref() != hrefOf(tag))))
            continue;
        hasBold = hasBold || isBoldTag(name);
        hasItalic = hasItalic || isItalicTag(name);
        hasLink = hasLink || isLink;
        tags.append(tag);
    }
    if (format.isAnchor() && !format.anchorHref().isEmpty() && !hasLink)
        tags.prepend("<a href=\"" + markup::escapeHtml(format.anchorHref(), true) + "\">");
    if (bold && !hasBold)
        tags.append("<strong>");
    if (italic && !hasItalic)
        tags.append("<em>");
    return tags;
}

QString typedText(const QString &text)
{
    QString out = text;
    out.replace(QLatin1String("\r\n"), QString(lineBreak));
    for (QChar &c : out)
        if (c == QLatin1Char('\n') || c == QLatin1Char('\r') || c == QChar::ParagraphSeparator)
            c = lineBreak;
    const auto drop = [](QChar c) {
        return (c.unicode() < 0x20 && c != QLatin1Char('\t')) || c.unicode() == 0x7f
            || (isSpecialInDocument(c) && c != lineBreak);
    };
    out.erase(std::remove_if(out.begin(), out.end(), drop), out.end());
    return out;
}

} // namespace broadsheet::richtext
