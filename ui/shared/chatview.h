// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// The talk in a channel. Stays at the newest message while the person is at the bottom. Thread: GUI.

#include "ui/shared/chatentry.h"

#include <QListView>
#include <QVector>

namespace karigar::ui {

class ChatDelegate;
class ChatModel;

class ChatView : public QListView {
    Q_OBJECT
public:
    ChatView(const QString& objectName, const QString& accessibleName, QWidget* parent = nullptr);
    void setEntries(const QVector<ChatEntry>& entries);
    void append(const ChatEntry& entry);
    void prepend(const QVector<ChatEntry>& older); ///< keeps what is being read in place
    void setDelivery(const QString& id, ChatEntry::Delivery delivery);
    void setImage(const QString& id, const QPixmap& image); ///< a thumbnail that has arrived

Q_SIGNALS:
    void imageOpened(const QString& entryId);
    void refusedOpened(const QString& entryId);
    void olderWanted(); ///< scrolled to the top

protected:
    void mouseReleaseEvent(QMouseEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    bool atBottom() const;
    void open(const QModelIndex& index, bool onImage);

    bool m_follow = true;   ///< at the newest, and staying there
    bool m_filling = false; ///< the scroll bar moves because of us, not of the person
    ChatModel* m_model;
    ChatDelegate* m_delegate;
};

} // namespace karigar::ui
