// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/views/core/recordroles.h"
#include "models/views/core/workspace.h"

#include <QAbstractListModel>

namespace karigar::views {

/// A list of rows that knows how to present one; subclasses say what each role shows. Replacing the rows
/// keeps those that stay (by id) as long as their order is the same, so that selections and scroll positions
/// survive a reload.
/// GUI thread.
class RowsModel : public QAbstractListModel {
    Q_OBJECT
public:
    using QAbstractListModel::QAbstractListModel;

    int rowCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;

    void setRows(std::vector<Row> rows);
    const Row& row(int at) const { return m_rows.at(static_cast<size_t>(at)); }
    int size() const { return static_cast<int>(m_rows.size()); }
    /// -1 when the id is not listed.
    int find(const QString& id) const;

protected:
    /// What `role` shows of a row; Id, Waiting and the display text (from Title) are answered here.
    virtual QVariant present(const Row& row, int role) const = 0;

private:
    bool staysInOrder(const std::vector<Row>& rows) const;
    void removeAllBut(const std::vector<Row>& rows);
    void insertWhatIsNew(const std::vector<Row>& rows);

    std::vector<Row> m_rows;
};

} // namespace karigar::views
