// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/commands/command.h"
#include "models/domain/commands/commandlist.h"
#include "models/domain/commands/payout_support.h"
#include "models/domain/commands/request_support.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace karigar {

namespace {

/// A payout failed, so its amount is payable again; the desk has it decided anew.
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
    KARIGAR_CHECK(requireAdmin(draft));
    KARIGAR_TRY(auto payout, draft.get<Settlement>(args.payout));
    if (payout.way != SettlementWay::Route || payout.state != SettlementState::Failed || payout.retried)
        return refuse("wrong_state"_L1,
                      QCoreApplication::translate("Rules", "Only a payout that failed can be tried again."));
    payout.retried = true;
    draft.put(payout);
    for (const SettlementPart& part : payout.parts)
        lookAtPayout(draft, part.booking);
    return {};
}

} // namespace

CommandSpec payoutRetry()
{
    return {"payout.retry"_L1, CommandSpec::Issuer::Person, withArgs<Args, decide>, "payout"_L1};
}

} // namespace karigar
