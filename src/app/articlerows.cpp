// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/articlerows.h"

#include "app/chips.h"
#include "app/momentwords.h"
#include "app/statusline.h"

#include <QCoreApplication>
#include <QSet>

#include <algorithm>

namespace broadsheet::app {

class RowWords {
    Q_DECLARE_TR_FUNCTIONS(RowWords)
};

QString headlineOf(const newsroom::LibraryRow &row)
{
    const QString &headline = row.state.fields.headline;
    return headline.isEmpty() ? RowWords::tr("No headline yet") : headline;
}

bool isBreaking(const Fields &fields)
{
    return fields.priority.compare(QLatin1String("breaking"), Qt::CaseInsensitive) == 0;
}

bool isEmbargoed(const Fields &fields, Instant now)
{
    return fields.embargo && now < fields.embargo->instant;
}

ArticleRows::ArticleRows(const Clock &clock, QObject *parent)
    : QAbstractListModel(parent)
    , m_clock(clock)
{
}

int ArticleRows::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

QVariant ArticleRows::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || index.row() >= rowCount())
        return {};
    switch (role) {
    case Qt::DisplayRole:
        return headlineOf(row(index.row()));
    case Qt::AccessibleTextRole:
        return sentence(index.row());
    case Qt::ToolTipRole:
        return headlineOf(row(index.row())) + u'\n' + pipsSentence(row(index.row()).state) + u'\n'
            + fullTime(row(index.row()).state.modified, m_locale);
    case RowRole:
        return QVariant::fromValue(&row(index.row()));
    default:
        return {};
    }
}

QString ArticleRows::sentence(int index) const
{
    const newsroom::LibraryRow &row = m_rows[static_cast<size_t>(index)];
    const Fields &fields = row.state.fields;
    QStringList parts;
    if (isBreaking(fields))
        parts.append(RowWords::tr("Breaking"));
    parts.append(headlineOf(row));
    parts.append(stageWord(row.state.shown.stage));
    if (isEmbargoed(fields, now()))
        parts.append(RowWords::tr("under embargo"));
    if (!fields.section.isEmpty())
        parts.append(fields.section);
    if (!fields.authors.isEmpty())
        parts.append(row.author);
    if (!fields.assignee.isEmpty())
        parts.append(RowWords::tr("with %1").arg(row.holder));
    if (!fields.language.isEmpty())
        parts.append(languageName(fields.language));
    parts.append(pastTime(row.state.modified, now(), m_locale));
    parts.append(pipsSentence(row.state));
    if (row.openNotes > 0)
        parts.append(RowWords::tr("%n note(s)", nullptr, row.openNotes));
    const bool fromRight = m_locale.textDirection() == Qt::RightToLeft;
    return parts.join(fromRight ? QStringLiteral("\u060c ") : QStringLiteral(", "));
}

bool ArticleRows::canFetchMore(const QModelIndex &parent) const
{
    return !parent.isValid() && m_more && !m_asked;
}

void ArticleRows::fetchMore(const QModelIndex &parent)
{
    if (!canFetchMore(parent))
        return;
    m_asked = true;
    emit pageWanted(rowCount());
}

void ArticleRows::removeMissing(const std::vector<newsroom::LibraryRow> &rows)
{
    QSet<ArticleId> wanted;
    for (const newsroom::LibraryRow &row : rows)
        wanted.insert(row.state.id);
    for (int last = rowCount() - 1; last >= 0; --last) {
        if (wanted.contains(row(last).state.id))
            continue;
        int first = last;
        while (first > 0 && !wanted.contains(row(first - 1).state.id))
            --first;
        beginRemoveRows({}, first, last);
        m_rows.erase(m_rows.begin() + first, m_rows.begin() + last + 1);
        endRemoveRows();
        last = first;
    }
}

void ArticleRows::replace(std::vector<newsroom::LibraryRow> rows, bool more)
{
    m_more = more;
    m_asked = false;
    if (m_rows.empty() || rows.empty()) {
        beginResetModel();
        m_rows = std::move(rows);
        endResetModel();
        return;
    }
    removeMissing(rows);
    for (size_t at = 0; at < rows.size(); ++at) {
        const int place = static_cast<int>(at);
        const int old = at < m_rows.size() && row(place).state.id == rows[at].state.id
            ? place
            : indexOf(rows[at].state.id);
        if (old < 0) {
            beginInsertRows({}, place, place);
            m_rows.insert(m_rows.begin() + place, std::move(rows[at]));
            endInsertRows();
            continue;
        }
        if (old != place) {
            beginMoveRows({}, old, old, {}, place);
            std::rotate(m_rows.begin() + place, m_rows.begin() + old, m_rows.begin() + old + 1);
            endMoveRows();
        }
        m_rows[at] = std::move(rows[at]);
    }
    emit dataChanged(index(0), index(rowCount() - 1));
}

void ArticleRows::append(std::vector<newsroom::LibraryRow> rows, bool more)
{
    m_more = more;
    m_asked = false;
    QSet<ArticleId> here;
    for (const newsroom::LibraryRow &row : m_rows)
        here.insert(row.state.id);
    std::erase_if(rows, [&here](const newsroom::LibraryRow &row) { return here.contains(row.state.id); });
    if (rows.empty())
        return;
    beginInsertRows({}, rowCount(), rowCount() + static_cast<int>(rows.size()) - 1);
    std::move(rows.begin(), rows.end(), std::back_inserter(m_rows));
    endInsertRows();
}

void ArticleRows::clear() { replace({}, false); }

void ArticleRows::setLocale(const QLocale &locale)
{
    m_locale = locale;
    if (!m_rows.empty())
        emit dataChanged(index(0), index(rowCount() - 1));
}

int ArticleRows::indexOf(const ArticleId &id) const
{
    const auto found = std::find_if(
        m_rows.begin(), m_rows.end(), [&id](const newsroom::LibraryRow &row) { return row.state.id == id; });
    return found == m_rows.end() ? -1 : static_cast<int>(found - m_rows.begin());
}

} // namespace broadsheet::app
