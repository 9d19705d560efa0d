// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/commands/booking_support.h"
#include "models/domain/records/service.h"

/// Everybody who comes to one workshop at one time, for the commands that decide about all of them at once.
namespace karigar {

/// The arguments of a command about a session.
struct SessionArgs {
    Id service;
    Millis startAt = 0;

    template<class Self, class V>
    static void fields(Self& s, V& v)
    {
        v("service", s.service);
        v("startAt", s.startAt);
    }
};

/// The bookings of a session that are neither over nor ended, earliest first.
Result<std::vector<Booking>> openBookings(Draft& draft, const Service& service, Millis startAt);

/// Has the backend decide whether the booking's session runs, when that is open.
void awaitDecision(Draft& draft, const Booking& booking);

/// The session takes place whoever else comes or goes, and everybody is told. `bookings` share one time and
/// are not empty.
Result<void> letRun(Draft& draft, std::vector<Booking>& bookings);

/// The session does not take place: everybody is told and gets all money back.
Result<void> callOff(Draft& draft, std::vector<Booking>& bookings);

} // namespace karigar
