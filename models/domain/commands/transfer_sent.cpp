// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/commands/command.h"
#include "models/domain/commands/commandlist.h"
#include "models/domain/rules/settlementmachine.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace karigar {

namespace {

/// The gateway is about to be asked for a transfer.
struct Args {
    Id payout;

    template<class Self, class V>
    static void fields(Self& s, V& v)
    {
        v("payout", s.payout);
    }
};

Result<void> decide(Draft& draft, const Args& args)
{
    KARIGAR_TRY(auto payout, draft.get<Settlement>(args.payout));
    if (payout.way == SettlementWay::Route && payout.state == SettlementState::Sent)
        return {};
    const auto next = settlementMove(payout.state, "transfer.sent"_L1, Party::Marketplace);
    if (!next || payout.way != SettlementWay::Route)
        return refuse("wrong_state"_L1,
                      QCoreApplication::translate("Rules", "This payout has been sent before."));
    payout.state = *next;
    draft.put(payout);
    return {};
}

} // namespace

CommandSpec transferSent()
{
    return {"transfer.sent"_L1, CommandSpec::Issuer::Marketplace, withArgs<Args, decide>, "payout"_L1};
}

} // namespace karigar
