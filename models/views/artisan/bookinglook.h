// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/views/shared/statelook.h"

namespace karigar::views::artisan {

// Values; any thread.

/// A booking as its artisan sees it: a request says that it waits for them, a finished workshop that it still
/// has to be marked.
StateLook bookingLook(const Booking& booking, Millis now);

/// "Sat 14 Mar, 10:00–12:00 (Asia/Kolkata)": the zone is named when it is not this machine's.
QString timeWithZone(const Booking& booking);
QString seatsWords(int seats);
/// "Answer within 5 h 20 min", or that the time has passed.
QString deadlineWords(Millis decideBy, Millis now);

} // namespace karigar::views::artisan
