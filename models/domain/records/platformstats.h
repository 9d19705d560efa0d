// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/base/fields.h"
#include "models/domain/records/kind.h"

namespace karigar {

/// The marketplace's numbers for one day in India, counted by the backend from its own tables.
struct PlatformStats {
    static constexpr Kind kKind = Kind::PlatformStats;
    static KindSpec spec();

    Id id;
    QDate date; ///< in Asia/Kolkata
    Millis asOf = 0;
    int requests = 0;
    int confirmed = 0;
    int completed = 0;
    int newPeople = 0;
    Money captured;
    Money authorized;
    Millis comparedAt = 0; ///< when all payments were last compared with the gateway's list, that day
    int compared = 0;      ///< how many of ours the list held
    Money gatewayBalance;  ///< what refunds are paid from
    Millis balanceAt = 0;  ///< when the gateway said so; 0: it has not
    QJsonObject unknown;

    static Id idFor(QDate date)
    {
        return Id::derive(Id(), QStringLiteral("stats:") + date.toString(Qt::ISODate));
    }

    template<class Self, class V>
    static void fields(Self& s, V& v)
    {
        v("id", s.id);
        v("date", s.date);
        v("asOf", s.asOf);
        v("requests", s.requests);
        v("confirmed", s.confirmed);
        v("completed", s.completed);
        v("newPeople", s.newPeople);
        v("captured", s.captured);
        v("authorized", s.authorized);
        v("comparedAt", s.comparedAt);
        v("compared", s.compared);
        v("gatewayBalance", s.gatewayBalance);
        v("balanceAt", s.balanceAt);
    }
    bool operator==(const PlatformStats&) const = default;
};

} // namespace karigar
