// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/commands/booking_support.h"
#include "models/domain/commands/checks.h"
#include "models/domain/commands/command.h"
#include "models/domain/commands/commandlist.h"
#include "models/domain/commands/hold_support.h"
#include "models/domain/commands/waitlist_support.h"
#include "models/domain/rules/waitlistmachine.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace karigar {

namespace {

/// A customer takes the seats that were kept for them: a booking like any other, to be paid now. The seats
/// stay theirs until it is paid and, where the artisan looks at each request, decided.
struct Args {
    Id entry;
    Id booking;
    Id payment;
    QString note;

    template<class Self, class V>
    static void fields(Self& s, V& v)
    {
        v("entry", s.entry);
        v("booking", s.booking);
        v("payment", s.payment);
        v("note", s.note);
    }
};

Result<Slot> slotOf(Draft& draft, const Service& service, const WaitlistEntry& entry)
{
    KARIGAR_TRY(const auto day, occupancyOf(draft, entry.artisan, entry.date));
    const BusyInterval* session = sessionAt(day, entry.service, entry.startAt, entry.endAt);
    Slot slot;
    slot.startAt = entry.startAt;
    slot.endAt = entry.endAt;
    slot.decideAt = session && session->runs ? 0 : decisionAt(service, entry.startAt);
    return slot;
}

Result<void> decide(Draft& draft, const Args& args)
{
    KARIGAR_TRY(auto entry, draft.get<WaitlistEntry>(args.entry));
    KARIGAR_CHECK(requireOwner(draft, entry.customer));
    if (entry.state == WaitlistState::Offered && draft.now() >= entry.offerUntil)
        return refuse("lapsed"_L1,
                      QCoreApplication::translate("Rules", "The time to take these seats has passed."));
    KARIGAR_CHECK(moveEntry(entry, "waitlist.accept"_L1, Party::Customer));
    const HoldWish wish{args.booking, args.payment, entry.seats, false, true, args.note};
    KARIGAR_CHECK(checkHoldWish(draft, wish));
    KARIGAR_TRY(const auto service, draft.get<Service>(entry.service));
    KARIGAR_TRY(const auto availability, draft.get<Availability>(entry.artisan));
    KARIGAR_TRY(const auto slot, slotOf(draft, service, entry));
    KARIGAR_CHECK(holdBooking(draft, wish, service, availability, slot, "waitlist.accept"_L1));
    entry.booking = args.booking;
    draft.put(entry);
    return {};
}

} // namespace

CommandSpec waitlistAccept()
{
    return {"waitlist.accept"_L1, CommandSpec::Issuer::Person, withArgs<Args, decide>, "entry"_L1};
}

} // namespace karigar
