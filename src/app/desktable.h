// SPDX-License-Identifier: GPL-3.0-or-later
// The desk as rows and columns, for the table (and for the board); what is filtered and how it is sorted. UI
// thread.
#pragma once

#include "newsroom/deskrows.h"

#include <QAbstractTableModel>
#include <QHash>
#include <QLocale>
#include <QSortFilterProxyModel>

namespace broadsheet::app {

enum class DeskColumn { Headline, Stage, Section, Author, Holder, Due, Time, Notes, Checks, Where, Site };
inline constexpr int deskColumns = 11;

class DeskTable final : public QAbstractTableModel {
    Q_OBJECT
public:
    enum Role { RowRole = Qt::UserRole, SortRole };

    explicit DeskTable(const Clock &clock, QObject *parent = nullptr);

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

    /// Rows that stay keep their place; the order is the proxy's.
    void replace(std::vector<newsroom::DeskRow> rows);
    void setChecks(const ArticleId &id, const newsroom::CheckCount &count);
    /// Those whose checks are not known for the text that they have now.
    std::vector<ArticleId> unchecked(size_t most) const;
    void setLocale(const QLocale &locale);

    const QLocale &locale() const { return m_locale; }

    Instant now() const { return m_clock.now(); }

    const newsroom::DeskRow &row(int index) const { return m_rows[static_cast<size_t>(index)]; }

    const std::vector<newsroom::DeskRow> &rows() const { return m_rows; }

    /// Nothing where they were not looked at yet.
    std::optional<newsroom::CheckCount> checks(const newsroom::DeskRow &row) const;

private:
    struct Checked {
        RevisionId head;
        Instant modified;
        newsroom::CheckCount count;
    };

    QString text(const newsroom::DeskRow &row, DeskColumn column) const;
    QString spoken(const newsroom::DeskRow &row, DeskColumn column) const;
    QVariant sortKey(const newsroom::DeskRow &row, DeskColumn column) const;
    int indexOf(const ArticleId &id) const;

    const Clock &m_clock;
    QLocale m_locale;
    std::vector<newsroom::DeskRow> m_rows;
    QHash<ArticleId, Checked> m_checks;
};

class DeskFilter final : public QSortFilterProxyModel {
    Q_OBJECT
public:
    explicit DeskFilter(DeskTable &table, QObject *parent = nullptr);

    /// Empty = all.
    void setSection(const QString &section);
    void setPerson(const QString &login);
    void setLanguage(const QString &tag);
    void setNeedsMe(bool only);

    const newsroom::DeskRow &row(const QModelIndex &index) const
    {
        return m_table.row(mapToSource(index).row());
    }

protected:
    bool filterAcceptsRow(int row, const QModelIndex &parent) const override;
    bool lessThan(const QModelIndex &left, const QModelIndex &right) const override;

private:
    DeskTable &m_table;
    QString m_section;
    QString m_person;
    QString m_language;
    bool m_needsMe = false;
};

} // namespace broadsheet::app
