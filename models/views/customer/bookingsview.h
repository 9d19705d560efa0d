// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/records/booking.h"
#include "models/views/customer/bookinglistmodel.h"

namespace karigar::views {

class Reloader;

/// A customer's bookings in three lists, and the one that comes next. GUI thread; owned by the page.
class BookingsView : public QObject {
    Q_OBJECT
public:
    enum class Group { Upcoming, Waiting, Past };

    BookingsView(Workspace& workspace, QObject* parent);

    bool isLoaded() const { return m_loaded; }
    bool isEmpty() const;
    BookingListModel* list(Group group) { return m_lists[static_cast<size_t>(group)]; }
    /// The booking that needs the customer or comes first: unpaid, then confirmed, then requested.
    const std::optional<Booking>& next() const { return m_next; }

    void reload();

Q_SIGNALS:
    void changed();

private:
    void sort(std::vector<Row> rows);

    Workspace& m_workspace;
    Reloader* m_reloader;
    std::array<BookingListModel*, 3> m_lists;
    std::optional<Booking> m_next;
    bool m_loaded = false;
};

} // namespace karigar::views
