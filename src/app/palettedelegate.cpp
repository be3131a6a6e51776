// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/palettedelegate.h"

#include "app/commandpalette.h"
#include "editor/look.h"

#include <QLocale>
#include <QPainter>
#include <QStyle>
#include <QTextLayout>

namespace broadsheet::app {

namespace {

constexpr int paletteRow = 34;
constexpr int paletteSection = 24;

/// What was typed stands out in the name, where it is found as typed.
QList<QTextLayout::FormatRange> boldRanges(const QString &text, const QStringList &words)
{
    QList<QTextLayout::FormatRange> ranges;
    for (const QString &word : words) {
        const qsizetype at = text.indexOf(word, 0, Qt::CaseInsensitive);
        if (at < 0)
            continue;
        QTextLayout::FormatRange range;
        range.start = int(at);
        range.length = int(word.size());
        range.format.setFontWeight(QFont::Bold);
        ranges.append(range);
    }
    return ranges;
}

void drawLine(QPainter &painter, const QRect &rect, const QFont &font, const QString &text,
    const QStringList &words, Qt::LayoutDirection direction)
{
    QTextLayout layout(QFontMetrics(font).elidedText(text, Qt::ElideRight, rect.width() - 8), font);
    QTextOption option;
    option.setWrapMode(QTextOption::NoWrap);
    option.setTextDirection(direction);
    layout.setTextOption(option);
    layout.setFormats(boldRanges(layout.text(), words));
    layout.beginLayout();
    QTextLine line = layout.createLine();
    if (line.isValid())
        line.setLineWidth(rect.width());
    layout.endLayout();
    layout.draw(
        &painter, QPointF(rect.left(), rect.top() + (rect.height() - layout.boundingRect().height()) / 2));
}

} // namespace

QSize PaletteDelegate::sizeHint(const QStyleOptionViewItem &, const QModelIndex &index) const
{
    const auto *model = static_cast<const PaletteModel *>(index.model());
    return { 200, model->row(index.row()).kind == PaletteRow::Kind::Section ? paletteSection : paletteRow };
}

void PaletteDelegate::paint(
    QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const auto *model = static_cast<const PaletteModel *>(index.model());
    const PaletteRow &row = model->row(index.row());
    const editor::Tokens &t = editor::tokensOf(option.palette);
    const QString language = QLocale().name();
    const bool selected = option.state.testFlag(QStyle::State_Selected);
    const auto place = [&option](int left, int right) {
        return QStyle::visualRect(option.direction, option.rect, option.rect.adjusted(left, 0, -right, 0));
    };
    painter->save();
    if (row.kind == PaletteRow::Kind::Section) {
        painter->setFont(editor::font(editor::TextRole::LabelStrong, language));
        painter->setPen(t.ink2);
        painter->drawText(place(16, 16),
            Qt::AlignVCenter | Qt::AlignAbsolute
                | (option.direction == Qt::RightToLeft ? Qt::AlignRight : Qt::AlignLeft),
            row.text);
        painter->restore();
        return;
    }
    if (selected)
        painter->fillRect(option.rect, t.sel);
    const int middle = option.rect.top() + (option.rect.height() - 16) / 2;
    const QRect iconRect(option.rect.left() + 17, middle, 16, 16);
    editor::icon(row.icon).paint(painter, QStyle::visualRect(option.direction, option.rect, iconRect),
        Qt::AlignCenter, row.enabled || selected ? QIcon::Normal : QIcon::Disabled);
    QFont hintFont = editor::font(editor::TextRole::Interface, language);
    hintFont.setPixelSize(12);
    const int hintWidth
        = std::min(QFontMetrics(hintFont).horizontalAdvance(row.hint) + 2, option.rect.width() * 11 / 20);
    painter->setFont(hintFont);
    painter->setPen(t.ink2);
    painter->drawText(place(option.rect.width() - 17 - hintWidth, 17),
        Qt::AlignVCenter | Qt::AlignAbsolute
            | (option.direction == Qt::RightToLeft ? Qt::AlignLeft : Qt::AlignRight),
        QFontMetrics(hintFont).elidedText(row.hint, Qt::ElideRight, hintWidth));
    // ink3 is too weak on a chosen row.
    painter->setPen(row.enabled ? t.ink : selected ? t.ink2 : t.ink3);
    drawLine(*painter, place(42, 17 + hintWidth + 12), editor::font(editor::TextRole::Interface, language),
        row.text, model->words(), option.direction);
    painter->restore();
}

} // namespace broadsheet::app
