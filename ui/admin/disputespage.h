// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/records/dispute.h"
#include "ui/admin/browsepage.h"
#include "ui/admin/savechooser.h"

namespace karigar::views {
class BookingRefunds;
} // namespace karigar::views

namespace karigar::ui {
class Card;
} // namespace karigar::ui

namespace karigar::ui::admin {

class CasePane;

/// Payments that a customer's bank contests: how much, why, until when to answer, and the booking with what
/// speaks for it. The answer itself is given in the gateway's dashboard. GUI thread.
/// Object names: adminDisputeList, adminDisputeSearch, adminDisputeSummary, adminDisputeSplit,
/// adminDisputeEmpty, disputeStateFilter; in the detail: disputeCase, disputeCaseState, disputeId,
/// openBookingButton, openPaymentButton.
class DisputesPage : public BrowsePage {
    Q_OBJECT
public:
    DisputesPage(const PageContext& context, const SaveChooser& chooser, QWidget* parent);

protected:
    views::admin::Listing listing() const override;
    void applyRequest(const views::admin::ListRequest& request) override;
    void openRecord(const Id& id) override;
    QString countWords(int count) const override;

private:
    void refreshCase();
    const Dispute* current() const;
    Card* headCard(const Dispute& dispute);
    Card* bookingCard();

    SaveChooser m_chooser;
    views::BookingRefunds* m_money;
    CasePane* m_pane;
    ComboBox* m_state;
    Id m_open;
};

} // namespace karigar::ui::admin
