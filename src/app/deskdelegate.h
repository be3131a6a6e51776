// SPDX-License-Identifier: GPL-3.0-or-later
// Paints a cell of the desk's table: chips, pips, what is due. UI thread.
#pragma once

#include "core/instant.h"

#include <QFont>
#include <QLocale>
#include <QStyledItemDelegate>

namespace broadsheet::newsroom {
struct DeskRow;
}

namespace broadsheet::app {

class DeskFilter;
class DeskTable;

class DeskDelegate final : public QStyledItemDelegate {
    Q_OBJECT
public:
    static constexpr int rowHeight = 38;

    DeskDelegate(const DeskTable &table, const DeskFilter &filter, QObject *parent = nullptr);

    void setLanguage(const QString &tag);

    void paint(
        QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    void paintChips(QPainter &painter, const QRect &rect, const newsroom::DeskRow &row,
        const QStyleOptionViewItem &option) const;
    void paintNotes(
        QPainter &painter, const QRect &rect, const QString &count, const QStyleOptionViewItem &option) const;
    void paintHeadline(QPainter &painter, const QRect &rect, const newsroom::DeskRow &row,
        const QString &text, const QStyleOptionViewItem &option) const;

    const DeskTable &m_table;
    const DeskFilter &m_filter;
    QLocale m_locale;
    QFont m_plain;
    QFont m_strong;
    QFont m_chip;
};

} // namespace broadsheet::app
