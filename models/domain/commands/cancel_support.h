// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/commands/refund_support.h"
#include "models/domain/rules/machine.h"

/// Steps of the commands that end a promised booking or a part of it.
namespace karigar {

/// In which part the actor acts on a booking: its customer, its artisan, or an admin; anybody else is
/// refused.
Result<Party> partyOf(const Draft& draft, const Booking& booking);

/// Refuses with "changed" when the amount that a person was shown is no longer what would happen.
Result<void> checkShown(Money shown, Money now);

/// The rest of a cancellation, after the booking has been moved to Cancelled: `back` is refunded, what is
/// kept becomes the artisan's, the seats are free again, the conversation and both people are told. Puts the
/// booking.
Result<void> endBooking(Draft& draft, Booking ended, Money back, RefundCause cause);

} // namespace karigar
