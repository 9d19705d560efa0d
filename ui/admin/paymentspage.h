// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/admin/browsepage.h"
#include "ui/admin/savechooser.h"

namespace karigar::views::admin {
class PaymentCase;
class PaymentsExport;
} // namespace karigar::views::admin

namespace karigar::ui {
class Button;
class Card;
} // namespace karigar::ui

namespace karigar::ui::admin {

class CasePane;

/// All payments as the gateway reports them, their sum, and what one moved. GUI thread.
/// Object names: adminPaymentList, adminPaymentSearch, adminPaymentSummary, adminPaymentSplit,
/// adminPaymentEmpty, paymentStateFilter, paymentRange, exportPaymentsButton; in the detail: paymentCase,
/// paymentCaseState, orderId, pspId (each with a button of that name and ".copy"), openBookingButton,
/// ledgerCard, ledgerSum.
class PaymentsPage : public BrowsePage {
    Q_OBJECT
public:
    PaymentsPage(const PageContext& context, const SaveChooser& chooser, QWidget* parent);

protected:
    views::admin::Listing listing() const override;
    void applyRequest(const views::admin::ListRequest& request) override;
    void openRecord(const Id& id) override;
    QString countWords(int count) const override;
    void onListed() override;

private:
    void exportShown();
    void refreshCase();
    Card* headCard();
    Card* gatewayCard();

    SaveChooser m_chooser;
    views::admin::PaymentCase* m_case;
    views::admin::PaymentsExport* m_export;
    CasePane* m_pane;
    ComboBox* m_state;
    SegmentedControl* m_range;
    Button* m_exportButton;
    int m_sums = 0;
};

} // namespace karigar::ui::admin
