// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/commands/booking_support.h"
#include "models/domain/commands/change_answer_args.h"
#include "models/domain/commands/change_support.h"
#include "models/domain/commands/command.h"
#include "models/domain/commands/commandlist.h"
#include "models/domain/rules/changemachine.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace karigar {

namespace {

/// The other side does not agree; the booking stays as it was.
Result<void> decide(Draft& draft, const ChangeAnswerArgs& args)
{
    KARIGAR_TRY(auto change, draft.get<ChangeRequest>(args.change));
    KARIGAR_TRY(auto booking, draft.get<Booking>(change.booking));
    KARIGAR_TRY(const Party by, sideOf(draft, booking));
    KARIGAR_CHECK(checkReason(args.reason));
    if (change.state == ChangeState::Proposed && answererOf(change) != draft.actor().user)
        return refuse("own_proposal"_L1,
                      QCoreApplication::translate("Rules", "Your own proposal waits for an answer."));
    KARIGAR_CHECK(moveChange(change, "change.decline"_L1, by, draft.actor().user, draft.now()));
    change.reason = args.reason.trimmed();
    KARIGAR_CHECK(closeChange(draft, booking, change));
    draft.notify(change.proposer, Topic::ChangeDeclined, booking.id,
                 {booking.serviceTitle, by == Party::Customer ? booking.customerName : booking.artisanName});
    return {};
}

} // namespace

CommandSpec changeDecline()
{
    return {"change.decline"_L1, CommandSpec::Issuer::Person, withArgs<ChangeAnswerArgs, decide>,
            "change"_L1};
}

} // namespace karigar
