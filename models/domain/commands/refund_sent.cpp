// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/commands/command.h"
#include "models/domain/commands/commandlist.h"
#include "models/domain/rules/refundmachine.h"

using namespace Qt::StringLiterals;

namespace karigar {

namespace {

/// The gateway is about to be asked: said before the call, so that nobody takes a refund that may have been
/// sent for one that was not.
struct Args {
    Id refund;

    template<class Self, class V>
    static void fields(Self& s, V& v)
    {
        v("refund", s.refund);
    }
};

Result<void> decide(Draft& draft, const Args& args)
{
    KARIGAR_TRY(auto refund, draft.get<Refund>(args.refund));
    if (refund.state != RefundState::Sent)
        KARIGAR_CHECK(moveRefund(refund, "refund.sent"_L1, Party::Marketplace));
    ++refund.attempts;
    refund.sentAt = draft.now();
    draft.put(refund);
    return {};
}

} // namespace

CommandSpec refundSent()
{
    return {"refund.sent"_L1, CommandSpec::Issuer::Marketplace, withArgs<Args, decide>, "refund"_L1};
}

} // namespace karigar
