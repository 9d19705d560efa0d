// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/views/artisan/calendarevents.h"

#include "models/domain/rules/calendar.h"
#include "models/domain/rules/slots.h"

#include <algorithm>
#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace karigar::views::artisan {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(ArtisanCalendar)
};

/// The part of a booking that a calendar shows: thousands are read at once, and its history costs most.
struct Seat {
    Id id;
    Id service;
    BookingState state = BookingState::Held;
    QString customerName;
    QString serviceTitle;
    Millis startAt = 0;
    Millis endAt = 0;
    int seats = 1;
    Millis holdUntil = 0;
    Millis decideBy = 0;

    template<class Self, class V>
    static void fields(Self& s, V& v)
    {
        v("id", s.id);
        v("service", s.service);
        v("state", s.state);
        v("customerName", s.customerName);
        v("serviceTitle", s.serviceTitle);
        v("startAt", s.startAt);
        v("endAt", s.endAt);
        v("seats", s.seats);
        v("holdUntil", s.holdUntil);
        v("decideBy", s.decideBy);
    }
};

std::optional<CalendarLayer> layerOf(const Seat& seat, Millis now)
{
    switch (seat.state) {
    case BookingState::Held:
        return seat.holdUntil > now ? std::optional(CalendarLayer::Hold) : std::nullopt;
    case BookingState::Requested:
        return CalendarLayer::Request;
    case BookingState::Confirmed:
    case BookingState::Completed:
    case BookingState::NoShow:
        return CalendarLayer::Confirmed;
    default:
        return std::nullopt;
    }
}

CalendarEvent eventFor(const Seat& seat, CalendarLayer layer, const QHash<Id, Service>& services, Millis now)
{
    CalendarEvent event;
    event.id = seat.id.toText();
    event.layer = layer;
    event.from = seat.startAt;
    event.to = seat.endAt;
    event.title = seat.serviceTitle;
    event.seats = services.value(seat.service).seats;
    event.past = seat.endAt <= now;
    event.movable = !event.past && layer != CalendarLayer::Hold;
    return event;
}

void join(CalendarEvent& event, const Seat& seat, bool waiting)
{
    event.taken += seat.seats;
    event.seats = event.seats > 0 ? std::max(event.seats, event.taken) : 0;
    event.detail += (event.detail.isEmpty() ? QString() : u", "_s) + seat.customerName;
    event.waiting = event.waiting || waiting;
    event.subjects.append(seat.id.toText());
    const Millis until = seat.state == BookingState::Held        ? seat.holdUntil
                         : seat.state == BookingState::Requested ? seat.decideBy
                                                                 : 0;
    if (until > 0)
        event.until = event.until > 0 ? std::min(event.until, until) : until;
}

bool isThing(const CalendarEvent& event)
{
    return event.layer != CalendarLayer::Availability && event.layer != CalendarLayer::Closed;
}

bool takesTheTime(const CalendarEvent& event)
{
    return event.layer != CalendarLayer::Request;
}

/// The same workshop at the same time: these share seats instead of colliding.
bool isSameSession(const CalendarEvent& a, const CalendarEvent& b)
{
    return a.from == b.from && a.to == b.to && a.title == b.title && a.layer != CalendarLayer::Imported &&
           b.layer != CalendarLayer::Imported;
}

void collide(CalendarEvent& event, const CalendarEvent& other)
{
    if (!event.conflict.isEmpty() || event.layer == CalendarLayer::Imported)
        return;
    if (!isThing(other))
        event.conflict = Words::tr("On a closed day");
    else if (!isSameSession(event, other) && takesTheTime(other))
        event.conflict = Words::tr("Overlaps %1").arg(other.title);
    else if (isSameSession(event, other) && event.layer == CalendarLayer::Request && takesTheTime(other) &&
             event.seats > 0 && event.taken + other.taken > event.seats)
        event.conflict = Words::tr("More seats asked for than are free");
}

} // namespace

std::vector<CalendarEvent> hourEvents(const Availability& availability, QDate from, QDate to)
{
    std::vector<CalendarEvent> events;
    for (QDate day = from; day <= to; day = day.addDays(1)) {
        const QString name = day.toString(Qt::ISODate);
        for (const Window& window : openingHours(availability, day)) {
            CalendarEvent open;
            open.id = u"open:%1:%2"_s.arg(name).arg(window.from);
            open.layer = CalendarLayer::Availability;
            open.from = instantOf(day, window.from, availability.zone);
            open.to = instantOf(day, window.to, availability.zone);
            open.title = Words::tr("Open");
            events.push_back(std::move(open));
        }
        const auto other = std::ranges::find(availability.overrides, day, &DateOverride::date);
        if (other == availability.overrides.end() || !other->windows.empty())
            continue;
        CalendarEvent closed;
        closed.id = u"closed:"_s + name;
        closed.layer = CalendarLayer::Closed;
        closed.from = instantOf(day, 0, availability.zone);
        closed.to = instantOf(day.addDays(1), 0, availability.zone);
        closed.allDay = true;
        closed.title = other->note.isEmpty() ? Words::tr("Closed") : other->note;
        events.push_back(std::move(closed));
    }
    return events;
}

std::vector<CalendarEvent> bookingEvents(const std::vector<Row>& rows, const QHash<Id, Service>& services,
                                         Millis now)
{
    using Key = std::tuple<Id, Millis, Millis, CalendarLayer>;
    std::map<Key, size_t> known;
    std::vector<CalendarEvent> events;
    for (const Row& row : rows) {
        const Seat seat = fromJson<Seat>(row.doc).value_or(Seat());
        const auto layer = layerOf(seat, now);
        if (!layer)
            continue;
        const auto [at, isNew] =
            known.try_emplace({seat.service, seat.startAt, seat.endAt, *layer}, events.size());
        if (isNew)
            events.push_back(eventFor(seat, *layer, services, now));
        join(events[at->second], seat, row.waiting);
    }
    return events;
}

void markConflicts(std::vector<CalendarEvent>& events, Millis now)
{
    std::vector<CalendarEvent*> ahead;
    for (CalendarEvent& event : events)
        if (event.layer != CalendarLayer::Availability && event.to > now)
            ahead.push_back(&event);
    std::ranges::sort(ahead, {}, &CalendarEvent::from);
    std::vector<CalendarEvent*> running;
    for (CalendarEvent* event : ahead) {
        std::erase_if(running, [event](const CalendarEvent* other) { return other->to <= event->from; });
        for (CalendarEvent* other : running) {
            if (isThing(*event))
                collide(*event, *other);
            if (isThing(*other))
                collide(*other, *event);
        }
        running.push_back(event);
    }
}

} // namespace karigar::views::artisan
