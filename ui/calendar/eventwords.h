// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/calendar/schedule.h"
#include "ui/style/iconset.h"

namespace karigar::ui::calendar {

/// What a layer is called and how it looks; the word always stands beside the colour. GUI thread.
struct LayerLook {
    QString word;  ///< of the layer: "Requests"
    QString state; ///< of one event on it: "Requested"
    Icon icon = Icon::None;
    Tone tone = Tone::Muted;
    bool hatched = false;
};
LayerLook lookOf(CalendarLayer layer);

/// "10:00".
QString clockText(int minuteOfDay);
/// "10:00–12:00", or "all day".
QString timesText(const CalendarEvent& event, const ZoneClock& clock);
/// "4/8"; empty when seats are not counted.
QString capacityText(const CalendarEvent& event);
/// "9 min left" of a hold or a request; empty otherwise.
QString leftText(const CalendarEvent& event, Millis now);

/// Everything about an event in one sentence, for screen readers and tool tips.
QString spokenEvent(const CalendarEvent& event, const ZoneClock& clock, Millis now);
/// "Wednesday 18 November, today, 3 entries, open 10:00–18:00".
QString spokenDay(const Schedule& schedule, QDate day, QDate today);
/// Why a day is closed; empty when nobody said so.
QString closedNote(const Schedule& schedule, QDate day);

} // namespace karigar::ui::calendar
