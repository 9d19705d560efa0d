// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/records/booking.h"
#include "models/domain/records/payment.h"
#include "models/views/core/workspace.h"

namespace karigar::views {
class Reloader;
}

namespace karigar::views::artisan {

/// One booking with its payment, as its artisan reads it. Follows the cache. GUI thread; owned by its page.
class BookingDetail : public QObject {
    Q_OBJECT
public:
    BookingDetail(Workspace& workspace, QObject* parent);

    void open(const Id& booking);
    const Id& id() const { return m_id; }
    const Booking& booking() const { return m_booking; }
    const std::optional<Payment>& payment() const { return m_payment; }
    bool isWaiting() const { return m_waiting; }

Q_SIGNALS:
    void loaded();
    /// There is no such booking among this person's.
    void missing();

private:
    void reload();

    Workspace& m_workspace;
    Reloader* m_reloader;
    Id m_id;
    Booking m_booking;
    std::optional<Payment> m_payment;
    bool m_waiting = false;
    int m_pass = 0;
};

} // namespace karigar::views::artisan
