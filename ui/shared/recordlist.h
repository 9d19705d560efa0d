// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// A list of records: give it any model that answers the roles in recordroles.h. Uniform rows, so that 100,000
// of them scroll like ten. Enter or double click opens; the current row follows the keys. Thread: GUI.

#include <QListView>

namespace karigar::ui {

class RecordList : public QListView {
    Q_OBJECT
public:
    /// `lines` per row: 1 (compact), 2 or 3 (with RecordRole::Note).
    RecordList(const QString& objectName, const QString& accessibleName, int lines = 2,
               QWidget* parent = nullptr);
    void setModel(QAbstractItemModel* model) override;
    void selectRow(int row);

Q_SIGNALS:
    void currentRowChanged(const QModelIndex& index);
    void opened(const QModelIndex& index);
};

} // namespace karigar::ui
