// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/records/availability.h"
#include "models/domain/records/booking.h"
#include "models/views/core/workspace.h"

namespace karigar::views {
class Reloader;
}

namespace karigar::views::artisan {

/// Whether these hours have room for the whole of a booking's time.
bool isOpenFor(const Availability& hours, const Booking& booking);

/// What still stands in time that the artisan has just closed: requests to be answered, and confirmed
/// bookings that need another time or an end. Follows the cache until dismissed. GUI thread; owned by its
/// card.
class ClosedTimes : public QObject {
    Q_OBJECT
public:
    ClosedTimes(Workspace& workspace, QObject* parent);

    /// What was open before and is no longer.
    void look(const Availability& before, const Availability& after);
    void dismiss();

    /// The next first.
    const std::vector<Booking>& requests() const { return m_requests; }
    const std::vector<Booking>& confirmed() const { return m_confirmed; }
    bool isEmpty() const { return m_requests.empty() && m_confirmed.empty(); }

Q_SIGNALS:
    void changed();

private:
    void reload();
    bool isConcerned(const Booking& booking) const;

    Workspace& m_workspace;
    Reloader* m_reloader;
    Availability m_before;
    Availability m_after;
    bool m_looking = false;
    std::vector<Booking> m_requests;
    std::vector<Booking> m_confirmed;
    int m_pass = 0;
};

} // namespace karigar::views::artisan
