// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shared/tilegrid.h"

#include "ui/shared/text.h"
#include "ui/shared/tiledelegate.h"

#include <QScrollBar>

using namespace Qt::StringLiterals;

namespace karigar::ui {

TileGrid::TileGrid(const QString& objectName, const QString& accessibleName, QWidget* parent)
    : QListView(parent)
    , m_delegate(new TileDelegate(this))
{
    nameWidget(this, objectName, accessibleName);
    setItemDelegate(m_delegate);
    setViewMode(QListView::IconMode);
    setResizeMode(QListView::Adjust);
    setMovement(QListView::Static);
    setUniformItemSizes(true);
    setWrapping(true);
    setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOn); // a bar that comes and goes would change the columns
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    setMouseTracking(true);
    viewport()->setAttribute(Qt::WA_Hover);
    connect(this, &QListView::clicked, this, &TileGrid::opened);
    connect(this, &QListView::activated, this, &TileGrid::opened);
}

void TileGrid::resizeEvent(QResizeEvent* event)
{
    constexpr int kIdeal = 256;
    const int width = viewport()->width();
    m_columns = std::max(1, (width + kIdeal / 3) / kIdeal);
    const int tile = (width - 1) / m_columns; // includes the gap at the right, which the delegate leaves free
    const QSize size(tile, (tile - 16) * 11 / 16 + TileDelegate::textHeight() + 16);
    m_delegate->setTileSize(size);
    setGridSize(size);
    QListView::resizeEvent(event);
}

} // namespace karigar::ui
