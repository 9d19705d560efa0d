// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/base/id.h"

#include <QStringList>

namespace karigar::views {

/// What a calendar lays over each other; each can be hidden. In the order in which they are painted.
enum class CalendarLayer { Availability, Closed, Imported, Hold, Request, Confirmed };
inline constexpr int kCalendarLayers = 6;

/// One thing in a calendar as plain values, so that the widgets which draw it know no records. Availability
/// and Closed are ground; the others are things one can point at. Any thread.
struct CalendarEvent {
    QString id; ///< unique within a calendar and the same after a reload
    CalendarLayer layer = CalendarLayer::Confirmed;
    Millis from = 0;
    Millis to = 0; ///< exclusive
    bool allDay = false;
    QString title;
    QString detail;   ///< who comes, or what an import says
    int taken = 0;    ///< seats
    int seats = 0;    ///< of the workshop; 0: not counted
    Millis until = 0; ///< a hold: when it lapses; a request: when it must be answered
    QString conflict; ///< what it collides with, a sentence; empty when nothing
    bool movable = false;
    bool past = false;    ///< over and done: drawn quietly
    bool waiting = false; ///< a change waits for the server
    QStringList subjects; ///< ids of the records behind it

    bool operator==(const CalendarEvent&) const = default;
};

} // namespace karigar::views
