// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/customer/billingcard.h"

#include "models/domain/rules/gstin.h"
#include "models/domain/rules/limits.h"
#include "models/domain/rules/states.h"
#include "models/views/customer/accountview.h"
#include "ui/shared/button.h"
#include "ui/shared/combobox.h"
#include "ui/shared/fieldrow.h"
#include "ui/shared/text.h"

#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>

using namespace Qt::StringLiterals;

namespace karigar::ui {

namespace {
constexpr int kTypedLength = 20; // a GSTIN with the blanks people type between groups
constexpr int kAddressHeight = 72;
} // namespace

BillingCard::BillingCard(views::AccountView& view, QWidget* parent)
    : Card(parent)
    , m_view(view)
    , m_name(new QLineEdit)
    , m_gstin(new QLineEdit)
    , m_address(new QPlainTextEdit)
    , m_state(new ComboBox(u"billingStateField"_s, tr("State")))
    , m_save(new Button(Button::Kind::Primary, u"saveBillingButton"_s, tr("Save"), Icon::Check))
{
    nameWidget(m_name, u"billingNameField"_s, tr("Name on invoices"));
    nameWidget(m_gstin, u"billingGstinField"_s, tr("GSTIN"));
    nameWidget(m_address, u"billingAddressField"_s, tr("Address"));
    m_name->setMaxLength(kMaxTitleLength);
    m_gstin->setMaxLength(kTypedLength);
    m_address->setTabChangesFocus(true);
    m_address->setFixedHeight(kAddressHeight);
    m_state->addItem(tr("Not said"), QString());
    for (const IndianState& state : indianStates())
        m_state->addItem(QString::fromLatin1(state.name), QString::fromLatin1(state.code));
    buildFields();
    for (QLineEdit* field : {m_name, m_gstin})
        connect(field, &QLineEdit::textChanged, this, &BillingCard::check);
    connect(m_address, &QPlainTextEdit::textChanged, this, &BillingCard::check);
    connect(m_state, &QComboBox::currentIndexChanged, this, &BillingCard::check);
    connect(m_save, &QPushButton::clicked, this, [this] { m_view.saveBilling(typed()); });
    connect(&m_view, &views::AccountView::billingFailed, this, [this](const Error& error) {
        (error.code.startsWith("gstin"_L1) ? m_gstinRow : m_addressRow)->setError(error.message);
    });
    check();
}

void BillingCard::buildFields()
{
    m_gstinRow = new FieldRow(tr("GSTIN"), m_gstin, tr("Only if you are registered and claim the tax back."));
    m_gstinRow->setOptional();
    auto* name = new FieldRow(tr("Name on invoices"), m_name, tr("Yours, if you leave it empty."));
    name->setOptional();
    m_addressRow = new FieldRow(tr("Address"), m_address);
    m_addressRow->setOptional();
    content()->setContentsMargins(space::k24, space::k24, space::k24, space::k24);
    content()->setSpacing(space::k16);
    content()->addWidget(label(tr("Invoices"), TextSize::Title));
    for (QWidget* row :
         std::initializer_list<QWidget*>{name, m_gstinRow, m_addressRow, new FieldRow(tr("State"), m_state)})
        content()->addWidget(row);
    content()->addWidget(m_save, 0, Qt::AlignLeft);
}

BillingDetails BillingCard::typed() const
{
    return {m_name->text().trimmed(), tidyGstin(m_gstin->text()), m_address->toPlainText().trimmed(),
            m_state->currentData().toString()};
}

void BillingCard::refresh()
{
    const BillingDetails& saved = m_view.user().billing;
    if (saved == m_shown || (typed() != m_shown && typed() != saved && !m_view.isWaiting()))
        return;
    m_shown = saved;
    m_name->setText(saved.name);
    m_gstin->setText(saved.gstin);
    m_address->setPlainText(saved.address);
    m_state->setCurrentIndex(std::max(0, m_state->findData(saved.state)));
    check();
}

void BillingCard::check()
{
    const BillingDetails now = typed();
    const auto gstin = now.gstin.isEmpty() ? Result<void>() : checkGstin(now.gstin);
    // Not while it is still being typed.
    const bool complete = now.gstin.size() >= kGstinLength;
    m_gstinRow->setError(!gstin && complete ? gstin.error().message : QString());
    m_addressRow->setError({});
    // A GSTIN says the State.
    m_state->setEnabled(now.gstin.isEmpty());
    if (gstin && !now.gstin.isEmpty())
        m_state->setCurrentIndex(m_state->findData(gstinState(now.gstin)));
    m_save->setEnabled(gstin && now != m_shown);
}

} // namespace karigar::ui
