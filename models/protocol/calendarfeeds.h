// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/base/fields.h"

namespace karigar::protocol {

/// POST /v1/calendar-feeds: a new secret address for this person's calendar. The records of kind CalendarFeed
/// list those that there are; DELETE /v1/calendar-feeds/{feed} ends one.
struct CalendarFeedRequest {
    bool artisan = false; ///< the workshop's bookings instead of one's own visits

    template<class Self, class V>
    static void fields(Self& s, V& v)
    {
        v("artisan", s.artisan);
    }
};

/// The answer. `url` is a secret and is not told again.
struct CalendarFeedLink {
    Id id;
    QString url;

    template<class Self, class V>
    static void fields(Self& s, V& v)
    {
        v("id", s.id);
        v("url", s.url);
    }
};

} // namespace karigar::protocol
