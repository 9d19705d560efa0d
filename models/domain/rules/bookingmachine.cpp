// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/rules/bookingmachine.h"

#include <array>
#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace karigar {

namespace {

using enum BookingState;
using Row = Transition<BookingState>;

constexpr std::array kTable{
    Row{Held, "payment.observe"_L1, Party::Marketplace, Requested},
    Row{Held, "payment.observe"_L1, Party::Marketplace, Confirmed},
    Row{Held, "payment.observe"_L1, Party::Marketplace, Declined},
    Row{Held, "booking.withdraw"_L1, Party::Customer, Withdrawn},
    Row{Held, "booking.expire"_L1, Party::Marketplace, Expired},
    Row{Requested, "booking.approve"_L1, Party::Artisan, Confirmed},
    Row{Requested, "booking.approve"_L1, Party::Marketplace, Declined},
    Row{Requested, "booking.decline"_L1, Party::Artisan, Declined},
    Row{Requested, "booking.withdraw"_L1, Party::Customer, Withdrawn},
    Row{Requested, "booking.expire"_L1, Party::Marketplace, Expired},
    // A changed request that the other side accepts is a booking.
    Row{Requested, "change.accept"_L1, Party::Marketplace, Confirmed},
    Row{Requested, "payment.observe"_L1, Party::Marketplace, Confirmed},
    Row{Expired, "payment.observe"_L1, Party::Marketplace, Requested},
    Row{Expired, "payment.observe"_L1, Party::Marketplace, Confirmed},
    Row{Confirmed, "booking.complete"_L1, Party::Artisan, Completed},
    Row{Confirmed, "booking.no_show"_L1, Party::Artisan, NoShow},
    Row{NoShow, "booking.complete"_L1, Party::Artisan, Completed},
    Row{Confirmed, "booking.cancel"_L1, Party::Customer, Cancelled},
    Row{Confirmed, "booking.cancel"_L1, Party::Artisan, Cancelled},
    Row{Confirmed, "booking.cancel"_L1, Party::Admin, Cancelled},
    Row{Confirmed, "booking.cancel_seats"_L1, Party::Customer, Confirmed},
    Row{Confirmed, "booking.cancel_seats"_L1, Party::Admin, Confirmed},
    Row{Confirmed, "payment.capture_failed"_L1, Party::Marketplace, Cancelled},
    Row{Held, "session.decide"_L1, Party::Marketplace, Expired},
    Row{Requested, "session.decide"_L1, Party::Marketplace, Declined},
    Row{Confirmed, "session.decide"_L1, Party::Marketplace, Cancelled},
};

} // namespace

std::span<const Transition<BookingState>> bookingTransitions()
{
    return kTable;
}

Result<void> moveBooking(Booking& booking, QLatin1String command, Party by, const Id& actor, Millis at,
                         const QString& reason, std::optional<BookingState> wanted, EndReason code)
{
    const auto to = nextState<BookingState>(kTable, booking.state, command, by, wanted);
    if (!to)
        return refuse("wrong_state"_L1, QCoreApplication::translate(
                                            "Rules", "This booking is %1, so this can no longer be done.")
                                            .arg(bookingStateLabel(booking.state).toLower()));
    booking.state = *to;
    booking.stateAt = at;
    booking.reasonCode = code;
    booking.reason = reason;
    booking.history.push_back({*to, at, actor, QString(command), code, reason});
    return {};
}

QString bookingStateLabel(BookingState state)
{
    switch (state) {
    case Held:
        return QCoreApplication::translate("BookingState", "Waiting for payment");
    case Requested:
        return QCoreApplication::translate("BookingState", "Requested");
    case Confirmed:
        return QCoreApplication::translate("BookingState", "Confirmed");
    case Completed:
        return QCoreApplication::translate("BookingState", "Completed");
    case NoShow:
        return QCoreApplication::translate("BookingState", "No-show");
    case Cancelled:
        return QCoreApplication::translate("BookingState", "Cancelled");
    case Declined:
        return QCoreApplication::translate("BookingState", "Declined");
    case Expired:
        return QCoreApplication::translate("BookingState", "Expired");
    case Withdrawn:
        return QCoreApplication::translate("BookingState", "Withdrawn");
    }
    return {};
}

} // namespace karigar
