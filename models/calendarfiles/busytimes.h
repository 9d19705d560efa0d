// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/base/error.h"
#include "models/domain/base/id.h"

#include <QByteArray>
#include <QStringList>
#include <vector>

/// Reads what other programs write (Google, Apple, Outlook and their kin) and says when somebody is busy. Any
/// thread; hostile input costs bounded time and memory and ends in an error.
namespace karigar::ics {

inline constexpr qint64 kMaxCalendarBytes = 5LL * 1024 * 1024;
inline constexpr int kMaxCalendarEvents = 20000;
inline constexpr int kMaxBusyTimes = 2000;

/// Time that somebody is not free, from inclusive to exclusive, UTC milliseconds.
struct BusyTime {
    Millis from = 0;
    Millis to = 0;
    QString title; ///< may be empty
    bool allDay = false;

    bool operator==(const BusyTime&) const = default;
};

/// The part of a calendar that is asked for.
struct BusyQuestion {
    Millis from = 0;
    Millis to = 0;
    QString zone; ///< IANA; the place of all-day events and of times that name no zone
};

struct BusyAnswer {
    std::vector<BusyTime> busy; ///< in order of time, cut to the range asked for; may overlap
    int free = 0;               ///< events that take no time: marked free, cancelled or without a length
    int own = 0;              ///< bookings of this marketplace that came back; they take no time of their own
    int unread = 0;           ///< events that could not be understood
    QStringList unknownZones; ///< names of zones whose times were read in the zone asked for
};

/// Errors (domain Input): calendar_empty, calendar_too_large, not_a_calendar, calendar_truncated,
/// calendar_damaged, calendar_too_many, calendar_too_complex.
Result<BusyAnswer> readBusyTimes(const QByteArray& bytes, const BusyQuestion& question);

} // namespace karigar::ics
