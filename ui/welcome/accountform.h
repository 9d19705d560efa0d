// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/accountdoor.h"

#include <QWidget>

class QCheckBox;
class QLineEdit;

namespace karigar::ui {

class ComboBox;
class FieldRow;
class PasswordField;

/// The fields of a new account. `validate` marks what is missing under the fields. Object names: nameField,
/// emailField, passwordField, artisanBox, craftField, workshopField, cityField, stateChoice.
class AccountForm : public QWidget {
    Q_OBJECT
public:
    explicit AccountForm(QWidget* parent = nullptr);

    bool validate();
    NewAccount account() const;

private:
    void showArtisanFields(bool shown);
    QLineEdit* line(const QString& objectName, const QString& title, FieldRow** row);

    FieldRow* m_nameRow = nullptr;
    FieldRow* m_emailRow = nullptr;
    FieldRow* m_passwordRow = nullptr;
    FieldRow* m_craftRow = nullptr;
    FieldRow* m_workshopRow = nullptr;
    FieldRow* m_cityRow = nullptr;
    FieldRow* m_stateRow = nullptr;
    QLineEdit* m_name;
    QLineEdit* m_email;
    PasswordField* m_password;
    QCheckBox* m_artisan;
    QLineEdit* m_craft;
    QLineEdit* m_workshop;
    QLineEdit* m_city;
    ComboBox* m_state;
};

} // namespace karigar::ui
