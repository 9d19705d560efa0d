// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/customer/customerdoors.h"
#include "ui/shell/page.h"

namespace karigar::views {
class PaymentsModel;
}

namespace karigar::ui {

class Button;
class PaperList;
class RecordList;
class StateStack;
class StatTile;

/// What a customer has paid, what is reserved, what came back; each payment leads to its booking, paid ones
/// have a receipt. Object names: paidTotal, reservedTotal, returnedTotal, paymentList, paymentReceiptButton,
/// paymentBookingButton, noPayments, offlineLine, and those of PaperList.
class PaymentsPage : public Page {
    Q_OBJECT
public:
    PaymentsPage(const PageContext& context, const CustomerDoors& doors, QWidget* parent);

private:
    QWidget* buildContent();
    void refresh();
    void refreshActions();
    int current() const;
    void lead(const QString& page);

    PageContext m_context;
    views::PaymentsModel* m_model;
    StatTile* m_paid;
    StatTile* m_reserved;
    StatTile* m_returned;
    RecordList* m_list;
    Button* m_receipt;
    Button* m_booking;
    PaperList* m_papers;
    StateStack* m_states;
    QWidget* m_empty;
};

} // namespace karigar::ui
