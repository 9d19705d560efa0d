// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/commands/booking_support.h"
#include "models/domain/commands/command.h"
#include "models/domain/commands/commandlist.h"
#include "models/domain/commands/waitlist_support.h"
#include "models/domain/records/user.h"
#include "models/domain/rules/calendar.h"
#include "models/domain/rules/limits.h"
#include "models/domain/rules/waitlist.h"

#include <algorithm>
#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace karigar {

namespace {

/// A customer waits for seats of a session that has not as many as they want.
struct Args {
    Id entry;
    Id service;
    Millis startAt = 0;
    int seats = 1;

    template<class Self, class V>
    static void fields(Self& s, V& v)
    {
        v("entry", s.entry);
        v("service", s.service);
        v("startAt", s.startAt);
        v("seats", s.seats);
    }
};

Result<void> checkArgs(Draft& draft, const Args& args)
{
    if (args.entry.isNull() || args.seats < 1 || args.seats > kMaxSeats)
        return badInput("bad_entry"_L1, QCoreApplication::translate("Rules", "Please say how many seats."));
    KARIGAR_TRY(const auto entry, draft.find<WaitlistEntry>(args.entry));
    if (entry)
        return badInput("id_taken"_L1,
                        QCoreApplication::translate("Rules", "You are in this waiting list already."));
    return {};
}

/// One place for a customer and session, and none for who has seats there or asks for some.
Result<void> checkOnce(Draft& draft, const Args& args)
{
    const Id me = draft.actor().user;
    KARIGAR_TRY(const auto entry, openEntryOf(draft, me, args.service, args.startAt));
    if (entry)
        return refuse("waiting_already"_L1,
                      QCoreApplication::translate("Rules", "You are in this waiting list already."));
    Query query = Query::of(Kind::Booking);
    query.equal("customer", me).equal("startAt", args.startAt);
    KARIGAR_TRY(const auto bookings, draft.list<Booking>(query));
    const auto isOpen = [&](const Booking& b) {
        return b.service == args.service &&
               (b.state == BookingState::Held || b.state == BookingState::Requested ||
                b.state == BookingState::Confirmed);
    };
    if (std::ranges::any_of(bookings, isOpen))
        return refuse(
            "booked_already"_L1,
            QCoreApplication::translate(
                "Rules", "You have a booking at this time. To come with more people, change its seats."));
    return {};
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
    KARIGAR_CHECK(checkWaiting(service, *slot, args.seats, draft.now()));
    return *slot;
}

WaitlistEntry makeEntry(const Args& args, const Service& service, const Slot& slot, const QString& zone)
{
    WaitlistEntry entry;
    entry.id = args.entry;
    entry.artisan = service.artisan;
    entry.service = service.id;
    entry.startAt = slot.startAt;
    entry.endAt = slot.endAt;
    entry.zone = zone;
    entry.date = dateIn(slot.startAt, zone);
    entry.seats = args.seats;
    entry.serviceTitle = service.title;
    entry.artisanName = service.artisanName;
    entry.picture = service.picture;
    entry.place = service.online ? QString() : service.city;
    return entry;
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
    KARIGAR_TRY(const auto customer, draft.get<User>(draft.actor().user));
    KARIGAR_TRY(const auto availability, draft.get<Availability>(service.artisan));
    KARIGAR_TRY(const auto slot, findSlot(draft, service, availability, args));
    KARIGAR_CHECK(checkOnce(draft, args));
    WaitlistEntry entry = makeEntry(args, service, slot, availability.zone);
    entry.customer = customer.id;
    entry.customerName = customer.name;
    entry.createdAt = draft.now();
    return enterLine(draft, std::move(entry));
}

} // namespace

CommandSpec waitlistJoin()
{
    return {"waitlist.join"_L1, CommandSpec::Issuer::Person, withArgs<Args, decide>, "entry"_L1};
}

} // namespace karigar
