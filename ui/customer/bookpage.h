// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/customer/customerdoors.h"
#include "ui/shell/page.h"

namespace karigar::views {
class CheckoutView;
}

namespace karigar::ui {

class ChoicePanel;
class PayingPanel;
class StateStack;
class SummaryPanel;

/// Checkout of one workshop; the subject is the service id. Choose a day and a time, see every amount and
/// date, pay in the browser, and watch it come through. Object names: those of ChoicePanel, SummaryPanel and
/// PayingPanel, and serviceMissing, offlineLine.
class BookPage : public Page {
    Q_OBJECT
public:
    BookPage(const PageContext& context, const CustomerDoors& doors, QWidget* parent);

    void open(const QString& subject) override;

private:
    QWidget* buildChoosing();
    void refresh();

    PageContext m_context;
    CustomerDoors m_doors;
    views::CheckoutView* m_checkout;
    ChoicePanel* m_choice;
    SummaryPanel* m_summary;
    PayingPanel* m_paying;
    StateStack* m_states;
    QWidget* m_missing;
};

} // namespace karigar::ui
