// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/commands/payout_support.h"

#include "models/domain/commands/ledger.h"

using namespace Qt::StringLiterals;

namespace karigar {

void lookAtPayout(Draft& draft, const Id& booking)
{
    draft.effect("payout.decide"_L1, booking.toText(), {{"booking"_L1, booking.toText()}});
}

SettlementPart payOut(Draft& draft, const Id& settlement, Payment& payment, LedgerAccount to, Money amount)
{
    if (!payment.feeSettled && payment.feeCharged.paise > 0) {
        postMovement(draft, Id::derive(payment.id, u"fee_settled"), payment, LedgerAccount::ArtisanPayable,
                     LedgerAccount::ArtisanFees, payment.feeCharged);
        payment.feeSettled = true;
    }
    postMovement(draft, Id::derive(settlement, u"out:"_s + payment.id.toText()), payment,
                 LedgerAccount::ArtisanPayable, to, amount);
    payment.paidOut += amount;
    draft.put(payment);
    SettlementPart part;
    part.type = u"payment"_s;
    part.charged = payment.pspId;
    part.payment = payment.id;
    part.booking = payment.booking;
    part.title = payment.title;
    part.amount = amount;
    part.booked = true;
    return part;
}

void takeBack(Draft& draft, const Id& movement, Payment& payment, Money amount)
{
    postMovement(draft, movement, payment, LedgerAccount::Payouts, LedgerAccount::ArtisanPayable, amount);
    payment.paidOut = payment.paidOut - amount;
    draft.put(payment);
}

} // namespace karigar
