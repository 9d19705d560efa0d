// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/commands/session_support.h"

#include "models/domain/commands/refund_support.h"
#include "models/domain/commands/waitlist_support.h"
#include "models/domain/rules/bookingmachine.h"

#include <algorithm>
#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace karigar {

namespace {

bool isOpen(const Booking& booking)
{
    return booking.state == BookingState::Held || booking.state == BookingState::Requested ||
           booking.state == BookingState::Confirmed;
}

Result<void> callOffOne(Draft& draft, Booking& booking)
{
    const Booking before = booking;
    const bool wasConfirmed = booking.state == BookingState::Confirmed;
    const QString reason = QCoreApplication::translate("Rules", "Too few guests had booked this session.");
    KARIGAR_CHECK(moveBooking(booking, "session.decide"_L1, Party::Marketplace, {}, draft.now(), reason,
                              std::nullopt, EndReason::NotEnoughGuests));
    ++booking.revision;
    draft.put(booking);
    KARIGAR_CHECK(followSeats(draft, before, booking));
    if (wasConfirmed) {
        KARIGAR_TRY(const auto payments, paymentsOf(draft, booking));
        KARIGAR_TRY(const auto refunds,
                    refundBooking(draft, booking, returnable(payments), RefundCause::NotRunning));
        Q_UNUSED(refunds);
        KARIGAR_CHECK(sayAutomatically(draft, booking.id, AutomaticText::Cancelled));
    } else {
        KARIGAR_CHECK(releasePayment(draft, booking));
    }
    draft.notify(booking.customer, Topic::WorkshopDoesNotRun, booking.id,
                 {booking.serviceTitle, booking.artisanName});
    return {};
}

} // namespace

Result<std::vector<Booking>> openBookings(Draft& draft, const Service& service, Millis startAt)
{
    Query query = Query::of(Kind::Booking);
    query.equal("artisan", service.artisan).equal("startAt", startAt).by("createdAt");
    KARIGAR_TRY(auto bookings, draft.list<Booking>(query));
    std::erase_if(bookings, [&](const Booking& b) { return b.service != service.id || !isOpen(b); });
    return bookings;
}

void awaitDecision(Draft& draft, const Booking& booking)
{
    if (booking.decideRunAt == 0)
        return;
    // The instant is part of the key: a workshop that decides later from now on does not move what earlier
    // guests were promised.
    draft.effect("session.decide"_L1,
                 u"%1:%2:%3"_s.arg(booking.service.toText()).arg(booking.startAt).arg(booking.decideRunAt),
                 {{"service"_L1, booking.service.toText()}, {"startAt"_L1, booking.startAt}},
                 booking.decideRunAt);
}

Result<void> letRun(Draft& draft, std::vector<Booking>& bookings)
{
    const Booking& first = bookings.front();
    KARIGAR_TRY(auto day, occupancyOf(draft, first.artisan, first.date));
    for (BusyInterval& busy : day.busy)
        if (busy.service == first.service && busy.from == first.startAt && busy.to == first.endAt)
            busy.runs = true;
    draft.put(day);
    for (Booking& booking : bookings) {
        booking.decideRunAt = 0;
        draft.put(booking);
        draft.notify(booking.customer, Topic::WorkshopRuns, booking.id,
                     {booking.serviceTitle, booking.artisanName});
    }
    draft.notify(first.artisan, Topic::WorkshopRuns, first.id, {first.serviceTitle});
    return {};
}

Result<void> callOff(Draft& draft, std::vector<Booking>& bookings)
{
    for (Booking& booking : bookings)
        KARIGAR_CHECK(callOffOne(draft, booking));
    const Booking& first = bookings.front();
    KARIGAR_CHECK(closeLine(draft, first.artisan, first.service, first.startAt));
    draft.notify(first.artisan, Topic::WorkshopDoesNotRun, first.id, {first.serviceTitle});
    return {};
}

} // namespace karigar
