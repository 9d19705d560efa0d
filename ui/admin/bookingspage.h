// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/admin/historypage.h"

namespace karigar::views {
class BookingDeliveries;
}

namespace karigar::views::admin {
class BookingCase;
class NameBook;
} // namespace karigar::views::admin

namespace karigar::ui {
class Card;
}

class QVBoxLayout;

namespace karigar::ui::admin {

class CasePane;

/// All bookings of the marketplace, and everything known of one. GUI thread.
/// Object names: those of HistoryPage with the prefix "adminBooking"; in the detail: bookingCase,
/// bookingCaseState, cancelBookingButton and those of CancelPanel, openPaymentButton, openCustomerButton,
/// openArtisanButton, bookingTimeline, ledgerCard, ledgerSum, bookingAudit.
class BookingsPage : public HistoryPage {
    Q_OBJECT
public:
    BookingsPage(const PageContext& context, const SaveChooser& chooser, QWidget* parent);

protected:
    void openRecord(const Id& id, Kind kind) override;
    views::HistoryFilter filterFor(const views::admin::ListRequest& request) const override;

private:
    void refreshCase();
    Card* headCard();
    void addCancelling(QVBoxLayout* column);
    Card* timelineCard();
    Card* peopleCard();
    Card* lineCard();
    Card* paymentCard();
    Card* auditCard();

    views::admin::BookingCase* m_case;
    views::BookingDeliveries* m_deliveries;
    views::admin::NameBook* m_names;
    CasePane* m_pane;
    Id m_cancelling; ///< the booking whose panel is open
};

} // namespace karigar::ui::admin
