// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/commands/draft.h"
#include "models/domain/records/booking.h"
#include "models/domain/records/payment.h"

/// What the gateway keeps of a payment, and who bears it. Each puts the payment when it changes it.
namespace karigar {

/// The gateway says what it kept, tax included; posts what is new of it. May come with the capture, later, or
/// corrected by the settlement; zero is no news. With the booking over already, the artisan bears it.
void observeFee(Draft& draft, const Booking& booking, Payment& payment, Money fee, Money tax);

/// The booking is over: the artisan bears the fee, as far as the kept money can. A fee that a payout has been
/// reduced by is not reopened: the marketplace bears a later correction.
void chargeFee(Draft& draft, Payment& payment);

} // namespace karigar
