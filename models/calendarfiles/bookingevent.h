// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/calendarfiles/calendarevent.h"
#include "models/domain/records/booking.h"

namespace karigar::ics {

/// For whom a booking is written down.
enum class Side { Artisan, Customer };

/// The same for ever; every program knows the event by it.
QString bookingUid(const Id& booking);
/// Whether an event of a file was written by bookingUid: an own booking that came back is not busy time.
bool isBookingUid(const QString& uid);

/// A booking as an event, with the other side's name. Nobody is invited: organizer and attendee are the
/// caller's to add. Any thread.
CalendarEvent eventOf(const Booking& booking, Side side);

/// One booking as a file to keep: with alarms, or as a cancellation once it is cancelled.
QByteArray bookingFile(const Booking& booking, Side side);

/// "blue-pottery-2027-03-28.ics": the title in letters that every system takes, and the day.
QString fileNameOf(const Booking& booking);

} // namespace karigar::ics
