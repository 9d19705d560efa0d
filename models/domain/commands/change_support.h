// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/commands/draft.h"
#include "models/domain/records/booking.h"
#include "models/domain/records/changerequest.h"
#include "models/domain/records/payment.h"
#include "models/domain/rules/machine.h"

/// Steps that the commands of changes share. A proposal holds the seats it wants until it ends.
namespace karigar {

/// The booking's side that acts; refuses everybody else.
Result<Party> sideOf(const Draft& draft, const Booking& booking);
/// Whom a proposal waits for: the customer while it is unpaid, otherwise the one who did not propose.
Id answererOf(const ChangeRequest& change);

/// The latest moment for the other side's answer: the window, a lead before both times, and for a request the
/// artisan's own deadline.
Millis answerDeadline(Millis now, const Booking& booking, const ChangeRequest& change);

/// Takes the seats that `change.after` needs beyond what the booking has, or refuses when they are not there.
/// A customer may only wish for a time that is offered; an artisan decides about their own hours.
Result<void> holdForChange(Draft& draft, const Booking& booking, const ChangeRequest& change, Party by);

/// Both agree: the booking moves, money is captured or goes back, both are told. A request becomes a booking.
/// Puts booking and change; `command` is what the timeline names.
Result<void> applyChange(Draft& draft, Booking booking, ChangeRequest change, QLatin1String command);

/// Ends an open proposal without effect (declined, withdrawn, lapsed, countered): holds and money are let go.
/// Puts booking and change.
Result<void> closeChange(Draft& draft, Booking& booking, ChangeRequest& change);

/// The extra amount is authorised: a customer's proposal goes to the artisan, an artisan's holds. What comes
/// too late is let go. Puts payment, change and booking.
Result<void> changePaid(Draft& draft, Booking booking, Payment payment);

/// Ends the open proposal of a booking, if there is one, because the booking itself came to an end or was
/// decided. Puts nothing but the change; the caller puts the booking.
Result<void> endOpenChange(Draft& draft, Booking& booking);

} // namespace karigar
