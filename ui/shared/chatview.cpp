// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shared/chatview.h"

#include "ui/shared/chatdelegate.h"
#include "ui/shared/chatmodel.h"
#include "ui/shared/text.h"

#include <QKeyEvent>
#include <QMouseEvent>
#include <QScrollBar>

using namespace Qt::StringLiterals;

namespace karigar::ui {

ChatView::ChatView(const QString& objectName, const QString& accessibleName, QWidget* parent)
    : QListView(parent)
    , m_model(new ChatModel(this))
    , m_delegate(new ChatDelegate(m_model, this))
{
    nameWidget(this, objectName, accessibleName);
    setModel(m_model);
    setItemDelegate(m_delegate);
    setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setResizeMode(QListView::Adjust);
    setSelectionMode(QAbstractItemView::NoSelection);
    QScrollBar* bar = verticalScrollBar();
    connect(bar, &QScrollBar::valueChanged, this, [this, bar](int value) {
        if (m_filling)
            return;
        m_follow = atBottom();
        if (value == bar->minimum() && bar->maximum() > 0)
            Q_EMIT olderWanted();
    });
    // Rows are laid out after they arrive, so "the bottom" is only known when the range grows.
    connect(bar, &QScrollBar::rangeChanged, this, [this, bar](int, int maximum) {
        if (m_follow)
            bar->setValue(maximum);
    });
}

bool ChatView::atBottom() const
{
    return verticalScrollBar()->value() >= verticalScrollBar()->maximum() - space::k32;
}

void ChatView::setEntries(const QVector<ChatEntry>& entries)
{
    m_filling = true;
    m_model->reset(entries);
    m_follow = true;
    scrollToBottom();
    m_filling = false;
}

void ChatView::append(const ChatEntry& entry)
{
    m_follow = m_follow || entry.kind == ChatEntry::Kind::Mine;
    m_model->append(entry);
    if (m_follow)
        scrollToBottom();
}

void ChatView::prepend(const QVector<ChatEntry>& older)
{
    const QPersistentModelIndex top = indexAt(QPoint(space::k16, 1));
    m_model->prepend(older);
    if (top.isValid())
        scrollTo(top, QAbstractItemView::PositionAtTop);
}

void ChatView::setDelivery(const QString& id, ChatEntry::Delivery delivery)
{
    m_model->setDelivery(id, delivery);
}

void ChatView::setImage(const QString& id, const QPixmap& image)
{
    m_model->setImage(id, image);
    scheduleDelayedItemsLayout(); // a row is as high as its picture
}

void ChatView::open(const QModelIndex& index, bool onImage)
{
    if (!index.isValid())
        return;
    const ChatEntry& entry = m_model->at(index.row());
    if (entry.delivery == ChatEntry::Delivery::Refused)
        Q_EMIT refusedOpened(entry.id);
    else if (onImage && !entry.image.isNull())
        Q_EMIT imageOpened(entry.id);
}

void ChatView::mouseReleaseEvent(QMouseEvent* event)
{
    QListView::mouseReleaseEvent(event);
    const QModelIndex index = indexAt(event->pos());
    if (index.isValid())
        open(index, m_delegate->imageRect(visualRect(index), index.row()).contains(event->pos()));
}

void ChatView::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        return open(currentIndex(), true);
    QListView::keyPressEvent(event);
}

} // namespace karigar::ui
