// SPDX-License-Identifier: GPL-3.0-or-later
#include "markup/articletail.h"
#include "markup/blockwriter.h"
#include "markup/importdraft.h"
#include "markup/importreaders.h"

namespace broadsheet::markup {

namespace {

/// White space folded, but neither no-break spaces nor joiners.
QString foldedLine(const QString &line)
{
    QString out;
    bool space = true;
    for (const QChar c : line) {
        const bool isSpace = c == QLatin1Char(' ') || c == QLatin1Char('\t');
        if ((isSpace && space) || (c.unicode() < 0x20 && !isSpace))
            continue;
        out += isSpace ? QLatin1Char(' ') : c;
        space = isSpace;
    }
    return out.endsWith(QLatin1Char(' ')) ? out.chopped(1) : out;
}

/// Takes kicker and headline from the first paragraphs.
void takeHeadline(QStringList &paragraphs, Fields &fields)
{
    if (looksLikeBody(paragraphs.first()))
        return;
    // A headline has a text below it, else the line before it is the headline itself.
    const bool second = paragraphs.size() > 2 && !looksLikeBody(paragraphs.at(1))
        && namesInByline(paragraphs.at(1)).isEmpty();
    if (looksLikeKicker(paragraphs.first()) && second)
        fields.kicker = paragraphs.takeFirst();
    fields.headline = paragraphs.takeFirst();
}

} // namespace

QStringList paragraphsOf(const QByteArray &utf8)
{
    QString text = QString::fromUtf8(utf8);
    if (text.startsWith(QChar::ByteOrderMark))
        text.remove(0, 1);
    text.replace(QLatin1String("\r\n"), QLatin1String("\n"));
    for (QChar &c : text) {
        if (c == QLatin1Char('\r') || c == QChar::LineSeparator)
            c = QLatin1Char('\n');
    }
    // A form feed and Unicode's own separator end a paragraph.
    text.replace(QChar(QChar::ParagraphSeparator), QLatin1String("\n\n"));
    text.replace(QLatin1Char('\f'), QLatin1String("\n\n"));
    QStringList paragraphs;
    QStringList lines;
    const auto finish = [&] {
        if (!lines.isEmpty())
            paragraphs.append(lines.join(QLatin1Char(' ')));
        lines.clear();
    };
    const auto all = text.split(QLatin1Char('\n'));
    for (const QString &line : all) {
        const QString folded = foldedLine(line);
        if (folded.isEmpty()) {
            finish();
        } else if (isRecentPostsHeading(folded)) {
            finish();
            paragraphs.append(folded);
        } else {
            lines.append(folded);
        }
    }
    finish();
    return paragraphs;
}

Result<Imported> readPlainText(const QByteArray &utf8, const ImportOptions &options)
{
    QStringList paragraphs = paragraphsOf(utf8);
    if (paragraphs.isEmpty())
        return fail(ErrorKind::BadInput, Reason::EmptyInput);
    ImportDraft draft;
    takeHeadline(paragraphs, draft.fields);
    for (const QString &paragraph : paragraphs)
        draft.blocks.push_back(makeParagraph(escapeHtml(paragraph)));
    return finishImport(std::move(draft), options);
}

} // namespace broadsheet::markup
