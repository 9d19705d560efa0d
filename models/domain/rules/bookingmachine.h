// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/base/error.h"
#include "models/domain/records/booking.h"
#include "models/domain/rules/machine.h"

namespace karigar {

std::span<const Transition<BookingState>> bookingTransitions();

/// Moves the booking and writes its timeline, or says why this cannot be done to it now. `wanted` picks the
/// row where a command can lead to several states.
Result<void> moveBooking(Booking& booking, QLatin1String command, Party by, const Id& actor, Millis at,
                         const QString& reason = {}, std::optional<BookingState> wanted = std::nullopt,
                         EndReason code = EndReason::None);

/// What a state is called towards a person, translated.
QString bookingStateLabel(BookingState state);

} // namespace karigar
