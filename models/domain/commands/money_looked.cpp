// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/commands/command.h"
#include "models/domain/commands/commandlist.h"
#include "models/domain/records/platformstats.h"
#include "models/domain/rules/calendar.h"

using namespace Qt::StringLiterals;

namespace karigar {

namespace {

/// The backend has asked the gateway for its balance, or compared all payments with its list; the numbers of
/// the day carry when.
struct Args {
    bool all = false; ///< all payments were compared
    int compared = 0;
    bool saidBalance = false;
    Money balance;

    template<class Self, class V>
    static void fields(Self& s, V& v)
    {
        v("all", s.all);
        v("compared", s.compared);
        v("saidBalance", s.saidBalance);
        v("balance", s.balance);
    }
};

Result<void> decide(Draft& draft, const Args& args)
{
    const QDate today = dateInIndia(draft.now());
    KARIGAR_TRY(const auto known, draft.find<PlatformStats>(PlatformStats::idFor(today)));
    PlatformStats stats = known.value_or(PlatformStats());
    stats.id = PlatformStats::idFor(today);
    stats.date = today;
    const bool newBalance =
        args.saidBalance && (stats.balanceAt == 0 || stats.gatewayBalance != args.balance);
    if (!args.all && !newBalance)
        return {};
    if (args.all) {
        stats.comparedAt = draft.now();
        stats.compared = args.compared;
    }
    if (args.saidBalance) {
        stats.gatewayBalance = args.balance;
        stats.balanceAt = draft.now();
    }
    draft.put(stats);
    return {};
}

} // namespace

CommandSpec moneyLooked()
{
    return {"money.looked"_L1, CommandSpec::Issuer::Marketplace, withArgs<Args, decide>, {}};
}

} // namespace karigar
