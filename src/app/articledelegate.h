// SPDX-License-Identifier: GPL-3.0-or-later
// Paints a row of the article list: headline, where it stands, and while searching the place of the hit. UI
// thread.
#pragma once

#include "newsroom/library.h"

#include <QFont>
#include <QLocale>
#include <QStyledItemDelegate>
#include <QTextLayout>

namespace broadsheet::app {

class ArticleDelegate final : public QStyledItemDelegate {
    Q_OBJECT
public:
    explicit ArticleDelegate(QObject *parent = nullptr);

    /// Fonts and words of the interface's language.
    void setLanguage(const QString &tag);

    /// Whether rows have room for a snippet.
    void setSearching(bool searching) { m_searching = searching; }

    void setNow(Instant now) { m_now = now; }

    int rowHeight() const;

    void paint(
        QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    void paintHeadline(QPainter &painter, const QRect &rect, const newsroom::LibraryRow &row,
        const QStyleOptionViewItem &option) const;
    void paintSnippet(QPainter &painter, const QRect &rect, const QString &snippet,
        const QStyleOptionViewItem &option) const;
    void paintFacts(QPainter &painter, const QRect &rect, const newsroom::LibraryRow &row,
        const QStyleOptionViewItem &option) const;

    QLocale m_locale;
    QFont m_strong;
    QFont m_label;
    QFont m_chip;
    QFont m_small;
    Instant m_now {};
    bool m_searching = false;
};

/// Text on at most `lines` lines of `height` px from the top of `rect`, the last one elided; aligned to the
/// start side of `direction`, each text in its own direction.
void paintLines(QPainter &painter, const QRect &rect, const QString &text, const QFont &font, int lines,
    int height, Qt::LayoutDirection direction, const QList<QTextLayout::FormatRange> &formats = {});

} // namespace broadsheet::app
