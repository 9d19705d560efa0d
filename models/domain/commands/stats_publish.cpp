// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/commands/command.h"
#include "models/domain/commands/commandlist.h"
#include "models/domain/records/platformstats.h"

using namespace Qt::StringLiterals;

namespace karigar {

namespace {

/// The backend has counted a day; the record carries when.
struct Args {
    QDate date;
    int requests = 0;
    int confirmed = 0;
    int completed = 0;
    int newPeople = 0;
    Money captured;
    Money authorized;

    template<class Self, class V>
    static void fields(Self& s, V& v)
    {
        v("date", s.date);
        v("requests", s.requests);
        v("confirmed", s.confirmed);
        v("completed", s.completed);
        v("newPeople", s.newPeople);
        v("captured", s.captured);
        v("authorized", s.authorized);
    }
};

Result<void> decide(Draft& draft, const Args& args)
{
    KARIGAR_TRY(const auto known, draft.find<PlatformStats>(PlatformStats::idFor(args.date)));
    PlatformStats stats = known.value_or(PlatformStats()); // what the gateway said that day stays
    stats.id = PlatformStats::idFor(args.date);
    stats.date = args.date;
    stats.asOf = draft.now();
    stats.requests = args.requests;
    stats.confirmed = args.confirmed;
    stats.completed = args.completed;
    stats.newPeople = args.newPeople;
    stats.captured = args.captured;
    stats.authorized = args.authorized;
    draft.put(stats);
    return {};
}

} // namespace

CommandSpec statsPublish()
{
    return {"stats.publish"_L1, CommandSpec::Issuer::Marketplace, withArgs<Args, decide>, {}};
}

} // namespace karigar
