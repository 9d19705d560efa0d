// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/calendarfiles/eventfacts.h"

#include <QDeadlineTimer>

namespace karigar::ics {

/// What one file may cost to unroll. A single step of libical can search centuries for a date that never
/// comes, hence the clock beside the count.
class Budget {
public:
    bool spend() { return --m_steps > 0 && (m_steps % 64 != 0 || !m_deadline.hasExpired()); }
    bool hold() const { return m_steps > 0 && !m_deadline.hasExpired(); }

private:
    int m_steps = 1'000'000;
    QDeadlineTimer m_deadline{3000};
};

/// The occurrences of a series that begin before `until` and may end after `from`, in no particular order,
/// each start once; exclusions of the series are left out. False if the budget ran out.
bool unroll(const EventFacts& series, Millis from, Millis until, Budget& budget,
            std::vector<Occurrence>& out);

} // namespace karigar::ics
