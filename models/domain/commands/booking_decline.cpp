// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/commands/booking_support.h"
#include "models/domain/commands/change_support.h"
#include "models/domain/commands/command.h"
#include "models/domain/commands/commandlist.h"
#include "models/domain/rules/bookingmachine.h"
#include "models/domain/rules/cancellation.h"

using namespace Qt::StringLiterals;

namespace karigar {

namespace {

/// The artisan says no, with a reason the customer reads: one of the list, own words, or both. The
/// authorisation is released.
struct Args {
    Id booking;
    EndReason code = EndReason::None;
    QString reason;

    template<class Self, class V>
    static void fields(Self& s, V& v)
    {
        v("booking", s.booking);
        v("code", s.code);
        v("reason", s.reason);
    }
};

Result<void> decide(Draft& draft, const Args& args)
{
    KARIGAR_TRY(auto booking, draft.get<Booking>(args.booking));
    KARIGAR_CHECK(requireArtisanOf(draft, booking));
    KARIGAR_CHECK(checkReason(args.reason));
    KARIGAR_CHECK(checkDeclineReason(args.code, args.reason));
    const Booking before = booking;
    KARIGAR_CHECK(moveBooking(booking, "booking.decline"_L1, Party::Artisan, draft.actor().user, draft.now(),
                              args.reason.trimmed(), std::nullopt, args.code));
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
    return {"booking.decline"_L1, CommandSpec::Issuer::Person, withArgs<Args, decide>, "booking"_L1};
}

} // namespace karigar
