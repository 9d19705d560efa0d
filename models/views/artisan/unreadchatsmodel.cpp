// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/views/artisan/unreadchatsmodel.h"

#include "models/domain/records/channel.h"
#include "models/views/core/reloader.h"
#include "models/views/core/timewords.h"
#include "models/views/shared/chatwords.h"
#include "models/views/shared/unreadchats.h"

using namespace Qt::StringLiterals;

namespace karigar::views::artisan {

UnreadChatsModel::UnreadChatsModel(Workspace& workspace, QObject* parent)
    : RowsModel(parent)
    , m_workspace(workspace)
    , m_reloader(new Reloader(
          workspace, {Kind::Channel, Kind::ReadMarker, Kind::Message}, [this] { reload(); }, this))
{
    m_reloader->reloadNow();
}

void UnreadChatsModel::reload()
{
    const int pass = ++m_pass;
    findUnreadChats(m_workspace, this, [this, pass](std::vector<Row> chats) {
        if (pass != m_pass)
            return;
        setRows(std::move(chats));
        Q_EMIT loaded();
    });
}

QVariant UnreadChatsModel::present(const Row& row, int role) const
{
    const auto channel = row.as<Channel>();
    switch (role) {
    case RecordRole::Title:
    case RecordRole::Person:
        return otherName(channel, m_workspace.person().id);
    case RecordRole::Subtitle:
        return channel.lastText;
    case RecordRole::Time:
        return relativeWords(channel.lastAt, m_workspace.now());
    case RecordRole::ExactTime:
        return exactWords(channel.lastAt);
    case RecordRole::Unread:
        return true;
    default:
        return {};
    }
}

} // namespace karigar::views::artisan
