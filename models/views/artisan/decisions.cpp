// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/views/artisan/decisions.h"

#include "models/domain/rules/calendar.h"
#include "models/views/core/reloader.h"

using namespace Qt::StringLiterals;

namespace karigar::views::artisan {

Decisions::Decisions(Workspace& workspace, QObject* parent)
    : QObject(parent)
    , m_workspace(workspace)
    , m_reloader(new Reloader(
          workspace, {Kind::Booking, Kind::Occupancy, Kind::Service}, [this] { reload(); }, this))
{
    m_reloader->reloadNow();
}

void Decisions::reload()
{
    const int pass = ++m_pass;
    Query query = Query::of(Kind::Booking);
    query.equal("artisan", m_workspace.person().id)
        .equal("state", QString(enumText(BookingState::Requested)))
        .by("decideBy");
    m_workspace.list(query, this, [this, pass](std::vector<Row> rows) {
        if (pass != m_pass)
            return;
        m_rows = std::move(rows);
        m_requests.clear();
        for (const Row& row : m_rows)
            m_requests.push_back(row.as<Booking>());
        loadServices(pass);
    });
}

void Decisions::loadServices(int pass)
{
    Query query = Query::of(Kind::Service);
    query.equal("artisan", m_workspace.person().id);
    m_workspace.list(query, this, [this, pass](const std::vector<Row>& rows) {
        if (pass != m_pass)
            return;
        m_services.clear();
        for (const Row& row : rows)
            m_services.insert(row.id, row.as<Service>());
        loadDays(pass);
    });
}

void Decisions::loadDays(int pass)
{
    // A day earlier than today in India is still today somewhere; requests never lie further back. A limit
    // per week counts the days before it.
    const QDate from = dateInIndia(m_workspace.now()).addDays(-8);
    Query query = Query::of(Kind::Occupancy);
    query.equal("artisan", m_workspace.person().id)
        .add("date", Query::Compare::GreaterOrEqual, from.toString(Qt::ISODate));
    m_workspace.list(query, this, [this, pass](const std::vector<Row>& rows) {
        if (pass != m_pass)
            return;
        m_days.clear();
        for (const Row& row : rows)
            m_days.insert(row.id, row.as<Occupancy>());
        m_loaded = true;
        Q_EMIT loaded();
    });
}

Collision Decisions::collisionOf(const Booking& booking) const
{
    if (booking.state != BookingState::Requested || !m_services.contains(booking.service))
        return {};
    return collide(booking, m_services, {m_days.begin(), m_days.end()}, m_requests);
}

} // namespace karigar::views::artisan
