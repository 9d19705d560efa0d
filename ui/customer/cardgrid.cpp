// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/customer/cardgrid.h"

#include "ui/style/tokens.h"

#include <QKeyEvent>

namespace karigar::ui {

CardGrid::CardGrid(int narrowest, int height, QWidget* parent)
    : QWidget(parent)
    , m_narrowest(narrowest)
    , m_height(height)
{
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

void CardGrid::setCards(const QList<QWidget*>& cards)
{
    for (QWidget* old : std::as_const(m_cards)) {
        old->hide();
        old->deleteLater();
    }
    m_cards = cards;
    for (QWidget* card : std::as_const(m_cards)) {
        card->setParent(this);
        card->installEventFilter(this);
        card->show();
    }
    arrange();
    updateGeometry();
}

int CardGrid::columnsFor(int width) const
{
    return std::max(1, (width + space::k16) / (m_narrowest + space::k16));
}

int CardGrid::heightForWidth(int width) const
{
    const int rows = (static_cast<int>(m_cards.size()) + columnsFor(width) - 1) / columnsFor(width);
    return std::max(0, rows * (m_height + space::k16) - space::k16);
}

QSize CardGrid::sizeHint() const
{
    return {m_narrowest, heightForWidth(std::max(width(), m_narrowest))};
}

void CardGrid::resizeEvent(QResizeEvent*)
{
    arrange();
}

void CardGrid::arrange()
{
    const int columns = columnsFor(width());
    const int wide = (width() - (columns - 1) * space::k16) / columns;
    for (int i = 0; i < m_cards.size(); ++i)
        m_cards[i]->setGeometry(i % columns * (wide + space::k16), i / columns * (m_height + space::k16),
                                wide, m_height);
}

bool CardGrid::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() != QEvent::KeyPress)
        return QWidget::eventFilter(watched, event);
    const qsizetype at = m_cards.indexOf(static_cast<QWidget*>(watched));
    qsizetype to = -1;
    switch (static_cast<QKeyEvent*>(event)->key()) {
    case Qt::Key_Left:
        to = at - 1;
        break;
    case Qt::Key_Right:
        to = at + 1;
        break;
    case Qt::Key_Up:
        to = at - columnsFor(width());
        break;
    case Qt::Key_Down:
        to = at + columnsFor(width());
        break;
    default:
        return QWidget::eventFilter(watched, event);
    }
    if (at < 0 || to < 0 || to >= m_cards.size())
        return QWidget::eventFilter(watched, event);
    m_cards[to]->setFocus(Qt::TabFocusReason);
    return true;
}

} // namespace karigar::ui
