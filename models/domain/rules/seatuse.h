// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/records/booking.h"

namespace karigar {

/// What one booking counts for in its session: seats that nobody else can have, or seats that it asks for.
struct SeatUse {
    int taken = 0;
    int asked = 0;

    bool operator==(const SeatUse&) const = default;
};

/// By state alone: an instant booking has its seats while it is paid, a request competes
/// (docs/adr/0004-requests-compete.md) unless its seats come from the waiting list.
SeatUse seatUse(const Booking& booking);

} // namespace karigar
