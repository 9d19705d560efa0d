// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/calendarfiles/recurrence.h"

#include "models/calendarfiles/busytimes.h"
#include "models/domain/base/clock.h"

#include <QDateTime>

namespace karigar::ics {

namespace {

qint64 dayOf(const icaltimetype& wall)
{
    return QDate(wall.year, wall.month, wall.day).toJulianDay();
}

/// Collects the occurrences of one series.
class Unrolling {
public:
    Unrolling(const EventFacts& series, Millis from, Millis until, std::vector<Occurrence>& out)
        : m_series(series)
        , m_until(until)
        , m_earliest(QDateTime::fromMSecsSinceEpoch(from, Qt::UTC).date().toJulianDay() - 2 -
                     std::max<qint64>(series.first.length.days, series.first.length.time / kDay))
        , m_out(out)
    {
    }

    /// False once the series has passed the end of the range or is more than anybody will take.
    bool take(const Occurrence& occurrence)
    {
        if (dayOf(occurrence.wall) < m_earliest)
            return true; // most of an old series; not worth asking for the zone
        const Millis at = occurrence.zone.instant(occurrence.wall);
        if (at >= m_until || m_taken.size() > kMaxBusyTimes)
            return false;
        const QDate date(occurrence.wall.year, occurrence.wall.month, occurrence.wall.day);
        if (!m_series.excluded.holds(at, date) && m_taken.insert(at).second)
            m_out.push_back(occurrence);
        return true;
    }

private:
    const EventFacts& m_series;
    Millis m_until;
    qint64 m_earliest; ///< as a Julian day, with a margin for zones
    std::vector<Occurrence>& m_out;
    std::set<Millis> m_taken;
};

bool follow(const EventFacts& series, const icalrecurrencetype& rule, Budget& budget, Unrolling& unrolling)
{
    const IteratorHandle iterator(icalrecur_iterator_new(rule, series.first.wall));
    if (!iterator)
        return true;
    Occurrence occurrence = series.first;
    for (;;) {
        const icaltimetype wall = icalrecur_iterator_next(iterator.get());
        if (icaltime_is_null_time(wall))
            return budget.hold();
        if (!budget.spend())
            return false;
        occurrence.wall = wall;
        occurrence.wall.zone = nullptr;
        if (!unrolling.take(occurrence))
            return true;
    }
}

} // namespace

bool unroll(const EventFacts& series, Millis from, Millis until, Budget& budget, std::vector<Occurrence>& out)
{
    Unrolling unrolling(series, from, until, out);
    unrolling.take(series.first); // counts even where the rule would not produce it
    for (const Occurrence& extra : series.extra)
        unrolling.take(extra);
    for (const icalrecurrencetype& rule : series.rules)
        if (!follow(series, rule, budget, unrolling))
            return false;
    return true;
}

} // namespace karigar::ics
