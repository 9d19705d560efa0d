// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/base/fields.h"
#include "models/domain/records/kind.h"

namespace karigar {

/// A secret address under which a calendar program reads a person's bookings.
struct CalendarFeed {
    static constexpr Kind kKind = Kind::CalendarFeed;
    static KindSpec spec();

    Id id;
    Id user;
    QString tokenHash;    ///< hex of the hash; the token itself is shown once
    bool artisan = false; ///< the workshop, not the visits
    Millis createdAt = 0;
    Millis revokedAt = 0;
    QJsonObject unknown;

    template<class Self, class V>
    static void fields(Self& s, V& v)
    {
        v("id", s.id);
        v("user", s.user);
        v("tokenHash", s.tokenHash);
        v("artisan", s.artisan);
        v("createdAt", s.createdAt);
        v("revokedAt", s.revokedAt);
    }
    bool operator==(const CalendarFeed&) const = default;
};

} // namespace karigar
