// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/commands/checks.h"
#include "models/domain/commands/command.h"
#include "models/domain/commands/commandlist.h"
#include "models/domain/commands/session_support.h"

#include <algorithm>
#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace karigar {

namespace {

/// The artisan says ahead of the decision, and however few have booked, that a session takes place.
Result<void> decide(Draft& draft, const SessionArgs& args)
{
    KARIGAR_TRY(const auto service, draft.get<Service>(args.service));
    KARIGAR_CHECK(requireOwner(draft, service.artisan));
    KARIGAR_TRY(auto bookings, openBookings(draft, service, args.startAt));
    const auto hasSeat = [](const Booking& b) { return b.state != BookingState::Held; };
    const auto isAsked = [](const Booking& b) { return b.decideRunAt > 0; };
    if (std::ranges::none_of(bookings, hasSeat) || std::ranges::none_of(bookings, isAsked))
        return refuse("nothing_to_decide"_L1,
                      QCoreApplication::translate("Rules", "There is nothing to decide about this session."));
    return letRun(draft, bookings);
}

} // namespace

CommandSpec sessionRun()
{
    return {"session.run"_L1, CommandSpec::Issuer::Person, withArgs<SessionArgs, decide>, "service"_L1};
}

} // namespace karigar
