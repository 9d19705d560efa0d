// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/commands/command.h"
#include "models/domain/commands/commandlist.h"
#include "models/domain/records/calendarfeed.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace karigar {

namespace {

/// A person's calendar link shows nothing from now on. The marketplace itself runs this, so that the answer
/// means that the link is dead.
struct Args {
    Id feed;
    Id user; ///< who asks

    template<class Self, class V>
    static void fields(Self& s, V& v)
    {
        v("feed", s.feed);
        v("user", s.user);
    }
};

Result<void> decide(Draft& draft, const Args& args)
{
    KARIGAR_TRY(auto feed, draft.get<CalendarFeed>(args.feed));
    if (feed.user != args.user)
        return fail(ErrorDomain::Access, "not_yours"_L1,
                    QCoreApplication::translate("Rules", "This calendar link is somebody else's."));
    if (feed.revokedAt == 0) {
        feed.revokedAt = draft.now();
        draft.put(feed);
    }
    return {};
}

} // namespace

CommandSpec calendarFeedRevoke()
{
    return {"calendar_feed.revoke"_L1, CommandSpec::Issuer::Marketplace, withArgs<Args, decide>, "feed"_L1};
}

} // namespace karigar
