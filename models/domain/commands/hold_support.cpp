// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/commands/hold_support.h"

#include "models/domain/commands/booking_support.h"
#include "models/domain/commands/session_support.h"
#include "models/domain/records/user.h"
#include "models/domain/rules/calendar.h"
#include "models/domain/rules/limits.h"
#include "models/domain/rules/seatuse.h"

#include <algorithm>
#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace karigar {

namespace {

Booking makeBooking(Draft& draft, const HoldWish& wish, const Service& service, const User& customer,
                    const Slot& slot)
{
    Booking booking;
    booking.id = wish.booking;
    booking.customer = customer.id;
    booking.artisan = service.artisan;
    booking.service = service.id;
    booking.payment = wish.payment;
    booking.customerName = customer.name;
    booking.artisanName = service.artisanName;
    booking.serviceTitle = service.title;
    booking.place = service.online ? QString() : service.city;
    booking.picture = service.picture;
    booking.startAt = slot.startAt;
    booking.endAt = slot.endAt;
    booking.seats = seatsOf(service, wish);
    booking.privateGroup = wish.privateGroup;
    booking.seatsKept = wish.seatsKept;
    booking.unitPrice = wish.privateGroup ? service.privatePrice : service.price;
    booking.total = wish.privateGroup ? service.privatePrice : service.price * wish.seats;
    booking.decideRunAt = wish.privateGroup ? 0 : slot.decideAt;
    booking.mode = service.mode;
    booking.policy = service.policy;
    booking.note = wish.note.trimmed();
    booking.createdAt = draft.now();
    booking.stateAt = draft.now();
    booking.holdUntil = std::min(draft.now() + kHoldTime, slot.startAt);
    return booking;
}

Payment makePayment(const Booking& booking)
{
    Payment payment;
    payment.id = booking.payment;
    payment.booking = booking.id;
    payment.customer = booking.customer;
    payment.artisan = booking.artisan;
    payment.amount = booking.total;
    payment.createdAt = booking.createdAt;
    payment.title = booking.serviceTitle;
    payment.customerName = booking.customerName;
    return payment;
}

} // namespace

Result<void> checkHoldWish(Draft& draft, const HoldWish& wish)
{
    if (wish.booking.isNull() || wish.payment.isNull() || wish.seats < 1 || wish.seats > kMaxSeats ||
        wish.note.size() > kMaxTextLength)
        return badInput("bad_booking"_L1,
                        QCoreApplication::translate("Rules", "The booking is not complete."));
    KARIGAR_TRY(const auto booking, draft.find<Booking>(wish.booking));
    KARIGAR_TRY(const auto payment, draft.find<Payment>(wish.payment));
    if (booking || payment)
        return badInput("id_taken"_L1, QCoreApplication::translate("Rules", "This booking exists already."));
    return {};
}

int seatsOf(const Service& service, const HoldWish& wish)
{
    return wish.privateGroup ? service.seats : wish.seats;
}

Result<Booking> holdBooking(Draft& draft, const HoldWish& wish, const Service& service,
                            const Availability& availability, const Slot& slot, QLatin1String command)
{
    KARIGAR_TRY(const auto customer, draft.get<User>(draft.actor().user));
    Booking booking = makeBooking(draft, wish, service, customer, slot);
    booking.zone = availability.zone;
    booking.date = dateIn(booking.startAt, booking.zone);
    booking.history.push_back({BookingState::Held, draft.now(), customer.id, QString(command), {}, {}});
    draft.put(booking);
    draft.put(makePayment(booking));
    if (!wish.seatsKept)
        KARIGAR_CHECK(occupyFor(draft, booking, seatUse(booking).taken, 0));

    draft.effect("payment.watch"_L1, booking.payment.toText(), {{"payment"_L1, booking.payment.toText()}},
                 draft.now() + 20 * kSecond);
    draft.effect("booking.expire"_L1, booking.id.toText(), {{"booking"_L1, booking.id.toText()}},
                 booking.holdUntil);
    awaitDecision(draft, booking);
    return booking;
}

} // namespace karigar
