// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/commands/command.h"
#include "models/domain/commands/commandlist.h"
#include "models/domain/commands/request_support.h"
#include "models/domain/records/payment.h"
#include "models/domain/records/refund.h"
#include "models/domain/rules/refundmachine.h"
#include "models/domain/rules/refundreview.h"

using namespace Qt::StringLiterals;

namespace karigar {

namespace {

/// A refund that failed is sent again. What the gateway never made keeps its key; what it made and could not
/// carry out needs a new one, because the old key would only bring the failure back.
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
    KARIGAR_CHECK(requireAdmin(draft));
    KARIGAR_TRY(auto refund, draft.get<Refund>(args.refund));
    KARIGAR_CHECK(moveRefund(refund, "refund.retry"_L1, Party::Admin));
    KARIGAR_TRY(const auto payment, draft.get<Payment>(refund.payment));
    if (payment.disputed.paise > 0)
        return refuse("blocked"_L1, refundBlockerWords(RefundBlocker::OpenDispute));
    if (!refund.pspId.isEmpty()) {
        refund.key = u"%1-%2"_s.arg(refund.id.toText()).arg(refund.attempts + 1);
        refund.pspId.clear();
    }
    refund.failure.clear();
    draft.put(refund);
    draft.effect("refund.send"_L1, refund.id.toText(), {{"refund"_L1, refund.id.toText()}});
    return {};
}

} // namespace

CommandSpec refundRetry()
{
    return {"refund.retry"_L1, CommandSpec::Issuer::Person, withArgs<Args, decide>, "refund"_L1};
}

} // namespace karigar
