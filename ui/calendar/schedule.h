// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/calendar/layerset.h"
#include "ui/calendar/zoneclock.h"

#include <memory>
#include <QHash>
#include <span>
#include <vector>

namespace karigar::ui::calendar {

/// One day's part of an event.
struct Piece {
    int event = 0;  ///< index into Schedule::events()
    qint64 day = 0; ///< Julian
    int from = 0;   ///< minutes of the day
    int to = 0;
    int lane = 0;       ///< events that overlap stand beside each other
    int lanes = 1;      ///< how many share the width
    bool starts = true; ///< false: it goes on from the day before
    bool allDay = false;
};

/// Events laid out: cut at midnight, sorted by day and time, put into lanes, indexed by day, so that a view
/// asks for what it paints and never walks the rest. Made once per change of data or layers and not changed
/// after. Knows no widths. GUI thread.
class Schedule {
public:
    Schedule();
    Schedule(std::vector<CalendarEvent> events, const QString& zone, LayerSet shown);

    const std::vector<CalendarEvent>& events() const { return m_events; }
    const CalendarEvent& event(int index) const { return m_events[static_cast<size_t>(index)]; }
    int size() const { return static_cast<int>(m_events.size()); }
    /// -1 when there is none of that id.
    int find(const QString& id) const { return m_byId.value(id, -1); }

    /// What stands on a day, by time; a long event has a piece on each of its days.
    std::span<const Piece> on(QDate day) const { return m_things.on(day); }
    /// Open hours and closed times of a day.
    std::span<const Piece> ground(QDate day) const { return m_ground.on(day); }
    /// Things (not ground) that touch these days, each once, by start. Both days included.
    std::vector<int> between(QDate from, QDate to) const;
    /// The neighbour in time of an event; -1 at the ends.
    int neighbour(int event, int step) const;
    /// The first thing that starts at or after an instant (step 1) or the last before it (step -1); -1 if
    /// none.
    int nearest(Millis at, int step) const;
    /// First and last day with a thing on it; invalid when there is none.
    QDate firstDay() const { return m_things.firstDay(); }
    QDate lastDay() const { return m_things.lastDay(); }
    /// Another thing (not a part of it) that a span would overlap; -1 when the time is free.
    int overlapping(Millis from, Millis to, int except) const;

    const ZoneClock& clock() const { return m_clock; }
    LayerSet shown() const { return m_shown; }

private:
    /// Pieces by day with the offset of each day: finding a day costs the same among ten and ten thousand.
    class Index {
    public:
        void build(std::vector<Piece> pieces);
        std::span<const Piece> on(QDate day) const;
        QDate firstDay() const;
        QDate lastDay() const;

    private:
        friend class Schedule;
        std::vector<Piece> m_pieces;
        std::vector<int> m_offsets;
        qint64 m_first = 0;
    };
    void cut(int event, std::vector<Piece>& into) const;

    ZoneClock m_clock;
    LayerSet m_shown;
    std::vector<CalendarEvent> m_events;
    QHash<QString, int> m_byId;
    std::vector<int> m_order; ///< things by start
    std::vector<int> m_rank;  ///< place of an event in m_order, -1 for ground
    Index m_things;
    Index m_ground;
};

using SchedulePtr = std::shared_ptr<const Schedule>;

} // namespace karigar::ui::calendar
