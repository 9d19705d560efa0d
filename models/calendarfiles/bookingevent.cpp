// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/calendarfiles/bookingevent.h"

#include "models/calendarfiles/calendarwriter.h"

#include <algorithm>
#include <QCoreApplication>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace karigar::ics {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(BookingEvent)
};

constexpr auto kUidEnd = "@karigar"_L1;
constexpr qsizetype kLongestStem = 40;

EventStatus statusOf(BookingState state)
{
    switch (state) {
    case BookingState::Held:
    case BookingState::Requested:
        return EventStatus::Tentative;
    case BookingState::Confirmed:
    case BookingState::Completed:
    case BookingState::NoShow:
        return EventStatus::Confirmed;
    case BookingState::Cancelled:
    case BookingState::Declined:
    case BookingState::Expired:
    case BookingState::Withdrawn:
        return EventStatus::Cancelled;
    }
    return EventStatus::Cancelled;
}

QString descriptionOf(const Booking& booking, Side side)
{
    QStringList lines;
    lines.append(Words::tr("Guests: %1").arg(booking.seats));
    if (statusOf(booking.state) == EventStatus::Tentative)
        lines.append(Words::tr("Not confirmed yet."));
    if (side == Side::Artisan && !booking.note.isEmpty())
        lines.append(Words::tr("Note from the guest: %1").arg(booking.note));
    return lines.join(u'\n');
}

} // namespace

QString bookingUid(const Id& booking)
{
    return booking.toText() + kUidEnd;
}

bool isBookingUid(const QString& uid)
{
    return uid.endsWith(kUidEnd) && Id::fromText(QStringView(uid).chopped(kUidEnd.size()));
}

CalendarEvent eventOf(const Booking& booking, Side side)
{
    CalendarEvent event;
    event.uid = bookingUid(booking.id);
    event.sequence = booking.revision;
    // When it last changed, not when it is asked for: the same booking gives the same bytes.
    event.stampAt = std::max(booking.createdAt, booking.stateAt);
    if (!booking.history.empty())
        event.stampAt = std::max(event.stampAt, booking.history.back().at);
    event.from = booking.startAt;
    event.to = booking.endAt;
    event.zone = booking.zone;
    event.summary = side == Side::Artisan
                        ? Words::tr("%1: %2").arg(booking.serviceTitle, booking.customerName)
                        : Words::tr("%1 with %2").arg(booking.serviceTitle, booking.artisanName);
    event.location = booking.place.isEmpty() ? Words::tr("by video") : booking.place;
    event.description = descriptionOf(booking, side);
    event.status = statusOf(booking.state);
    return event;
}

QByteArray bookingFile(const Booking& booking, Side side)
{
    CalendarFile file;
    file.events = {eventOf(booking, side)};
    file.alarms = true;
    file.method = file.events.front().status == EventStatus::Cancelled ? Method::Cancel : Method::Publish;
    return writeCalendar(file);
}

QString fileNameOf(const Booking& booking)
{
    static const QRegularExpression others(u"[^a-z0-9]+"_s);
    QString stem = booking.serviceTitle.toLower().replace(others, u"-"_s).left(kLongestStem);
    while (stem.startsWith(u'-'))
        stem.remove(0, 1);
    while (stem.endsWith(u'-'))
        stem.chop(1);
    return u"%1-%2.ics"_s.arg(stem.isEmpty() ? u"booking"_s : stem, booking.date.toString(Qt::ISODate));
}

} // namespace karigar::ics
