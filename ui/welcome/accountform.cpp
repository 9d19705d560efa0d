// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/welcome/accountform.h"

#include "models/domain/rules/states.h"
#include "ui/shared/combobox.h"
#include "ui/shared/fieldrow.h"
#include "ui/shared/passwordfield.h"
#include "ui/style/tokens.h"

#include <QCheckBox>
#include <QLineEdit>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace karigar::ui {

namespace {
constexpr int kShortestPassword = 8; // as the backend has it, see models/protocol/session.h
} // namespace

AccountForm::AccountForm(QWidget* parent)
    : QWidget(parent)
    , m_artisan(new QCheckBox(tr("I am an artisan and offer workshops"), this))
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::k12);
    m_name = line(u"nameField"_s, tr("Your name"), &m_nameRow);
    m_email = line(u"emailField"_s, tr("Email"), &m_emailRow);
    m_password = new PasswordField(u"passwordField"_s, this);
    m_passwordRow = new FieldRow(tr("Password"), m_password, tr("At least 8 characters."), this);
    column->addWidget(m_passwordRow);
    m_artisan->setObjectName(u"artisanBox"_s);
    column->addWidget(m_artisan);
    m_craft = line(u"craftField"_s, tr("Craft"), &m_craftRow);
    m_workshop = line(u"workshopField"_s, tr("Workshop"), &m_workshopRow);
    m_workshopRow->setOptional();
    m_city = line(u"cityField"_s, tr("City"), &m_cityRow);
    m_state = new ComboBox(u"stateChoice"_s, tr("State"), this);
    m_state->addItem(tr("Choose a State"), QString());
    for (const IndianState& state : indianStates())
        m_state->addItem(QLatin1String(state.name), QString::fromLatin1(state.code));
    m_stateRow = new FieldRow(tr("State"), m_state, {}, this);
    column->addWidget(m_stateRow);
    connect(m_artisan, &QCheckBox::toggled, this, &AccountForm::showArtisanFields);
    showArtisanFields(false);
}

QLineEdit* AccountForm::line(const QString& objectName, const QString& title, FieldRow** row)
{
    auto* edit = new QLineEdit(this);
    edit->setObjectName(objectName);
    edit->setAccessibleName(title);
    *row = new FieldRow(title, edit, {}, this);
    layout()->addWidget(*row);
    return edit;
}

void AccountForm::showArtisanFields(bool shown)
{
    for (FieldRow* row : {m_craftRow, m_workshopRow, m_cityRow, m_stateRow})
        row->setVisible(shown);
}

bool AccountForm::validate()
{
    const auto require = [](FieldRow* row, bool fine, const QString& sentence) {
        row->setError(fine ? QString() : sentence);
        return fine;
    };
    bool fine = require(m_nameRow, !m_name->text().trimmed().isEmpty(), tr("Please give your name."));
    fine &= require(m_emailRow, m_email->text().contains(u'@'), tr("Please give an email address."));
    fine &= require(m_passwordRow, m_password->text().size() >= kShortestPassword,
                    tr("A password has at least 8 characters."));
    if (!m_artisan->isChecked())
        return fine;
    fine &= require(m_craftRow, !m_craft->text().trimmed().isEmpty(), tr("Please name your craft."));
    fine &= require(m_cityRow, !m_city->text().trimmed().isEmpty(), tr("Please name your city."));
    fine &= require(m_stateRow, !m_state->currentData().toString().isEmpty(), tr("Please choose a State."));
    return fine;
}

NewAccount AccountForm::account() const
{
    NewAccount account;
    account.name = m_name->text().trimmed();
    account.email = m_email->text().trimmed();
    account.password = m_password->text();
    account.artisan = m_artisan->isChecked();
    if (account.artisan) {
        account.craft = m_craft->text().trimmed();
        account.workshop = m_workshop->text().trimmed();
        account.city = m_city->text().trimmed();
        account.state = m_state->currentData().toString();
    }
    return account;
}

} // namespace karigar::ui
