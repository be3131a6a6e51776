// SPDX-License-Identifier: GPL-3.0-or-later
#include "newsroom/correction.h"

#include "markup/blockparser.h"
#include "markup/blockwriter.h"
#include "newsroom/preview.h"

#include <QLocale>

namespace broadsheet::newsroom {

ArticleText withCorrection(
    const ArticleText &text, int number, const QString &note, const QString &siteLanguage)
{
    const QString language = text.fields.language.isEmpty() ? siteLanguage : text.fields.language;
    const QString word = pageStrings(language).correction;
    const QString count = QLocale(language.isEmpty() ? QStringLiteral("en") : language).toString(number);
    const QString line = QStringLiteral("%1 %2: ").arg(word, count) + note.simplified();
    const QByteArray html = "<p class=\"broadsheet-correction\">" + markup::escapeHtml(line) + "</p>";
    const QJsonObject attributes { { QStringLiteral("className"), QStringLiteral("broadsheet-correction") } };
    const Block block = markup::makeBlock("core/paragraph", attributes, html);

    QByteArray bytes = text.body.bytes();
    while (bytes.endsWith('\n'))
        bytes.chop(1);
    if (!bytes.isEmpty())
        bytes += "\n\n";
    return { text.fields, markup::parseBody(bytes + block.raw) };
}

} // namespace broadsheet::newsroom
