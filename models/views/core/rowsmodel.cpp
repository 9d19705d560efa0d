// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/views/core/rowsmodel.h"

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
    if (sameIds(rows)) {
        m_rows = std::move(rows);
        if (!m_rows.empty())
            Q_EMIT dataChanged(index(0), index(size() - 1));
        return;
    }
    // The common changes of a list are rows joining at the top, and more of it at the end; anything else is a
    // reset.
    const size_t before = m_rows.size();
    const auto standsAt = [&](size_t first) {
        for (size_t i = 0; i < before; ++i)
            if (rows[i + first].id != m_rows[i].id)
                return false;
        return true;
    };
    if (before > 0 && rows.size() > before && standsAt(rows.size() - before)) {
        const int added = static_cast<int>(rows.size() - before);
        beginInsertRows({}, 0, added - 1);
        m_rows = std::move(rows);
        endInsertRows();
        Q_EMIT dataChanged(index(added), index(size() - 1));
        return;
    }
    if (before > 0 && rows.size() > before && standsAt(0)) {
        beginInsertRows({}, size(), static_cast<int>(rows.size()) - 1);
        m_rows = std::move(rows);
        endInsertRows();
        Q_EMIT dataChanged(index(0), index(static_cast<int>(before) - 1));
        return;
    }
    beginResetModel();
    m_rows = std::move(rows);
    endResetModel();
}

int RowsModel::find(const QString& id) const
{
    for (int i = 0; i < size(); ++i)
        if (row(i).id.toText() == id)
            return i;
    return -1;
}

bool RowsModel::sameIds(const std::vector<Row>& rows) const
{
    if (rows.size() != m_rows.size())
        return false;
    for (size_t i = 0; i < rows.size(); ++i)
        if (rows[i].id != m_rows[i].id)
            return false;
    return true;
}

} // namespace karigar::views
