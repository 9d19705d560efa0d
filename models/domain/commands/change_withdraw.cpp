// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/commands/change_answer_args.h"
#include "models/domain/commands/change_support.h"
#include "models/domain/commands/command.h"
#include "models/domain/commands/commandlist.h"
#include "models/domain/rules/changemachine.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace karigar {

namespace {

/// The proposer no longer wishes it; or the customer does not pay what it costs more.
Result<void> decide(Draft& draft, const ChangeAnswerArgs& args)
{
    KARIGAR_TRY(auto change, draft.get<ChangeRequest>(args.change));
    KARIGAR_TRY(auto booking, draft.get<Booking>(change.booking));
    KARIGAR_TRY(const Party by, sideOf(draft, booking));
    const Id me = draft.actor().user;
    if (isOpen(change.state) && change.proposer != me &&
        !(change.state == ChangeState::Unpaid && answererOf(change) == me))
        return refuse("not_proposer"_L1,
                      QCoreApplication::translate("Rules", "Only who proposed it can withdraw it."));
    const bool wasSeen = change.state == ChangeState::Proposed || change.proposer == booking.artisan;
    KARIGAR_CHECK(moveChange(change, "change.withdraw"_L1, by, me, draft.now()));
    KARIGAR_CHECK(closeChange(draft, booking, change));
    if (wasSeen)
        draft.notify(
            by == Party::Customer ? booking.artisan : booking.customer, Topic::ChangeLapsed, booking.id,
            {booking.serviceTitle, by == Party::Customer ? booking.customerName : booking.artisanName});
    return {};
}

} // namespace

CommandSpec changeWithdraw()
{
    return {"change.withdraw"_L1, CommandSpec::Issuer::Person, withArgs<ChangeAnswerArgs, decide>,
            "change"_L1};
}

} // namespace karigar
