// SPDX-License-Identifier: GPL-3.0-or-later
// Bodies for tests of core, which does not know markup: flat blocks only, tags dropped from their text.
#pragma once

#include "core/block.h"
#include "core/textdiff.h"

#include <QRegularExpression>

namespace broadsheet::test {

/// Splits block markup without inner blocks.
inline Body plainBody(const QByteArray &bytes)
{
    Body body;
    const auto addBetween = [&](qsizetype begin, qsizetype end) {
        if (end > begin)
            body.blocks.push_back(Block { bytes.mid(begin, end - begin) });
    };
    qsizetype at = 0;
    for (;;) {
        const qsizetype open = bytes.indexOf("<!-- wp:", at);
        if (open < 0)
            break;
        const qsizetype nameBegin = open + 8;
        const qsizetype nameEnd = bytes.indexOf(' ', nameBegin);
        const QByteArray name = bytes.mid(nameBegin, nameEnd - nameBegin);
        const QByteArray closing = "<!-- /wp:" + name + " -->";
        const qsizetype selfClosed = bytes.indexOf("-->", open);
        const bool isVoid = bytes.mid(selfClosed - 1, 1) == "/";
        const qsizetype end = isVoid ? selfClosed + 3 : bytes.indexOf(closing, open) + closing.size();
        addBetween(at, open);
        body.blocks.push_back(
            Block { bytes.mid(open, end - open), name.contains('/') ? name : "core/" + name });
        at = end;
    }
    addBetween(at, bytes.size());
    return body;
}

inline QByteArray paragraph(const QString &text)
{
    return "<!-- wp:paragraph -->\n<p>" + text.toUtf8() + "</p>\n<!-- /wp:paragraph -->";
}

/// Paragraphs with a blank line between them.
inline Body paragraphs(const QStringList &texts)
{
    Body body;
    for (const QString &text : texts) {
        if (!body.blocks.empty())
            body.blocks.push_back(Block { "\n\n" });
        body.blocks.push_back(Block { paragraph(text), "core/paragraph" });
    }
    return body;
}

inline QString plainTextOf(const Block &block)
{
    static const QRegularExpression tags(QStringLiteral("<[^>]*>"));
    return QString::fromUtf8(block.raw).remove(tags).simplified();
}

} // namespace broadsheet::test
