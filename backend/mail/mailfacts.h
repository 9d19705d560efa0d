// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backend/store/store.h"
#include "models/domain/commands/mailorder.h"
#include "models/domain/records/booking.h"
#include "models/domain/records/user.h"
#include "models/domain/records/waitlistentry.h"

namespace karigar::backend {

/// How things stand at the moment of sending, read in one view.
struct MailFacts {
    Booking booking; ///< about a place in the waiting list: what can be said of it as of a booking
    User reader;
    std::vector<Delivery> deliveries; ///< of the reader about the booking
    std::optional<WaitlistEntry> entry = std::nullopt;

    bool readerIsArtisan() const { return reader.id == booking.artisan; }
};

/// Nothing when the booking or the person is gone.
Result<std::optional<MailFacts>> readMailFacts(Store& store, const MailOrder& order);

} // namespace karigar::backend
