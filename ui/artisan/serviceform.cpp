// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/artisan/serviceform.h"

#include "models/domain/rules/limits.h"
#include "models/domain/rules/policy.h"
#include "ui/artisan/parts.h"
#include "ui/artisan/picturebutton.h"
#include "ui/artisan/sessionfields.h"
#include "ui/shared/card.h"
#include "ui/shared/fieldrow.h"
#include "ui/shared/moneyfield.h"
#include "ui/shared/segmentedcontrol.h"
#include "ui/shared/text.h"

#include <QCheckBox>
#include <QGridLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QSpinBox>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace karigar::ui::artisan {

namespace {
constexpr int kInPerson = 0; ///< segments of the place
constexpr int kOnline = 1;
} // namespace

ServiceForm::ServiceForm(Pictures& pictures, const FileChooser& chooser, QWidget* parent)
    : QWidget(parent)
    , m_picture(new PictureButton(u"servicePictureButton"_s, tr("Choose picture"), {192, 128}, pictures,
                                  chooser, this))
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::k16);
    column->addWidget(wordsCard());
    column->addWidget(numbersCard());
    m_sessions = new SessionFields(this);
    column->addWidget(m_sessions);
    column->addWidget(rulesCard());
    for (auto row = m_sessions->rows().begin(); row != m_sessions->rows().end(); ++row)
        m_rows.insert(row.key(), row.value());
    connectFields();
}

QWidget* ServiceForm::wordsCard()
{
    Card* card = titledCard(tr("What guests do"), this);
    m_title = new QLineEdit(card);
    m_title->setObjectName(u"serviceTitleField"_s);
    m_title->setMaxLength(kMaxTitleLength);
    m_title->setPlaceholderText(tr("For example, Blue pottery for beginners"));
    m_description = textField(u"serviceDescriptionField"_s, tr("Description"), 5, card);
    m_included = textField(u"serviceIncludedField"_s, tr("Included"), 2, card);
    m_bring = textField(u"serviceBringField"_s, tr("What to bring"), 2, card);
    const auto add = [&](Field field, const QString& title, QWidget* widget, const QString& hint = {}) {
        auto* row = new FieldRow(title, widget, hint, card);
        m_rows.insert(static_cast<int>(field), row);
        card->content()->addWidget(row);
    };
    add(Field::Title, tr("Title"), m_title);
    add(Field::Description, tr("Description"), m_description,
        tr("What happens, step by step, and what a guest goes home with."));
    add(Field::Included, tr("Included"), m_included);
    add(Field::Bring, tr("What to bring"), m_bring);
    card->content()->addWidget(new FieldRow(tr("Picture"), m_picture, {}, card));
    return card;
}

QWidget* ServiceForm::numbersCard()
{
    Card* card = titledCard(tr("Length, seats, price"), this);
    m_minutes = numberField(u"serviceMinutesField"_s, kMinMinutes, kMaxMinutes, 15, tr(" minutes"), card);
    m_seats = numberField(u"serviceSeatsField"_s, 1, kMaxSeats, 1, {}, card);
    m_price = new MoneyField(u"servicePriceField"_s, card);
    m_price->setAccessibleName(tr("Price for one guest, in rupees"));
    auto* grid = new QGridLayout;
    grid->setSpacing(space::k16);
    const auto add = [&](Field field, const QString& title, QWidget* widget, const QString& hint, int at) {
        auto* row = new FieldRow(title, widget, hint, card);
        m_rows.insert(static_cast<int>(field), row);
        grid->addWidget(row, 0, at);
        grid->setColumnStretch(at, 1);
    };
    add(Field::Duration, tr("Length"), m_minutes, tr("15 minutes to 12 hours"), 0);
    add(Field::Seats, tr("Seats"), m_seats, tr("Guests at the same time"), 1);
    add(Field::Price, tr("Price"), m_price, tr("For one guest, taxes included"), 2);
    card->content()->addLayout(grid);
    return card;
}

QWidget* ServiceForm::rulesCard()
{
    Card* card = titledCard(tr("Booking"), this);
    m_mode = new SegmentedControl(u"serviceModeChoice"_s, tr("How guests book"), card);
    m_mode->addSegment(tr("You approve each request"));
    m_mode->addSegment(tr("Booked at once"));
    m_modeWords = label({}, TextSize::Caption, Ink::Muted, card);
    m_policy = new SegmentedControl(u"servicePolicyChoice"_s, tr("Cancellation"), card);
    for (const PolicyId policy : {PolicyId::Flexible, PolicyId::Moderate, PolicyId::Strict})
        m_policy->addSegment(policyLabel(policy));
    m_policyWords = label({}, TextSize::Caption, Ink::Muted, card);
    m_place = new SegmentedControl(u"servicePlaceChoice"_s, tr("Where it is held"), card);
    m_place->addSegment(tr("In person"), Icon::Pin);
    m_place->addSegment(tr("Online, by video"), Icon::Camera);
    m_placeWords = label({}, TextSize::Caption, Ink::Muted, card);
    m_published = new QCheckBox(tr("Published: guests can find and book it"), card);
    m_published->setObjectName(u"servicePublishedBox"_s);
    card->content()->addWidget(new FieldRow(tr("Where it is held"), m_place, {}, card));
    card->content()->addWidget(m_placeWords);
    card->content()->addWidget(new FieldRow(tr("How guests book"), m_mode, {}, card));
    card->content()->addWidget(m_modeWords);
    card->content()->addWidget(new FieldRow(tr("Cancellation"), m_policy, {}, card));
    card->content()->addWidget(m_policyWords);
    card->content()->addWidget(m_published);
    return card;
}

void ServiceForm::connectFields()
{
    const auto said = [this] {
        if (m_filling)
            return;
        explain();
        Q_EMIT edited();
    };
    connect(m_title, &QLineEdit::textChanged, this, said);
    for (QPlainTextEdit* field : {m_description, m_included, m_bring})
        connect(field, &QPlainTextEdit::textChanged, this, said);
    for (QSpinBox* field : {m_minutes, m_seats})
        connect(field, &QSpinBox::valueChanged, this, said);
    connect(m_price, &MoneyField::paiseChanged, this, said);
    connect(m_mode, &SegmentedControl::currentChanged, this, said);
    connect(m_policy, &SegmentedControl::currentChanged, this, said);
    connect(m_place, &SegmentedControl::currentChanged, this, said);
    connect(m_sessions, &SessionFields::edited, this, said);
    connect(m_published, &QCheckBox::toggled, this, said);
    connect(m_picture, &PictureButton::chosen, this, &ServiceForm::pictureChosen);
    connect(m_picture, &PictureButton::refused, this, &ServiceForm::refused);
}

void ServiceForm::setService(const Service& service)
{
    m_filling = true;
    m_base = service;
    m_title->setText(service.title);
    m_description->setPlainText(service.description);
    m_included->setPlainText(service.included);
    m_bring->setPlainText(service.bring);
    m_minutes->setValue(service.minutes);
    m_seats->setValue(service.seats);
    m_price->setPaise(service.price.paise);
    m_mode->setCurrent(static_cast<int>(service.mode));
    m_policy->setCurrent(static_cast<int>(service.policy));
    m_sessions->setService(service);
    m_place->setCurrent(service.online ? kOnline : kInPerson);
    m_published->setChecked(service.published);
    m_picture->setSha(service.picture);
    clearErrors();
    explain();
    m_filling = false;
}

Service ServiceForm::service() const
{
    Service service = m_base;
    service.title = m_title->text();
    service.description = m_description->toPlainText();
    service.included = m_included->toPlainText();
    service.bring = m_bring->toPlainText();
    service.minutes = m_minutes->value();
    service.seats = m_seats->value();
    service.price = {m_price->paise().value_or(0)};
    service.mode = static_cast<BookingMode>(m_mode->current());
    service.policy = static_cast<PolicyId>(m_policy->current());
    m_sessions->applyTo(service);
    service.online = m_place->current() == kOnline;
    service.published = m_published->isChecked();
    return service;
}

void ServiceForm::setPicture(const QString& sha)
{
    m_base.picture = sha;
}

void ServiceForm::setError(Field field, const QString& sentence)
{
    FieldRow* row = m_rows.value(static_cast<int>(field));
    if (!row)
        return;
    row->setError(sentence);
    row->field()->setFocus(Qt::OtherFocusReason);
}

void ServiceForm::clearErrors()
{
    for (FieldRow* row : std::as_const(m_rows))
        row->setError({});
}

void ServiceForm::focusTitle()
{
    m_title->setFocus(Qt::OtherFocusReason);
}

void ServiceForm::explain()
{
    m_modeWords->setText(
        m_mode->current() == static_cast<int>(BookingMode::Instant)
            ? tr("A guest who has paid has the seat. You are told.")
            : tr("You have 48 hours to answer a request; the guest's money is only taken when you "
                 "approve."));
    m_placeWords->setText(m_place->current() == kOnline
                              ? tr("You and your guests meet by video; the link comes with the booking.")
                              : tr("Guests come to your workshop; the address is in your profile."));
    m_sessions->explain(m_minutes->value());
    m_policyWords->setText(policySentence(static_cast<PolicyId>(m_policy->current())));
}

} // namespace karigar::ui::artisan
