// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/records/booking.h"
#include "models/domain/records/delivery.h"
#include "models/domain/rules/machine.h"

#include <functional>

namespace karigar::views {

/// One line of a booking's timeline; icon and tone by name. Plain value.
struct TimelineStep {
    QString icon;
    QString tone;
    QString title;
    QString detail; ///< who did it and why, or to whom it went; may be empty
    Millis at = 0;
    bool done = true; ///< a step that is still to come otherwise
};

/// Through whose eyes a timeline is read: "by you", and who somebody else is.
struct TimelineReader {
    Party side = Party::Customer;
    Id person;
    Millis now = 0;
    /// Names of people who are not on the booking, such as the desk's; may be empty.
    std::function<QString(const Id&)> nameOf;
};

/// What happened to a booking, who did it and why, which mail and reminder reached whom and which did not and
/// why, in the order of time; then what comes next. The same for customer, artisan and desk, but for what the
/// cache holds: a person has the news sent to them, the desk all. Pure; any thread.
std::vector<TimelineStep> bookingTimeline(const Booking& booking, const std::vector<Delivery>& deliveries,
                                          const TimelineReader& reader);

} // namespace karigar::views
