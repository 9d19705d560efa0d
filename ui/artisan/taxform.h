// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/records/taxprofile.h"

#include <QWidget>

class QLabel;
class QLineEdit;
class QPlainTextEdit;

namespace karigar::ui {
class Banner;
class ComboBox;
class FieldRow;
} // namespace karigar::ui

namespace karigar::ui::artisan {

/// How an artisan stands to GST, in fields that appear as they are needed. A GSTIN is checked as it is typed.
/// GUI thread. Object names: registrationChoice, gstinField, legalNameField, taxAddressField, taxStateField,
/// sacChoice, rateChoice, compositionReason, paperKind.
class TaxForm : public QWidget {
    Q_OBJECT
public:
    /// `today` decides which rates are offered.
    TaxForm(QDate today, QWidget* parent);

    void setProfile(const TaxProfile& profile);
    TaxProfile profile() const;
    /// Whether anything differs from what was set last.
    bool isEdited() const;
    /// Whether it could be saved: a listing is allowed and the GSTIN holds.
    bool isPlausible() const;
    void setError(const QString& code, const QString& message);

Q_SIGNALS:
    void edited();

private:
    void buildFields();
    void fillChoices(QDate today);
    void refresh();
    Registration registration() const;

    TaxProfile m_shown;
    ComboBox* m_registration;
    QLineEdit* m_gstin;
    QLineEdit* m_legalName;
    QPlainTextEdit* m_address;
    ComboBox* m_state;
    ComboBox* m_sac;
    ComboBox* m_rate;
    QLabel* m_paper;
    Banner* m_refused;
    FieldRow* m_gstinRow = nullptr;
    FieldRow* m_nameRow = nullptr;
    FieldRow* m_addressRow = nullptr;
    FieldRow* m_stateRow = nullptr;
    FieldRow* m_sacRow = nullptr;
    FieldRow* m_rateRow = nullptr;
};

} // namespace karigar::ui::artisan
