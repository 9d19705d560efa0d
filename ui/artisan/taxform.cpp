// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/artisan/taxform.h"

#include "models/domain/rules/gstin.h"
#include "models/domain/rules/registration.h"
#include "models/domain/rules/sac.h"
#include "models/domain/rules/states.h"
#include "models/views/artisan/taxsettings.h"
#include "ui/artisan/parts.h"
#include "ui/shared/banner.h"
#include "ui/shared/combobox.h"
#include "ui/shared/fieldrow.h"
#include "ui/shared/text.h"

#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace karigar::ui::artisan {

namespace {

constexpr int kTypedLength = 20; // with the blanks people type between groups

void choose(ComboBox* box, const QVariant& value)
{
    box->setCurrentIndex(std::max(0, box->findData(value)));
}

} // namespace

TaxForm::TaxForm(QDate today, QWidget* parent)
    : QWidget(parent)
    , m_registration(new ComboBox(u"registrationChoice"_s, tr("Registration for GST"), this))
    , m_gstin(new QLineEdit(this))
    , m_legalName(new QLineEdit(this))
    , m_address(textField(u"taxAddressField"_s, tr("Registered address"), 2, this))
    , m_state(new ComboBox(u"taxStateField"_s, tr("State"), this))
    , m_sac(new ComboBox(u"sacChoice"_s, tr("Kind of service"), this))
    , m_rate(new ComboBox(u"rateChoice"_s, tr("Rate of GST"), this))
    , m_paper(label({}, TextSize::Body, Ink::Muted, this))
    , m_refused(new Banner(Banner::Kind::Bad, u"compositionReason"_s, {}, this))
{
    nameWidget(m_gstin, u"gstinField"_s, tr("GSTIN"));
    nameWidget(m_legalName, u"legalNameField"_s, tr("Legal name"));
    m_gstin->setMaxLength(kTypedLength);
    m_gstin->setPlaceholderText(u"08ABCDE1234F1Z5"_s);
    m_paper->setObjectName(u"paperKind"_s);
    fillChoices(today);
    buildFields();
    for (QLineEdit* field : {m_gstin, m_legalName})
        connect(field, &QLineEdit::textChanged, this, &TaxForm::refresh);
    connect(m_address, &QPlainTextEdit::textChanged, this, &TaxForm::refresh);
    for (ComboBox* box : {m_registration, m_state, m_sac, m_rate})
        connect(box, &QComboBox::currentIndexChanged, this, &TaxForm::refresh);
    refresh();
}

void TaxForm::fillChoices(QDate today)
{
    for (const auto& entry : EnumNames<Registration>::table)
        m_registration->addItem(registrationLabel(entry.value), static_cast<int>(entry.value));
    for (const IndianState& state : indianStates())
        m_state->addItem(QString::fromLatin1(state.name), QString::fromLatin1(state.code));
    for (const Sac& sac : workshopSacs())
        m_sac->addItem(u"%1 %2"_s.arg(QLatin1String(sac.code), QLatin1String(sac.name)),
                       QString::fromLatin1(sac.code));
    for (const int rate : gstRates(today))
        m_rate->addItem(rateWords(rate), rate);
}

void TaxForm::buildFields()
{
    m_gstinRow = new FieldRow(tr("GSTIN"), m_gstin, tr("15 characters, as on the certificate."), this);
    m_nameRow = new FieldRow(tr("Legal name"), m_legalName,
                             tr("Stands on every invoice; for a GSTIN, as on the certificate."), this);
    m_addressRow =
        new FieldRow(tr("Registered address"), m_address, tr("For a GSTIN, as on the certificate."), this);
    m_stateRow = new FieldRow(tr("State"), m_state, {}, this);
    m_sacRow = new FieldRow(tr("Kind of service"), m_sac,
                            tr("The service accounting code of your workshops."), this);
    m_rateRow = new FieldRow(tr("Rate of GST"), m_rate,
                             tr("Part of your prices. Ask your accountant which rate applies."), this);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::k12);
    column->addWidget(new FieldRow(tr("Registration for GST"), m_registration, {}, this));
    column->addWidget(m_refused);
    column->addWidget(m_paper);
    for (FieldRow* row : {m_gstinRow, m_nameRow, m_addressRow, m_stateRow, m_sacRow, m_rateRow})
        column->addWidget(row);
}

Registration TaxForm::registration() const
{
    return static_cast<Registration>(m_registration->currentData().toInt());
}

void TaxForm::setProfile(const TaxProfile& profile)
{
    m_shown = profile;
    choose(m_registration, static_cast<int>(profile.registration));
    m_gstin->setText(profile.gstin);
    m_legalName->setText(profile.legalName);
    m_address->setPlainText(profile.address);
    choose(m_state, profile.state);
    choose(m_sac, profile.sac);
    choose(m_rate, profile.rateBasisPoints);
    refresh();
}

TaxProfile TaxForm::profile() const
{
    TaxProfile profile = m_shown;
    profile.registration = registration();
    profile.gstin = tidyGstin(m_gstin->text());
    profile.legalName = m_legalName->text().trimmed();
    profile.address = m_address->toPlainText().trimmed();
    profile.state = m_state->currentData().toString();
    profile.sac = m_sac->currentData().toString();
    profile.rateBasisPoints = m_rate->currentData().toInt();
    return profile;
}

bool TaxForm::isEdited() const
{
    return profile() != m_shown;
}

bool TaxForm::isPlausible() const
{
    const TaxProfile now = profile();
    return checkListing(now.registration) && (!hasGstin(now.registration) || checkGstin(now.gstin));
}

void TaxForm::setError(const QString& code, const QString& message)
{
    FieldRow* row = code.startsWith("gstin"_L1)               ? m_gstinRow
                    : code == "bad_rate"_L1                   ? m_rateRow
                    : m_legalName->text().trimmed().isEmpty() ? m_nameRow
                                                              : m_addressRow;
    row->setError(message);
}

void TaxForm::refresh()
{
    const Registration now = registration();
    const bool numbered = hasGstin(now);
    const auto listing = checkListing(now);
    m_refused->setVisible(!listing);
    if (!listing)
        m_refused->setMessage(Banner::Kind::Bad, listing.error().message);
    m_paper->setVisible(listing.has_value());
    m_paper->setText(tr("Your guests get: %1.").arg(paperLabel(paperFor(now))));
    m_gstinRow->setVisible(numbered);
    m_gstinRow->setError(views::artisan::TaxSettings::gstinHint(m_gstin->text()));
    m_nameRow->setError({});
    m_addressRow->setError({});
    m_rateRow->setError({});
    m_stateRow->setVisible(!numbered); // otherwise the GSTIN says it
    m_sacRow->setVisible(numbered);
    m_rateRow->setVisible(now == Registration::Registered);
    Q_EMIT edited();
}

} // namespace karigar::ui::artisan
