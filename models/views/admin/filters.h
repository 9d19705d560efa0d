// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/views/admin/listing.h"

namespace karigar::views::admin {

// What the filters of each page mean, as listings, newest first. `state` empty: any. Values; any thread.

/// `state`: a way ("bank", "route", "hand"), a state ("failed") or empty.
Listing settlementListing(const ListRequest& request, const QString& text, Millis now);
Listing peopleListing(Range joined, const QString& text, Millis now);
/// `state`: "published", "hidden" or empty.
Listing serviceListing(const QString& state, const QString& text);
/// `subject`: the whole id of what it was about, or empty.
Listing auditListing(bool refusedOnly, const QString& subject);

} // namespace karigar::views::admin
