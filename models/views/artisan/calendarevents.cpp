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
    Id change;

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
        v("change", s.change);
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
    event.movable = event.movable && seat.change.isNull(); // one proposal at a time
    event.subjects.append(seat.id.toText());
    const Millis until = seat.state == BookingState::Held        ? seat.holdUntil
                         : seat.state == BookingState::Requested ? seat.decideBy
                                                                 : 0;
    if (until > 0)
        event.until = event.until > 0 ? std::min(event.until, until) : until;
}

/// Why a day is closed: a blackout, or a date without hours. Empty optional on days with hours of their own.
std::optional<QString> closedNote(const Availability& availability, QDate day)
{
    for (const Blackout& blackout : availability.blackouts)
        if (blackout.from <= day && day <= blackout.to)
            return blackout.note;
    const auto other = std::ranges::find(availability.overrides, day, &DateOverride::date);
    if (other != availability.overrides.end() && other->windows.empty())
        return other->note;
    return std::nullopt;
}

CalendarEvent closedEvent(const QString& note, const QString& zone, QDate day)
{
    CalendarEvent closed;
    closed.id = u"closed:"_s + day.toString(Qt::ISODate);
    closed.layer = CalendarLayer::Closed;
    closed.from = instantOf(day, 0, zone);
    closed.to = instantOf(day.addDays(1), 0, zone);
    closed.allDay = true;
    closed.title = note.isEmpty() ? Words::tr("Closed") : note;
    return closed;
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
        const auto note = closedNote(availability, day);
        if (note) {
            events.push_back(closedEvent(*note, availability.zone, day));
            continue;
        }
        for (const Window& window : openingHours(availability, day)) {
            CalendarEvent open;
            open.id = u"open:%1:%2"_s.arg(day.toString(Qt::ISODate)).arg(window.from);
            open.layer = CalendarLayer::Availability;
            open.from = instantOf(day, window.from, availability.zone);
            open.to = instantOf(day, window.to, availability.zone);
            open.title = Words::tr("Open");
            events.push_back(std::move(open));
        }
    }
    return events;
}

std::vector<CalendarEvent> importedEvents(const BusySource& source, Millis from, Millis to)
{
    std::vector<CalendarEvent> events;
    for (size_t i = 0; i < source.spans.size(); ++i) {
        const BusySpan& span = source.spans[i];
        if (span.from >= to || span.to <= from)
            continue;
        CalendarEvent event;
        event.id = u"busy:%1:%2"_s.arg(source.id.toText()).arg(i);
        event.layer = CalendarLayer::Imported;
        event.from = span.from;
        event.to = span.to;
        event.allDay = span.allDay;
        event.title = span.title.isEmpty() ? Words::tr("Busy") : span.title;
        event.detail = source.name;
        events.push_back(std::move(event));
    }
    return events;
}

std::optional<CalendarEvent> proposedEvent(const ChangeRequest& change, const QHash<Id, Service>& services,
                                           Millis now)
{
    if (change.after.startAt == change.before.startAt)
        return std::nullopt;
    CalendarEvent event;
    event.id = u"change:"_s + change.id.toText();
    event.layer = CalendarLayer::Request;
    event.from = change.after.startAt;
    event.to = change.after.endAt;
    event.title = Words::tr("Proposed: %1").arg(change.serviceTitle);
    event.detail = change.customerName;
    event.taken = change.after.seats;
    event.seats = services.value(change.service).seats;
    event.until = change.expiresAt;
    event.past = change.after.endAt <= now;
    event.subjects = {change.booking.toText()};
    return event;
}

std::optional<CalendarEvent> offeredEvent(const WaitlistEntry& entry, const QHash<Id, Service>& services,
                                          Millis now)
{
    if (entry.state != WaitlistState::Offered || entry.offerUntil <= now)
        return std::nullopt;
    CalendarEvent event;
    event.id = u"offer:"_s + entry.id.toText();
    event.layer = CalendarLayer::Hold;
    event.from = entry.startAt;
    event.to = entry.endAt;
    event.title = entry.serviceTitle;
    event.detail = Words::tr("%1, from the waiting list").arg(entry.customerName);
    event.taken = entry.seats;
    event.seats = services.value(entry.service).seats;
    event.until = entry.offerUntil;
    return event;
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
