// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/commands/draft.h"
#include "models/domain/records/booking.h"

namespace karigar {

/// Declines every undecided request for which `winner` leaves no room, in the transaction that sells the
/// seats. Requests to which another time was offered stay: their offer holds seats of its own.
Result<void> resolveRivals(Draft& draft, const Booking& winner);

} // namespace karigar
