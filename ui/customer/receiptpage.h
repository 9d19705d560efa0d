// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/customer/customerdoors.h"
#include "ui/shell/page.h"

namespace karigar::views {
class BookingView;
}

namespace karigar::ui {

class Button;
class PaperView;
class StateStack;

/// A booking's receipt as it prints, drawn on this device; the subject is the booking's id.
/// Object names: receiptView, saveReceiptButton, printReceiptButton, noReceipt.
class ReceiptPage : public Page {
    Q_OBJECT
public:
    ReceiptPage(const PageContext& context, const CustomerDoors& doors, QWidget* parent);

    void open(const QString& subject) override;

private:
    QWidget* buildContent();
    void refresh();
    void save();

    CustomerDoors m_doors;
    views::BookingView* m_view;
    PaperView* m_paper;
    Button* m_save;
    Button* m_print;
    StateStack* m_states;
    QWidget* m_none;
};

} // namespace karigar::ui
