// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/views/shared/chatchannelsmodel.h"

#include "models/domain/records/readmarker.h"
#include "models/views/core/reloader.h"
#include "models/views/core/timewords.h"
#include "models/views/shared/chatwords.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace karigar::views {

namespace {

constexpr int kPage = 200;

Millis lastAtOf(const Row& row)
{
    return row.doc.value("lastAt"_L1).toInteger();
}

Query channelsOf(const char* side, const Id& person, int count)
{
    Query query = Query::of(Kind::Channel);
    query.equal(side, person).by("lastAt", true).first(count);
    return query;
}

} // namespace

ChatChannelsModel::ChatChannelsModel(Workspace& workspace, QObject* parent)
    : RowsModel(parent)
    , m_workspace(workspace)
    , m_reloader(new Reloader(
          workspace, {Kind::Channel, Kind::ReadMarker}, [this] { reload(); }, this))
    , m_wanted(kPage)
{
    m_reloader->reloadNow();
}

void ChatChannelsModel::reload()
{
    const int pass = ++m_pass;
    const Id me = m_workspace.person().id;
    m_workspace.list(channelsOf("artisan", me, m_wanted), this, [this, me, pass](std::vector<Row> first) {
        if (pass != m_pass)
            return;
        m_workspace.list(channelsOf("customer", me, m_wanted), this,
                         [this, pass, first = std::move(first)](std::vector<Row> second) mutable {
                             if (pass == m_pass)
                                 join(std::move(first), std::move(second), pass);
                         });
    });
}

void ChatChannelsModel::join(std::vector<Row> first, std::vector<Row> second, int pass)
{
    std::ranges::move(second, std::back_inserter(first));
    std::ranges::stable_sort(first, std::ranges::greater(), lastAtOf);
    m_more = std::ssize(first) >= m_wanted;
    if (std::ssize(first) > m_wanted)
        first.resize(static_cast<size_t>(m_wanted));
    QStringList ids;
    for (const Row& row : first)
        ids.append(row.id.toText());
    Query markers = Query::of(Kind::ReadMarker);
    markers.oneOf("channel", ids).equal("user", m_workspace.person().id);
    m_workspace.list(markers, this,
                     [this, pass, channels = std::move(first)](const std::vector<Row>& rows) mutable {
                         if (pass == m_pass)
                             take(std::move(channels), rows);
                     });
}

void ChatChannelsModel::take(std::vector<Row> channels, const std::vector<Row>& markers)
{
    m_readUpTo.clear();
    for (const Row& row : markers) {
        const auto marker = row.as<ReadMarker>();
        m_readUpTo.insert(marker.channel, marker.upTo);
    }
    setRows(std::move(channels));
    m_loaded = true;
    Q_EMIT loaded();
}

bool ChatChannelsModel::isUnread(const Channel& channel) const
{
    return !channel.lastBy.isNull() && channel.lastBy != m_workspace.person().id &&
           channel.lastAt > m_readUpTo.value(channel.id);
}

bool ChatChannelsModel::canFetchMore(const QModelIndex& parent) const
{
    return !parent.isValid() && m_more;
}

void ChatChannelsModel::fetchMore(const QModelIndex& parent)
{
    if (!canFetchMore(parent))
        return;
    m_more = false; // until the answer says otherwise
    m_wanted += kPage;
    reload();
}

QVariant ChatChannelsModel::present(const Row& row, int role) const
{
    const auto channel = row.as<Channel>();
    const Id me = m_workspace.person().id;
    switch (role) {
    case RecordRole::Title:
    case RecordRole::Person:
        return otherName(channel, me);
    case RecordRole::Subtitle:
        return channel.title;
    case RecordRole::Note:
        return lastWords(channel, me);
    case RecordRole::Time:
        return relativeWords(channel.lastAt, m_workspace.now());
    case RecordRole::ExactTime:
        return exactWords(channel.lastAt);
    case RecordRole::Unread:
        return isUnread(channel);
    default:
        return {};
    }
}

} // namespace karigar::views
