// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/commands/booking_support.h"
#include "models/domain/commands/change_support.h"
#include "models/domain/commands/command.h"
#include "models/domain/commands/commandlist.h"
#include "models/domain/commands/rivals.h"
#include "models/domain/rules/bookingmachine.h"
#include "models/domain/rules/limits.h"
#include "models/domain/rules/seatuse.h"

#include <algorithm>
#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace karigar {

namespace {

/// The artisan says yes: the seats are sold, the payment is captured, the conversation opens. `rivals` says
/// what becomes of those for whom there is no room now; who is not named is declined.
struct Args {
    Id booking;
    QString reason;
    std::vector<RivalChoice> rivals;

    template<class Self, class V>
    static void fields(Self& s, V& v)
    {
        v("booking", s.booking);
        v("reason", s.reason);
        v("rivals", s.rivals);
    }
};

Result<void> decide(Draft& draft, const Args& args)
{
    KARIGAR_TRY(auto booking, draft.get<Booking>(args.booking));
    KARIGAR_CHECK(requireArtisanOf(draft, booking));
    if (booking.state == BookingState::Requested && draft.now() > booking.decideBy)
        return refuse("lapsed"_L1,
                      QCoreApplication::translate("Rules", "The time to answer this request has passed."));
    const Booking before = booking;
    KARIGAR_CHECK(
        moveBooking(booking, "booking.approve"_L1, Party::Artisan, draft.actor().user, draft.now()));
    if (seatUse(before).taken == 0)
        KARIGAR_CHECK(checkRoom(draft, booking));
    KARIGAR_TRY(auto payment, draft.get<Payment>(booking.payment));
    if (payment.state != PaymentState::Authorized && payment.state != PaymentState::Captured)
        return refuse("not_paid"_L1,
                      QCoreApplication::translate("Rules", "The payment for this request is not there."));

    KARIGAR_CHECK(endOpenChange(draft, booking));
    draft.put(booking);
    KARIGAR_CHECK(followSeats(draft, before, booking));
    KARIGAR_CHECK(confirmBooking(draft, booking, std::move(payment)));
    return resolveRivals(draft, booking, args.rivals);
}

} // namespace

CommandSpec bookingApprove()
{
    return {"booking.approve"_L1, CommandSpec::Issuer::Person, withArgs<Args, decide>, "booking"_L1};
}

} // namespace karigar
