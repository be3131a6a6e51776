// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/deskdelegate.h"

#include "app/articlerows.h"
#include "app/chips.h"
#include "app/desktable.h"
#include "app/momentwords.h"
#include "app/statusline.h"
#include "editor/look.h"
#include "editor/style.h"

#include <QPainter>

namespace broadsheet::app {

namespace {

constexpr int cellPadding = 8;
constexpr int chipTall = 18;

/// Late is red, today amber; red on a chosen row would be too weak in the dark.
QColor colourOfDue(const Fields &fields, Instant now, const editor::Tokens &t, bool selected)
{
    if (!fields.due)
        return t.ink2;
    if (fields.due->instant < now)
        return selected ? t.ink : t.red;
    return isSameDay(fields.due->instant, now) && !selected ? t.amber : t.ink2;
}

} // namespace

DeskDelegate::DeskDelegate(const DeskTable &table, const DeskFilter &filter, QObject *parent)
    : QStyledItemDelegate(parent)
    , m_table(table)
    , m_filter(filter)
{
}

void DeskDelegate::setLanguage(const QString &tag)
{
    m_locale = QLocale(tag);
    m_plain = editor::font(editor::TextRole::Interface, tag);
    m_strong = editor::font(editor::TextRole::InterfaceStrong, tag);
    m_chip = editor::font(editor::TextRole::LabelStrong, tag);
}

QSize DeskDelegate::sizeHint(const QStyleOptionViewItem &, const QModelIndex &index) const
{
    const int text = QFontMetrics(m_plain).horizontalAdvance(index.data().toString());
    return { text + 2 * cellPadding + 14, rowHeight };
}

void DeskDelegate::paintChips(QPainter &painter, const QRect &rect, const newsroom::DeskRow &row,
    const QStyleOptionViewItem &option) const
{
    const editor::Tokens &t = editor::tokensOf(option.palette);
    // The time has a column of its own.
    Standing shown = row.article.state.shown;
    shown.scheduledFor.reset();
    std::vector<Chip> chips { stageChip(shown, m_table.now(), m_locale, t) };
    if (isEmbargoed(row.article.state.fields, m_table.now()))
        chips.push_back(embargoChip(t));
    int x = rect.left();
    for (const Chip &chip : chips) {
        const int width = std::min(chipWidth(chip, m_chip), rect.right() + 1 - x);
        if (width < chipTall)
            break;
        paintChip(painter,
            QStyle::visualRect(
                option.direction, rect, { x, rect.center().y() - chipTall / 2, width, chipTall }),
            chip, m_chip);
        x += width + 6;
    }
}

void DeskDelegate::paintNotes(
    QPainter &painter, const QRect &rect, const QString &count, const QStyleOptionViewItem &option) const
{
    if (count.isEmpty())
        return;
    const auto place
        = [&](const QRect &logical) { return QStyle::visualRect(option.direction, rect, logical); };
    editor::icon(QStringLiteral("note"))
        .paint(&painter, place({ rect.left(), rect.center().y() - 7, 16, 16 }));
    painter.drawText(place(rect.adjusted(20, 0, 0, 0)),
        QStyle::visualAlignment(option.direction, Qt::AlignLeft) | Qt::AlignVCenter, count);
}

void DeskDelegate::paintHeadline(QPainter &painter, const QRect &rect, const newsroom::DeskRow &row,
    const QString &text, const QStyleOptionViewItem &option) const
{
    const editor::Tokens &t = editor::tokensOf(option.palette);
    const int side = QStyle::visualAlignment(option.direction, Qt::AlignLeft) | Qt::AlignVCenter;
    QRect room = rect;
    if (isBreaking(row.article.state.fields)) {
        const Chip mark { tr("Breaking"), t.red, t.redSoft };
        const int width = chipWidth(mark, m_chip);
        paintChip(painter,
            QStyle::visualRect(
                option.direction, rect, { rect.left(), rect.center().y() - chipTall / 2, width, chipTall }),
            mark, m_chip);
        room = QStyle::visualRect(option.direction, rect, rect.adjusted(width + 6, 0, 0, 0));
    }
    painter.setFont(m_strong);
    painter.setPen(row.article.state.fields.headline.isEmpty() ? t.ink2 : t.ink);
    painter.drawText(room, side | Qt::TextSingleLine,
        QFontMetrics(m_strong).elidedText(text, Qt::ElideRight, room.width()));
}

void DeskDelegate::paint(
    QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const editor::Tokens &t = editor::tokensOf(option.palette);
    const newsroom::DeskRow &row = m_filter.row(index);
    const auto column = static_cast<DeskColumn>(index.column());
    const bool selected = option.state.testFlag(QStyle::State_Selected);
    painter->save();
    painter->fillRect(option.rect, selected ? t.sel : t.paper);
    if (selected && column == DeskColumn::Headline)
        painter->fillRect(QStyle::visualRect(option.direction, option.rect,
                              { option.rect.left(), option.rect.top(), 3, option.rect.height() }),
            t.accent);
    painter->fillRect(QRect(option.rect.left(), option.rect.bottom(), option.rect.width(), 1), t.line);

    const QString text = index.data().toString();
    const QRect inner = option.rect.adjusted(cellPadding, 0, -cellPadding, -1);
    const int side = QStyle::visualAlignment(option.direction, Qt::AlignLeft) | Qt::AlignVCenter;
    painter->setFont(m_plain);
    painter->setPen(t.ink2);
    switch (column) {
    case DeskColumn::Headline:
        paintHeadline(*painter,
            QStyle::visualRect(option.direction, option.rect, option.rect.adjusted(14, 0, -8, -1)), row, text,
            option);
        break;
    case DeskColumn::Stage:
        paintChips(*painter, inner, row, option);
        break;
    case DeskColumn::Notes:
        paintNotes(*painter, inner, text, option);
        break;
    case DeskColumn::Where:
        paintPips(*painter, inner, pipsOf(row.article.state), 7, option.direction, option.palette, selected);
        break;
    case DeskColumn::Due:
    case DeskColumn::Checks:
    case DeskColumn::Section:
    case DeskColumn::Author:
    case DeskColumn::Holder:
    case DeskColumn::Time:
    case DeskColumn::Site: {
        const auto count = m_table.checks(row);
        const bool unkept = column == DeskColumn::Checks && count && count->good < count->all;
        if (column == DeskColumn::Due) {
            painter->setPen(colourOfDue(row.article.state.fields, m_table.now(), t, selected));
            painter->setFont(m_strong);
        } else if (unkept) {
            painter->setPen(selected ? t.ink : t.amber);
        }
        painter->drawText(inner, side | Qt::TextSingleLine,
            painter->fontMetrics().elidedText(text, Qt::ElideRight, inner.width()));
        break;
    }
    }
    painter->restore();
}

} // namespace broadsheet::app
