// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/commands/change_answer_args.h"
#include "models/domain/commands/change_support.h"
#include "models/domain/commands/command.h"
#include "models/domain/commands/commandlist.h"
#include "models/domain/rules/changemachine.h"

using namespace Qt::StringLiterals;

namespace karigar {

namespace {

/// Nobody answered or paid in time; the booking stays as it was.
Result<void> decide(Draft& draft, const ChangeAnswerArgs& args)
{
    KARIGAR_TRY(auto change, draft.get<ChangeRequest>(args.change));
    if (!isOpen(change.state) || draft.now() < change.expiresAt)
        return {};
    KARIGAR_TRY(auto booking, draft.get<Booking>(change.booking));
    KARIGAR_CHECK(moveChange(change, "change.expire"_L1, Party::Marketplace, {}, draft.now()));
    KARIGAR_CHECK(closeChange(draft, booking, change));
    draft.notify(booking.customer, Topic::ChangeLapsed, booking.id,
                 {booking.serviceTitle, booking.artisanName});
    draft.notify(booking.artisan, Topic::ChangeLapsed, booking.id,
                 {booking.serviceTitle, booking.customerName});
    return {};
}

} // namespace

CommandSpec changeExpire()
{
    return {"change.expire"_L1, CommandSpec::Issuer::Marketplace, withArgs<ChangeAnswerArgs, decide>,
            "change"_L1};
}

} // namespace karigar
