// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/commands/rivals.h"

#include "models/domain/commands/booking_support.h"
#include "models/domain/commands/waitlist_support.h"
#include "models/domain/rules/bookingmachine.h"
#include "models/domain/rules/limits.h"
#include "models/domain/rules/waitlist.h"

#include <algorithm>
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

RivalFate fateOf(const Booking& rival, const std::vector<RivalChoice>& choices)
{
    const auto choice = std::ranges::find(choices, rival.id, &RivalChoice::booking);
    return choice == choices.end() ? RivalFate::Decline : choice->fate;
}

/// A private group wants the whole session, and nobody stands in a line twice.
Result<bool> canWait(Draft& draft, const Booking& rival)
{
    KARIGAR_TRY(const auto service, draft.get<Service>(rival.service));
    if (rival.privateGroup || !service.published || offerEnd(service, rival.startAt, 0, draft.now()) == 0)
        return false;
    KARIGAR_TRY(const auto entry, openEntryOf(draft, rival.customer, rival.service, rival.startAt));
    return !entry;
}

Result<void> turnDown(Draft& draft, Booking rival, const QString& reason)
{
    const Booking before = rival;
    KARIGAR_CHECK(moveBooking(rival, "booking.approve"_L1, Party::Marketplace, {}, draft.now(), reason));
    draft.put(rival);
    KARIGAR_CHECK(followSeats(draft, before, rival));
    return releasePayment(draft, rival);
}

Result<void> decline(Draft& draft, const Booking& rival)
{
    KARIGAR_CHECK(turnDown(
        draft, rival, QCoreApplication::translate("Rules", "The seats at this time went to somebody else.")));
    draft.notify(rival.customer, Topic::BookingDeclined, rival.id, {rival.serviceTitle, rival.artisanName});
    return {};
}

Result<void> letWait(Draft& draft, const Booking& rival)
{
    KARIGAR_CHECK(
        turnDown(draft, rival,
                 QCoreApplication::translate("Rules", "The seats at this time went to somebody else. "
                                                      "There is a place in the waiting list instead.")));
    const WaitlistEntry entry = entryFor(rival, draft.newId(u"waitlist:"_s + rival.id.toText()));
    KARIGAR_CHECK(enterLine(draft, entry));
    draft.notify(rival.customer, Topic::WaitlistJoined, entry.id, {rival.serviceTitle, rival.artisanName});
    return {};
}

} // namespace

Result<void> resolveRivals(Draft& draft, const Booking& winner, const std::vector<RivalChoice>& choices)
{
    KARIGAR_TRY(const auto rivals, rivalsOf(draft, winner));
    for (const Booking& rival : rivals) {
        if (!rival.change.isNull() || rival.seatsKept || checkRoom(draft, rival))
            continue;
        const RivalFate fate = fateOf(rival, choices);
        if (fate == RivalFate::OtherTime)
            continue;
        KARIGAR_TRY(const bool waits,
                    fate == RivalFate::WaitingList ? canWait(draft, rival) : Result<bool>(false));
        KARIGAR_CHECK(waits ? letWait(draft, rival) : decline(draft, rival));
    }
    return {};
}

} // namespace karigar
