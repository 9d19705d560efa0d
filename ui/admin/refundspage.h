// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/admin/browsepage.h"
#include "ui/admin/savechooser.h"

namespace karigar::views {
class RefundActions;
} // namespace karigar::views
namespace karigar::views::admin {
class RefundCase;
} // namespace karigar::views::admin

namespace karigar::ui {
class Banner;
class Card;
} // namespace karigar::ui

namespace karigar::ui::admin {

class CasePane;
class RefundDecision;

/// The refund desk: what customers ask for, who has waited longest first, and beside it everything that
/// decides. Offline decisions wait in the list and are settled later. GUI thread.
/// Object names: adminRefundList, adminRefundSearch, adminRefundSummary, adminRefundSplit, adminRefundEmpty,
/// refundStateFilter, refundTroubles; in the detail: refundCase, refundError, openBookingButton,
/// openPaymentButton, openCustomerButton, openArtisanButton, those of RefundDecision and RefundTrack.
class RefundsPage : public BrowsePage {
    Q_OBJECT
public:
    RefundsPage(const PageContext& context, const SaveChooser& chooser, QWidget* parent);

protected:
    views::admin::Listing listing() const override;
    void applyRequest(const views::admin::ListRequest& request) override;
    void openRecord(const Id& id) override;
    QString countWords(int count) const override;
    void onListed() override;

private:
    void connectParts();
    void refreshCase();
    void refreshTroubles();
    Card* headCard();
    Card* bookingCard();
    Card* moneyCard();
    Card* earlierCard();

    PageContext m_context;
    SaveChooser m_chooser;
    views::RefundActions* m_actions;
    views::admin::RefundCase* m_case;
    CasePane* m_pane;
    RefundDecision* m_decision;
    Banner* m_error;
    Banner* m_troubles;
    ComboBox* m_state;
};

} // namespace karigar::ui::admin
