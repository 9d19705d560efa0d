// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// Paints a row of a RecordList from the roles in recordroles.h. All rows are equally high. Thread: GUI.

#include <QStyledItemDelegate>

namespace karigar::ui {

class RecordDelegate : public QStyledItemDelegate {
    Q_OBJECT
public:
    explicit RecordDelegate(int lines = 2, QObject* parent = nullptr);
    void paint(QPainter* painter, const QStyleOptionViewItem& option,
               const QModelIndex& index) const override;
    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;

private:
    int paintLeading(QPainter* painter, const QRect& area, const QModelIndex& index) const;
    /// What is taken at the right of the first line and of the lines below it.
    struct Taken {
        int top = 0, below = 0;
    };
    Taken paintTrailing(QPainter* painter, const QRect& area, const QModelIndex& index) const;

    int m_lines;
};

} // namespace karigar::ui
