// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/commands/booking_answer_args.h"
#include "models/domain/commands/booking_support.h"
#include "models/domain/commands/command.h"
#include "models/domain/commands/commandlist.h"
#include "models/domain/rules/bookingmachine.h"
#include "models/domain/rules/slots.h"

#include <algorithm>
#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace karigar {

namespace {

/// The other undecided requests of this artisan whose time touches this one, earliest wish first.
Result<std::vector<Booking>> rivalsOf(Draft& draft, const Booking& winner)
{
    Query query = Query::of(Kind::Booking);
    query.equal("artisan", winner.artisan)
        .equal("state", QString(enumText(BookingState::Requested)))
        .add("startAt", Query::Compare::Less, winner.endAt)
        .add("endAt", Query::Compare::Greater, winner.startAt)
        .by("createdAt");
    KARIGAR_TRY(auto rivals, draft.list<Booking>(query));
    std::erase_if(rivals,
                  [&](const Booking& b) { return b.id == winner.id || b.state != BookingState::Requested; });
    return rivals;
}

/// Declines every rival for whom there is no room any more, in this same transaction.
Result<void> resolveRivals(Draft& draft, const Booking& winner)
{
    KARIGAR_TRY(auto rivals, rivalsOf(draft, winner));
    for (Booking& rival : rivals) {
        KARIGAR_TRY(const auto service, draft.get<Service>(rival.service));
        KARIGAR_TRY(const auto day, occupancyOf(draft, rival.artisan, rival.date));
        if (checkCapacity(service, day, rival.startAt, rival.endAt, rival.seats))
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

/// The artisan says yes: the seats are sold, the payment is captured, the conversation opens, rivals are
/// told.
Result<void> decide(Draft& draft, const BookingAnswerArgs& args)
{
    KARIGAR_TRY(auto booking, draft.get<Booking>(args.booking));
    KARIGAR_CHECK(requireArtisanOf(draft, booking));
    if (booking.state == BookingState::Requested && draft.now() > booking.decideBy)
        return refuse("lapsed"_L1,
                      QCoreApplication::translate("Rules", "The time to answer this request has passed."));
    KARIGAR_CHECK(
        moveBooking(booking, "booking.approve"_L1, Party::Artisan, draft.actor().user, draft.now()));
    KARIGAR_TRY(const auto service, draft.get<Service>(booking.service));
    KARIGAR_TRY(const auto day, occupancyOf(draft, booking.artisan, booking.date));
    KARIGAR_CHECK(checkCapacity(service, day, booking.startAt, booking.endAt, booking.seats));
    KARIGAR_TRY(auto payment, draft.get<Payment>(booking.payment));
    if (payment.state != PaymentState::Authorized && payment.state != PaymentState::Captured)
        return refuse("not_paid"_L1,
                      QCoreApplication::translate("Rules", "The payment for this request is not there."));

    draft.put(booking);
    KARIGAR_CHECK(occupyFor(draft, booking, booking.seats, -booking.seats));
    KARIGAR_CHECK(confirmBooking(draft, booking, std::move(payment)));
    return resolveRivals(draft, booking);
}

} // namespace

CommandSpec bookingApprove()
{
    return {"booking.approve"_L1, CommandSpec::Issuer::Person, withArgs<BookingAnswerArgs, decide>,
            "booking"_L1};
}

} // namespace karigar
