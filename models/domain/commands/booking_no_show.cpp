// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/commands/booking_answer_args.h"
#include "models/domain/commands/booking_support.h"
#include "models/domain/commands/command.h"
#include "models/domain/commands/commandlist.h"
#include "models/domain/rules/bookingmachine.h"
#include "models/domain/rules/cancellation.h"

using namespace Qt::StringLiterals;

namespace karigar {

namespace {

/// The guest did not come. The place was kept for them, so the artisan earns what was paid; within a day the
/// artisan may correct it to completed.
Result<void> decide(Draft& draft, const BookingAnswerArgs& args)
{
    KARIGAR_TRY(auto booking, draft.get<Booking>(args.booking));
    KARIGAR_CHECK(requireArtisanOf(draft, booking));
    const Booking before = booking;
    KARIGAR_CHECK(moveBooking(booking, "booking.no_show"_L1, Party::Artisan, draft.actor().user, draft.now(),
                              args.reason.trimmed()));
    KARIGAR_CHECK(checkNoShowTime(before, draft.now()));
    KARIGAR_CHECK(checkReason(args.reason));
    KARIGAR_CHECK(requireCaptured(draft, booking));
    draft.put(booking);
    KARIGAR_CHECK(earnPayments(draft, booking));
    draft.notify(booking.customer, Topic::BookingNoShow, booking.id,
                 {booking.serviceTitle, booking.artisanName});
    return {};
}

} // namespace

CommandSpec bookingNoShow()
{
    return {"booking.no_show"_L1, CommandSpec::Issuer::Person, withArgs<BookingAnswerArgs, decide>,
            "booking"_L1};
}

} // namespace karigar
