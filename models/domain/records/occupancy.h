// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/base/fields.h"
#include "models/domain/records/kind.h"

namespace karigar {

/// Seats of one service at one time. `taken` is sold or held while somebody pays; `asked` is wanted by
/// requests that wait for the artisan and does not block others (docs/adr/0004-requests-compete.md).
struct BusyInterval {
    Id service;
    Millis from = 0;
    Millis to = 0;
    int taken = 0;
    int asked = 0;
    int before = 0; ///< buffer minutes around it, as the service had them
    int after = 0;
    bool runs = false; ///< decided: it takes place although the minimum is not reached
    int waiting = 0;   ///< parties in the line for its seats (docs/adr/0014-waiting-list.md)

    template<class Self, class V>
    static void fields(Self& s, V& v)
    {
        v("service", s.service);
        v("from", s.from);
        v("to", s.to);
        v("taken", s.taken);
        v("asked", s.asked);
        v("before", s.before);
        v("after", s.after);
        v("runs", s.runs);
        v("waiting", s.waiting);
    }
    bool operator==(const BusyInterval&) const = default;
};

/// Time that an imported calendar takes; without a title because everybody may see it.
struct BlockedInterval {
    Id source; ///< a BusySource
    Millis from = 0;
    Millis to = 0;

    template<class Self, class V>
    static void fields(Self& s, V& v)
    {
        v("source", s.source);
        v("from", s.from);
        v("to", s.to);
    }
    bool operator==(const BlockedInterval&) const = default;
};

/// What is no longer free on one day of one artisan, without who. This is the record that booking commands
/// contend for. The id is derived from artisan and date.
struct Occupancy {
    static constexpr Kind kKind = Kind::Occupancy;
    static KindSpec spec();

    Id id;
    Id artisan;
    QDate date; ///< in the artisan's zone
    std::vector<BusyInterval> busy;
    std::vector<BlockedInterval> blocked;
    QJsonObject unknown;

    static Id idFor(const Id& artisan, QDate date);

    template<class Self, class V>
    static void fields(Self& s, V& v)
    {
        v("id", s.id);
        v("artisan", s.artisan);
        v("date", s.date);
        v("busy", s.busy);
        v("blocked", s.blocked);
    }
    bool operator==(const Occupancy&) const = default;
};

} // namespace karigar
