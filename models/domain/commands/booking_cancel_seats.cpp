// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/commands/booking_support.h"
#include "models/domain/commands/cancel_support.h"
#include "models/domain/commands/change_support.h"
#include "models/domain/commands/command.h"
#include "models/domain/commands/commandlist.h"
#include "models/domain/rules/bookingmachine.h"
#include "models/domain/rules/cancellation.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace karigar {

namespace {

/// Some of a group will not come: their seats are free again and their part of the price comes back by the
/// policy. `refund` is what the person was shown.
struct Args {
    Id booking;
    int seats = 0; ///< how many are given up
    EndReason code = EndReason::None;
    QString reason;
    Money refund;

    template<class Self, class V>
    static void fields(Self& s, V& v)
    {
        v("booking", s.booking);
        v("seats", s.seats);
        v("code", s.code);
        v("reason", s.reason);
        v("refund", s.refund);
    }
};

Result<void> checkSeats(const Booking& booking, int seats)
{
    if (seats < 1 || seats >= booking.seats)
        return badInput("bad_seats"_L1,
                        QCoreApplication::translate(
                            "Rules", "Some seats must stay. To give up all of them, cancel the booking."));
    if (booking.privateGroup)
        return refuse(
            "private_group"_L1,
            QCoreApplication::translate("Rules", "A private session has one price, however many come."));
    return {};
}

Result<void> decide(Draft& draft, const Args& args)
{
    KARIGAR_TRY(auto booking, draft.get<Booking>(args.booking));
    KARIGAR_CHECK(endOpenChange(draft, booking));
    KARIGAR_TRY(const Party by, partyOf(draft, booking));
    const Booking before = booking;
    KARIGAR_CHECK(moveBooking(booking, "booking.cancel_seats"_L1, by, draft.actor().user, draft.now(),
                              args.reason.trimmed(), std::nullopt, args.code));
    booking.reasonCode = before.reasonCode; // the booking itself has not ended; the timeline has the reason
    booking.reason = before.reason;
    KARIGAR_CHECK(checkCancelTime(before, by, draft.now()));
    KARIGAR_CHECK(checkSeats(before, args.seats));
    KARIGAR_CHECK(checkEndReason(by, args.code, args.reason));
    KARIGAR_CHECK(checkReason(args.reason));
    KARIGAR_TRY(const auto payments, paymentsOf(draft, before));
    const Money back = seatsRefund(before, payments, args.seats, by, draft.now());
    KARIGAR_CHECK(checkShown(args.refund, back));

    booking.total = before.total - seatsPrice(before, args.seats);
    booking.seats = before.seats - args.seats;
    ++booking.revision;
    KARIGAR_CHECK(occupyFor(draft, booking, -args.seats, 0));
    const auto refunds = refundBooking(draft, booking, back, RefundCause::PartialCancellation);
    if (!refunds)
        return std::unexpected(refunds.error());
    draft.notify(booking.customer, Topic::BookingCancelled, booking.id,
                 {booking.serviceTitle, booking.artisanName, QString::number(args.seats)});
    draft.notify(booking.artisan, Topic::BookingCancelled, booking.id,
                 {booking.serviceTitle, booking.customerName, QString::number(args.seats)});
    return {};
}

} // namespace

CommandSpec bookingCancelSeats()
{
    return {"booking.cancel_seats"_L1, CommandSpec::Issuer::Person, withArgs<Args, decide>, "booking"_L1};
}

} // namespace karigar
