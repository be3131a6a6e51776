// SPDX-License-Identifier: GPL-3.0-or-later
// What stands above the rows of the article list: saved search, filter, new, search field, segments. UI
// thread.
#pragma once

#include "app/window.h"
#include "newsroom/library.h"

#include <QTimer>
#include <QToolButton>

class QButtonGroup;
class QLineEdit;
class QMenu;

namespace broadsheet::app {

/// The saved search as the pane's title, with the arrow of its menu behind it.
class ShelfButton final : public QToolButton {
    Q_OBJECT
public:
    using QToolButton::QToolButton;

    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
};

class ListHeader final : public QWidget {
    Q_OBJECT
public:
    explicit ListHeader(Surroundings surroundings, QWidget *parent = nullptr);

    /// Everything but the page.
    const newsroom::LibraryQuery &query() const { return m_query; }

    void setShelf(newsroom::Shelf shelf);
    void showCounts(const newsroom::SegmentCounts &counts);

    void setSites(const std::vector<store::Site> &sites) { m_sites = sites; }

    void focusSearch();

    QLineEdit *searchField() const { return m_search; }

    void clearSearch();
    void retranslate();

signals:
    /// Another query: a choice at once, words when the fingers rest for 60 ms.
    void changed();
    /// Down or Return in the search field.
    void rowsWanted();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void makeSegments();
    void fillShelfMenu();
    void fillFilterMenu();
    void setFilter(std::optional<Stage> stage, std::optional<SiteId> site);
    void showFilter();
    void takeWords();
    QString counted(const QString &word, int count) const;

    Surroundings m_s;
    newsroom::LibraryQuery m_query;
    newsroom::SegmentCounts m_counts;
    bool m_counted = false;
    std::vector<store::Site> m_sites;
    ShelfButton *m_shelf;
    QToolButton *m_filter;
    QToolButton *m_new;
    QLineEdit *m_search;
    QButtonGroup *m_segments;
    QMenu *m_shelfMenu;
    QMenu *m_filterMenu;
    QTimer m_pause;
};

} // namespace broadsheet::app
