// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/commands/draft.h"
#include "models/domain/records/availability.h"
#include "models/domain/records/booking.h"
#include "models/domain/records/service.h"
#include "models/domain/rules/slots.h"

/// How a booking comes to be, whether somebody picked a time or accepts what the waiting list offers.
namespace karigar {

/// What a customer wants, under the ids that they minted for it.
struct HoldWish {
    Id booking;
    Id payment;
    int seats = 1;
    bool privateGroup = false; ///< the whole session, at the price of one
    bool seatsKept = false;    ///< they are taken already, for this customer
    QString note;
};

/// Refuses what is incomplete or was used before.
Result<void> checkHoldWish(Draft& draft, const HoldWish& wish);

/// Seats that it takes: a private group takes every one, so that nobody else comes.
int seatsOf(const Service& service, const HoldWish& wish);

/// The actor's booking and its payment, to be paid within fifteen minutes. Puts both, and takes the seats
/// that the booking has from the beginning.
Result<Booking> holdBooking(Draft& draft, const HoldWish& wish, const Service& service,
                            const Availability& availability, const Slot& slot, QLatin1String command);

} // namespace karigar
