// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/views/artisan/weekcalendar.h"

#include "models/domain/rules/calendar.h"
#include "models/domain/rules/slots.h"
#include "models/views/core/reloader.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace karigar::views::artisan {

namespace {

QDate mondayOf(QDate day)
{
    return day.addDays(1 - day.dayOfWeek());
}

} // namespace

WeekCalendar::WeekCalendar(Workspace& workspace, QObject* parent)
    : QObject(parent)
    , m_workspace(workspace)
    , m_reloader(new Reloader(
          workspace, {Kind::Booking, Kind::Availability, Kind::Service}, [this] { reload(); }, this))
{
    m_monday = mondayOf(today());
    m_reloader->reloadNow();
}

QDate WeekCalendar::today() const
{
    return dateIn(m_workspace.now(), m_availability.zone);
}

int WeekCalendar::minuteNow() const
{
    return minuteOfDayIn(m_workspace.now(), m_availability.zone);
}

void WeekCalendar::setWeek(QDate day)
{
    m_monday = mondayOf(day);
    reload();
}

void WeekCalendar::reload()
{
    const int pass = ++m_pass;
    m_workspace.find(Kind::Availability, m_workspace.person().id, this,
                     [this, pass](const std::optional<Row>& row) {
                         if (pass != m_pass)
                             return;
                         m_availability = row ? row->as<Availability>() : Availability();
                         loadServices(pass);
                     });
}

void WeekCalendar::loadServices(int pass)
{
    Query query = Query::of(Kind::Service);
    query.equal("artisan", m_workspace.person().id);
    m_workspace.list(query, this, [this, pass](const std::vector<Row>& rows) {
        if (pass != m_pass)
            return;
        m_services.clear();
        for (const Row& row : rows)
            m_services.insert(row.id, row.as<Service>());
        loadBookings(pass);
    });
}

void WeekCalendar::loadBookings(int pass)
{
    const Millis from = instantOf(m_monday, 0, m_availability.zone);
    const Millis to = instantOf(m_monday.addDays(7), 0, m_availability.zone);
    Query query = Query::of(Kind::Booking);
    query.equal("artisan", m_workspace.person().id)
        .add("startAt", Query::Compare::GreaterOrEqual, from)
        .add("startAt", Query::Compare::Less, to)
        .by("startAt");
    m_workspace.list(query, this, [this, pass](const std::vector<Row>& rows) {
        if (pass == m_pass)
            build(rows);
    });
}

void WeekCalendar::build(const std::vector<Row>& bookings)
{
    m_days.clear();
    for (int i = 0; i < 7; ++i) {
        Day day;
        day.date = m_monday.addDays(i);
        day.open = openingHours(m_availability, day.date);
        const auto exception =
            std::ranges::find(m_availability.overrides, day.date, &karigar::DateOverride::date);
        day.overridden = exception != m_availability.overrides.end();
        day.note = day.overridden ? exception->note : QString();
        m_days.push_back(std::move(day));
    }
    for (Session& session : sessionsOf(bookings, m_services)) {
        const qint64 at = m_monday.daysTo(dateIn(session.startAt, m_availability.zone));
        if (at >= 0 && at < 7)
            m_days[static_cast<size_t>(at)].sessions.push_back(std::move(session));
    }
    m_loaded = true;
    Q_EMIT loaded();
}

} // namespace karigar::views::artisan
