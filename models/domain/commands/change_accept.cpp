// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/commands/change_answer_args.h"
#include "models/domain/commands/change_support.h"
#include "models/domain/commands/command.h"
#include "models/domain/commands/commandlist.h"
#include "models/domain/rules/changemachine.h"
#include "models/domain/rules/limits.h"

#include <algorithm>
#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace karigar {

namespace {

/// The other side agrees. What costs more is paid first; the seats stay held meanwhile.
Result<void> decide(Draft& draft, const ChangeAnswerArgs& args)
{
    KARIGAR_TRY(auto change, draft.get<ChangeRequest>(args.change));
    KARIGAR_TRY(auto booking, draft.get<Booking>(change.booking));
    KARIGAR_TRY(const Party by, sideOf(draft, booking));
    if (change.state == ChangeState::Proposed && answererOf(change) != draft.actor().user)
        return refuse("own_proposal"_L1,
                      QCoreApplication::translate("Rules", "Your own proposal waits for an answer."));
    if (isOpen(change.state) && draft.now() > change.expiresAt)
        return refuse("lapsed"_L1,
                      QCoreApplication::translate("Rules", "The time to answer this proposal has passed."));
    const bool pays = by == Party::Customer && change.extra.paise > 0;
    KARIGAR_CHECK(moveChange(change, "change.accept"_L1, by, draft.actor().user, draft.now(),
                             pays ? ChangeState::Unpaid : ChangeState::Accepted));
    if (!pays)
        return applyChange(draft, std::move(booking), std::move(change), "change.accept"_L1);
    change.expiresAt = std::min(draft.now() + kHoldTime, change.after.startAt);
    draft.put(change);
    draft.effect("payment.watch"_L1, change.payment.toText(), {{"payment"_L1, change.payment.toText()}},
                 draft.now() + 20 * kSecond);
    draft.effect("change.expire"_L1, change.id.toText(), {{"change"_L1, change.id.toText()}},
                 change.expiresAt);
    return {};
}

} // namespace

CommandSpec changeAccept()
{
    return {"change.accept"_L1, CommandSpec::Issuer::Person, withArgs<ChangeAnswerArgs, decide>, "change"_L1};
}

} // namespace karigar
