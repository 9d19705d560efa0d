// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/views/shared/bookingdeliveries.h"

#include "models/views/core/reloader.h"

namespace karigar::views {

BookingDeliveries::BookingDeliveries(Workspace& workspace, QObject* parent)
    : QObject(parent)
    , m_workspace(workspace)
    , m_reloader(new Reloader(
          workspace, {Kind::Delivery}, [this] { reload(); }, this))
{
}

void BookingDeliveries::open(const Id& booking)
{
    if (m_booking == booking)
        return;
    m_booking = booking;
    m_all.clear();
    reload();
}

void BookingDeliveries::reload()
{
    if (m_booking.isNull())
        return;
    Query query = Query::of(Kind::Delivery);
    query.equal("booking", m_booking).by("at");
    m_workspace.list(query, this, [this, asked = m_booking](const std::vector<Row>& rows) {
        if (asked != m_booking)
            return;
        m_all.clear();
        for (const Row& row : rows)
            m_all.push_back(row.as<Delivery>());
        Q_EMIT changed();
    });
}

} // namespace karigar::views
