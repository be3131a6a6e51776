// SPDX-License-Identifier: GPL-3.0-or-later
#include "richtext/blockstate.h"

#include "markup/blockparser.h"
#include "richtext/inlinehtml.h"

#include <QCryptographicHash>
#include <QJsonObject>
#include <QTextBlock>
#include <QTextFragment>

namespace broadsheet::richtext {

QByteArray walkOf(const QTextBlock &textBlock)
{
    QCryptographicHash hash(QCryptographicHash::Sha1);
    // Fragments with the same format may be cut differently after undo, so text is hashed as it comes and a
    // format only where it changes.
    QByteArray format("?");
    for (auto it = textBlock.begin(); !it.atEnd(); ++it) {
        const QTextFragment fragment = it.fragment();
        const QTextCharFormat charFormat = fragment.charFormat();
        const QByteArray now
            = tagsOf(charFormat).join('\0') + '\1' + charFormat.stringProperty(RawInlineProperty).toLatin1();
        if (now != format)
            hash.addData(QByteArray("\0\2", 2) + now + '\3');
        format = now;
        hash.addData(fragment.text().toUtf8());
    }
    return hash.result();
}

BlockKind kindOf(const QTextBlock &textBlock)
{
    return static_cast<BlockKind>(textBlock.blockFormat().intProperty(BlockKindProperty));
}

bool holdsBlockObject(const QTextBlock &textBlock)
{
    for (auto it = textBlock.begin(); !it.atEnd(); ++it)
        if (it.fragment().charFormat().objectType() == BlockObjectType)
            return true;
    return false;
}

Qt::LayoutDirection ownDirection(const QTextBlock &textBlock)
{
    const QTextBlockFormat format = textBlock.blockFormat();
    return format.boolProperty(SoftDirectionProperty) ? Qt::LayoutDirectionAuto : format.layoutDirection();
}

Qt::LayoutDirection directionOf(const Block &block)
{
    if (!block.raw.contains("direction"))
        return Qt::LayoutDirectionAuto;
    const QString name = markup::attributesOf(block).value(QStringLiteral("direction")).toString();
    return name == QLatin1String("rtl") ? Qt::RightToLeft
        : name == QLatin1String("ltr")  ? Qt::LeftToRight
                                        : Qt::LayoutDirectionAuto;
}

int blockIdOf(const QTextBlock &textBlock) { return textBlock.blockFormat().intProperty(BlockIdProperty); }

int textIndexOf(const QTextBlock &textBlock)
{
    const QTextBlockFormat format = textBlock.blockFormat();
    return format.hasProperty(TextIndexProperty) ? format.intProperty(TextIndexProperty) : -1;
}

} // namespace broadsheet::richtext
