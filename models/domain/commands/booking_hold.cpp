// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/commands/booking_support.h"
#include "models/domain/commands/command.h"
#include "models/domain/commands/commandlist.h"
#include "models/domain/commands/session_support.h"
#include "models/domain/records/artisanprofile.h"
#include "models/domain/records/availability.h"
#include "models/domain/records/user.h"
#include "models/domain/rules/calendar.h"
#include "models/domain/rules/limits.h"
#include "models/domain/rules/slots.h"

#include <algorithm>
#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace karigar {

namespace {

/// A customer picks a time: the booking and its payment come to be, to be paid within fifteen minutes.
/// Instant services hold the seats meanwhile; where the artisan decides, requests compete.
struct Args {
    Id booking;
    Id payment;
    Id service;
    Millis startAt = 0;
    int seats = 1;
    bool privateGroup = false; ///< the whole session, at the price of one
    QString note;

    template<class Self, class V>
    static void fields(Self& s, V& v)
    {
        v("booking", s.booking);
        v("payment", s.payment);
        v("service", s.service);
        v("startAt", s.startAt);
        v("seats", s.seats);
        v("privateGroup", s.privateGroup);
        v("note", s.note);
    }
};

Result<void> checkArgs(Draft& draft, const Args& args)
{
    if (args.booking.isNull() || args.payment.isNull() || args.seats < 1 || args.seats > kMaxSeats ||
        args.note.size() > kMaxTextLength)
        return badInput("bad_booking"_L1,
                        QCoreApplication::translate("Rules", "The booking is not complete."));
    KARIGAR_TRY(const auto booking, draft.find<Booking>(args.booking));
    KARIGAR_TRY(const auto payment, draft.find<Payment>(args.payment));
    if (booking || payment)
        return badInput("id_taken"_L1, QCoreApplication::translate("Rules", "This booking exists already."));
    return {};
}

/// A private group takes every seat, so that nobody else comes, however many of them there are.
int seatsOf(const Service& service, const Args& args)
{
    return args.privateGroup ? service.seats : args.seats;
}

Result<Slot> findSlot(Draft& draft, const Service& service, const Availability& availability,
                      const Args& args)
{
    const QDate date = dateIn(args.startAt, availability.zone);
    const int start = minuteOfDayIn(args.startAt, availability.zone);
    KARIGAR_TRY(const auto days, busyDaysOf(draft, service, date, {start, start + service.minutes}));
    const auto slots = slotsOfDay(service, availability, days, date, draft.now());
    const auto slot = std::ranges::find(slots, args.startAt, &Slot::startAt);
    if (slot == slots.end())
        return refuse("closed"_L1,
                      QCoreApplication::translate("Rules", "The workshop is closed at this time."));
    if (slot->state != SlotState::Free)
        return refuse("not_free"_L1, slotStateReason(slot->state));
    if (args.privateGroup && slot->taken > 0)
        return refuse(
            "not_empty"_L1,
            QCoreApplication::translate("Rules", "Others have seats at this time, so it cannot be private."));
    KARIGAR_CHECK(checkCapacity(service, days, date, slot->startAt, slot->endAt, seatsOf(service, args)));
    return *slot;
}

Booking makeBooking(Draft& draft, const Args& args, const Service& service, const User& customer,
                    const Slot& slot)
{
    Booking booking;
    booking.id = args.booking;
    booking.customer = customer.id;
    booking.artisan = service.artisan;
    booking.service = service.id;
    booking.payment = args.payment;
    booking.customerName = customer.name;
    booking.artisanName = service.artisanName;
    booking.serviceTitle = service.title;
    booking.place = service.online ? QString() : service.city;
    booking.picture = service.picture;
    booking.startAt = slot.startAt;
    booking.endAt = slot.endAt;
    booking.seats = seatsOf(service, args);
    booking.privateGroup = args.privateGroup;
    booking.unitPrice = args.privateGroup ? service.privatePrice : service.price;
    booking.total = args.privateGroup ? service.privatePrice : service.price * args.seats;
    booking.decideRunAt = args.privateGroup ? 0 : slot.decideAt;
    booking.mode = service.mode;
    booking.policy = service.policy;
    booking.note = args.note.trimmed();
    booking.createdAt = draft.now();
    booking.stateAt = draft.now();
    booking.holdUntil = std::min(draft.now() + kHoldTime, slot.startAt);
    booking.history.push_back({BookingState::Held, draft.now(), customer.id, u"booking.hold"_s, {}, {}});
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

Result<void> decide(Draft& draft, const Args& args)
{
    KARIGAR_CHECK(checkArgs(draft, args));
    KARIGAR_TRY(const auto service, draft.get<Service>(args.service));
    if (!service.published)
        return refuse("not_listed"_L1,
                      QCoreApplication::translate("Rules", "This workshop is no longer offered."));
    if (service.artisan == draft.actor().user)
        return refuse("own_service"_L1,
                      QCoreApplication::translate("Rules", "You cannot book your own workshop."));
    if (args.privateGroup && !service.privateGroup)
        return refuse("no_private_groups"_L1,
                      QCoreApplication::translate("Rules", "This workshop takes no private groups."));
    KARIGAR_TRY(const auto customer, draft.get<User>(draft.actor().user));
    KARIGAR_TRY(const auto availability, draft.get<Availability>(service.artisan));
    KARIGAR_TRY(const auto slot, findSlot(draft, service, availability, args));

    Booking booking = makeBooking(draft, args, service, customer, slot);
    booking.zone = availability.zone;
    booking.date = dateIn(booking.startAt, booking.zone);
    draft.put(booking);
    draft.put(makePayment(booking));
    if (booking.mode == BookingMode::Instant)
        KARIGAR_CHECK(occupyFor(draft, booking, booking.seats, 0));

    draft.effect("payment.watch"_L1, booking.payment.toText(), {{"payment"_L1, booking.payment.toText()}},
                 draft.now() + 20 * kSecond);
    draft.effect("booking.expire"_L1, booking.id.toText(), {{"booking"_L1, booking.id.toText()}},
                 booking.holdUntil);
    awaitDecision(draft, booking);
    return {};
}

} // namespace

CommandSpec bookingHold()
{
    return {"booking.hold"_L1, CommandSpec::Issuer::Person, withArgs<Args, decide>, "booking"_L1};
}

} // namespace karigar
