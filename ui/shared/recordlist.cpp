// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shared/recordlist.h"

#include "ui/shared/recorddelegate.h"
#include "ui/shared/text.h"

#include <QItemSelectionModel>

using namespace Qt::StringLiterals;

namespace karigar::ui {

RecordList::RecordList(const QString& objectName, const QString& accessibleName, int lines, QWidget* parent)
    : QListView(parent)
{
    nameWidget(this, objectName, accessibleName);
    setItemDelegate(new RecordDelegate(lines, this));
    setUniformItemSizes(true);
    setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    setMouseTracking(true);
    viewport()->setAttribute(Qt::WA_Hover);
    connect(this, &QListView::activated, this, &RecordList::opened);
}

void RecordList::setModel(QAbstractItemModel* model)
{
    QListView::setModel(model);
    if (selectionModel())
        connect(selectionModel(), &QItemSelectionModel::currentChanged, this,
                [this](const QModelIndex& current) { Q_EMIT currentRowChanged(current); });
}

void RecordList::selectRow(int row)
{
    const QModelIndex index = model() ? model()->index(row, 0) : QModelIndex();
    setCurrentIndex(index);
}

} // namespace karigar::ui
