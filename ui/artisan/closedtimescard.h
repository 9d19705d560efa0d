// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/records/availability.h"
#include "models/domain/records/booking.h"
#include "models/views/core/page.h"
#include "models/views/core/workspace.h"
#include "ui/shared/card.h"

class QLabel;
class QVBoxLayout;

namespace karigar::views::artisan {
class BookingActions;
class ClosedTimes;
} // namespace karigar::views::artisan

namespace karigar::ui::artisan {

class DeclinePanel;

/// After closing a time: the requests in it, to be declined together for one reason or kept, and the
/// confirmed bookings in it with what can be done about each. Hidden while there is nothing. GUI thread.
/// Object names: closedTimesCard, closedRequests, closedBookings, moveBooking_<id>, endBooking_<id>,
/// closedTimesDoneButton, and those of DeclinePanel.
class ClosedTimesCard : public Card {
    Q_OBJECT
public:
    ClosedTimesCard(views::Workspace& workspace, QWidget* parent);

    /// The hours that were saved before, and those that are now.
    void look(const Availability& before, const Availability& after);
    /// The closing was taken back.
    void dismiss();

Q_SIGNALS:
    void said(const QString& text, const std::function<void()>& undo);
    void goTo(const karigar::views::Destination& destination);

private:
    void refresh();
    void refreshRequests();
    void refreshConfirmed();
    QWidget* confirmedRow(const Booking& booking);

    views::artisan::ClosedTimes* m_closed;
    views::artisan::BookingActions* m_actions;
    QLabel* m_requests;
    DeclinePanel* m_decline;
    QLabel* m_error;
    QWidget* m_confirmed;
    QVBoxLayout* m_rows;
    size_t m_asked = 0; ///< requests that the panel speaks of
    bool m_kept = false;
};

} // namespace karigar::ui::artisan
