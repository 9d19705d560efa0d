// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/commands/busy_support.h"

#include "models/domain/commands/booking_support.h"
#include "models/domain/records/availability.h"
#include "models/domain/rules/calendar.h"

#include <algorithm>
#include <map>

namespace karigar {

namespace {

using Days = std::map<QDate, std::vector<BlockedInterval>>;

/// Adds to a day's list, which is in order of time.
void join(std::vector<BlockedInterval>& day, const BlockedInterval& next)
{
    if (!day.empty() && next.from <= day.back().to)
        day.back().to = std::max(day.back().to, next.to);
    else
        day.push_back(next);
}

/// Cut at midnights, because a slot looks at its own day only.
Days cutIntoDays(const Id& source, std::vector<BusySpan> spans, const QString& zone)
{
    std::ranges::sort(spans, {}, &BusySpan::from);
    Days days;
    for (const BusySpan& span : spans) {
        for (QDate date = dateIn(span.from, zone); instantOf(date, 0, zone) < span.to;
             date = date.addDays(1)) {
            const Millis from = std::max(span.from, instantOf(date, 0, zone));
            const Millis to = std::min(span.to, instantOf(date.addDays(1), 0, zone));
            if (from < to)
                join(days[date], {source, from, to});
        }
    }
    return days;
}

} // namespace

Result<void> reblock(Draft& draft, const Id& source, const std::vector<BusySpan>& before,
                     const std::vector<BusySpan>& after)
{
    const Id artisan = draft.actor().user;
    KARIGAR_TRY(const auto availability, draft.get<Availability>(artisan));
    Days days = cutIntoDays(source, after, availability.zone);
    // The zone may have changed since: then what was taken lies on a neighbouring day.
    for (const auto& [date, old] : cutIntoDays(source, before, availability.zone))
        for (int shift = -1; shift <= 1; ++shift)
            days[date.addDays(shift)];
    draft.freeSeatsOf(artisan);
    for (auto& [date, blocked] : days) {
        KARIGAR_TRY(auto day, occupancyOf(draft, artisan, date));
        const auto earlier = day.blocked;
        std::erase_if(day.blocked, [&](const BlockedInterval& b) { return b.source == source; });
        day.blocked.insert(day.blocked.end(), blocked.begin(), blocked.end());
        std::ranges::sort(day.blocked, [](const BlockedInterval& a, const BlockedInterval& b) {
            return std::tie(a.from, a.to, a.source) < std::tie(b.from, b.to, b.source);
        });
        if (day.blocked != earlier)
            draft.put(day);
    }
    return {};
}

} // namespace karigar
