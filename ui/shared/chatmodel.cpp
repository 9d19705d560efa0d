// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shared/chatmodel.h"

#include "ui/shared/chatdelegate.h"

#include <QLocale>

using namespace Qt::StringLiterals;

namespace karigar::ui {

int ChatModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_entries.size());
}

QVariant ChatModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid() || role != Qt::AccessibleTextRole)
        return {};
    const ChatEntry& entry = m_entries.at(index.row());
    const QString time = QLocale().toString(entry.at, u"dddd HH:mm"_s);
    switch (entry.kind) {
    case ChatEntry::Kind::Mine: {
        const QString said = tr("You, %1: %2").arg(time, entry.text);
        const QString mark = deliveryWords(entry.delivery);
        return mark.isEmpty() ? said : u"%1, %2"_s.arg(said, mark);
    }
    case ChatEntry::Kind::Theirs:
        return tr("%1, %2: %3").arg(entry.author, time, entry.text);
    case ChatEntry::Kind::Automatic:
        return tr("Note, %1: %2").arg(time, entry.text);
    }
    return {};
}

bool ChatModel::startsDay(int row) const
{
    return row == 0 || m_entries.at(row).at.date() != m_entries.at(row - 1).at.date();
}

bool ChatModel::continues(int row) const
{
    if (row == 0 || startsDay(row))
        return false;
    const ChatEntry &before = m_entries.at(row - 1), &here = m_entries.at(row);
    return before.kind == here.kind && before.author == here.author;
}

void ChatModel::reset(const QVector<ChatEntry>& entries)
{
    beginResetModel();
    m_entries = entries;
    endResetModel();
}

void ChatModel::append(const ChatEntry& entry)
{
    const int row = static_cast<int>(m_entries.size());
    beginInsertRows({}, row, row);
    m_entries.append(entry);
    endInsertRows();
}

void ChatModel::prepend(const QVector<ChatEntry>& older)
{
    if (older.isEmpty())
        return;
    beginInsertRows({}, 0, static_cast<int>(older.size()) - 1);
    m_entries = older + m_entries;
    endInsertRows();
}

int ChatModel::find(const QString& id) const
{
    for (int row = static_cast<int>(m_entries.size()) - 1; row >= 0; --row)
        if (m_entries.at(row).id == id)
            return row;
    return -1;
}

void ChatModel::setDelivery(const QString& id, ChatEntry::Delivery delivery)
{
    const int row = find(id);
    if (row < 0)
        return;
    m_entries[row].delivery = delivery;
    Q_EMIT dataChanged(index(row), index(row));
}

void ChatModel::setImage(const QString& id, const QPixmap& image)
{
    const int row = find(id);
    if (row < 0)
        return;
    m_entries[row].image = image;
    Q_EMIT dataChanged(index(row), index(row));
}

} // namespace karigar::ui
