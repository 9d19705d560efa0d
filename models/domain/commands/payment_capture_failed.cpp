// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/commands/booking_support.h"
#include "models/domain/commands/command.h"
#include "models/domain/commands/commandlist.h"
#include "models/domain/rules/bookingmachine.h"
#include "models/domain/rules/paymentmachine.h"

#include <QCoreApplication>
#include <utility>

using namespace Qt::StringLiterals;

namespace karigar {

namespace {

/// The gateway will not capture, for good: without money there is no booking, and both are told.
struct Args {
    Id payment;
    QString failure;

    template<class Self, class V>
    static void fields(Self& s, V& v)
    {
        v("payment", s.payment);
        v("failure", s.failure);
    }
};

Result<void> decide(Draft& draft, const Args& args)
{
    KARIGAR_TRY(auto payment, draft.get<Payment>(args.payment));
    if (payment.state != PaymentState::Authorized || !payment.captureWanted)
        return {}; // nobody asked for the money yet, or the news is old
    KARIGAR_CHECK(movePayment(payment, "payment.capture_failed"_L1, PaymentState::Released));
    payment.failure = args.failure;
    const Money due = std::exchange(payment.refundDue, Money());
    draft.put(payment);
    KARIGAR_TRY(auto booking, draft.get<Booking>(payment.booking));
    booking.refunded = booking.refunded - due; // nothing was taken, so nothing goes back
    if (!payment.change.isNull()) {
        draft.put(booking);
        // The booking stands; both know that the difference is missing and what to talk about.
        draft.notify(booking.customer, Topic::PaymentFailed, booking.id,
                     {booking.serviceTitle, args.failure});
        draft.notify(booking.artisan, Topic::PaymentFailed, booking.id, {booking.serviceTitle, args.failure});
        return {};
    }
    if (booking.state != BookingState::Confirmed) {
        draft.put(booking);
        return {};
    }
    KARIGAR_CHECK(moveBooking(booking, "payment.capture_failed"_L1, Party::Marketplace, {}, draft.now(),
                              QCoreApplication::translate("Rules", "The payment could not be collected."),
                              std::nullopt, EndReason::PaymentFailed));
    ++booking.revision;
    draft.put(booking);
    KARIGAR_CHECK(occupyFor(draft, booking, -booking.seats, 0));
    KARIGAR_CHECK(sayAutomatically(draft, booking.id, AutomaticText::Cancelled));
    draft.notify(booking.customer, Topic::PaymentFailed, booking.id, {booking.serviceTitle, args.failure});
    draft.notify(booking.artisan, Topic::PaymentFailed, booking.id, {booking.serviceTitle, args.failure});
    return {};
}

} // namespace

CommandSpec paymentCaptureFailed()
{
    return {"payment.capture_failed"_L1, CommandSpec::Issuer::Marketplace, withArgs<Args, decide>,
            "payment"_L1};
}

} // namespace karigar
