// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/admin/browsepage.h"
#include "ui/admin/savechooser.h"

namespace karigar::views {
class RefundActions;
} // namespace karigar::views
namespace karigar::views::admin {
class RefundTrouble;
} // namespace karigar::views::admin

namespace karigar::ui {
class Banner;
class Card;
} // namespace karigar::ui

namespace karigar::ui::admin {

class CasePane;
class RefundTroubleActions;

/// Every refund on its way, whoever decided it; first those that failed or that the gateway shows without us.
/// GUI thread. Object names: adminPaybackList, adminPaybackSearch, adminPaybackSummary, adminPaybackSplit,
/// adminPaybackEmpty, paybackStateFilter, paybackError; in the detail: paybackCase, paybackCaseState,
/// refundKey, refundPspId, openBookingButton, openPaymentButton, openRequestButton, those of
/// RefundTroubleActions and RefundTrack.
class PaybackPage : public BrowsePage {
    Q_OBJECT
public:
    PaybackPage(const PageContext& context, const SaveChooser& chooser, QWidget* parent);

protected:
    views::admin::Listing listing() const override;
    void applyRequest(const views::admin::ListRequest& request) override;
    void openRecord(const Id& id) override;
    QString countWords(int count) const override;

private:
    void refreshCase();
    Card* headCard();
    Card* gatewayCard();

    PageContext m_context;
    SaveChooser m_chooser;
    views::RefundActions* m_actions;
    views::admin::RefundTrouble* m_case;
    CasePane* m_pane;
    RefundTroubleActions* m_trouble;
    Banner* m_error;
    ComboBox* m_state;
};

} // namespace karigar::ui::admin
