// SPDX-License-Identifier: GPL-3.0-or-later
#include "markup/plaintext.h"

#include "markup/entities.h"
#include "markup/htmltokens.h"

#include <QStringList>
#include <QTextBoundaryFinder>

namespace broadsheet::markup {

namespace {

QString textOf(const QByteArray &html)
{
    HtmlTokens tokens(html);
    QStringList lines;
    QByteArray line;
    const auto endLine = [&] {
        const QString text = QString::fromUtf8(line).simplified();
        if (!text.isEmpty())
            lines.append(text);
        line.clear();
    };
    while (true) {
        const HtmlToken token = tokens.next();
        switch (token.kind) {
        case HtmlToken::Kind::Text:
            line += decodeEntities(html.mid(token.begin, token.end - token.begin));
            break;
        case HtmlToken::Kind::StartTag:
        case HtmlToken::Kind::EndTag:
            // A citation stands on a line of its own on the page.
            if (isBlockElement(token.name) || token.name == "br" || token.name == "cite")
                endLine();
            break;
        case HtmlToken::Kind::Comment:
        case HtmlToken::Kind::RawElement:
            break;
        case HtmlToken::Kind::End:
            endLine();
            return lines.join(QLatin1Char('\n'));
        }
    }
}

/// The last boundary at `limit` or before.
qsizetype boundaryBefore(QTextBoundaryFinder::BoundaryType type, const QString &line, qsizetype limit)
{
    // What follows may still join the character before it.
    QTextBoundaryFinder finder(type, line);
    finder.setPosition(limit);
    return finder.isAtBoundary() ? limit : finder.toPreviousBoundary();
}

} // namespace

QString plainText(const Block &block) { return textOf(block.raw); }

QString plainText(const Body &body)
{
    QStringList parts;
    for (const Block &block : body.blocks) {
        const QString text = textOf(block.raw);
        if (!text.isEmpty())
            parts.append(text);
    }
    return parts.join(QLatin1String("\n\n"));
}

int countWords(const QString &text)
{
    QTextBoundaryFinder finder(QTextBoundaryFinder::Word, text);
    int words = 0;
    do {
        if (finder.boundaryReasons() & QTextBoundaryFinder::StartOfItem)
            ++words;
    } while (finder.toNextBoundary() >= 0);
    return words;
}

QString firstParagraph(const Body &body)
{
    for (const Block &block : body.blocks)
        if (block.name == "core/paragraph")
            return plainText(block);
    return {};
}

QString excerpt(const QString &text, int limit)
{
    const QString line = text.simplified();
    if (line.size() <= limit)
        return line;
    // One character is the ellipsis.
    qsizetype cut = line.lastIndexOf(QLatin1Char(' '), limit - 1);
    // Many scripts write no spaces between words.
    if (cut < limit / 2)
        cut = boundaryBefore(QTextBoundaryFinder::Word, line, limit - 1);
    if (cut <= 0)
        cut = boundaryBefore(QTextBoundaryFinder::Grapheme, line, limit - 1);
    return line.left(cut).trimmed() + QChar(0x2026);
}

QString summaryText(const QString &lede, const Body &body)
{
    return lede.trimmed().isEmpty() ? excerpt(firstParagraph(body)) : lede.simplified();
}

} // namespace broadsheet::markup
