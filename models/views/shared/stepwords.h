// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/records/booking.h"

namespace karigar::views {

/// What a step of a booking's timeline is called: the state it led to, or what was done when the state
/// stayed.
QString stepWords(const BookingStep& step);

} // namespace karigar::views
