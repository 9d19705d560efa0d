// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/commands/booking_answer_args.h"
#include "models/domain/commands/booking_support.h"
#include "models/domain/commands/command.h"
#include "models/domain/commands/commandlist.h"
#include "models/domain/rules/bookingmachine.h"
#include "models/domain/rules/limits.h"

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

/// Declines every rival for whom there is no room any more, in this same transaction.
Result<void> resolveRivals(Draft& draft, const Booking& winner)
{
    KARIGAR_TRY(auto rivals, rivalsOf(draft, winner));
    for (Booking& rival : rivals) {
        if (checkRoom(draft, rival))
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
    KARIGAR_CHECK(checkRoom(draft, booking));
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
