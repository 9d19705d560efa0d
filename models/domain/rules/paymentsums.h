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

} // namespace karigar
