// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/records/user.h"
#include "ui/shared/card.h"

class QLineEdit;
class QPlainTextEdit;

namespace karigar::views {
class AccountView;
}

namespace karigar::ui {

class Button;
class ComboBox;
class FieldRow;

/// What stands on the invoices a person receives; a GSTIN is checked as it is typed. GUI thread.
/// Object names: billingNameField, billingGstinField, billingAddressField, billingStateField,
/// saveBillingButton.
class BillingCard : public Card {
    Q_OBJECT
public:
    explicit BillingCard(views::AccountView& view, QWidget* parent = nullptr);

    /// Takes over what was saved, unless something is being typed.
    void refresh();

private:
    void buildFields();
    void check();
    BillingDetails typed() const;

    views::AccountView& m_view;
    BillingDetails m_shown;
    QLineEdit* m_name;
    QLineEdit* m_gstin;
    QPlainTextEdit* m_address;
    ComboBox* m_state;
    Button* m_save;
    FieldRow* m_gstinRow = nullptr;
    FieldRow* m_addressRow = nullptr;
};

} // namespace karigar::ui
