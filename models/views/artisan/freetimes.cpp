// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/views/artisan/freetimes.h"

#include "models/domain/rules/calendar.h"
#include "models/domain/rules/slots.h"
#include "models/views/core/reloader.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace karigar::views::artisan {

namespace {
constexpr Window kWholeDay{0, 24 * 60};
constexpr int kDaysBack = 8; ///< a limit per week counts what is over, too
} // namespace

FreeTimes::FreeTimes(Workspace& workspace, QObject* parent)
    : QObject(parent)
    , m_workspace(workspace)
    , m_reloader(new Reloader(
          workspace, {Kind::Service, Kind::Occupancy}, [this] { reload(); }, this))
{
    m_reloader->reloadNow();
}

void FreeTimes::reload()
{
    const int pass = ++m_pass;
    Query services = Query::of(Kind::Service);
    services.equal("artisan", m_workspace.person().id);
    m_workspace.list(services, this, [this, pass](const std::vector<Row>& rows) {
        if (pass != m_pass)
            return;
        m_services.clear();
        for (const Row& row : rows)
            if (auto service = row.as<Service>(); service.published)
                m_services.push_back(std::move(service));
    });
    Query days = Query::of(Kind::Occupancy);
    days.equal("artisan", m_workspace.person().id)
        .add("date", Query::Compare::GreaterOrEqual,
             dateInIndia(m_workspace.now()).addDays(-kDaysBack).toString(Qt::ISODate));
    m_workspace.list(days, this, [this, pass](const std::vector<Row>& rows) {
        if (pass != m_pass)
            return;
        m_days.clear();
        for (const Row& row : rows)
            m_days.insert(row.id, row.as<Occupancy>());
        Q_EMIT changed();
    });
}

int FreeTimes::on(QDate date, const Availability& availability) const
{
    qsizetype free = 0;
    for (const Service& service : m_services)
        free += std::ranges::count(slotsOf(service, date, availability), SlotState::Free, &Slot::state);
    return static_cast<int>(free);
}

std::vector<Slot> FreeTimes::slotsOf(const Service& service, QDate date,
                                     const Availability& availability) const
{
    std::vector<Occupancy> days;
    for (const QDate& day : daysThatMatter(service, date, kWholeDay))
        if (const auto found = m_days.constFind(Occupancy::idFor(m_workspace.person().id, day));
            found != m_days.constEnd())
            days.push_back(*found);
    return slotsOfDay(service, availability, days, date, m_workspace.now());
}

} // namespace karigar::views::artisan
