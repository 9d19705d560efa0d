// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/calendar/schedule.h"

#include <algorithm>
#include <numeric>

namespace karigar::ui::calendar {

namespace {

constexpr int kDayMinutes = 24 * 60;
/// An entry that claims decades is cut: nobody looks at more, and bad imports exist.
constexpr int kLongestDays = 400;

bool isGround(const CalendarEvent& event)
{
    return event.layer == CalendarLayer::Availability || event.layer == CalendarLayer::Closed;
}

/// Puts a group of pieces that overlap one another into lanes; each takes the first that is free.
void shareWidth(std::span<Piece> group, std::vector<int>& ends)
{
    ends.clear();
    for (Piece& piece : group) {
        const auto free = std::ranges::find_if(ends, [&](int end) { return end <= piece.from; });
        piece.lane = static_cast<int>(free - ends.begin());
        if (free == ends.end())
            ends.push_back(piece.to);
        else
            *free = piece.to;
    }
    for (Piece& piece : group)
        piece.lanes = static_cast<int>(ends.size());
}

void assignLanes(std::vector<Piece>& pieces)
{
    std::vector<int> ends;
    for (size_t at = 0; at < pieces.size();) {
        const size_t first = at;
        int end = pieces[at].to;
        for (++at; at < pieces.size() && pieces[at].day == pieces[first].day &&
                   pieces[at].allDay == pieces[first].allDay && pieces[at].from < end;
             ++at)
            end = std::max(end, pieces[at].to);
        shareWidth(std::span(pieces).subspan(first, at - first), ends);
    }
}

} // namespace

void Schedule::Index::build(std::vector<Piece> pieces)
{
    m_pieces = std::move(pieces);
    std::ranges::sort(m_pieces, {},
                      [](const Piece& p) { return std::tuple(p.day, !p.allDay, p.from, -p.to, p.event); });
    assignLanes(m_pieces);
    m_offsets.clear();
    if (m_pieces.empty())
        return;
    m_first = m_pieces.front().day;
    m_offsets.assign(static_cast<size_t>(m_pieces.back().day - m_first + 2), 0);
    for (const Piece& piece : m_pieces)
        ++m_offsets[static_cast<size_t>(piece.day - m_first + 1)];
    std::partial_sum(m_offsets.begin(), m_offsets.end(), m_offsets.begin());
}

std::span<const Piece> Schedule::Index::on(QDate day) const
{
    const qint64 at = day.toJulianDay() - m_first;
    if (m_pieces.empty() || at < 0 || at + 1 >= std::ssize(m_offsets))
        return {};
    const auto begin = static_cast<size_t>(m_offsets[static_cast<size_t>(at)]);
    const auto end = static_cast<size_t>(m_offsets[static_cast<size_t>(at + 1)]);
    return std::span(m_pieces).subspan(begin, end - begin);
}

QDate Schedule::Index::firstDay() const
{
    return m_pieces.empty() ? QDate() : QDate::fromJulianDay(m_first);
}

QDate Schedule::Index::lastDay() const
{
    return m_pieces.empty() ? QDate() : QDate::fromJulianDay(m_pieces.back().day);
}

Schedule::Schedule() = default;

Schedule::Schedule(std::vector<CalendarEvent> events, const QString& zone, LayerSet shown)
    : m_clock(zone)
    , m_shown(shown)
    , m_events(std::move(events))
{
    std::erase_if(m_events, [&](const CalendarEvent& e) { return !shown.has(e.layer) || e.to <= e.from; });
    m_byId.reserve(static_cast<qsizetype>(m_events.size()));
    std::vector<Piece> things, ground;
    things.reserve(m_events.size() + 16);
    for (int i = 0; i < size(); ++i) {
        m_byId.insert(event(i).id, i);
        const bool below = isGround(event(i));
        cut(i, below ? ground : things);
        if (!below)
            m_order.push_back(i);
    }
    std::ranges::sort(m_order, {}, [this](int i) { return std::tuple(event(i).from, event(i).to, i); });
    m_rank.assign(m_events.size(), -1);
    for (size_t i = 0; i < m_order.size(); ++i)
        m_rank[static_cast<size_t>(m_order[i])] = static_cast<int>(i);
    m_things.build(std::move(things));
    m_ground.build(std::move(ground));
}

void Schedule::cut(int index, std::vector<Piece>& into) const
{
    const CalendarEvent& e = event(index);
    const auto begin = m_clock.wall(e.from), end = m_clock.wall(e.to - 1);
    const qint64 first = begin.date.toJulianDay();
    const qint64 last = std::min(end.date.toJulianDay(), first + kLongestDays);
    for (qint64 day = first; day <= last; ++day) {
        const int from = day == first && !e.allDay ? begin.minute : 0;
        const int to = day == end.date.toJulianDay() && !e.allDay ? end.minute + 1 : kDayMinutes;
        into.push_back({index, day, from, std::max(to, from + 1), 0, 1, day == first, e.allDay});
    }
}

std::vector<int> Schedule::between(QDate from, QDate to) const
{
    std::vector<int> found;
    for (QDate day = from; day <= to; day = day.addDays(1))
        for (const Piece& piece : on(day))
            if (piece.starts || day == from)
                found.push_back(piece.event);
    std::ranges::sort(found, {}, [this](int i) { return m_rank[static_cast<size_t>(i)]; });
    return found;
}

int Schedule::neighbour(int event, int step) const
{
    if (event < 0 || event >= size() || m_rank[static_cast<size_t>(event)] < 0)
        return -1;
    const int at = m_rank[static_cast<size_t>(event)] + step;
    return at >= 0 && at < std::ssize(m_order) ? m_order[static_cast<size_t>(at)] : -1;
}

int Schedule::nearest(Millis at, int step) const
{
    const auto after = std::ranges::lower_bound(m_order, at, {}, [this](int i) { return event(i).from; });
    if (step > 0)
        return after == m_order.end() ? -1 : *after;
    return after == m_order.begin() ? -1 : *(after - 1);
}

int Schedule::overlapping(Millis from, Millis to, int except) const
{
    const QDate first = m_clock.wall(from).date, last = m_clock.wall(to - 1).date;
    for (QDate day = first; day <= last; day = day.addDays(1))
        for (const Piece& piece : on(day))
            if (piece.event != except && event(piece.event).from < to && from < event(piece.event).to)
                return piece.event;
    return -1;
}

} // namespace karigar::ui::calendar
