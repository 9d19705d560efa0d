// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/commands/booking_answer_args.h"
#include "models/domain/commands/booking_support.h"
#include "models/domain/commands/command.h"
#include "models/domain/commands/commandlist.h"
#include "models/domain/rules/bookingmachine.h"
#include "models/domain/rules/cancellation.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace karigar {

namespace {

/// The workshop took place: what was held for the artisan is now theirs.
Result<void> decide(Draft& draft, const BookingAnswerArgs& args)
{
    KARIGAR_TRY(auto booking, draft.get<Booking>(args.booking));
    KARIGAR_CHECK(requireArtisanOf(draft, booking));
    if (draft.now() < booking.startAt)
        return refuse("too_early"_L1, QCoreApplication::translate(
                                          "Rules", "A workshop can be completed once it has started."));
    const bool wasNoShow = booking.state == BookingState::NoShow;
    if (wasNoShow && draft.now() > noShowUndoUntil(booking))
        return refuse("too_late"_L1,
                      QCoreApplication::translate("Rules", "This can be corrected within a day only."));
    KARIGAR_CHECK(
        moveBooking(booking, "booking.complete"_L1, Party::Artisan, draft.actor().user, draft.now()));
    KARIGAR_CHECK(requireCaptured(draft, booking));
    draft.put(booking);
    if (!wasNoShow)
        KARIGAR_CHECK(earnPayments(draft, booking));
    KARIGAR_CHECK(sayAutomatically(draft, booking.id, AutomaticText::Completed));
    draft.notify(booking.customer, Topic::BookingCompleted, booking.id,
                 {booking.serviceTitle, booking.artisanName});
    return {};
}

} // namespace

CommandSpec bookingComplete()
{
    return {"booking.complete"_L1, CommandSpec::Issuer::Person, withArgs<BookingAnswerArgs, decide>,
            "booking"_L1};
}

} // namespace karigar
