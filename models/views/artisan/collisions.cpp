// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/views/artisan/collisions.h"

#include "models/views/core/reloader.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace karigar::views::artisan {

namespace {
/// Limits per week reach this far, buffers less.
constexpr int kReachDays = 7;
} // namespace

Collisions::Collisions(Workspace& workspace, QObject* parent)
    : QObject(parent)
    , m_workspace(workspace)
    , m_reloader(new Reloader(
          workspace, {Kind::Booking, Kind::Occupancy, Kind::Service}, [this] { reload(); }, this))
{
}

void Collisions::judge(std::vector<Booking> requests)
{
    std::erase_if(requests, [](const Booking& b) { return b.state != BookingState::Requested; });
    m_judged = std::move(requests);
    reload();
}

void Collisions::reload()
{
    const int pass = ++m_pass;
    if (m_judged.empty()) {
        Q_EMIT ready();
        return;
    }
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

void Collisions::loadDays(int pass)
{
    const auto [first, last] = std::ranges::minmax_element(m_judged, {}, &Booking::date);
    Query query = Query::of(Kind::Occupancy);
    query.equal("artisan", m_workspace.person().id)
        .add("date", Query::Compare::GreaterOrEqual, first->date.addDays(-kReachDays).toString(Qt::ISODate))
        .add("date", Query::Compare::LessOrEqual, last->date.addDays(kReachDays).toString(Qt::ISODate));
    m_workspace.list(query, this, [this, pass](const std::vector<Row>& rows) {
        if (pass != m_pass)
            return;
        m_days.clear();
        for (const Row& row : rows)
            m_days.push_back(row.as<Occupancy>());
        loadRivals(pass);
    });
}

void Collisions::loadRivals(int pass)
{
    const auto [first, last] = std::ranges::minmax_element(m_judged, {}, &Booking::startAt);
    Query query = Query::of(Kind::Booking);
    query.equal("artisan", m_workspace.person().id)
        .equal("state", QString(enumText(BookingState::Requested)))
        .add("startAt", Query::Compare::GreaterOrEqual, first->startAt - kReachDays * kDay)
        .add("startAt", Query::Compare::LessOrEqual, last->startAt + kReachDays * kDay)
        .by("startAt");
    m_workspace.list(query, this, [this, pass](const std::vector<Row>& rows) {
        if (pass != m_pass)
            return;
        m_requests.clear();
        for (const Row& row : rows)
            m_requests.push_back(row.as<Booking>());
        Q_EMIT ready();
    });
}

Collision Collisions::of(const Booking& booking) const
{
    const bool judged = std::ranges::find(m_judged, booking.id, &Booking::id) != m_judged.end();
    if (!judged || !m_services.contains(booking.service))
        return {};
    return collide(booking, m_services, m_days, m_requests, m_workspace.now());
}

} // namespace karigar::views::artisan
