// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shared/flowlayout.h"

#include <QStyle>
#include <QWidget>

using namespace Qt::StringLiterals;

namespace karigar::ui {

FlowLayout::FlowLayout(QWidget* parent, int gap)
    : QLayout(parent)
    , m_gap(gap)
{
    setContentsMargins(0, 0, 0, 0);
}

FlowLayout::~FlowLayout()
{
    qDeleteAll(m_items);
}

QLayoutItem* FlowLayout::takeAt(int index)
{
    return index >= 0 && index < m_items.size() ? m_items.takeAt(index) : nullptr;
}

QSize FlowLayout::minimumSize() const
{
    QSize size;
    for (const QLayoutItem* item : m_items)
        size = size.expandedTo(item->minimumSize());
    return size.grownBy(contentsMargins());
}

void FlowLayout::setGeometry(const QRect& rect)
{
    QLayout::setGeometry(rect);
    arrange(rect, true);
}

int FlowLayout::arrange(const QRect& rect, bool move) const
{
    const QRect area = rect.marginsRemoved(contentsMargins());
    const auto direction = parentWidget() ? parentWidget()->layoutDirection() : Qt::LeftToRight;
    struct Placed {
        QLayoutItem* item;
        QRect rect;
    };
    QList<Placed> line;
    int x = area.x(), y = area.y(), lineHeight = 0;
    const auto endLine = [&] {
        for (const Placed& placed : line) {
            const QRect centred = placed.rect.translated(0, (lineHeight - placed.rect.height()) / 2);
            if (move)
                placed.item->setGeometry(QStyle::visualRect(direction, area, centred));
        }
        line.clear();
    };
    for (QLayoutItem* item : m_items) {
        if (item->isEmpty())
            continue;
        const QSize hint = item->sizeHint().boundedTo({std::max(1, area.width()), QWIDGETSIZE_MAX});
        if (x > area.x() && x + hint.width() > area.right() + 1) {
            endLine();
            x = area.x();
            y += lineHeight + m_gap;
            lineHeight = 0;
        }
        line.append({item, {QPoint(x, y), hint}});
        x += hint.width() + m_gap;
        lineHeight = std::max(lineHeight, hint.height());
    }
    endLine();
    return y + lineHeight - rect.y() + contentsMargins().bottom();
}

} // namespace karigar::ui
