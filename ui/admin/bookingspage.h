// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/admin/browsepage.h"
#include "ui/admin/savechooser.h"

#include <memory>

namespace karigar::views {
class PaymentBook;
} // namespace karigar::views
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
/// Object names: adminBookingList, adminBookingSearch, adminBookingSummary, adminBookingSplit,
/// adminBookingEmpty, bookingStateFilter, bookingRange; in the detail: bookingCase, bookingCaseState,
/// cancelBookingButton and those of CancelPanel, openPaymentButton, openCustomerButton, openArtisanButton,
/// bookingTimeline, ledgerCard, ledgerSum, bookingAudit.
class BookingsPage : public BrowsePage {
    Q_OBJECT
public:
    BookingsPage(const PageContext& context, const SaveChooser& chooser, QWidget* parent);

protected:
    views::admin::Listing listing() const override;
    void applyRequest(const views::admin::ListRequest& request) override;
    void openRecord(const Id& id) override;
    QString countWords(int count) const override;

private:
    BookingsPage(const PageContext& context, const SaveChooser& chooser,
                 const std::shared_ptr<views::PaymentBook>& payments, QWidget* parent);
    void refreshCase();
    Card* headCard();
    void addCancelling(QVBoxLayout* column);
    Card* timelineCard();
    Card* peopleCard();
    Card* paymentCard();
    Card* auditCard();

    SaveChooser m_chooser;
    views::admin::BookingCase* m_case;
    views::admin::NameBook* m_names;
    CasePane* m_pane;
    ComboBox* m_state;
    SegmentedControl* m_range;
    Id m_cancelling; ///< the booking whose panel is open
};

} // namespace karigar::ui::admin
