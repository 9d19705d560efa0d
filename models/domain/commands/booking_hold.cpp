// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/commands/booking_support.h"
#include "models/domain/commands/command.h"
#include "models/domain/commands/commandlist.h"
#include "models/domain/commands/hold_support.h"
#include "models/domain/rules/calendar.h"

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
    bool privateGroup = false;
    QString note;

    HoldWish wish() const { return {booking, payment, seats, privateGroup, false, note}; }

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
    KARIGAR_CHECK(
        checkCapacity(service, days, date, slot->startAt, slot->endAt, seatsOf(service, args.wish())));
    return *slot;
}

Result<void> decide(Draft& draft, const Args& args)
{
    KARIGAR_CHECK(checkHoldWish(draft, args.wish()));
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
    KARIGAR_TRY(const auto availability, draft.get<Availability>(service.artisan));
    KARIGAR_TRY(const auto slot, findSlot(draft, service, availability, args));
    KARIGAR_CHECK(holdBooking(draft, args.wish(), service, availability, slot, "booking.hold"_L1));
    return {};
}

} // namespace

CommandSpec bookingHold()
{
    return {"booking.hold"_L1, CommandSpec::Issuer::Person, withArgs<Args, decide>, "booking"_L1};
}

} // namespace karigar
