// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/base/fields.h"
#include "models/domain/records/kind.h"

namespace karigar {

/// A span of wall-clock time within one day, in minutes from midnight.
struct Window {
    int from = 0;
    int to = 0;

    template<class Self, class V>
    static void fields(Self& s, V& v)
    {
        v("from", s.from);
        v("to", s.to);
    }
    bool operator==(const Window&) const = default;
};

/// Opening hours of one weekday, 1 = Monday as in ISO 8601.
struct WeekdayRule {
    int weekday = 1;
    std::vector<Window> windows;

    template<class Self, class V>
    static void fields(Self& s, V& v)
    {
        v("weekday", s.weekday);
        v("windows", s.windows);
    }
    bool operator==(const WeekdayRule&) const = default;
};

/// One date that differs from its weekday; no windows means closed.
struct DateOverride {
    QDate date;
    std::vector<Window> windows;
    QString note;

    template<class Self, class V>
    static void fields(Self& s, V& v)
    {
        v("date", s.date);
        v("windows", s.windows);
        v("note", s.note);
    }
    bool operator==(const DateOverride&) const = default;
};

/// Days from `from` to `to`, both included, on which nothing is offered.
struct Blackout {
    QDate from;
    QDate to;
    QString note;

    template<class Self, class V>
    static void fields(Self& s, V& v)
    {
        v("from", s.from);
        v("to", s.to);
        v("note", s.note);
    }
    bool operator==(const Blackout&) const = default;
};

/// When an artisan is open: wall-clock rules in the artisan's zone. Its id is the artisan's user id.
struct Availability {
    static constexpr Kind kKind = Kind::Availability;
    static KindSpec spec();

    Id id;
    QString zone = QStringLiteral("Asia/Kolkata"); ///< IANA
    std::vector<WeekdayRule> weekly;
    std::vector<DateOverride> overrides;
    std::vector<Blackout> blackouts; ///< stronger than any hours
    bool away = false;               ///< nothing new is taken until the artisan is back
    QString awayNote;                ///< shown to customers meanwhile
    QJsonObject unknown;

    template<class Self, class V>
    static void fields(Self& s, V& v)
    {
        v("id", s.id);
        v("zone", s.zone);
        v("weekly", s.weekly);
        v("overrides", s.overrides);
        v("blackouts", s.blackouts);
        v("away", s.away);
        v("awayNote", s.awayNote);
    }
    bool operator==(const Availability&) const = default;
};

} // namespace karigar
