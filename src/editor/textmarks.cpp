// SPDX-License-Identifier: GPL-3.0-or-later
#include "editor/textmarks.h"

#include "core/placeholders.h"
#include "editor/look.h"
#include "richtext/blockstate.h"

#include <QFont>
#include <QTextBlock>
#include <QTextFragment>
#include <QTextLayout>

namespace broadsheet::editor {

namespace {

using Ranges = QList<QTextLayout::FormatRange>;

/// Only what differs from the document's font, so that bold and italic of the text stay.
QTextCharFormat sizeOf(const QFont &font)
{
    QTextCharFormat format;
    format.setProperty(QTextFormat::FontPixelSize, font.pixelSize());
    if (font.weight() != QFont::Normal)
        format.setFontWeight(font.weight());
    return format;
}

/// The letters of the other script have their own families and sizes.
QString languageOfScript(bool rightToLeft)
{
    return rightToLeft ? QStringLiteral("fa") : QStringLiteral("en");
}

QTextCharFormat inlineLook(const QTextCharFormat &format, bool arabic, const Tokens &t)
{
    QTextCharFormat look;
    if (format.isAnchor()) {
        look.setForeground(t.accent);
        look.setFontUnderline(true);
    }
    // Arabic letters have no slant; weight says the same.
    if (arabic && format.fontItalic()) {
        look.setFontItalic(false);
        look.setFontWeight(QFont::DemiBold);
    }
    const QString tags = format.stringProperty(richtext::InlineTagsProperty);
    if (tags.isEmpty())
        return look;
    if (tags.contains(QLatin1String("<u")))
        look.setFontUnderline(true);
    if (tags.contains(QLatin1String("<s>")) || tags.contains(QLatin1String("<del")))
        look.setFontStrikeOut(true);
    if (tags.contains(QLatin1String("<sub")))
        look.setVerticalAlignment(QTextCharFormat::AlignSubScript);
    if (tags.contains(QLatin1String("<sup")))
        look.setVerticalAlignment(QTextCharFormat::AlignSuperScript);
    return look;
}

} // namespace

bool TextMarks::decorate(const QTextBlock &block) const
{
    using richtext::BlockKind;
    Ranges ranges;
    const int length = block.length() - 1;
    const QTextBlockFormat blockFormat = block.blockFormat();
    const auto kind = static_cast<BlockKind>(blockFormat.intProperty(richtext::BlockKindProperty));
    const bool rightToLeft = block.textDirection() == Qt::RightToLeft;
    const bool ownScript = rightToLeft == isRightToLeft(m_language);
    const QString language = ownScript ? m_language : languageOfScript(rightToLeft);
    QTextCharFormat whole;
    if (kind == BlockKind::Heading) {
        whole = sizeOf(
            font(blockFormat.headingLevel() <= 2 ? TextRole::Subheading : TextRole::Body, language, m_zoom));
        whole.setFontWeight(QFont::Bold);
    } else if (blockFormat.boolProperty(richtext::CiteProperty)) {
        whole = sizeOf(font(TextRole::Byline, language, m_zoom));
        whole.setForeground(m_tokens.ink2);
    } else if (!ownScript && length > 0) {
        whole = sizeOf(font(TextRole::Body, language, m_zoom));
    }
    if (!ownScript && length > 0)
        whole.setFontFamilies(font(TextRole::Body, language, m_zoom).families());
    if (whole.propertyCount() > 0 && length > 0)
        ranges.append({ 0, length, whole });
    for (auto it = block.begin(); !it.atEnd(); ++it) {
        const QTextFragment fragment = it.fragment();
        const QTextCharFormat look = inlineLook(fragment.charFormat(), rightToLeft, m_tokens);
        if (look.propertyCount() > 0)
            ranges.append({ fragment.position() - block.position(), fragment.length(), look });
    }
    for (const PlaceholderSpan &span : placeholdersIn(block.text())) {
        QTextCharFormat amber;
        amber.setForeground(m_tokens.amber);
        amber.setBackground(m_tokens.amberSoft);
        amber.setFontUnderline(true);
        ranges.append({ static_cast<int>(span.begin), static_cast<int>(span.length), amber });
    }
    if (block.layout()->formats() == ranges)
        return false;
    block.layout()->setFormats(ranges);
    return true;
}

} // namespace broadsheet::editor
