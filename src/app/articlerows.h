// SPDX-License-Identifier: GPL-3.0-or-later
// The rows of the article list: pages come as the view asks for them, a newer answer changes only what is
// different. UI thread.
#pragma once

#include "newsroom/library.h"

#include <QAbstractListModel>
#include <QLocale>

namespace broadsheet::app {

class ArticleRows final : public QAbstractListModel {
    Q_OBJECT
public:
    /// Data of the rows beside the display role (the headline).
    enum Role { RowRole = Qt::UserRole };

    explicit ArticleRows(const Clock &clock, QObject *parent = nullptr);

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    bool canFetchMore(const QModelIndex &parent) const override;
    /// Asks for the next page: pageWanted().
    void fetchMore(const QModelIndex &parent) override;

    /// The first rows as they are now; those that stay keep their place in the view.
    void replace(std::vector<newsroom::LibraryRow> rows, bool more);
    /// The page behind the last row; rows that moved there meanwhile are not shown twice.
    void append(std::vector<newsroom::LibraryRow> rows, bool more);
    void clear();

    void setLocale(const QLocale &locale);

    const QLocale &locale() const { return m_locale; }

    Instant now() const { return m_clock.now(); }

    const newsroom::LibraryRow &row(int index) const { return m_rows[static_cast<size_t>(index)]; }

    const std::vector<newsroom::LibraryRow> &rows() const { return m_rows; }

    /// -1 = not among the rows that are here.
    int indexOf(const ArticleId &id) const;

    /// "Port Alder reopens its pier, Draft, Harbour, 12:04, on the site, 2 notes".
    QString sentence(int index) const;

signals:
    void pageWanted(int offset);

private:
    void removeMissing(const std::vector<newsroom::LibraryRow> &rows);

    const Clock &m_clock;
    QLocale m_locale;
    std::vector<newsroom::LibraryRow> m_rows;
    bool m_more = false;
    bool m_asked = false;
};

/// The headline, or what stands for it.
QString headlineOf(const newsroom::LibraryRow &row);
bool isBreaking(const Fields &fields);
bool isEmbargoed(const Fields &fields, Instant now);

} // namespace broadsheet::app

Q_DECLARE_METATYPE(const broadsheet::newsroom::LibraryRow *)
