// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/customer/customerdoors.h"
#include "ui/shell/page.h"

namespace karigar::ui {

class TransactionsView;

/// What a customer has paid, what is reserved, what came back; each leads to its booking, what moved has its
/// papers. The subject is a payment or a refund. Object names: offlineLine and those of TransactionsView with
/// the prefix "payment".
class PaymentsPage : public Page {
    Q_OBJECT
public:
    PaymentsPage(const PageContext& context, const CustomerDoors& doors, QWidget* parent);

    void open(const QString& subject) override;
    bool goBack() override;

private:
    TransactionsView* m_view;
};

} // namespace karigar::ui
