// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/commands/command.h"
#include "models/domain/commands/commandlist.h"
#include "models/domain/commands/session_support.h"
#include "models/domain/rules/slots.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace karigar {

namespace {

/// A guest who was never told that it may not run holds a promise.
bool isPromised(const Booking& booking)
{
    return booking.state == BookingState::Confirmed && booking.decideRunAt == 0;
}

Result<bool> hasEnough(Draft& draft, const Service& service, const std::vector<Booking>& bookings)
{
    if (std::ranges::any_of(bookings, isPromised))
        return true;
    const Booking& first = bookings.front();
    KARIGAR_TRY(const auto day, occupancyOf(draft, first.artisan, first.date));
    const BusyInterval* session = sessionAt(day, first.service, first.startAt, first.endAt);
    return session && session->taken > 0 && session->taken >= service.minSeats;
}

/// The day has come on which it is decided whether a session runs. The job may come late, twice, or after the
/// artisan has decided; then there is nothing left to do.
Result<void> decide(Draft& draft, const SessionArgs& args)
{
    KARIGAR_TRY(const auto service, draft.get<Service>(args.service));
    KARIGAR_TRY(auto bookings, openBookings(draft, service, args.startAt));
    const auto isDue = [&](const Booking& b) { return b.decideRunAt > 0 && b.decideRunAt <= draft.now(); };
    if (std::ranges::none_of(bookings, isDue))
        return {};
    KARIGAR_TRY(const bool enough, hasEnough(draft, service, bookings));
    return enough ? letRun(draft, bookings) : callOff(draft, bookings);
}

} // namespace

CommandSpec sessionDecide()
{
    return {"session.decide"_L1, CommandSpec::Issuer::Marketplace, withArgs<SessionArgs, decide>,
            "service"_L1};
}

} // namespace karigar
