// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/commands/cancel_support.h"

#include "models/domain/commands/booking_support.h"
#include "models/domain/commands/change_support.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace karigar {

Result<Party> partyOf(const Draft& draft, const Booking& booking)
{
    const Actor& actor = draft.actor();
    if (actor.user == booking.customer)
        return Party::Customer;
    if (actor.user == booking.artisan)
        return Party::Artisan;
    if (actor.admin)
        return Party::Admin;
    return fail(ErrorDomain::Access, "not_yours"_L1,
                QCoreApplication::translate("Rules", "Only the people of this booking can do that."));
}

Result<void> checkShown(Money shown, Money now)
{
    if (shown == now)
        return {};
    return refuse("changed"_L1,
                  QCoreApplication::translate(
                      "Rules", "The refund has changed meanwhile: it was %1 and is %2. Please look again.")
                      .arg(formatMoney(shown), formatMoney(now)));
}

Result<void> endBooking(Draft& draft, Booking ended, Money back, RefundCause cause)
{
    KARIGAR_CHECK(endOpenChange(draft, ended));
    ++ended.revision;
    // The refund leaves what is held; only then does the rest become the artisan's.
    KARIGAR_TRY(const auto standing, draft.get<Booking>(ended.id));
    ended.state = standing.state;
    const auto refunds = refundBooking(draft, ended, back, cause);
    if (!refunds)
        return std::unexpected(refunds.error());
    ended.state = BookingState::Cancelled;
    draft.put(ended);
    KARIGAR_CHECK(earnPayments(draft, ended));
    KARIGAR_CHECK(occupyFor(draft, ended, -ended.seats, 0));
    KARIGAR_CHECK(sayAutomatically(draft, ended.id, AutomaticText::Cancelled));
    draft.notify(ended.customer, Topic::BookingCancelled, ended.id, {ended.serviceTitle, ended.artisanName});
    draft.notify(ended.artisan, Topic::BookingCancelled, ended.id, {ended.serviceTitle, ended.customerName});
    return {};
}

} // namespace karigar
