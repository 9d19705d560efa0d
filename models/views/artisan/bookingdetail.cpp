// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/views/artisan/bookingdetail.h"

#include "models/views/core/reloader.h"

namespace karigar::views::artisan {

BookingDetail::BookingDetail(Workspace& workspace, QObject* parent)
    : QObject(parent)
    , m_workspace(workspace)
    , m_reloader(new Reloader(
          workspace, {Kind::Booking, Kind::Payment}, [this] { reload(); }, this))
{
}

void BookingDetail::open(const Id& booking)
{
    m_id = booking;
    m_reloader->reloadNow();
}

void BookingDetail::reload()
{
    const int pass = ++m_pass;
    if (m_id.isNull())
        return;
    m_workspace.find(Kind::Booking, m_id, this, [this, pass](const std::optional<Row>& row) {
        if (pass != m_pass)
            return;
        if (!row) {
            Q_EMIT missing();
            return;
        }
        const auto booking = row->as<Booking>();
        m_workspace.find(Kind::Payment, booking.payment, this,
                         [this, pass, booking, waiting = row->waiting](const std::optional<Row>& payment) {
                             if (pass != m_pass)
                                 return;
                             m_booking = booking;
                             m_waiting = waiting;
                             m_payment.reset();
                             if (payment)
                                 m_payment = payment->as<Payment>();
                             Q_EMIT loaded();
                         });
    });
}

} // namespace karigar::views::artisan
