// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/records/booking.h"

namespace karigar::views {

/// What a customer should know next about a booking, in one sentence.
QString nextStepOf(const Booking& booking, Millis now);
/// "2 guests", with the price of one when there are several: "2 × ₹800".
QString guestsOf(const Booking& booking);
/// Where it takes place, or that it is by video.
QString placeOf(const Booking& booking);

/// Whether the customer still waits for something: their payment or the artisan's answer.
bool isOpen(BookingState state);
/// Whether the booking lies behind: over, or never came to be.
bool isOver(const Booking& booking, Millis now);

} // namespace karigar::views
