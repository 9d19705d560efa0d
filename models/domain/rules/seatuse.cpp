// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/rules/seatuse.h"

namespace karigar {

SeatUse seatUse(const Booking& booking)
{
    const SeatUse taken{booking.seats, 0};
    switch (booking.state) {
    case BookingState::Held:
        return booking.mode == BookingMode::Instant || booking.seatsKept ? taken : SeatUse();
    case BookingState::Requested:
        return booking.seatsKept ? taken : SeatUse{0, booking.seats};
    case BookingState::Confirmed:
    case BookingState::Completed:
    case BookingState::NoShow:
        return taken;
    case BookingState::Cancelled:
    case BookingState::Declined:
    case BookingState::Expired:
    case BookingState::Withdrawn:
        return {};
    }
    return {};
}

} // namespace karigar
