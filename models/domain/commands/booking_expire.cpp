// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/commands/booking_answer_args.h"
#include "models/domain/commands/booking_support.h"
#include "models/domain/commands/change_support.h"
#include "models/domain/commands/command.h"
#include "models/domain/commands/commandlist.h"
#include "models/domain/rules/bookingmachine.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace karigar {

namespace {

/// A deadline has come: an unpaid hold or an unanswered request ends. The job may run late, twice, or after
/// the booking has moved on; then it does nothing.
Result<void> decide(Draft& draft, const BookingAnswerArgs& args)
{
    KARIGAR_TRY(auto booking, draft.get<Booking>(args.booking));
    const bool unpaid = booking.state == BookingState::Held && draft.now() >= booking.holdUntil;
    const bool unanswered = booking.state == BookingState::Requested && draft.now() >= booking.decideBy;
    if (!unpaid && !unanswered)
        return {};
    const Booking before = booking;
    const QString reason = unpaid
                               ? QCoreApplication::translate("Rules", "It was not paid in time.")
                               : QCoreApplication::translate("Rules", "The artisan did not answer in time.");
    KARIGAR_CHECK(moveBooking(booking, "booking.expire"_L1, Party::Marketplace, {}, draft.now(), reason));
    KARIGAR_CHECK(endOpenChange(draft, booking));
    booking.seatsKept = false; // a payment that still comes competes like any other
    draft.put(booking);
    KARIGAR_CHECK(followSeats(draft, before, booking));
    KARIGAR_CHECK(releasePayment(draft, booking));
    draft.notify(booking.customer, Topic::BookingExpired, booking.id,
                 {booking.serviceTitle, booking.artisanName});
    if (unanswered)
        draft.notify(booking.artisan, Topic::BookingExpired, booking.id,
                     {booking.serviceTitle, booking.customerName});
    return {};
}

} // namespace

CommandSpec bookingExpire()
{
    return {"booking.expire"_L1, CommandSpec::Issuer::Marketplace, withArgs<BookingAnswerArgs, decide>,
            "booking"_L1};
}

} // namespace karigar
