// SPDX-License-Identifier: GPL-3.0-or-later
// How a row of the palette looks: icon, name with what was typed in bold, and the key or the reason at its
// end.
#pragma once

#include <QStyledItemDelegate>

namespace broadsheet::app {

class PaletteDelegate final : public QStyledItemDelegate {
    Q_OBJECT
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(
        QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
};

} // namespace broadsheet::app
