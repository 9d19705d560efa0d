// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/commands/draft.h"
#include "models/domain/commands/mailorder.h"
#include "models/domain/records/booking.h"
#include "models/domain/records/delivery.h"

/// Steps of the commands around reminders and mails.
namespace karigar {

/// What a mail is about must be there: a booking, or a place in a waiting list.
Result<void> requireSubject(Draft& draft, const Id& subject);

/// Writes down once for ever what reached a person; a delivery that is settled stays as it is.
Result<void> recordDelivery(Draft& draft, Delivery delivery);

/// What is written of a person's deliveries about a booking.
Result<std::vector<Delivery>> deliveriesOf(Draft& draft, const Id& booking, const Id& user);

/// Has the backend look at a booking's reminders at an instant, instead of whenever it meant to. To be called
/// whenever a booking's time, or what decides about its reminders, has changed.
void lookAtReminders(Draft& draft, const Id& booking, Millis at);

} // namespace karigar
