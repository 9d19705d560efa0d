// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// Paints a tile of a TileGrid: picture on top with the craft's tag, title, place, rating, price. Thread: GUI.

#include <QStyledItemDelegate>

namespace karigar::ui {

class TileDelegate : public QStyledItemDelegate {
    Q_OBJECT
public:
    using QStyledItemDelegate::QStyledItemDelegate;
    void setTileSize(QSize size) { m_size = size; }
    void paint(QPainter* painter, const QStyleOptionViewItem& option,
               const QModelIndex& index) const override;
    QSize sizeHint(const QStyleOptionViewItem&, const QModelIndex&) const override { return m_size; }
    static int textHeight();

private:
    void paintWords(QPainter* painter, QRect area, const QModelIndex& index) const;
    void paintTop(QPainter* painter, const QRect& picture, const QModelIndex& index) const;

    QSize m_size{256, 280};
};

} // namespace karigar::ui
