// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/views/core/rowsmodel.h"

#include <algorithm>
#include <QHash>
#include <QSet>

namespace karigar::views {

int RowsModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : size();
}

QVariant RowsModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const Row& shown = row(index.row());
    if (role == RecordRole::Id)
        return shown.id.toText();
    if (role == RecordRole::Waiting)
        return shown.waiting;
    if (role == Qt::DisplayRole || role == Qt::AccessibleTextRole)
        return present(shown, RecordRole::Title);
    if (role == Qt::ToolTipRole)
        return present(shown, RecordRole::ExactTime);
    return present(shown, role);
}

void RowsModel::setRows(std::vector<Row> rows)
{
    if (!staysInOrder(rows)) {
        beginResetModel();
        m_rows = std::move(rows);
        endResetModel();
        return;
    }
    removeAllBut(rows);
    insertWhatIsNew(rows);
    m_rows = std::move(rows);
    if (!m_rows.empty())
        Q_EMIT dataChanged(index(0), index(size() - 1));
}

int RowsModel::find(const QString& id) const
{
    for (int i = 0; i < size(); ++i)
        if (row(i).id.toText() == id)
            return i;
    return -1;
}

/// Whether some rows stay, in the order in which they are.
bool RowsModel::staysInOrder(const std::vector<Row>& rows) const
{
    QHash<Id, size_t> places;
    for (size_t i = 0; i < rows.size(); ++i)
        places.insert(rows[i].id, i);
    size_t next = 0;
    for (const Row& row : m_rows) {
        const auto place = places.constFind(row.id);
        if (place == places.constEnd())
            continue;
        if (*place < next)
            return false;
        next = *place + 1;
    }
    return next > 0;
}

void RowsModel::removeAllBut(const std::vector<Row>& rows)
{
    QSet<Id> stay;
    for (const Row& row : rows)
        stay.insert(row.id);
    for (auto end = std::ssize(m_rows); end > 0; --end) {
        auto first = end;
        while (first > 0 && !stay.contains(m_rows[static_cast<size_t>(first - 1)].id))
            --first;
        if (first == end)
            continue;
        beginRemoveRows({}, static_cast<int>(first), static_cast<int>(end - 1));
        m_rows.erase(m_rows.begin() + first, m_rows.begin() + end);
        endRemoveRows();
        end = first + 1;
    }
}

/// All rows that are here are in the new ones, in the same order.
void RowsModel::insertWhatIsNew(const std::vector<Row>& rows)
{
    for (auto at = 0Z; at < std::ssize(rows); ++at) {
        const auto isHere = [&](const Row& row) {
            return at < std::ssize(m_rows) && m_rows[static_cast<size_t>(at)].id == row.id;
        };
        const auto known = std::find_if(rows.begin() + at, rows.end(), isHere);
        const auto added = known - (rows.begin() + at);
        if (added == 0)
            continue;
        beginInsertRows({}, static_cast<int>(at), static_cast<int>(at + added - 1));
        m_rows.insert(m_rows.begin() + at, rows.begin() + at, known);
        endInsertRows();
        at += added - 1;
    }
}

} // namespace karigar::views
