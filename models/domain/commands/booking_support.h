// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/commands/draft.h"
#include "models/domain/records/availability.h"
#include "models/domain/records/booking.h"
#include "models/domain/records/message.h"
#include "models/domain/records/occupancy.h"
#include "models/domain/records/payment.h"

/// Steps that several booking and payment commands share; each is said once.
namespace karigar {

/// The artisan's day as it stands, empty when nothing is on it.
Result<Occupancy> occupancyOf(Draft& draft, const Id& artisan, QDate date);
/// The days that decide about a time of a service on `date`; `span` is its wall-clock time.
Result<std::vector<Occupancy>> busyDaysOf(Draft& draft, const Service& service, QDate date,
                                          const Window& span);
/// Whether the seats of a booking can still be sold.
Result<void> checkRoom(Draft& draft, const Booking& booking);
/// Adds to the day of the booking; negative numbers give back.
Result<void> occupyFor(Draft& draft, const Booking& booking, int taken, int asked);

/// The booking's seats after a change of its state or seats, at the same time: what it no longer counts for
/// is free.
Result<void> followSeats(Draft& draft, const Booking& before, const Booking& after);

/// A confirmed booking: capture is wanted, the channel exists with its first message, both are told.
Result<void> confirmBooking(Draft& draft, const Booking& booking, Payment payment);

/// Lets go of the money of a booking that came to nothing: an authorisation is released; what an account that
/// captures by itself has taken already goes back.
Result<void> releasePayment(Draft& draft, const Booking& booking);
/// Releases one authorisation and tells the customer; puts the payment.
Result<void> letGo(Draft& draft, const Booking& booking, Payment& payment);

/// Refuses with "not_captured" while the money of a booking is on its way.
Result<void> requireCaptured(Draft& draft, const Booking& booking);
/// The booking is over: what is kept of each collected payment goes from held to payable, the artisan bears
/// the gateway's fee, and what is left may be paid out.
Result<void> earnPayments(Draft& draft, const Booking& booking);

/// Writes an automatic message into a booking's channel, if it has one.
Result<void> sayAutomatically(Draft& draft, const Id& channel, AutomaticText text);
/// The same once for ever, whichever command says it.
Result<void> sayOnce(Draft& draft, const Id& channel, AutomaticText text);

/// Refuses anyone but the artisan of the booking (or the customer, for the second).
Result<void> requireArtisanOf(const Draft& draft, const Booking& booking);
Result<void> requireCustomerOf(const Draft& draft, const Booking& booking);

/// A reason that a person gives to another has a length that both can read.
Result<void> checkReason(const QString& reason);

/// The latest moment for an artisan's answer: the window, the lead before the start, a safe use of the
/// authorisation.
Millis decisionDeadline(Millis authorizedAt, Millis startAt, int noticeHours);

} // namespace karigar
