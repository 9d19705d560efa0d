// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/commands/command.h"
#include "models/domain/commands/commandlist.h"
#include "models/domain/records/calendarfeed.h"
#include "models/domain/records/user.h"
#include "models/domain/rules/limits.h"

#include <algorithm>
#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace karigar {

namespace {

/// The marketplace has made a secret address for a person's calendar; it keeps the hash.
struct Args {
    Id feed;
    Id user;
    QString tokenHash;
    bool artisan = false;

    template<class Self, class V>
    static void fields(Self& s, V& v)
    {
        v("feed", s.feed);
        v("user", s.user);
        v("tokenHash", s.tokenHash);
        v("artisan", s.artisan);
    }
};

Result<void> decide(Draft& draft, const Args& args)
{
    if (args.feed.isNull() || args.tokenHash.isEmpty())
        return badInput("no_id"_L1, QCoreApplication::translate("Rules", "The calendar link has no secret."));
    KARIGAR_TRY(const auto user, draft.get<User>(args.user));
    if (args.artisan && !user.artisan)
        return refuse("not_an_artisan"_L1,
                      QCoreApplication::translate("Rules", "Only artisans have a workshop calendar."));
    KARIGAR_TRY(const auto feeds,
                draft.list<CalendarFeed>(Query::of(Kind::CalendarFeed).equal("user", user.id)));
    const auto open = std::ranges::count(feeds, 0, &CalendarFeed::revokedAt);
    if (open >= kMaxCalendarFeeds)
        return refuse(
            "too_many_feeds"_L1,
            QCoreApplication::translate("Rules", "You have %1 calendar links. Revoke one of them first.")
                .arg(open));
    CalendarFeed feed;
    feed.id = args.feed;
    feed.user = user.id;
    feed.tokenHash = args.tokenHash;
    feed.artisan = args.artisan;
    feed.createdAt = draft.now();
    draft.put(feed);
    return {};
}

} // namespace

CommandSpec calendarFeedCreate()
{
    return {"calendar_feed.create"_L1, CommandSpec::Issuer::Marketplace, withArgs<Args, decide>, "feed"_L1};
}

} // namespace karigar
