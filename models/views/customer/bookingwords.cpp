// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/views/customer/bookingwords.h"

#include "models/domain/base/clock.h"
#include "models/domain/rules/cancellation.h"
#include "models/views/core/timewords.h"
#include "models/views/customer/policydates.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace karigar::views {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(BookingWords)
};

QString withReason(const QString& sentence, const QString& reason)
{
    return reason.isEmpty() ? sentence : u"%1 “%2”"_s.arg(sentence, reason);
}

} // namespace

QString nextStepOf(const Booking& b, Millis now)
{
    switch (b.state) {
    case BookingState::Held:
        if (now >= b.holdUntil)
            return Words::tr("The time to pay has passed. Nothing was charged.");
        return Words::tr("Pay within %1 to keep this time.").arg(remainingWords(b.holdUntil - now + kMinute));
    case BookingState::Requested:
        return Words::tr("%1 answers by %2. You are charged only if the answer is yes.")
            .arg(b.artisanName, momentWords(b.decideBy, b.zone));
    case BookingState::Confirmed:
        if (now >= b.endAt)
            return Words::tr("It has taken place. %1 will mark it as completed.").arg(b.artisanName);
        if (now >= b.startAt)
            return Words::tr("It is going on now.");
        if (b.decideRunAt > now)
            return Words::tr(
                       "It is booked. Whether enough guests come for it to take place is decided by %1.")
                .arg(momentWords(b.decideRunAt, b.zone));
        return b.place.isEmpty()
                   ? Words::tr("You meet by video, %1.").arg(relativeWords(b.startAt, now))
                   : Words::tr("You are expected in %1, %2.").arg(b.place, relativeWords(b.startAt, now));
    case BookingState::Completed:
        return Words::tr("It took place on %1.").arg(momentWords(b.startAt, b.zone));
    case BookingState::NoShow:
        return Words::tr("You were not there at the agreed time.");
    case BookingState::Cancelled:
        return withReason(Words::tr("This booking was cancelled."), endReasonWords(b.reasonCode, b.reason));
    case BookingState::Declined:
        return withReason(
            Words::tr("%1 could not take this booking. Nothing was charged.").arg(b.artisanName),
            endReasonWords(b.reasonCode, b.reason));
    case BookingState::Expired:
        return Words::tr("Time ran out. Nothing was charged.");
    case BookingState::Withdrawn:
        return Words::tr("You withdrew it. Nothing was charged.");
    }
    return {};
}

QString guestsOf(const Booking& booking)
{
    if (booking.privateGroup)
        return Words::tr("private group of up to %n", nullptr, booking.seats);
    return Words::tr("%n guest(s)", nullptr, booking.seats);
}

QString placeOf(const Booking& booking)
{
    return booking.place.isEmpty() ? Words::tr("by video") : booking.place;
}

bool isOpen(BookingState state)
{
    return state == BookingState::Held || state == BookingState::Requested;
}

bool isOver(const Booking& booking, Millis now)
{
    if (isOpen(booking.state))
        return false;
    return booking.state != BookingState::Confirmed || booking.endAt <= now;
}

} // namespace karigar::views
