// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/base/id.h"

#include <optional>
#include <QString>
#include <vector>

/// What is written to a calendar file, as plain values. Any thread.
namespace karigar::ics {

/// RFC 5546: something to look at, an invitation, a withdrawal.
enum class Method { Publish, Request, Cancel };

enum class EventStatus { Tentative, Confirmed, Cancelled };

struct Person {
    QString name;
    QString address; ///< of mail; a person without a valid one is left out
};

/// One event. Times are UTC milliseconds and are shown as wall-clock times of `zone` (IANA; empty: UTC).
struct CalendarEvent {
    QString uid;      ///< the same for ever
    int sequence = 0; ///< rises with every change that matters
    Millis stampAt = 0;
    Millis from = 0;
    Millis to = 0;
    QString zone;
    QString summary;
    QString location;
    QString description;
    EventStatus status = EventStatus::Confirmed;
    std::optional<Person> organizer;
    std::optional<Person> attendee;
};

struct CalendarFile {
    Method method = Method::Publish;
    QString name;        ///< what a calendar program calls the feed; may be empty
    bool alarms = false; ///< a day and an hour before each event
    std::vector<CalendarEvent> events;
};

} // namespace karigar::ics
