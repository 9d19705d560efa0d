// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/commands/booking_support.h"
#include "models/domain/commands/cancel_support.h"
#include "models/domain/commands/command.h"
#include "models/domain/commands/commandlist.h"
#include "models/domain/rules/bookingmachine.h"
#include "models/domain/rules/cancellation.h"

using namespace Qt::StringLiterals;

namespace karigar {

namespace {

/// A confirmed booking ends before it takes place. `refund` is the amount that the person was shown; when it
/// is no longer right nothing happens.
struct Args {
    Id booking;
    EndReason code = EndReason::None;
    QString reason;
    Money refund;

    template<class Self, class V>
    static void fields(Self& s, V& v)
    {
        v("booking", s.booking);
        v("code", s.code);
        v("reason", s.reason);
        v("refund", s.refund);
    }
};

Result<void> decide(Draft& draft, const Args& args)
{
    KARIGAR_TRY(auto booking, draft.get<Booking>(args.booking));
    KARIGAR_TRY(const Party by, partyOf(draft, booking));
    Booking ended = booking;
    KARIGAR_CHECK(moveBooking(ended, "booking.cancel"_L1, by, draft.actor().user, draft.now(),
                              args.reason.trimmed(), std::nullopt, args.code));
    KARIGAR_CHECK(checkCancelTime(booking, by, draft.now()));
    KARIGAR_CHECK(checkEndReason(by, args.code, args.reason));
    KARIGAR_CHECK(checkReason(args.reason));
    KARIGAR_TRY(const auto payments, paymentsOf(draft, booking));
    const Money back = cancellationRefund(booking, payments, by, draft.now());
    KARIGAR_CHECK(checkShown(args.refund, back));
    return endBooking(draft, std::move(ended), back, RefundCause::Cancellation);
}

} // namespace

CommandSpec bookingCancel()
{
    return {"booking.cancel"_L1, CommandSpec::Issuer::Person, withArgs<Args, decide>, "booking"_L1};
}

} // namespace karigar
