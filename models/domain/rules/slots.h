// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/base/error.h"
#include "models/domain/records/availability.h"
#include "models/domain/records/occupancy.h"
#include "models/domain/records/service.h"

namespace karigar {

/// Why a time can or cannot be booked.
enum class SlotState { Free, Full, Busy, Past, TooSoon, TooFar };

/// One bookable (or visibly not bookable) time of a service.
struct Slot {
    Millis startAt = 0;
    Millis endAt = 0;
    SlotState state = SlotState::Free;
    int seatsLeft = 0;
    int asked = 0; ///< seats that others have requested and that are not decided

    bool operator==(const Slot&) const = default;
};

/// The opening hours of a date: its override, or else its weekday's; empty means closed.
std::vector<Window> openingHours(const Availability& availability, QDate date);

/// The times of one day in the artisan's zone, in order. Starts lie one duration apart from each window's
/// opening. `occupancy` is null when nothing is taken that day.
std::vector<Slot> slotsOfDay(const Service& service, const Availability& availability,
                             const Occupancy* occupancy, QDate date, Millis now);

/// Whether `seats` of this service can be sold from `from` to `to`; another workshop of the artisan at that
/// time blocks it, as do sold seats. Requests do not.
Result<void> checkCapacity(const Service& service, const Occupancy& occupancy, Millis from, Millis to,
                           int seats);

/// Adds to (or with negative numbers takes from) what is sold and asked for at a time.
void occupy(Occupancy& occupancy, const Id& service, Millis from, Millis to, int taken, int asked);

/// Reasons a person reads when a time cannot be booked; empty for Free.
QString slotStateReason(SlotState state);

} // namespace karigar
