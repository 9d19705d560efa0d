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

/// The customer changes their mind before the artisan has answered; nothing is charged.
Result<void> decide(Draft& draft, const BookingAnswerArgs& args)
{
    KARIGAR_TRY(auto booking, draft.get<Booking>(args.booking));
    KARIGAR_CHECK(requireCustomerOf(draft, booking));
    KARIGAR_CHECK(checkReason(args.reason));
    const Booking before = booking;
    KARIGAR_CHECK(moveBooking(booking, "booking.withdraw"_L1, Party::Customer, draft.actor().user,
                              draft.now(), args.reason.trimmed()));
    KARIGAR_CHECK(endOpenChange(draft, booking));
    draft.put(booking);
    KARIGAR_CHECK(followSeats(draft, before, booking));
    KARIGAR_CHECK(releasePayment(draft, booking));
    if (before.state != BookingState::Held)
        draft.notify(booking.artisan, Topic::BookingWithdrawn, booking.id,
                     {booking.serviceTitle, booking.customerName});
    return {};
}

} // namespace

CommandSpec bookingWithdraw()
{
    return {"booking.withdraw"_L1, CommandSpec::Issuer::Person, withArgs<BookingAnswerArgs, decide>,
            "booking"_L1};
}

} // namespace karigar
