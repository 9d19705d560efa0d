// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/records/waitlistentry.h"

namespace karigar::views {

/// Where somebody stands in a line, in a sentence.
QString placeWords(const WaitlistEntry& entry);
/// Until when an offer can be taken: by the workshop's clock, and how long that is; or that it is over.
QString offerWords(const WaitlistEntry& entry, Millis now);
/// "2 seats".
QString seatsOf(const WaitlistEntry& entry);

} // namespace karigar::views
