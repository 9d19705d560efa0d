// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/views/artisan/bookinglook.h"

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

StateLook bookingLook(const Booking& booking, Millis now)
{
    if (booking.state == BookingState::Requested)
        return {Words::tr("Needs your answer"), u"waiting"_s, u"warn"_s};
    if (booking.state == BookingState::Confirmed && booking.endAt <= now)
        return {Words::tr("To be marked completed"), u"flag"_s, u"info"_s};
    return lookOf(booking.state);
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
