// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/artisan/sessionfields.h"

#include "models/domain/rules/limits.h"
#include "models/views/core/timewords.h"
#include "ui/artisan/parts.h"
#include "ui/shared/card.h"
#include "ui/shared/fieldrow.h"
#include "ui/shared/moneyfield.h"
#include "ui/shared/text.h"

#include <QCheckBox>
#include <QGridLayout>
#include <QLabel>
#include <QSpinBox>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace karigar::ui::artisan {

namespace {
constexpr int kUsualDecision = 48; ///< hours
constexpr int kAlways = 1;         ///< one guest is enough: it takes place whenever somebody books
} // namespace

SessionFields::SessionFields(QWidget* parent)
    : QWidget(parent)
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::k16);
    column->addWidget(timesCard());
    column->addWidget(groupCard());
    column->addWidget(limitsCard());
    connectFields();
}

void SessionFields::add(QGridLayout* grid, int row, int column, Field field, const QString& title,
                        QWidget* widget, const QString& hint)
{
    auto* line = new FieldRow(title, widget, hint, this);
    if (field != Field::None)
        m_rows.insert(static_cast<int>(field), line);
    grid->addWidget(line, row, column, Qt::AlignTop);
    grid->setColumnStretch(column, 1);
}

QWidget* SessionFields::timesCard()
{
    Card* card = titledCard(tr("Time"), this);
    m_before = numberField(u"serviceBeforeField"_s, 0, kMaxBuffer, 5, tr(" minutes"), card);
    m_after = numberField(u"serviceAfterField"_s, 0, kMaxBuffer, 5, tr(" minutes"), card);
    m_apart = label({}, TextSize::Caption, Ink::Muted, card);
    m_notice = numberField(u"serviceNoticeField"_s, 0, 24 * 60, 1, tr(" hours"), card);
    m_horizon = numberField(u"serviceHorizonField"_s, 1, 730, 1, tr(" days"), card);
    auto* grid = new QGridLayout;
    grid->setSpacing(space::k16);
    add(grid, 0, 0, Field::Buffer, tr("Kept free before"), m_before, tr("For setting up"));
    add(grid, 0, 1, Field::None, tr("Kept free after"), m_after, tr("For clearing up, or a rest"));
    grid->addWidget(m_apart, 1, 0, 1, 2);
    add(grid, 2, 0, Field::Notice, tr("Notice"), m_notice,
        tr("How long before the start a booking must be made"));
    add(grid, 2, 1, Field::None, tr("Open for booking"), m_horizon, tr("How far ahead guests can book"));
    card->content()->addLayout(grid);
    return card;
}

QWidget* SessionFields::groupCard()
{
    Card* card = titledCard(tr("Group"), this);
    m_minSeats = numberField(u"serviceMinSeatsField"_s, kAlways, kMaxSeats, 1, tr(" guests"), card);
    m_minSeats->setSpecialValueText(tr("Always"));
    m_decide = numberField(u"serviceDecideField"_s, 1, kMaxDecideHours, 12, tr(" hours before"), card);
    m_groupWords = label({}, TextSize::Caption, Ink::Muted, card);
    m_private = new QCheckBox(tr("A party may book the whole session for itself"), card);
    m_private->setObjectName(u"servicePrivateBox"_s);
    m_privatePrice = new MoneyField(u"servicePrivatePriceField"_s, card);
    m_privatePrice->setAccessibleName(tr("Price of the whole session for a private group, in rupees"));
    auto* grid = new QGridLayout;
    grid->setSpacing(space::k16);
    add(grid, 0, 0, Field::Minimum, tr("Takes place from"), m_minSeats,
        tr("With fewer guests the session does not take place"));
    add(grid, 0, 1, Field::Decision, tr("Decided"), m_decide, tr("When guests can count on it"));
    card->content()->addLayout(grid);
    card->content()->addWidget(m_groupWords);
    card->content()->addWidget(m_private);
    auto* price = new FieldRow(tr("Price of a private group"), m_privatePrice,
                               tr("For the whole session, taxes included, however many come"), card);
    m_rows.insert(static_cast<int>(Field::PrivatePrice), price);
    m_privateRow = price;
    card->content()->addWidget(price);
    return card;
}

QWidget* SessionFields::limitsCard()
{
    Card* card = titledCard(tr("Limits"), this);
    m_perDay = numberField(u"serviceMaxPerDayField"_s, 0, kMaxSessionsPerDay, 1, tr(" sessions"), card);
    m_perWeek = numberField(u"serviceMaxPerWeekField"_s, 0, kMaxSessionsPerWeek, 1, tr(" sessions"), card);
    for (QSpinBox* field : {m_perDay, m_perWeek})
        field->setSpecialValueText(tr("As many as fit"));
    auto* grid = new QGridLayout;
    grid->setSpacing(space::k16);
    add(grid, 0, 0, Field::Limit, tr("Most in a day"), m_perDay, tr("Sessions of this workshop with guests"));
    add(grid, 0, 1, Field::None, tr("Most in a week"), m_perWeek, tr("From Monday to Sunday"));
    m_offer = numberField(u"serviceOfferHoursField"_s, 1, kMaxOfferHours, 1, tr(" hours"), card);
    add(grid, 1, 0, Field::None, tr("Waiting list"), m_offer,
        tr("How long freed seats are kept for the next in line"));
    card->content()->addLayout(grid);
    return card;
}

void SessionFields::connectFields()
{
    for (QSpinBox* field :
         {m_before, m_after, m_notice, m_horizon, m_perDay, m_perWeek, m_offer, m_minSeats, m_decide})
        connect(field, &QSpinBox::valueChanged, this, &SessionFields::edited);
    connect(m_private, &QCheckBox::toggled, this, &SessionFields::edited);
    connect(m_privatePrice, &MoneyField::paiseChanged, this, &SessionFields::edited);
}

void SessionFields::setService(const Service& service)
{
    m_before->setValue(service.bufferBefore);
    m_after->setValue(service.bufferAfter);
    m_notice->setValue(service.noticeHours);
    m_horizon->setValue(service.horizonDays);
    m_perDay->setValue(service.maxPerDay);
    m_perWeek->setValue(service.maxPerWeek);
    m_offer->setValue(service.offerHours);
    m_minSeats->setValue(std::max(kAlways, service.minSeats));
    m_decide->setValue(service.decideHours > 0 ? service.decideHours : kUsualDecision);
    m_private->setChecked(service.privateGroup);
    m_privatePrice->setPaise(service.privateGroup ? std::optional(service.privatePrice.paise) : std::nullopt);
}

void SessionFields::applyTo(Service& service) const
{
    service.bufferBefore = m_before->value();
    service.bufferAfter = m_after->value();
    service.noticeHours = m_notice->value();
    service.horizonDays = m_horizon->value();
    service.maxPerDay = m_perDay->value();
    service.maxPerWeek = m_perWeek->value();
    service.offerHours = m_offer->value();
    const bool waits = m_minSeats->value() > kAlways;
    service.minSeats = waits ? m_minSeats->value() : 0;
    service.decideHours = waits ? m_decide->value() : 0;
    service.privateGroup = m_private->isChecked();
    service.privatePrice = {m_private->isChecked() ? m_privatePrice->paise().value_or(0) : 0};
}

void SessionFields::explain(int minutes)
{
    const int apart = m_before->value() + m_after->value();
    m_apart->setText(apart == 0 ? tr("Sessions may follow each other without a pause.")
                                : tr("Sessions start %1 apart; no other workshop of yours lies in between.")
                                      .arg(views::durationWords(minutes + apart)));
    const bool waits = m_minSeats->value() > kAlways;
    m_decide->setEnabled(waits);
    m_groupWords->setText(
        waits ? tr("With too few guests on that day all are told, and get all money back. You "
                   "can let it take place anyway.")
              : tr("A session takes place as soon as somebody has booked."));
    m_privateRow->setVisible(m_private->isChecked());
}

} // namespace karigar::ui::artisan
