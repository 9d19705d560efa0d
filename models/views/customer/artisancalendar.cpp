// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/views/customer/artisancalendar.h"

#include "models/domain/rules/calendar.h"
#include "models/views/core/reloader.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace karigar::views {

namespace {
constexpr Window kWholeDay{0, 24 * 60};
constexpr int kDaysBack = 7; ///< a limit per week counts what is over, too

/// Not for sale because of what is taken, not because of when it is.
bool isSoldOut(const Slot& slot)
{
    switch (slot.state) {
    case SlotState::Full:
    case SlotState::Busy:
    case SlotState::Blocked:
    case SlotState::DayFull:
    case SlotState::WeekFull:
    case SlotState::NotRunning:
        return true;
    case SlotState::Free:
    case SlotState::Past:
    case SlotState::TooSoon:
    case SlotState::TooFar:
    case SlotState::Away:
        return false;
    }
    return false;
}
} // namespace

ArtisanCalendar::ArtisanCalendar(Workspace& workspace, const Id& artisan, QObject* parent)
    : QObject(parent)
    , m_workspace(workspace)
    , m_artisan(artisan)
    , m_reloader(new Reloader(
          workspace, {Kind::Availability, Kind::Occupancy}, [this] { reload(); }, this))
{
    m_reloader->reloadNow();
}

QDate ArtisanCalendar::today() const
{
    return dateIn(m_workspace.now(), m_availability.zone);
}

void ArtisanCalendar::reload()
{
    m_workspace.find(Kind::Availability, m_artisan, this, [this](const std::optional<Row>& row) {
        m_availability = row ? row->as<Availability>() : Availability();
        Query days = Query::of(Kind::Occupancy);
        days.equal("artisan", m_artisan)
            .add("date", Query::Compare::GreaterOrEqual, today().addDays(-kDaysBack).toString(Qt::ISODate));
        m_workspace.list(days, this, [this](const std::vector<Row>& rows) { receiveDays(rows); });
    });
}

void ArtisanCalendar::receiveDays(const std::vector<Row>& rows)
{
    m_days.clear();
    for (const Row& row : rows) {
        const auto day = row.as<Occupancy>();
        m_days.insert(day.date, day);
    }
    m_loaded = true;
    Q_EMIT changed();
}

std::vector<Slot> ArtisanCalendar::slotsOf(const Service& service, QDate date) const
{
    std::vector<Occupancy> days;
    for (const QDate& day : daysThatMatter(service, date, kWholeDay))
        if (const auto found = m_days.constFind(day); found != m_days.constEnd())
            days.push_back(*found);
    return slotsOfDay(service, m_availability, days, date, m_workspace.now());
}

ArtisanCalendar::Day ArtisanCalendar::dayOf(const Service& service, QDate date) const
{
    Day day{date, DayKind::Closed, 0};
    if (date < today()) {
        day.kind = DayKind::Past;
        return day;
    }
    const auto times = slotsOf(service, date);
    const auto count = [&](SlotState state) {
        return static_cast<int>(std::ranges::count(times, state, &Slot::state));
    };
    day.free = count(SlotState::Free);
    if (day.free > 0)
        day.kind = DayKind::Free;
    else if (std::ranges::any_of(times, isSoldOut))
        day.kind = DayKind::Full;
    else if (date == today() && !times.empty())
        day.kind = DayKind::Past; // open, but over or too close by now
    return day;
}

QList<QDate> ArtisanCalendar::nextFree(const Service& service, int count, int withinDays) const
{
    QList<QDate> dates;
    const QDate first = today();
    for (int i = 0; i < withinDays && dates.size() < count; ++i)
        if (dayOf(service, first.addDays(i)).kind == DayKind::Free)
            dates.append(first.addDays(i));
    return dates;
}

std::optional<Slot> ArtisanCalendar::nextSlot(const Service& service) const
{
    const QList<QDate> dates = nextFree(service, 1, service.horizonDays + 1);
    if (dates.isEmpty())
        return std::nullopt;
    for (const Slot& slot : slotsOf(service, dates.front()))
        if (slot.state == SlotState::Free)
            return slot;
    return std::nullopt;
}

} // namespace karigar::views
