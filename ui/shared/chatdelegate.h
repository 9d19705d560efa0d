// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// Paints one ChatEntry: own right, others left, automatic ones as a centred note between hairlines, a
// separator where a day begins, the time and the delivery mark below. Thread: GUI. Owner: ChatView.

#include "ui/shared/chatentry.h"

#include <QStyledItemDelegate>

namespace karigar::ui {

class ChatModel;

/// What the mark of a delivery says, for those who hear it; empty without one.
QString deliveryWords(ChatEntry::Delivery delivery);

class ChatDelegate : public QStyledItemDelegate {
    Q_OBJECT
public:
    ChatDelegate(const ChatModel* model, QObject* parent);
    void paint(QPainter* painter, const QStyleOptionViewItem& option,
               const QModelIndex& index) const override;
    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    /// Where the image of the row is, in view coordinates; empty without one.
    QRect imageRect(const QRect& rowRect, int row) const;

private:
    struct Parts {
        QRect day, author, bubble, image, text, foot;
        int height = 0;
    };
    Parts measure(int row, int width) const;
    void paintNote(QPainter* painter, const Parts& parts, const ChatEntry& entry, int width) const;
    void paintBubble(QPainter* painter, const Parts& parts, const ChatEntry& entry) const;
    void paintFoot(QPainter* painter, const QRect& rect, const ChatEntry& entry) const;

    const ChatModel* m_model;
};

} // namespace karigar::ui
