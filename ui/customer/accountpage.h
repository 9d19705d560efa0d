// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/page.h"

class QLabel;
class QLineEdit;

namespace karigar::views {
class AccountView;
}

namespace karigar::ui {

class BillingCard;
class Button;
class ComboBox;
class FieldRow;
class StateChip;
class StateStack;

/// What the marketplace knows of the person. Object names: accountEmail, accountNameField, accountPhoneField,
/// accountStateField, accountZoneField, saveAccountButton, accountWaiting, offlineLine,
/// and those of BillingCard.
class AccountPage : public Page {
    Q_OBJECT
public:
    AccountPage(const PageContext& context, QWidget* parent);

private:
    QWidget* buildContent();
    void fillChoices();
    void refresh();
    bool isEdited() const;
    void save();

    PageContext m_context;
    views::AccountView* m_view;
    QLabel* m_email;
    QLineEdit* m_name;
    FieldRow* m_nameRow;
    QLineEdit* m_phone;
    ComboBox* m_state;
    ComboBox* m_zone;
    BillingCard* m_billing;
    StateChip* m_waiting;
    Button* m_save;
    StateStack* m_states;
    bool m_shown = false; ///< the fields have been filled once
};

} // namespace karigar::ui
