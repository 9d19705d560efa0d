// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/commands/booking_support.h"
#include "models/domain/commands/change_support.h"
#include "models/domain/commands/command.h"
#include "models/domain/commands/commandlist.h"
#include "models/domain/commands/fee_support.h"
#include "models/domain/commands/invoice_support.h"
#include "models/domain/commands/ledger.h"
#include "models/domain/commands/payout_support.h"
#include "models/domain/commands/refund_support.h"
#include "models/domain/rules/bookingmachine.h"
#include "models/domain/rules/paymentmachine.h"
#include "models/domain/rules/paymentsums.h"
#include "models/domain/rules/seatuse.h"
#include "models/domain/rules/slots.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace karigar {

namespace {

/// What the payment service says of a payment, whether by callback, webhook or poll: the one way in for money
/// news. News may come twice, late and in any order; what is already known changes nothing.
struct Args {
    Id payment;
    QString pspId;
    QString status; ///< "authorized", "captured" or "failed", as the gateway says it
    Money amount;
    QString method;
    Money fee;
    Money feeTax;
    QString failure;

    template<class Self, class V>
    static void fields(Self& s, V& v)
    {
        v("payment", s.payment);
        v("pspId", s.pspId);
        v("status", s.status);
        v("amount", s.amount);
        v("method", s.method);
        v("fee", s.fee);
        v("feeTax", s.feeTax);
        v("failure", s.failure);
    }
};

/// What an authorisation meets when it arrives.
enum class Arrival { InTime, TooLate, NoRoom };

/// Whether the day on which a session was decided about has passed without a yes.
Result<bool> isCalledOff(Draft& draft, const Booking& booking)
{
    if (booking.state == BookingState::Held || booking.decideRunAt == 0 || draft.now() < booking.decideRunAt)
        return false;
    KARIGAR_TRY(const auto day, occupancyOf(draft, booking.artisan, booking.date));
    const BusyInterval* session = sessionAt(day, booking.service, booking.startAt, booking.endAt);
    return !session || !session->runs;
}

Result<Arrival> arrivalOf(Draft& draft, const Booking& booking)
{
    const bool held = booking.state == BookingState::Held;
    if (!held && booking.state != BookingState::Expired)
        return Arrival::TooLate;
    KARIGAR_TRY(const auto service, draft.get<Service>(booking.service));
    const Millis last = booking.mode == BookingMode::Instant
                            ? booking.startAt
                            : decisionDeadline(draft.now(), booking.startAt, service.noticeHours);
    if (draft.now() >= last)
        return Arrival::TooLate;
    if (seatUse(booking).taken > 0)
        return Arrival::InTime; // these seats were kept
    KARIGAR_TRY(const bool off, isCalledOff(draft, booking));
    if (off)
        return Arrival::TooLate;
    return checkRoom(draft, booking) ? Arrival::InTime : Arrival::NoRoom;
}

/// The seats went to others while this customer paid: a request that cannot be approved is not made.
Result<void> turnAway(Draft& draft, Booking& booking)
{
    KARIGAR_CHECK(
        moveBooking(booking, "payment.observe"_L1, Party::Marketplace, {}, draft.now(),
                    QCoreApplication::translate("Rules", "The seats at this time went to somebody else."),
                    BookingState::Declined));
    draft.put(booking);
    draft.notify(booking.customer, Topic::BookingDeclined, booking.id,
                 {booking.serviceTitle, booking.artisanName});
    return {};
}

Result<void> requestBooking(Draft& draft, Booking& booking, const Payment& payment)
{
    KARIGAR_TRY(const auto service, draft.get<Service>(booking.service));
    const Booking before = booking;
    KARIGAR_CHECK(moveBooking(booking, "payment.observe"_L1, Party::Marketplace, {}, draft.now(), {},
                              BookingState::Requested));
    booking.decideBy = decisionDeadline(payment.authorizedAt, booking.startAt, service.noticeHours);
    draft.put(booking);
    KARIGAR_CHECK(followSeats(draft, before, booking));
    draft.effect("booking.expire"_L1, booking.id.toText(), {{"booking"_L1, booking.id.toText()}},
                 booking.decideBy);
    draft.notify(booking.artisan, Topic::RequestReceived, booking.id,
                 {booking.serviceTitle, booking.customerName});
    return {};
}

/// The money is authorised: the booking goes on, unless it is too late or the seats are gone. An unpaid hold
/// past its start is left to its deadline.
Result<void> useAuthorization(Draft& draft, Booking booking, const Payment& payment)
{
    const bool held = booking.state == BookingState::Held;
    KARIGAR_TRY(const Arrival arrival, arrivalOf(draft, booking));
    draft.put(payment);
    if (arrival == Arrival::NoRoom && held)
        KARIGAR_CHECK(turnAway(draft, booking));
    if (arrival != Arrival::InTime)
        return releasePayment(draft, booking);
    if (booking.mode == BookingMode::Approve)
        return requestBooking(draft, booking, payment);
    const Booking before = booking;
    KARIGAR_CHECK(moveBooking(booking, "payment.observe"_L1, Party::Marketplace, {}, draft.now(), {},
                              BookingState::Confirmed));
    draft.put(booking);
    KARIGAR_CHECK(followSeats(draft, before, booking));
    return confirmBooking(draft, booking, payment);
}

Result<void> authorized(Draft& draft, Payment payment, Booking booking)
{
    if (payment.state != PaymentState::Created && payment.state != PaymentState::Failed)
        return {};
    KARIGAR_CHECK(movePayment(payment, "payment.observe"_L1, PaymentState::Authorized));
    payment.authorizedAt = draft.now();
    payment.failure.clear();
    if (!payment.change.isNull())
        return changePaid(draft, std::move(booking), std::move(payment));
    return useAuthorization(draft, std::move(booking), payment);
}

/// The whole amount is owed to somebody.
void postCapture(Draft& draft, const Payment& payment, LedgerAccount holder)
{
    postMovement(draft, Id::derive(payment.id, u"captured", draft.now()), payment, LedgerAccount::Gateway,
                 holder, payment.amount);
}

/// After what goes back has gone: the fee; and of a booking that is over already, what is kept is payable.
Result<void> keepRest(Draft& draft, const Id& id, const Args& args)
{
    KARIGAR_TRY(auto payment, draft.get<Payment>(id));
    KARIGAR_TRY(const auto booking, draft.get<Booking>(payment.booking));
    observeFee(draft, booking, payment, args.fee, args.feeTax);
    if (payoutBalance(booking, payment).paise > 0)
        lookAtPayout(draft, booking.id);
    return {};
}

Result<void> captured(Draft& draft, Payment payment, const Args& args)
{
    if (payment.state == PaymentState::Created || payment.state == PaymentState::Failed) {
        // Captured news overtook the authorisation's: catch up first.
        KARIGAR_TRY(auto booking, draft.get<Booking>(payment.booking));
        KARIGAR_CHECK(authorized(draft, payment, std::move(booking)));
        KARIGAR_TRY(payment, draft.get<Payment>(payment.id));
    }
    if (isCollected(payment.state)) {
        KARIGAR_TRY(const auto booking, draft.get<Booking>(payment.booking));
        observeFee(draft, booking, payment, args.fee, args.feeTax);
    }
    if (payment.state != PaymentState::Authorized && payment.state != PaymentState::Released)
        return {};
    const bool wasLetGo = payment.state == PaymentState::Released;
    KARIGAR_CHECK(movePayment(payment, "payment.observe"_L1, PaymentState::Captured));
    payment.capturedAt = draft.now();
    draft.put(payment);
    KARIGAR_TRY(auto booking, draft.get<Booking>(payment.booking));
    postCapture(draft, payment, holderOf(booking, payment));
    KARIGAR_CHECK(issueInvoice(draft, booking, payment));
    KARIGAR_CHECK(wasLetGo ? refundDead(draft, booking, payment) : refundDue(draft, booking, payment));
    return keepRest(draft, payment.id, args);
}

Result<void> failed(Draft& draft, Payment payment, const Booking& booking, const Args& args)
{
    if (payment.state != PaymentState::Created)
        return {};
    KARIGAR_CHECK(movePayment(payment, "payment.observe"_L1, PaymentState::Failed));
    payment.failure = args.failure;
    draft.put(payment);
    draft.notify(payment.customer, Topic::PaymentFailed, booking.id, {booking.serviceTitle, args.failure});
    return {};
}

Result<void> decide(Draft& draft, const Args& args)
{
    KARIGAR_TRY(auto payment, draft.get<Payment>(args.payment));
    KARIGAR_TRY(auto booking, draft.get<Booking>(payment.booking));
    if (args.status != "failed"_L1 && args.amount != payment.amount)
        return fail(ErrorDomain::Payment, "wrong_amount"_L1,
                    QCoreApplication::translate("Rules", "The amount paid is not the amount asked for."));
    if (args.status == "failed"_L1)
        return failed(draft, std::move(payment), booking, args);
    if (payment.state == PaymentState::Created || payment.state == PaymentState::Failed) {
        payment.pspId = args.pspId;
        payment.method = args.method;
    } else if (payment.pspId != args.pspId) {
        return fail(
            ErrorDomain::Payment, "foreign_payment"_L1,
            QCoreApplication::translate("Rules", "This order was already paid with another payment."));
    }
    if (args.status == "authorized"_L1)
        return authorized(draft, std::move(payment), std::move(booking));
    if (args.status == "captured"_L1)
        return captured(draft, std::move(payment), args);
    return badInput("bad_status"_L1,
                    QCoreApplication::translate("Rules", "The payment status is not known."));
}

} // namespace

CommandSpec paymentObserve()
{
    return {"payment.observe"_L1, CommandSpec::Issuer::Marketplace, withArgs<Args, decide>, "payment"_L1};
}

} // namespace karigar
