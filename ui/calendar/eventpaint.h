// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/calendar/eventwords.h"

#include <QRect>

class QPainter;

namespace karigar::ui::calendar {

/// How events look wherever they are painted. GUI thread; device-independent pixels.

/// What a moment of painting knows beyond the event.
struct PaintState {
    Millis now = 0;
    bool hovered = false;
    bool ring = false; ///< the keyboard is on it
};

/// A block of the day and week views: title, times, who, capacity as a bar and in words, minutes left.
void paintBlock(QPainter& painter, const QRect& rect, const CalendarEvent& event, const ZoneClock& clock,
                const PaintState& state);
/// Fill, edge and hatch of an event, without words.
void paintGround(QPainter& painter, const QRect& rect, const CalendarEvent& event, bool hovered,
                 int corner = 4);
/// A thin bar: how many of the seats are taken.
void paintCapacity(QPainter& painter, const QRect& rect, const CalendarEvent& event);
/// Diagonal strokes, light enough to read through.
void paintHatch(QPainter& painter, const QRect& rect, const QColor& color, int gap = 7);
/// Where something is about to be moved to.
void paintGhost(QPainter& painter, const QRect& rect, const QString& words, bool collides);
QColor inkOf(const CalendarEvent& event);
/// Behind the hours in which guests can book, and behind all others.
QColor openGround();
QColor closedGround();

} // namespace karigar::ui::calendar
