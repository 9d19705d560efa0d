// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/calendarfiles/zones.h"

#include <optional>
#include <QDate>
#include <set>
#include <vector>

namespace karigar::ics {

/// How long something takes: whole days from a date, or milliseconds from an instant.
struct Length {
    int days = 0;
    Millis time = 0;
};

/// One time an event takes place; all-day if `wall` is a date.
struct Occurrence {
    icaltimetype wall{};
    Zone zone;
    Length length;
};

/// Starts that do not take place, or not so: as instants, or as any time of a date.
struct Exclusions {
    std::set<Millis> instants;
    std::set<QDate> dates;

    bool holds(Millis instant, QDate date) const
    {
        return instants.contains(instant) || dates.contains(date);
    }
};

/// What a VEVENT says about time. Its rules belong to the component it was read from.
struct EventFacts {
    QString uid;
    QString title;
    bool busy = true;       ///< not marked free, not cancelled
    bool overrides = false; ///< stands for one occurrence of the series of the same uid
    Exclusions replaced;    ///< that occurrence
    Occurrence first;
    std::vector<icalrecurrencetype> rules; ///< with UNTIL as wall-clock time of `first`
    std::vector<Occurrence> extra;         ///< RDATE
    Exclusions excluded;                   ///< EXDATE
};

/// Nothing if the event has no time that can be understood, or repeats in a way that no calendar of a person
/// does (more than daily).
std::optional<EventFacts> readEvent(icalcomponent* event, Zones& zones);

/// The busy periods of a VFREEBUSY.
std::vector<Occurrence> readFreeBusy(icalcomponent* freeBusy);

} // namespace karigar::ics
