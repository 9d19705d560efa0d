// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/records/booking.h"
#include "models/domain/records/ledgerentry.h"
#include "models/domain/records/payment.h"

/// What is left of a payment, said once for rules and pages. Pure; any thread.
namespace karigar {

/// Whether the gateway has taken the money, however much of it has gone back since.
bool isCollected(PaymentState state);

/// What may still be sent back: captured and not gone back, on its way, contested or lost to the bank. Zero
/// before the capture.
Money refundable(const Payment& payment);

/// The same, counting an authorisation that can be let go or refunded after its capture.
Money returnable(const Payment& payment);

/// What remains of a captured payment once every refund that was decided has arrived.
Money keptOf(const Payment& payment);

/// Where the kept part of a payment stands in the ledger: the customer's until the booking is confirmed, held
/// until it is over in whatever way, the artisan's from then on.
LedgerAccount holderOf(const Booking& booking, const Payment& payment);

/// Below this nothing is sent on to an artisan: the gateway's own minimum.
inline constexpr qint64 kMinPayoutPaise = 100;

/// What the artisan still has coming of a payment: what is kept, less the gateway's fee and what was paid out
/// already. Zero until the booking is over; negative when more was paid out than is kept by now.
Money payoutBalance(const Booking& booking, const Payment& payment);
/// What of it may be paid out now: nothing of what a bank contests.
Money payoutDue(const Booking& booking, const Payment& payment);

/// A part of the gateway's fee, with the tax on it apart.
struct FeeShare {
    Money fee;
    Money tax;

    bool operator==(const FeeShare&) const = default;
};
/// The part of the fee that is charged to the artisan: all of it, or what the kept money can bear.
FeeShare chargeable(const Payment& payment);

} // namespace karigar
