// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/commands/command.h"
#include "models/domain/commands/commandlist.h"
#include "models/domain/commands/ledger.h"
#include "models/domain/commands/request_support.h"
#include "models/domain/records/booking.h"
#include "models/domain/records/payment.h"
#include "models/domain/records/refund.h"
#include "models/domain/rules/paymentsums.h"
#include "models/domain/rules/refundmachine.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace karigar {

namespace {

/// A refund that somebody made at the gateway is recognised. With `instead` it stands for one of ours that
/// failed, which then is no longer owed.
struct Args {
    Id refund;
    Id instead;

    template<class Self, class V>
    static void fields(Self& s, V& v)
    {
        v("refund", s.refund);
        v("instead", s.instead);
    }
};

/// What was set aside for the failed refund returns to where the payment's money stands.
Result<void> giveUp(Draft& draft, Refund& adopted, const Id& id, Payment& payment, Booking& booking)
{
    KARIGAR_TRY(const auto failed, draft.get<Refund>(id));
    if (failed.state != RefundState::Failed || failed.payment != payment.id)
        return refuse("wrong_state"_L1,
                      QCoreApplication::translate("Rules", "Only a failed refund of the same payment can be "
                                                           "replaced."));
    postMovement(draft, Id::derive(failed.id, u"replaced"), payment, LedgerAccount::Refunds,
                 holderOf(booking, payment), failed.amount);
    payment.refunding = payment.refunding - failed.amount;
    booking.refunded = booking.refunded - failed.amount;
    adopted.request = failed.request;
    adopted.cause = failed.cause;
    draft.erase<Refund>(failed.id);
    KARIGAR_TRY(auto request, draft.find<RefundRequest>(failed.request));
    if (request && request->refund == failed.id) {
        request->refund = adopted.id;
        draft.put(*request);
    }
    return {};
}

Result<void> decide(Draft& draft, const Args& args)
{
    KARIGAR_CHECK(requireAdmin(draft));
    KARIGAR_TRY(auto refund, draft.get<Refund>(args.refund));
    KARIGAR_CHECK(moveRefund(refund, "refund.adopt_external"_L1, Party::Admin));
    KARIGAR_TRY(auto payment, draft.get<Payment>(refund.payment));
    KARIGAR_TRY(auto booking, draft.get<Booking>(refund.booking));
    if (!args.instead.isNull())
        KARIGAR_CHECK(giveUp(draft, refund, args.instead, payment, booking));
    booking.refunded += refund.amount;
    draft.put(refund);
    draft.put(payment);
    draft.put(booking);
    draft.notify(refund.customer, Topic::RefundProcessed, refund.booking,
                 {refund.title, formatMoney(refund.amount)});
    return {};
}

} // namespace

CommandSpec refundAdoptExternal()
{
    return {"refund.adopt_external"_L1, CommandSpec::Issuer::Person, withArgs<Args, decide>, "refund"_L1};
}

} // namespace karigar
