// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktable.h"

#include "app/articlerows.h"
#include "app/chips.h"
#include "app/momentwords.h"
#include "app/statusline.h"

#include <QSet>

#include <algorithm>
#include <limits>

namespace broadsheet::app {

namespace {

/// Scheduled (the site says so), else planned (a wish).
std::optional<Instant> timeOf(const newsroom::DeskRow &row)
{
    const store::ArticleState &state = row.article.state;
    const auto &time = state.shown.scheduledFor ? state.shown.scheduledFor : state.fields.planned;
    return time ? std::optional(time->instant) : std::nullopt;
}

std::optional<Instant> dueOf(const newsroom::DeskRow &row)
{
    const auto &due = row.article.state.fields.due;
    return due ? std::optional(due->instant) : std::nullopt;
}

/// What has no time comes last.
qint64 keyOfTime(const std::optional<Instant> &time)
{
    return time ? toMs(*time) : std::numeric_limits<qint64>::max();
}

/// In the order of the work.
int rankOf(Stage stage)
{
    constexpr std::array order { Stage::Draft, Stage::Returned, Stage::Submitted, Stage::Approved,
        Stage::Scheduled, Stage::Published, Stage::Unpublished, Stage::Killed, Stage::Spiked };
    return static_cast<int>(std::find(order.begin(), order.end(), stage) - order.begin());
}

} // namespace

DeskTable::DeskTable(const Clock &clock, QObject *parent)
    : QAbstractTableModel(parent)
    , m_clock(clock)
{
}

int DeskTable::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int DeskTable::columnCount(const QModelIndex &parent) const { return parent.isValid() ? 0 : deskColumns; }

QVariant DeskTable::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || index.row() >= rowCount())
        return {};
    const newsroom::DeskRow &its = row(index.row());
    const auto column = static_cast<DeskColumn>(index.column());
    switch (role) {
    case Qt::DisplayRole:
        return text(its, column);
    case Qt::AccessibleTextRole:
        return spoken(its, column);
    case Qt::ToolTipRole:
        return column == DeskColumn::Where ? pipsSentence(its.article.state) : text(its, column);
    case RowRole:
        return QVariant::fromValue(&its.article);
    case SortRole:
        return sortKey(its, column);
    default:
        return {};
    }
}

QVariant DeskTable::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (static_cast<DeskColumn>(section)) {
    case DeskColumn::Headline:
        return tr("Headline");
    case DeskColumn::Stage:
        return tr("Stage");
    case DeskColumn::Section:
        return tr("Section");
    case DeskColumn::Author:
        return tr("Author");
    case DeskColumn::Holder:
        return tr("With");
    case DeskColumn::Due:
        return tr("Due");
    case DeskColumn::Time:
        return tr("Goes out");
    case DeskColumn::Notes:
        return tr("Notes");
    case DeskColumn::Checks:
        return tr("Checks");
    case DeskColumn::Where:
        return tr("Where");
    case DeskColumn::Site:
        return tr("Site");
    }
    return {};
}

QString DeskTable::text(const newsroom::DeskRow &row, DeskColumn column) const
{
    const newsroom::LibraryRow &article = row.article;
    const store::ArticleState &state = article.state;
    switch (column) {
    case DeskColumn::Headline:
        return headlineOf(article);
    case DeskColumn::Stage:
        return stageWord(state.shown.stage);
    case DeskColumn::Section:
        return state.fields.section;
    case DeskColumn::Author:
        return article.author;
    case DeskColumn::Holder:
        return article.holder;
    case DeskColumn::Due:
        return dueOf(row) ? comingTime(*dueOf(row), now(), m_locale) : QString();
    case DeskColumn::Time:
        return !timeOf(row)            ? QString()
            : state.shown.scheduledFor ? comingTime(*timeOf(row), now(), m_locale)
                                       : tr("planned %1").arg(comingTime(*timeOf(row), now(), m_locale));
    case DeskColumn::Notes:
        return article.openNotes > 0 ? m_locale.toString(article.openNotes) : QString();
    case DeskColumn::Checks: {
        const auto count = checks(row);
        return count && count->all > 0 ? m_locale.toString(count->good) + u'/' + m_locale.toString(count->all)
                                       : QString();
    }
    case DeskColumn::Where:
        // Three pips say it; the words are in the accessible text.
        return {};
    case DeskColumn::Site:
        return article.siteName;
    }
    return {};
}

QString DeskTable::spoken(const newsroom::DeskRow &row, DeskColumn column) const
{
    const QString shown = text(row, column);
    switch (column) {
    case DeskColumn::Headline:
        return isBreaking(row.article.state.fields) ? tr("Breaking: %1").arg(shown) : shown;
    case DeskColumn::Due: {
        const auto due = dueOf(row);
        return due && *due < now() ? tr("late, was due %1").arg(shown) : shown;
    }
    case DeskColumn::Where:
        return pipsSentence(row.article.state);
    case DeskColumn::Checks: {
        const auto count = checks(row);
        return count
            ? tr("%1 of %2 checks pass").arg(m_locale.toString(count->good), m_locale.toString(count->all))
            : shown;
    }
    case DeskColumn::Stage:
    case DeskColumn::Section:
    case DeskColumn::Author:
    case DeskColumn::Holder:
    case DeskColumn::Time:
    case DeskColumn::Notes:
    case DeskColumn::Site:
        return shown;
    }
    return shown;
}

QVariant DeskTable::sortKey(const newsroom::DeskRow &row, DeskColumn column) const
{
    switch (column) {
    case DeskColumn::Stage:
        return rankOf(row.article.state.shown.stage);
    case DeskColumn::Due:
        return keyOfTime(dueOf(row));
    case DeskColumn::Time:
        return keyOfTime(timeOf(row));
    case DeskColumn::Notes:
        return row.article.openNotes;
    case DeskColumn::Checks: {
        const auto count = checks(row);
        return count ? count->all - count->good : -1;
    }
    case DeskColumn::Where:
        return static_cast<int>(row.article.state.durability);
    case DeskColumn::Headline:
    case DeskColumn::Section:
    case DeskColumn::Author:
    case DeskColumn::Holder:
    case DeskColumn::Site:
        return text(row, column);
    }
    return {};
}

void DeskTable::replace(std::vector<newsroom::DeskRow> rows)
{
    QSet<ArticleId> wanted;
    for (const newsroom::DeskRow &row : rows)
        wanted.insert(row.article.state.id);
    for (int at = rowCount() - 1; at >= 0; --at) {
        if (wanted.contains(row(at).article.state.id))
            continue;
        beginRemoveRows({}, at, at);
        m_rows.erase(m_rows.begin() + at);
        endRemoveRows();
    }
    std::vector<newsroom::DeskRow> fresh;
    for (newsroom::DeskRow &row : rows) {
        const int at = indexOf(row.article.state.id);
        if (at < 0) {
            fresh.push_back(std::move(row));
            continue;
        }
        m_rows[static_cast<size_t>(at)] = std::move(row);
    }
    if (!m_rows.empty())
        emit dataChanged(index(0, 0), index(rowCount() - 1, deskColumns - 1));
    if (fresh.empty())
        return;
    beginInsertRows({}, rowCount(), rowCount() + static_cast<int>(fresh.size()) - 1);
    std::move(fresh.begin(), fresh.end(), std::back_inserter(m_rows));
    endInsertRows();
}

std::optional<newsroom::CheckCount> DeskTable::checks(const newsroom::DeskRow &row) const
{
    const auto known = m_checks.constFind(row.article.state.id);
    return known == m_checks.constEnd() ? std::nullopt : std::optional(known->count);
}

void DeskTable::setChecks(const ArticleId &id, const newsroom::CheckCount &count)
{
    const int at = indexOf(id);
    if (at < 0)
        return;
    const store::ArticleState &state = row(at).article.state;
    m_checks.insert(id, { state.head, state.modified, count });
    const QModelIndex cell = index(at, static_cast<int>(DeskColumn::Checks));
    emit dataChanged(cell, cell);
}

std::vector<ArticleId> DeskTable::unchecked(size_t most) const
{
    std::vector<ArticleId> wanted;
    for (const newsroom::DeskRow &row : m_rows) {
        const store::ArticleState &state = row.article.state;
        const auto known = m_checks.constFind(state.id);
        const bool fresh
            = known != m_checks.constEnd() && known->head == state.head && known->modified == state.modified;
        if (!fresh && wanted.size() < most)
            wanted.push_back(state.id);
    }
    return wanted;
}

void DeskTable::setLocale(const QLocale &locale)
{
    m_locale = locale;
    emit headerDataChanged(Qt::Horizontal, 0, deskColumns - 1);
    if (!m_rows.empty())
        emit dataChanged(index(0, 0), index(rowCount() - 1, deskColumns - 1));
}

int DeskTable::indexOf(const ArticleId &id) const
{
    const auto found = std::find_if(m_rows.begin(), m_rows.end(),
        [&id](const newsroom::DeskRow &row) { return row.article.state.id == id; });
    return found == m_rows.end() ? -1 : static_cast<int>(found - m_rows.begin());
}

DeskFilter::DeskFilter(DeskTable &table, QObject *parent)
    : QSortFilterProxyModel(parent)
    , m_table(table)
{
    setSourceModel(&table);
    setSortRole(DeskTable::SortRole);
    setSortLocaleAware(true);
    setDynamicSortFilter(true);
}

void DeskFilter::setSection(const QString &section)
{
    m_section = section;
    invalidateFilter();
}

void DeskFilter::setPerson(const QString &login)
{
    m_person = login;
    invalidateFilter();
}

void DeskFilter::setLanguage(const QString &tag)
{
    m_language = tag;
    invalidateFilter();
}

void DeskFilter::setNeedsMe(bool only)
{
    m_needsMe = only;
    invalidateFilter();
}

bool DeskFilter::filterAcceptsRow(int row, const QModelIndex &) const
{
    const newsroom::DeskRow &its = m_table.row(row);
    const Fields &fields = its.article.state.fields;
    return (m_section.isEmpty() || fields.section == m_section)
        && (m_person.isEmpty() || fields.authors.contains(m_person) || fields.assignee == m_person)
        && (m_language.isEmpty() || fields.language == m_language) && (!m_needsMe || its.needsMe);
}

bool DeskFilter::lessThan(const QModelIndex &left, const QModelIndex &right) const
{
    const QVariant a = left.data(DeskTable::SortRole);
    const QVariant b = right.data(DeskTable::SortRole);
    if (a != b)
        return QSortFilterProxyModel::lessThan(left, right);
    // Equals stand newest first, whichever way the column is sorted.
    const bool newer
        = m_table.row(left.row()).article.state.modified > m_table.row(right.row()).article.state.modified;
    return sortOrder() == Qt::AscendingOrder ? newer : !newer;
}

} // namespace broadsheet::app
