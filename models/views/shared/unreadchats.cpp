// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/views/shared/unreadchats.h"

#include "models/domain/records/channel.h"
#include "models/domain/records/readmarker.h"

#include <algorithm>
#include <QHash>

namespace karigar::views {

namespace {

// Older unread talk is on the chats page; the number beside it is for what is recent.
constexpr int kLookedAt = 50;

Query channelsOf(const char* side, const Id& person)
{
    Query query = Query::of(Kind::Channel);
    query.equal(side, person).by("lastAt", true).first(kLookedAt);
    return query;
}

std::vector<Row> unreadOf(const Id& reader, const std::vector<Row>& channels, const std::vector<Row>& markers)
{
    QHash<Id, Millis> readUpTo;
    for (const Row& row : markers) {
        const auto marker = row.as<ReadMarker>();
        readUpTo.insert(marker.channel, marker.upTo);
    }
    std::vector<Row> unread;
    for (const Row& row : channels) {
        const auto channel = row.as<Channel>();
        const bool theirs = !channel.lastBy.isNull() && channel.lastBy != reader;
        if (theirs && channel.lastAt > readUpTo.value(channel.id))
            unread.push_back(row);
    }
    std::ranges::stable_sort(unread, std::ranges::greater(),
                             [](const Row& row) { return row.as<Channel>().lastAt; });
    return unread;
}

} // namespace

void findUnreadChats(Workspace& workspace, QObject* receiver, std::function<void(std::vector<Row>)> then)
{
    const Id me = workspace.person().id;
    workspace.list(channelsOf("artisan", me), receiver,
                   [&workspace, receiver, me, then = std::move(then)](std::vector<Row> hosted) {
                       workspace.list(channelsOf("customer", me), receiver,
                                      [&workspace, receiver, me, then,
                                       hosted = std::move(hosted)](std::vector<Row> channels) {
                                          channels.insert(channels.end(), hosted.begin(), hosted.end());
                                          QStringList ids;
                                          for (const Row& row : channels)
                                              ids.append(row.id.toText());
                                          Query markers = Query::of(Kind::ReadMarker);
                                          markers.oneOf("channel", ids).equal("user", me);
                                          workspace.list(markers, receiver,
                                                         [me, then, channels](const std::vector<Row>& rows) {
                                                             then(unreadOf(me, channels, rows));
                                                         });
                                      });
                   });
}

} // namespace karigar::views
