// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/rules/slots.h"

#include "models/domain/base/clock.h"
#include "models/domain/rules/calendar.h"
#include "models/domain/rules/limits.h"

#include <algorithm>
#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace karigar {

namespace {

constexpr int kDayMinutes = 24 * 60;
constexpr int kClockShift = 60; ///< minutes that daylight saving may move a time of day by

/// A session that is, or is to be, with what surrounds it.
struct Session {
    Id service;
    QDate date;
    Millis from = 0;
    Millis to = 0;
    Buffers buffers;
};

bool sameSession(const BusyInterval& busy, const Id& service, Millis from, Millis to)
{
    return busy.service == service && busy.from == from && busy.to == to;
}

/// Clearing up after one session and setting up the next are both work: the two buffers follow each other.
bool inTheWay(const BusyInterval& busy, const Session& session)
{
    return busy.from - busy.before * kMinute < session.to + session.buffers.after * kMinute &&
           session.from - session.buffers.before * kMinute < busy.to + busy.after * kMinute;
}

bool inTheWay(const BlockedInterval& blocked, const Session& session)
{
    return blocked.from < session.to + session.buffers.after * kMinute &&
           session.from - session.buffers.before * kMinute < blocked.to;
}

bool sameWeek(QDate a, QDate b)
{
    return a.addDays(1 - a.dayOfWeek()) == b.addDays(1 - b.dayOfWeek());
}

/// Whether a session that nobody has booked yet would be one too many.
SlotState limitReached(const Service& service, BusyDays days, const Session& session)
{
    int today = 0;
    int thisWeek = 0;
    for (const Occupancy& day : days) {
        if (!sameWeek(day.date, session.date))
            continue;
        for (const BusyInterval& busy : day.busy) {
            if (busy.service != service.id || busy.taken == 0)
                continue;
            if (sameSession(busy, service.id, session.from, session.to))
                return SlotState::Free; // it is held already
            ++thisWeek;
            today += day.date == session.date ? 1 : 0;
        }
    }
    if (service.maxPerDay > 0 && today >= service.maxPerDay)
        return SlotState::DayFull;
    if (service.maxPerWeek > 0 && thisWeek >= service.maxPerWeek)
        return SlotState::WeekFull;
    return SlotState::Free;
}

/// What stands in the way of a session whatever its seats: the one rule of picker and commands.
SlotState obstacle(const Service& service, BusyDays days, const Session& session)
{
    for (const Occupancy& day : days) {
        for (const BusyInterval& busy : day.busy)
            if (busy.taken > 0 && !sameSession(busy, session.service, session.from, session.to) &&
                inTheWay(busy, session))
                return SlotState::Busy;
        for (const BlockedInterval& blocked : day.blocked)
            if (inTheWay(blocked, session))
                return SlotState::Blocked;
    }
    return limitReached(service, days, session);
}

const BusyInterval* sessionIn(BusyDays days, const Session& session)
{
    for (const Occupancy& day : days)
        if (const BusyInterval* found = sessionAt(day, session.service, session.from, session.to))
            return found;
    return nullptr;
}

Session sessionOf(const Service& service, QDate date, Millis from, Millis to)
{
    return {service.id, date, from, to, {service.bufferBefore, service.bufferAfter}};
}

struct Numbers {
    int taken = 0;
    int asked = 0;
    int waiting = 0;
};

/// A session is there as long as anybody wants anything of it.
void change(Occupancy& occupancy, const Session& session, const Numbers& by)
{
    auto at = std::ranges::find_if(occupancy.busy, [&](const BusyInterval& b) {
        return sameSession(b, session.service, session.from, session.to);
    });
    if (at == occupancy.busy.end()) {
        const BusyInterval fresh{session.service,        session.from,          session.to, 0, 0,
                                 session.buffers.before, session.buffers.after, false,      0};
        at = occupancy.busy.insert(at, fresh);
    }
    at->taken = std::max(0, at->taken + by.taken);
    at->asked = std::max(0, at->asked + by.asked);
    at->waiting = std::max(0, at->waiting + by.waiting);
    if (at->taken == 0 && at->asked == 0 && at->waiting == 0)
        occupancy.busy.erase(at);
}

void fillFrom(Slot& slot, const Service& service, const BusyInterval* session)
{
    slot.decideAt = decisionAt(service, slot.startAt);
    slot.seatsLeft = service.seats;
    if (!session)
        return;
    slot.taken = session->taken;
    slot.asked = session->asked;
    slot.waiting = session->waiting;
    slot.seatsLeft = std::max(0, service.seats - session->taken);
    if (session->runs)
        slot.decideAt = 0;
}

SlotState stateOf(const Service& service, const Availability& availability, BusyDays days, QDate date,
                  const Slot& slot, Millis now)
{
    if (slot.startAt <= now)
        return SlotState::Past;
    if (availability.away)
        return SlotState::Away;
    const SlotState hindered = obstacle(service, days, sessionOf(service, date, slot.startAt, slot.endAt));
    if (hindered != SlotState::Free)
        return hindered;
    if (slot.seatsLeft == 0)
        return SlotState::Full;
    if (slot.startAt < now + service.noticeHours * kHour)
        return SlotState::TooSoon;
    if (slot.decideAt > 0 && now >= slot.decideAt)
        return SlotState::NotRunning;
    if (slot.startAt > now + service.horizonDays * kDay)
        return SlotState::TooFar;
    return SlotState::Free;
}

/// The starts that fit into one window, by its clock. Where daylight saving skips an hour, a start may not
/// exist, a session may reach into the next one's time, and the last may run past closing: those are left
/// out.
void addStarts(std::vector<Slot>& slots, const Service& service, const Availability& availability, QDate date,
               const Window& window)
{
    const int apart = service.bufferBefore + service.bufferAfter;
    const Millis closing = instantOf(date, window.to, availability.zone);
    Millis free = instantOf(date, window.from, availability.zone);
    for (int start = window.from; start + service.minutes <= window.to; start += service.minutes + apart) {
        Slot slot;
        slot.startAt = instantOf(date, start, availability.zone);
        slot.endAt = slot.startAt + service.minutes * kMinute;
        const bool skipped = minuteOfDayIn(slot.startAt, availability.zone) != start;
        if (skipped || slot.startAt < free || slot.endAt > closing)
            continue;
        free = slot.endAt + apart * kMinute;
        slots.push_back(slot);
    }
}

} // namespace

std::vector<QDate> daysThatMatter(const Service& service, QDate date, const Window& span)
{
    std::vector<QDate> days{date};
    if (service.maxPerWeek > 0) {
        const QDate monday = date.addDays(1 - date.dayOfWeek());
        for (int i = 0; i < 7; ++i)
            if (monday.addDays(i) != date)
                days.push_back(monday.addDays(i));
    }
    const auto add = [&](QDate day) {
        if (!std::ranges::count(days, day))
            days.push_back(day);
    };
    const int reach = kMaxBuffer + kClockShift;
    if (span.from - service.bufferBefore < reach)
        add(date.addDays(-1));
    if (span.to + service.bufferAfter + reach > kDayMinutes)
        add(date.addDays(1));
    return days;
}

const Blackout* blackoutOn(const Availability& availability, QDate date)
{
    const auto found = std::ranges::find_if(
        availability.blackouts, [&](const Blackout& b) { return b.from <= date && date <= b.to; });
    return found == availability.blackouts.end() ? nullptr : &*found;
}

std::vector<Window> openingHours(const Availability& availability, QDate date)
{
    if (blackoutOn(availability, date))
        return {};
    for (const DateOverride& exception : availability.overrides)
        if (exception.date == date)
            return exception.windows;
    for (const WeekdayRule& rule : availability.weekly)
        if (rule.weekday == date.dayOfWeek())
            return rule.windows;
    return {};
}

std::vector<Slot> slotsOfDay(const Service& service, const Availability& availability, BusyDays days,
                             QDate date, Millis now)
{
    std::vector<Slot> slots;
    for (const Window& window : openingHours(availability, date))
        addStarts(slots, service, availability, date, window);
    std::ranges::sort(slots, {}, &Slot::startAt);
    for (Slot& slot : slots) {
        fillFrom(slot, service, sessionIn(days, sessionOf(service, date, slot.startAt, slot.endAt)));
        slot.state = stateOf(service, availability, days, date, slot, now);
    }
    return slots;
}

Result<void> checkCapacity(const Service& service, BusyDays days, QDate date, Millis from, Millis to,
                           int seats)
{
    const Session session = sessionOf(service, date, from, to);
    const SlotState hindered = obstacle(service, days, session);
    if (hindered != SlotState::Free)
        return refuse("busy"_L1, slotStateReason(hindered));
    const BusyInterval* sold = sessionIn(days, session);
    if ((sold ? sold->taken : 0) + seats > service.seats)
        return refuse("full"_L1, slotStateReason(SlotState::Full));
    return {};
}

const BusyInterval* sessionAt(const Occupancy& occupancy, const Id& service, Millis from, Millis to)
{
    const auto at = std::ranges::find_if(
        occupancy.busy, [&](const BusyInterval& b) { return sameSession(b, service, from, to); });
    return at == occupancy.busy.end() ? nullptr : &*at;
}

void occupy(Occupancy& occupancy, const Id& service, Millis from, Millis to, int taken, int asked,
            const Buffers& buffers)
{
    change(occupancy, {service, {}, from, to, buffers}, {taken, asked, 0});
}

void queueUp(Occupancy& occupancy, const Id& service, Millis from, Millis to, int waiting,
             const Buffers& buffers)
{
    change(occupancy, {service, {}, from, to, buffers}, {0, 0, waiting});
}

Millis decisionAt(const Service& service, Millis startAt)
{
    return service.minSeats > 1 ? startAt - service.decideHours * kHour : 0;
}

QString slotStateReason(SlotState state)
{
    switch (state) {
    case SlotState::Free:
        return {};
    case SlotState::Full:
        return QCoreApplication::translate("Slot", "All seats at this time are taken.");
    case SlotState::Busy:
        return QCoreApplication::translate("Slot",
                                           "The artisan has another workshop at or around this time.");
    case SlotState::Past:
        return QCoreApplication::translate("Slot", "This time has passed.");
    case SlotState::TooSoon:
        return QCoreApplication::translate("Slot", "This is too soon: the artisan needs more notice.");
    case SlotState::TooFar:
        return QCoreApplication::translate("Slot", "Bookings for this day are not open yet.");
    case SlotState::Away:
        return QCoreApplication::translate("Slot",
                                           "The artisan is away and takes no bookings at the moment.");
    case SlotState::Blocked:
        return QCoreApplication::translate("Slot", "The artisan is not free at this time.");
    case SlotState::DayFull:
        return QCoreApplication::translate("Slot",
                                           "The artisan holds no more of these workshops on this day.");
    case SlotState::WeekFull:
        return QCoreApplication::translate("Slot",
                                           "The artisan holds no more of these workshops in this week.");
    case SlotState::NotRunning:
        return QCoreApplication::translate(
            "Slot", "Too few guests had booked when it was decided whether this session takes place.");
    }
    return {};
}

} // namespace karigar
