// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/views/artisan/bookinglook.h"

#include "models/domain/rules/bookingmachine.h"
#include "models/domain/rules/paymentmachine.h"
#include "models/views/core/timewords.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QTimeZone>

using namespace Qt::StringLiterals;

namespace karigar::views::artisan {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(ArtisanBooking)
};

} // namespace

Look stepLook(BookingState state)
{
    const QString text = bookingStateLabel(state);
    switch (state) {
    case BookingState::Held:
        return {text, u"card"_s, u"muted"_s};
    case BookingState::Requested:
        return {text, u"waiting"_s, u"warn"_s};
    case BookingState::Confirmed:
        return {text, u"check"_s, u"ok"_s};
    case BookingState::Completed:
        return {text, u"check-circle"_s, u"ok"_s};
    case BookingState::NoShow:
    case BookingState::Expired:
        return {text, u"clock"_s, u"muted"_s};
    case BookingState::Cancelled:
    case BookingState::Declined:
        return {text, u"x-circle"_s, u"bad"_s};
    case BookingState::Withdrawn:
        return {text, u"undo"_s, u"muted"_s};
    }
    return {};
}

Look bookingLook(const Booking& booking, Millis now)
{
    if (booking.state == BookingState::Requested)
        return {Words::tr("Needs your answer"), u"waiting"_s, u"warn"_s};
    if (booking.state == BookingState::Confirmed && booking.endAt <= now)
        return {Words::tr("To be marked completed"), u"flag"_s, u"info"_s};
    return stepLook(booking.state);
}

Look paymentLook(PaymentState state)
{
    const QString text = paymentStateLabel(state);
    switch (state) {
    case PaymentState::Created:
        return {text, u"clock"_s, u"muted"_s};
    case PaymentState::Authorized:
        return {text, u"card"_s, u"info"_s};
    case PaymentState::Captured:
        return {text, u"check-circle"_s, u"ok"_s};
    case PaymentState::PartiallyRefunded:
    case PaymentState::Refunded:
        return {text, u"refund"_s, u"info"_s};
    case PaymentState::Failed:
        return {text, u"x-circle"_s, u"bad"_s};
    case PaymentState::Released:
        return {text, u"undo"_s, u"muted"_s};
    }
    return {};
}

QString timeWithZone(const Booking& booking)
{
    const QString words = spanWords(booking.startAt, booking.endAt, booking.zone);
    const QDateTime here = QDateTime::fromMSecsSinceEpoch(booking.startAt);
    const QDateTime there = here.toTimeZone(QTimeZone(booking.zone.toUtf8()));
    return here.offsetFromUtc() == there.offsetFromUtc() ? words : u"%1 (%2)"_s.arg(words, booking.zone);
}

QString seatsWords(int seats)
{
    return Words::tr("%n seat(s)", nullptr, seats);
}

QString deadlineWords(Millis decideBy, Millis now)
{
    const QString left = remainingWords(decideBy - now);
    return left.isEmpty() ? Words::tr("The time to answer has passed")
                          : Words::tr("Answer within %1").arg(left);
}

} // namespace karigar::views::artisan
