// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// The talk that a ChatView shows, oldest first. Thread: GUI. Owner: ChatView.

#include "ui/shared/chatentry.h"

#include <QAbstractListModel>
#include <QVector>

namespace karigar::ui {

class ChatModel : public QAbstractListModel {
    Q_OBJECT
public:
    using QAbstractListModel::QAbstractListModel;

    int rowCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;

    const ChatEntry& at(int row) const { return m_entries.at(row); }
    /// True when a day separator belongs above this row.
    bool startsDay(int row) const;
    /// True when the row continues what the same person just said.
    bool continues(int row) const;

    void reset(const QVector<ChatEntry>& entries);
    void append(const ChatEntry& entry);
    void prepend(const QVector<ChatEntry>& older);
    void setDelivery(const QString& id, ChatEntry::Delivery delivery);
    void setImage(const QString& id, const QPixmap& image);

private:
    int find(const QString& id) const; ///< from the newest; -1 when it is not here

    QVector<ChatEntry> m_entries;
};

} // namespace karigar::ui
