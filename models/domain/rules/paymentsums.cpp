// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/rules/paymentsums.h"

#include <algorithm>

namespace karigar {

bool isCollected(PaymentState state)
{
    return state == PaymentState::Captured || state == PaymentState::PartiallyRefunded ||
           state == PaymentState::Refunded;
}

Money refundable(const Payment& payment)
{
    return isCollected(payment.state) ? std::max(Money(), keptOf(payment) - payment.disputed) : Money();
}

Money returnable(const Payment& payment)
{
    return payment.state == PaymentState::Authorized ? payment.amount - payment.refundDue
                                                     : refundable(payment);
}

Money keptOf(const Payment& payment)
{
    return payment.amount - payment.refunded - payment.refunding - payment.chargedBack;
}

LedgerAccount holderOf(const Booking& booking, const Payment& payment)
{
    if (!payment.captureWanted)
        return LedgerAccount::Customer;
    const bool over = booking.state == BookingState::Completed || booking.state == BookingState::NoShow ||
                      booking.state == BookingState::Cancelled;
    return over ? LedgerAccount::ArtisanPayable : LedgerAccount::ArtisanHeld;
}

Money payoutBalance(const Booking& booking, const Payment& payment)
{
    if (!isCollected(payment.state) || holderOf(booking, payment) != LedgerAccount::ArtisanPayable)
        return {};
    return keptOf(payment) - payment.feeCharged - payment.paidOut;
}

Money payoutDue(const Booking& booking, const Payment& payment)
{
    const Money balance = payoutBalance(booking, payment);
    return balance.paise > 0 ? std::max(Money(), balance - payment.disputed) : balance;
}

FeeShare chargeable(const Payment& payment)
{
    const Money all = std::clamp(payment.fee, Money(), std::max(Money(), keptOf(payment)));
    const Money tax = std::min(payment.feeTax, all);
    return {all - tax, tax};
}

} // namespace karigar
