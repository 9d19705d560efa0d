// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/records/availability.h"
#include "models/domain/records/booking.h"
#include "models/domain/records/busysource.h"
#include "models/domain/records/changerequest.h"
#include "models/domain/records/service.h"
#include "models/domain/records/waitlistentry.h"
#include "models/views/core/calendarevent.h"
#include "models/views/core/workspace.h"

#include <QHash>

namespace karigar::views::artisan {

/// Records as calendar events. Functions of their arguments; any thread.

/// Open hours and closed days of a range, both days included.
std::vector<CalendarEvent> hourEvents(const Availability& availability, QDate from, QDate to);

/// Bookings that take or want a place: one event per workshop, time and layer, so that six guests of one
/// morning are one block with its seats. Its id is that of its first booking. Lapsed holds are left out.
std::vector<CalendarEvent> bookingEvents(const std::vector<Row>& bookings, const QHash<Id, Service>& services,
                                         Millis now);

/// What an imported calendar says is taken, as far as it touches a span of time.
std::vector<CalendarEvent> importedEvents(const BusySource& source, Millis from, Millis to);

/// The time that an open change would move its booking to: it is kept free meanwhile. Empty when the change
/// moves nothing.
std::optional<CalendarEvent> proposedEvent(const ChangeRequest& change, const QHash<Id, Service>& services,
                                           Millis now);

/// Seats that are kept for somebody from the waiting list, as a hold; empty for any other place.
std::optional<CalendarEvent> offeredEvent(const WaitlistEntry& entry, const QHash<Id, Service>& services,
                                          Millis now);

/// Says in each event that lies ahead what it collides with: another workshop at that time, an imported
/// appointment, a closed day, or more seats asked for than are free.
void markConflicts(std::vector<CalendarEvent>& events, Millis now);

} // namespace karigar::views::artisan
