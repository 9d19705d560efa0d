// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/views/artisan/unreadchatsmodel.h"

#include "models/domain/records/channel.h"
#include "models/domain/records/readmarker.h"
#include "models/views/core/reloader.h"
#include "models/views/core/timewords.h"

#include <QHash>

using namespace Qt::StringLiterals;

namespace karigar::views::artisan {

namespace {
// Today is for what is recent; older unread talk is on the chats page.
constexpr int kLookedAt = 50;
} // namespace

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
    Query query = Query::of(Kind::Channel);
    query.equal("artisan", m_workspace.person().id).by("lastAt", true).first(kLookedAt);
    m_workspace.list(query, this, [this, pass](const std::vector<Row>& channels) {
        if (pass != m_pass)
            return;
        QStringList ids;
        for (const Row& row : channels)
            ids.append(row.id.toText());
        Query markers = Query::of(Kind::ReadMarker);
        markers.oneOf("channel", ids);
        m_workspace.list(markers, this, [this, pass, channels](const std::vector<Row>& rows) {
            if (pass == m_pass)
                keepUnread(channels, rows);
        });
    });
}

void UnreadChatsModel::keepUnread(const std::vector<Row>& channels, const std::vector<Row>& markers)
{
    QHash<Id, Millis> readUpTo;
    for (const Row& row : markers) {
        const auto marker = row.as<ReadMarker>();
        if (marker.user == m_workspace.person().id)
            readUpTo.insert(marker.channel, marker.upTo);
    }
    std::vector<Row> unread;
    for (const Row& row : channels) {
        const auto channel = row.as<Channel>();
        const bool theirs = !channel.lastBy.isNull() && channel.lastBy != m_workspace.person().id;
        if (theirs && channel.lastAt > readUpTo.value(channel.id))
            unread.push_back(row);
    }
    setRows(std::move(unread));
    Q_EMIT loaded();
}

QVariant UnreadChatsModel::present(const Row& row, int role) const
{
    const auto channel = row.as<Channel>();
    switch (role) {
    case RecordRole::Title:
    case RecordRole::Person:
        return channel.customerName;
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
