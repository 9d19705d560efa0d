// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/rules/slots.h"

#include "models/domain/base/clock.h"
#include "models/domain/rules/calendar.h"

#include <algorithm>
#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace karigar {

namespace {

bool overlaps(const BusyInterval& busy, Millis from, Millis to)
{
    return busy.from < to && from < busy.to;
}

bool sameSession(const BusyInterval& busy, const Id& service, Millis from, Millis to)
{
    return busy.service == service && busy.from == from && busy.to == to;
}

bool isBlocked(const Occupancy& occupancy, Millis from, Millis to)
{
    return std::ranges::any_of(occupancy.blocked,
                               [&](const BlockedInterval& b) { return b.from < to && from < b.to; });
}

SlotState stateOf(const Service& service, const Occupancy* occupancy, Slot& slot, Millis now)
{
    slot.seatsLeft = service.seats;
    bool blocked = false;
    if (occupancy) {
        blocked = isBlocked(*occupancy, slot.startAt, slot.endAt);
        for (const BusyInterval& busy : occupancy->busy) {
            if (sameSession(busy, service.id, slot.startAt, slot.endAt)) {
                slot.seatsLeft = std::max(0, service.seats - busy.taken);
                slot.asked = busy.asked;
            } else if (busy.taken > 0 && overlaps(busy, slot.startAt, slot.endAt)) {
                blocked = true;
            }
        }
    }
    if (slot.startAt <= now)
        return SlotState::Past;
    if (blocked)
        return SlotState::Busy;
    if (slot.seatsLeft == 0)
        return SlotState::Full;
    if (slot.startAt < now + service.noticeHours * kHour)
        return SlotState::TooSoon;
    if (slot.startAt > now + service.horizonDays * kDay)
        return SlotState::TooFar;
    return SlotState::Free;
}

} // namespace

std::vector<Window> openingHours(const Availability& availability, QDate date)
{
    for (const DateOverride& exception : availability.overrides)
        if (exception.date == date)
            return exception.windows;
    for (const WeekdayRule& rule : availability.weekly)
        if (rule.weekday == date.dayOfWeek())
            return rule.windows;
    return {};
}

std::vector<Slot> slotsOfDay(const Service& service, const Availability& availability,
                             const Occupancy* occupancy, QDate date, Millis now)
{
    std::vector<Slot> slots;
    for (const Window& window : openingHours(availability, date)) {
        const Millis closing = instantOf(date, window.to, availability.zone);
        for (int start = window.from; start + service.minutes <= window.to; start += service.minutes) {
            Slot slot;
            slot.startAt = instantOf(date, start, availability.zone);
            slot.endAt = slot.startAt + service.minutes * kMinute;
            // Where daylight saving skips an hour, two starts may fall on one instant, and the last session
            // may run past closing time.
            if (slot.endAt > closing || (!slots.empty() && slots.back().startAt == slot.startAt))
                continue;
            slot.state = stateOf(service, occupancy, slot, now);
            slots.push_back(slot);
        }
    }
    std::ranges::sort(slots, {}, &Slot::startAt);
    return slots;
}

Result<void> checkCapacity(const Service& service, const Occupancy& occupancy, Millis from, Millis to,
                           int seats)
{
    if (isBlocked(occupancy, from, to))
        return refuse("busy"_L1, slotStateReason(SlotState::Busy));
    for (const BusyInterval& busy : occupancy.busy) {
        if (sameSession(busy, service.id, from, to)) {
            if (busy.taken + seats > service.seats)
                return refuse("full"_L1, slotStateReason(SlotState::Full));
        } else if (busy.taken > 0 && overlaps(busy, from, to)) {
            return refuse("busy"_L1, slotStateReason(SlotState::Busy));
        }
    }
    if (seats > service.seats)
        return refuse("full"_L1, slotStateReason(SlotState::Full));
    return {};
}

void occupy(Occupancy& occupancy, const Id& service, Millis from, Millis to, int taken, int asked)
{
    auto at = std::ranges::find_if(occupancy.busy,
                                   [&](const BusyInterval& b) { return sameSession(b, service, from, to); });
    if (at == occupancy.busy.end())
        at = occupancy.busy.insert(at, BusyInterval{service, from, to, 0, 0});
    at->taken = std::max(0, at->taken + taken);
    at->asked = std::max(0, at->asked + asked);
    if (at->taken == 0 && at->asked == 0)
        occupancy.busy.erase(at);
}

QString slotStateReason(SlotState state)
{
    switch (state) {
    case SlotState::Free:
        return {};
    case SlotState::Full:
        return QCoreApplication::translate("Slot", "All seats at this time are taken.");
    case SlotState::Busy:
        return QCoreApplication::translate("Slot", "The artisan has another workshop at this time.");
    case SlotState::Past:
        return QCoreApplication::translate("Slot", "This time has passed.");
    case SlotState::TooSoon:
        return QCoreApplication::translate("Slot", "This is too soon: the artisan needs more notice.");
    case SlotState::TooFar:
        return QCoreApplication::translate("Slot", "Bookings for this day are not open yet.");
    }
    return {};
}

} // namespace karigar
