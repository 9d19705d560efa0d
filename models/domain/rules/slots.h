// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/base/error.h"
#include "models/domain/records/availability.h"
#include "models/domain/records/occupancy.h"
#include "models/domain/records/service.h"

#include <span>

/// When a workshop can be booked. One set of functions for the picker of a customer, the preview of an
/// artisan and the commands that sell seats. Values; any thread. Times are UTC, dates and windows are
/// wall-clock in the artisan's zone.
namespace karigar {

/// Why a time can or cannot be booked.
enum class SlotState {
    Free,
    Full,
    Busy, ///< another session of the artisan, or the time kept free around it
    Past,
    TooSoon,
    TooFar,
    Away,    ///< the artisan takes nothing new
    Blocked, ///< an imported calendar has something there
    DayFull, ///< as many sessions as the workshop has in a day
    WeekFull,
    NotRunning ///< too few had booked when it was decided whether it runs
};

/// One bookable (or visibly not bookable) time of a service.
struct Slot {
    Millis startAt = 0;
    Millis endAt = 0;
    SlotState state = SlotState::Free;
    int seatsLeft = 0;
    int taken = 0;       ///< seats sold, or held while somebody pays
    int asked = 0;       ///< seats that others have requested and that are not decided
    int waiting = 0;     ///< parties in the line for its seats
    Millis decideAt = 0; ///< when it is decided whether it runs; 0: it runs

    bool operator==(const Slot&) const = default;
};

/// Days of one artisan, in any order; a day that is missing has nothing on it.
using BusyDays = std::span<const Occupancy>;

/// The days that decide about sessions on `date` that lie within `span` of its clock: the day itself, a
/// neighbour that a buffer may reach into, and the whole ISO week where the workshop is limited per week.
std::vector<QDate> daysThatMatter(const Service& service, QDate date, const Window& span);

/// The opening hours of a date: none in a blackout, otherwise its override, or else its weekday's.
std::vector<Window> openingHours(const Availability& availability, QDate date);
/// The blackout that closes a date, or null.
const Blackout* blackoutOn(const Availability& availability, QDate date);

/// The times of one day in the artisan's zone, in order. Starts lie one duration and the service's buffers
/// apart from each window's opening. `days` are at least those that matter.
std::vector<Slot> slotsOfDay(const Service& service, const Availability& availability, BusyDays days,
                             QDate date, Millis now);

/// Whether `seats` of this service can be sold from `from` to `to` on `date`; other workshops with their
/// buffers, imported times, limits per day and week and sold seats are in the way. Requests are not.
Result<void> checkCapacity(const Service& service, BusyDays days, QDate date, Millis from, Millis to,
                           int seats);

/// What is kept free around a session, in minutes.
struct Buffers {
    int before = 0;
    int after = 0;
};

/// Adds to (or with negative numbers takes from) what is sold and asked for at a time. A session keeps the
/// buffers it came with.
void occupy(Occupancy& occupancy, const Id& service, Millis from, Millis to, int taken, int asked,
            const Buffers& buffers = {});
/// Adds to (or takes from) the parties that wait for seats of a session.
void queueUp(Occupancy& occupancy, const Id& service, Millis from, Millis to, int waiting,
             const Buffers& buffers = {});
/// The session at exactly this time, or null.
const BusyInterval* sessionAt(const Occupancy& occupancy, const Id& service, Millis from, Millis to);

/// When it is decided whether a session of this service runs; 0 when it always does.
Millis decisionAt(const Service& service, Millis startAt);

/// Reasons a person reads when a time cannot be booked; empty for Free.
QString slotStateReason(SlotState state);

} // namespace karigar
