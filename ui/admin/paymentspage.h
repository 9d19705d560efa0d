// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/admin/historypage.h"

namespace karigar::views::admin {
class PaymentCase;
} // namespace karigar::views::admin

class QStackedWidget;

namespace karigar::ui {
class Card;
class TransactionPane;
} // namespace karigar::ui

namespace karigar::ui::admin {

class CasePane;

/// Every payment, refund, payout and dispute as the gateway reports them, their sums, and what one payment
/// moved. GUI thread.
/// Object names: those of HistoryPage with the prefix "adminPayment"; in the detail: paymentCase,
/// paymentCaseState, orderId, pspId (each with a button of that name and ".copy"), openBookingButton,
/// ledgerCard, ledgerSum, and those of TransactionPane for a payout.
class PaymentsPage : public HistoryPage {
    Q_OBJECT
public:
    PaymentsPage(const PageContext& context, const SaveChooser& chooser, QWidget* parent);

protected:
    void openRecord(const Id& id, Kind kind) override;
    views::HistoryFilter filterFor(const views::admin::ListRequest& request) const override;

private:
    void refreshCase();
    Card* headCard();
    Card* gatewayCard();

    views::admin::PaymentCase* m_case;
    QStackedWidget* m_details;
    CasePane* m_pane;
    TransactionPane* m_payout;
};

} // namespace karigar::ui::admin
