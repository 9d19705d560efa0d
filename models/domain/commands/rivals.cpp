// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/commands/rivals.h"

#include "models/domain/commands/booking_support.h"
#include "models/domain/rules/bookingmachine.h"
#include "models/domain/rules/limits.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace karigar {

namespace {

/// The other undecided requests of this artisan that this one may leave no room for, earliest wish first:
/// those whose time or buffers it touches, and the week's, where the workshop is limited per day or week.
Result<std::vector<Booking>> rivalsOf(Draft& draft, const Booking& winner)
{
    KARIGAR_TRY(const auto service, draft.get<Service>(winner.service));
    const bool limited = service.maxPerDay > 0 || service.maxPerWeek > 0;
    const Millis reach = limited ? 7 * kDay : 2 * kMaxBuffer * kMinute;
    Query query = Query::of(Kind::Booking);
    query.equal("artisan", winner.artisan)
        .equal("state", QString(enumText(BookingState::Requested)))
        .add("startAt", Query::Compare::Less, winner.endAt + reach)
        .add("endAt", Query::Compare::Greater, winner.startAt - reach)
        .by("createdAt");
    KARIGAR_TRY(auto rivals, draft.list<Booking>(query));
    std::erase_if(rivals,
                  [&](const Booking& b) { return b.id == winner.id || b.state != BookingState::Requested; });
    return rivals;
}

} // namespace

Result<void> resolveRivals(Draft& draft, const Booking& winner)
{
    KARIGAR_TRY(auto rivals, rivalsOf(draft, winner));
    for (Booking& rival : rivals) {
        if (!rival.change.isNull() || checkRoom(draft, rival))
            continue;
        KARIGAR_CHECK(moveBooking(
            rival, "booking.approve"_L1, Party::Marketplace, {}, draft.now(),
            QCoreApplication::translate("Rules", "The seats at this time went to somebody else.")));
        draft.put(rival);
        KARIGAR_CHECK(occupyFor(draft, rival, 0, -rival.seats));
        KARIGAR_CHECK(releasePayment(draft, rival));
        draft.notify(rival.customer, Topic::BookingDeclined, rival.id,
                     {rival.serviceTitle, rival.artisanName});
    }
    return {};
}

} // namespace karigar
