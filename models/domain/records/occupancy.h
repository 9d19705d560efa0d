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

    template<class Self, class V>
    static void fields(Self& s, V& v)
    {
        v("service", s.service);
        v("from", s.from);
        v("to", s.to);
        v("taken", s.taken);
        v("asked", s.asked);
    }
    bool operator==(const BusyInterval&) const = default;
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
    QJsonObject unknown;

    static Id idFor(const Id& artisan, QDate date);

    template<class Self, class V>
    static void fields(Self& s, V& v)
    {
        v("id", s.id);
        v("artisan", s.artisan);
        v("date", s.date);
        v("busy", s.busy);
    }
    bool operator==(const Occupancy&) const = default;
};

} // namespace karigar
