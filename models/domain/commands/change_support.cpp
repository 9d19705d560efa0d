// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/commands/change_support.h"

#include "models/domain/commands/booking_support.h"
#include "models/domain/commands/refund_support.h"
#include "models/domain/commands/reminder_support.h"
#include "models/domain/commands/rivals.h"
#include "models/domain/commands/session_support.h"
#include "models/domain/records/availability.h"
#include "models/domain/rules/bookingmachine.h"
#include "models/domain/rules/calendar.h"
#include "models/domain/rules/changemachine.h"
#include "models/domain/rules/limits.h"
#include "models/domain/rules/paymentmachine.h"
#include "models/domain/rules/seatuse.h"
#include "models/domain/rules/slots.h"

#include <algorithm>
#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace karigar {

namespace {

bool moves(const ChangeRequest& change)
{
    return change.before.startAt != change.after.startAt;
}

/// Seats that the proposal keeps for itself at the new time.
int heldSeats(const ChangeRequest& change)
{
    return moves(change) ? change.after.seats : std::max(0, change.after.seats - change.before.seats);
}

Booking at(Booking booking, const BookingTerms& terms)
{
    booking.startAt = terms.startAt;
    booking.endAt = terms.endAt;
    booking.date = terms.date;
    booking.seats = terms.seats;
    booking.total = terms.total;
    booking.note = terms.note;
    return booking;
}

/// The booking's own seats must not be in the way of moving it by an hour.
Result<void> standAside(Draft& draft, const Booking& booking, int sign)
{
    const SeatUse use = seatUse(booking);
    return occupyFor(draft, booking, sign * use.taken, sign * use.asked);
}

Result<void> checkOffered(Draft& draft, const Service& service, const BookingTerms& wish)
{
    KARIGAR_TRY(const auto availability, draft.get<Availability>(service.artisan));
    const int start = minuteOfDayIn(wish.startAt, availability.zone);
    KARIGAR_TRY(const auto days, busyDaysOf(draft, service, wish.date, {start, start + service.minutes}));
    const auto slots = slotsOfDay(service, availability, days, wish.date, draft.now());
    const auto slot = std::ranges::find(slots, wish.startAt, &Slot::startAt);
    if (slot == slots.end())
        return refuse("closed"_L1,
                      QCoreApplication::translate("Rules", "The workshop is closed at this time."));
    if (slot->state != SlotState::Free)
        return refuse("not_free"_L1, slotStateReason(slot->state));
    return {};
}

Result<void> checkWish(Draft& draft, const Booking& booking, const ChangeRequest& change, Party by)
{
    if (heldSeats(change) == 0)
        return {};
    if (by == Party::Customer && moves(change)) {
        KARIGAR_TRY(const auto service, draft.get<Service>(booking.service));
        KARIGAR_CHECK(checkOffered(draft, service, change.after));
    }
    Booking wished = at(booking, change.after);
    wished.seats = heldSeats(change);
    return checkRoom(draft, wished);
}

/// Gives back what holdForChange took.
Result<void> dropHold(Draft& draft, const Booking& booking, const ChangeRequest& change)
{
    return occupyFor(draft, at(booking, change.after), -heldSeats(change), 0);
}

/// The payment of the extra amount ends without having been used.
Result<void> letGoOfExtra(Draft& draft, Booking& booking, const ChangeRequest& change)
{
    if (change.payment.isNull())
        return {};
    KARIGAR_TRY(auto payment, draft.find<Payment>(change.payment));
    if (payment && payment->state == PaymentState::Authorized)
        return letGo(draft, booking, *payment);
    if (payment && payment->state == PaymentState::Captured)
        return refundDead(draft, booking, *payment);
    return {};
}

Result<void> captureExtra(Draft& draft, Booking& booking, const ChangeRequest& change)
{
    if (change.payment.isNull())
        return {};
    KARIGAR_TRY(auto payment, draft.get<Payment>(change.payment));
    if (payment.state != PaymentState::Authorized && payment.state != PaymentState::Captured)
        return refuse("not_paid"_L1,
                      QCoreApplication::translate("Rules", "The payment for this change is not there."));
    payment.captureWanted = true;
    draft.put(payment);
    if (payment.state == PaymentState::Authorized)
        draft.effect("payment.capture"_L1, payment.id.toText(), {{"payment"_L1, payment.id.toText()}});
    booking.extraPayments.push_back(payment.id);
    return {};
}

/// The seats follow the booking: what it had is free, what was held is sold.
Result<void> moveSeats(Draft& draft, const Booking& old, const ChangeRequest& change)
{
    KARIGAR_CHECK(standAside(draft, old, -1));
    return occupyFor(draft, at(old, change.after), change.after.seats - heldSeats(change), 0);
}

void tellBoth(Draft& draft, const Booking& booking, Topic topic)
{
    draft.notify(booking.customer, topic, booking.id, {booking.serviceTitle, booking.artisanName});
    draft.notify(booking.artisan, topic, booking.id, {booking.serviceTitle, booking.customerName});
}

/// A request that is changed by agreement is confirmed with its new terms.
Result<void> confirmChanged(Draft& draft, Booking& booking, QLatin1String command)
{
    KARIGAR_CHECK(
        moveBooking(booking, command, Party::Marketplace, {}, draft.now(), {}, BookingState::Confirmed));
    booking.confirmedAt = draft.now();
    draft.put(booking);
    KARIGAR_TRY(auto payment, draft.get<Payment>(booking.payment));
    KARIGAR_CHECK(confirmBooking(draft, booking, std::move(payment)));
    return resolveRivals(draft, booking);
}

} // namespace

Result<Party> sideOf(const Draft& draft, const Booking& booking)
{
    if (draft.actor().user == booking.customer)
        return Party::Customer;
    KARIGAR_CHECK(requireArtisanOf(draft, booking));
    return Party::Artisan;
}

Id answererOf(const ChangeRequest& change)
{
    if (change.state == ChangeState::Unpaid)
        return change.customer;
    return change.proposer == change.customer ? change.artisan : change.customer;
}

Millis answerDeadline(Millis now, const Booking& booking, const ChangeRequest& change)
{
    const Millis latest = std::min(change.before.startAt, change.after.startAt) - kChangeLead;
    const Millis deadline = std::min(now + kChangeWindow, latest);
    return booking.state == BookingState::Requested ? std::min(deadline, booking.decideBy) : deadline;
}

Result<void> holdForChange(Draft& draft, const Booking& booking, const ChangeRequest& change, Party by)
{
    if (moves(change))
        KARIGAR_CHECK(standAside(draft, booking, -1));
    const auto room = checkWish(draft, booking, change, by);
    if (moves(change))
        KARIGAR_CHECK(standAside(draft, booking, 1));
    KARIGAR_CHECK(room);
    return occupyFor(draft, at(booking, change.after), heldSeats(change), 0);
}

Result<void> applyChange(Draft& draft, Booking booking, ChangeRequest change, QLatin1String command)
{
    KARIGAR_CHECK(moveSeats(draft, booking, change));
    const bool wasRequest = booking.state == BookingState::Requested;
    booking = at(std::move(booking), change.after);
    booking.change = {};
    ++booking.revision;
    if (booking.decideRunAt > 0) {
        KARIGAR_TRY(const auto service, draft.get<Service>(booking.service));
        booking.decideRunAt = decisionAt(service, booking.startAt);
        awaitDecision(draft, booking);
    }
    KARIGAR_CHECK(captureExtra(draft, booking, change));
    if (wasRequest) {
        KARIGAR_CHECK(confirmChanged(draft, booking, command));
    } else {
        booking.history.push_back({booking.state, draft.now(), draft.actor().user, QString(command), {}, {}});
        draft.put(booking);
        lookAtReminders(draft, booking.id, draft.now());
    }
    draft.put(change);
    if (change.back.paise > 0)
        KARIGAR_CHECK(refundBooking(draft, booking, change.back, RefundCause::Change));
    tellBoth(draft, booking, Topic::ChangeAccepted);
    return {};
}

Result<void> closeChange(Draft& draft, Booking& booking, ChangeRequest& change)
{
    KARIGAR_CHECK(dropHold(draft, booking, change));
    KARIGAR_CHECK(letGoOfExtra(draft, booking, change));
    booking.change = {};
    draft.put(booking);
    draft.put(change);
    return {};
}

Result<void> changePaid(Draft& draft, Booking booking, Payment payment)
{
    draft.put(payment);
    KARIGAR_TRY(auto change, draft.get<ChangeRequest>(payment.change));
    if (change.state != ChangeState::Unpaid || draft.now() >= change.expiresAt)
        return letGo(draft, booking, payment);
    const bool asked = change.proposer == change.customer;
    KARIGAR_CHECK(moveChange(change, "payment.observe"_L1, Party::Marketplace, {}, draft.now(),
                             asked ? ChangeState::Proposed : ChangeState::Accepted));
    if (!asked)
        return applyChange(draft, std::move(booking), std::move(change), "payment.observe"_L1);
    change.expiresAt = answerDeadline(draft.now(), booking, change);
    draft.put(change);
    draft.effect("change.expire"_L1, change.id.toText(), {{"change"_L1, change.id.toText()}},
                 change.expiresAt);
    draft.notify(change.artisan, Topic::ChangeProposed, booking.id,
                 {booking.serviceTitle, booking.customerName});
    return {};
}

Result<void> endOpenChange(Draft& draft, Booking& booking)
{
    if (booking.change.isNull())
        return {};
    KARIGAR_TRY(auto change, draft.get<ChangeRequest>(booking.change));
    booking.change = {};
    if (!isOpen(change.state))
        return {};
    KARIGAR_CHECK(moveChange(change, "change.end"_L1, Party::Marketplace, {}, draft.now()));
    KARIGAR_CHECK(dropHold(draft, booking, change));
    KARIGAR_CHECK(letGoOfExtra(draft, booking, change));
    draft.put(change);
    return {};
}

} // namespace karigar
