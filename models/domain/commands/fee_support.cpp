// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/commands/fee_support.h"

#include "models/domain/commands/ledger.h"
#include "models/domain/rules/paymentsums.h"

using namespace Qt::StringLiterals;

namespace karigar {

namespace {

/// Nothing is posted where nothing moves. What is posted is a difference to what was known, so its id is this
/// command's.
void post(Draft& draft, const QString& label, const Payment& payment, LedgerAccount from, LedgerAccount to,
          Money amount)
{
    if (amount.paise != 0)
        postMovement(draft, draft.newId(payment.id.toText() + u':' + label), payment, from, to, amount);
}

} // namespace

void observeFee(Draft& draft, const Booking& booking, Payment& payment, Money fee, Money tax)
{
    const bool said = fee.paise > 0 && fee <= payment.amount && tax.paise >= 0 && tax <= fee;
    if (!said || (fee == payment.fee && tax == payment.feeTax))
        return;
    post(draft, u"fee"_s, payment, LedgerAccount::GatewayFee, LedgerAccount::Gateway,
         (fee - tax) - (payment.fee - payment.feeTax));
    post(draft, u"fee_tax"_s, payment, LedgerAccount::Tax, LedgerAccount::Gateway, tax - payment.feeTax);
    payment.fee = fee;
    payment.feeTax = tax;
    draft.put(payment);
    if (holderOf(booking, payment) == LedgerAccount::ArtisanPayable)
        chargeFee(draft, payment);
}

void chargeFee(Draft& draft, Payment& payment)
{
    const FeeShare share = chargeable(payment);
    if (payment.feeSettled || payment.feeCharged == share.fee + share.tax)
        return;
    post(draft, u"charged"_s, payment, LedgerAccount::ArtisanFees, LedgerAccount::GatewayFee,
         share.fee - (payment.feeCharged - payment.feeTaxCharged));
    post(draft, u"charged_tax"_s, payment, LedgerAccount::ArtisanFees, LedgerAccount::Tax,
         share.tax - payment.feeTaxCharged);
    payment.feeCharged = share.fee + share.tax;
    payment.feeTaxCharged = share.tax;
    draft.put(payment);
}

} // namespace karigar
