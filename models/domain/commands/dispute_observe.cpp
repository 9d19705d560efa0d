// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/commands/command.h"
#include "models/domain/commands/commandlist.h"
#include "models/domain/commands/invoice_support.h"
#include "models/domain/commands/ledger.h"
#include "models/domain/commands/payout_support.h"
#include "models/domain/records/dispute.h"
#include "models/domain/rules/paymentsums.h"

using namespace Qt::StringLiterals;

namespace karigar {

namespace {

/// What the gateway says of a payment that a customer's bank contests; in any order and number. While it is
/// open nothing of the amount may go back; when it is lost the amount is gone.
struct Args {
    Id payment;
    QString pspId;
    DisputeState status = DisputeState::Open;
    QString phase;
    QString reason;
    Money amount;
    Millis respondBy = 0;
    Millis createdAt = 0;

    template<class Self, class V>
    static void fields(Self& s, V& v)
    {
        v("payment", s.payment);
        v("pspId", s.pspId);
        v("status", s.status);
        v("phase", s.phase);
        v("reason", s.reason);
        v("amount", s.amount);
        v("respondBy", s.respondBy);
        v("createdAt", s.createdAt);
    }
};

bool isOpen(DisputeState state)
{
    return state == DisputeState::Open || state == DisputeState::UnderReview;
}

Dispute fresh(const Payment& payment, const Args& args, Millis now)
{
    Dispute dispute;
    dispute.id = Id::derive(payment.id, u"dispute:"_s + args.pspId);
    dispute.payment = payment.id;
    dispute.booking = payment.booking;
    dispute.artisan = payment.artisan;
    dispute.customer = payment.customer;
    dispute.pspId = args.pspId;
    dispute.amount = args.amount;
    dispute.createdAt = args.createdAt > 0 ? args.createdAt : now;
    dispute.title = payment.title;
    dispute.customerName = payment.customerName;
    return dispute;
}

/// The bank has taken the money back.
Result<void> lose(Draft& draft, const Dispute& dispute, Payment& payment)
{
    KARIGAR_TRY(const auto booking, draft.get<Booking>(payment.booking));
    payment.chargedBack += dispute.amount;
    postMovement(draft, Id::derive(dispute.id, u"lost"), payment, holderOf(booking, payment),
                 LedgerAccount::Gateway, dispute.amount);
    const auto note = issueCreditNote(draft, payment.id, dispute.id, dispute.amount, dispute.pspId);
    return note ? Result<void>() : std::unexpected(note.error());
}

Result<void> decide(Draft& draft, const Args& args)
{
    KARIGAR_TRY(auto payment, draft.get<Payment>(args.payment));
    KARIGAR_TRY(auto known, draft.find<Dispute>(Id::derive(payment.id, u"dispute:"_s + args.pspId)));
    if (known && (!isOpen(known->state) || (known->state == args.status && known->phase == args.phase)))
        return {}; // decided, or heard before
    const bool first = !known;
    Dispute dispute = known.value_or(fresh(payment, args, draft.now()));
    dispute.state = args.status;
    dispute.phase = args.phase;
    dispute.reason = args.reason;
    dispute.respondBy = args.respondBy;
    dispute.stateAt = draft.now();
    draft.put(dispute);
    if (first && isOpen(args.status)) {
        payment.disputed += dispute.amount;
        draft.notify(payment.artisan, Topic::DisputeOpened, payment.booking,
                     {payment.title, formatMoney(dispute.amount)});
    } else if (!first && !isOpen(args.status)) {
        payment.disputed = payment.disputed - dispute.amount;
    }
    if (args.status == DisputeState::Lost)
        KARIGAR_CHECK(lose(draft, dispute, payment));
    draft.put(payment);
    if (!isOpen(args.status))
        lookAtPayout(draft, payment.booking); // what was contested may be paid out, or has to come back
    return {};
}

} // namespace

CommandSpec disputeObserve()
{
    return {"dispute.observe"_L1, CommandSpec::Issuer::Marketplace, withArgs<Args, decide>, "payment"_L1};
}

} // namespace karigar
