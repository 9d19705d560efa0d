// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/commands/booking_answer_args.h"
#include "models/domain/commands/booking_support.h"
#include "models/domain/commands/change_support.h"
#include "models/domain/commands/command.h"
#include "models/domain/commands/commandlist.h"
#include "models/domain/rules/bookingmachine.h"

using namespace Qt::StringLiterals;

namespace karigar {

namespace {

/// The artisan says no, with a reason the customer reads; the authorisation is released.
Result<void> decide(Draft& draft, const BookingAnswerArgs& args)
{
    KARIGAR_TRY(auto booking, draft.get<Booking>(args.booking));
    KARIGAR_CHECK(requireArtisanOf(draft, booking));
    KARIGAR_CHECK(checkReason(args.reason));
    const Booking before = booking;
    KARIGAR_CHECK(moveBooking(booking, "booking.decline"_L1, Party::Artisan, draft.actor().user, draft.now(),
                              args.reason.trimmed()));
    KARIGAR_CHECK(endOpenChange(draft, booking));
    draft.put(booking);
    KARIGAR_CHECK(followSeats(draft, before, booking));
    KARIGAR_CHECK(releasePayment(draft, booking));
    draft.notify(booking.customer, Topic::BookingDeclined, booking.id,
                 {booking.serviceTitle, booking.artisanName});
    return {};
}

} // namespace

CommandSpec bookingDecline()
{
    return {"booking.decline"_L1, CommandSpec::Issuer::Person, withArgs<BookingAnswerArgs, decide>,
            "booking"_L1};
}

} // namespace karigar
