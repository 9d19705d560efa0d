// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/customer/summarypanel.h"

#include "models/domain/rules/policy.h"
#include "models/views/core/timewords.h"
#include "models/views/customer/checkoutview.h"
#include "models/views/customer/policydates.h"
#include "ui/customer/pictureview.h"
#include "ui/customer/pricelines.h"
#include "ui/customer/waitnote.h"
#include "ui/shared/button.h"
#include "ui/shared/hairline.h"
#include "ui/shared/iconbutton.h"
#include "ui/shared/keyvaluetable.h"
#include "ui/shared/text.h"

#include <QCheckBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QPlainTextEdit>

using namespace Qt::StringLiterals;

namespace karigar::ui {

namespace {
constexpr QSize kPicture(84, 64);
constexpr int kNoteHeight = 60;
constexpr int kCountWidth = 32;
} // namespace

SummaryPanel::SummaryPanel(views::CheckoutView& checkout, Pictures& pictures, QWidget* parent)
    : Card(parent)
    , m_checkout(checkout)
    , m_note(new QPlainTextEdit)
    , m_price(new KeyValueTable)
    , m_policy(label({}, TextSize::Caption, Ink::Muted))
    , m_pay(new Button(Button::Kind::Primary, u"payButton"_s, {}, Icon::Lock))
    , m_hint(label({}, TextSize::Caption, Ink::Muted))
{
    content()->setSpacing(space::k12);
    content()->addWidget(buildHead(pictures));
    content()->addWidget(new Hairline);
    m_seatsRow = buildSeats();
    content()->addWidget(m_seatsRow);
    m_private = new QCheckBox;
    nameWidget(m_private, u"privateBox"_s, tr("Private group: the whole session for you"));
    content()->addWidget(m_private);
    connect(m_private, &QCheckBox::toggled, this, [this](bool whole) { m_checkout.setPrivate(whole); });
    nameWidget(m_note, u"noteField"_s, tr("A note for the artisan"));
    m_note->setPlaceholderText(tr("A note for the artisan (optional)"));
    m_note->setFixedHeight(kNoteHeight);
    m_note->setTabChangesFocus(true);
    content()->addWidget(m_note);
    content()->addWidget(m_price);
    m_policy->setObjectName(u"policyDates"_s);
    content()->addWidget(m_policy);
    content()->addWidget(m_pay);
    m_hint->setObjectName(u"payHint"_s);
    content()->addWidget(m_hint);
    m_wait = new WaitNote(m_checkout);
    content()->addWidget(m_wait);
    connect(m_note, &QPlainTextEdit::textChanged, this,
            [this] { m_checkout.setNote(m_note->toPlainText()); });
    connect(m_pay, &QPushButton::clicked, this, [this] { m_checkout.pay(); });
}

QWidget* SummaryPanel::buildHead(Pictures& pictures)
{
    m_picture = new PictureView(pictures, tr("The workshop"));
    m_picture->setFixedSize(kPicture);
    m_title = strongLabel({});
    m_artisan = label({}, TextSize::Caption, Ink::Muted);
    m_time = label({});
    m_time->setObjectName(u"summaryTime"_s);
    m_ownTime = label({}, TextSize::Caption, Ink::Muted);
    m_ownTime->setObjectName(u"ownTime"_s);
    auto* words = new QVBoxLayout;
    words->setSpacing(2);
    words->addWidget(m_title);
    words->addWidget(m_artisan);
    words->addStretch(1);
    auto* head = new QWidget;
    auto* grid = new QVBoxLayout(head);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setSpacing(space::k12);
    auto* row = new QHBoxLayout;
    row->setSpacing(space::k12);
    row->addWidget(m_picture, 0, Qt::AlignTop);
    row->addLayout(words, 1);
    grid->addLayout(row);
    grid->addWidget(m_time);
    grid->addWidget(m_ownTime);
    return head;
}

QWidget* SummaryPanel::buildSeats()
{
    m_fewer = new IconButton(Icon::Minus, u"fewerSeatsButton"_s, tr("One guest less"));
    m_more = new IconButton(Icon::Plus, u"moreSeatsButton"_s, tr("One guest more"));
    m_seats = strongLabel({});
    m_seats->setObjectName(u"seatsCount"_s);
    m_seats->setAlignment(Qt::AlignCenter);
    m_seats->setFixedWidth(kCountWidth);
    auto* seats = new QWidget;
    auto* row = new QHBoxLayout(seats);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(label(tr("Guests")), 1);
    row->addWidget(m_fewer);
    row->addWidget(m_seats);
    row->addWidget(m_more);
    connect(m_fewer, &QToolButton::clicked, this, [this] { m_checkout.setSeats(m_checkout.seats() - 1); });
    connect(m_more, &QToolButton::clicked, this, [this] { m_checkout.setSeats(m_checkout.seats() + 1); });
    return seats;
}

void SummaryPanel::refreshTime()
{
    const auto slot = m_checkout.slot();
    const QString zone = m_checkout.calendar() ? m_checkout.calendar()->zone() : QString();
    const QString own = slot ? m_checkout.ownZoneAt(slot->startAt) : QString();
    m_time->setText(slot ? views::spanWords(slot->startAt, slot->endAt, zone)
                         : tr("Choose a time to go on."));
    setStyleProperty(m_time, "strong", slot.has_value());
    setStyleProperty(m_time, "muted", !slot.has_value());
    m_ownTime->setVisible(!own.isEmpty());
    if (!own.isEmpty())
        m_ownTime->setText(tr("At the workshop (%1). On your clock: %2 (%3).")
                               .arg(zone, views::spanWords(slot->startAt, slot->endAt, own), own));
}

void SummaryPanel::refreshSeats()
{
    const Service& service = m_checkout.service();
    m_seatsRow->setVisible(!m_checkout.isPrivate());
    m_seats->setText(QString::number(m_checkout.seats()));
    m_seats->setAccessibleName(tr("%n guest(s)", nullptr, m_checkout.seats()));
    m_fewer->setEnabled(m_checkout.seats() > 1);
    m_more->setEnabled(m_checkout.seats() < m_checkout.mostSeats());
    m_private->setVisible(service.privateGroup);
    m_private->setText(tr("Private group, up to %n guest(s): %1", nullptr, service.seats)
                           .arg(formatMoneyShort(service.privatePrice)));
    m_private->setEnabled(m_checkout.canBePrivate());
    m_private->setToolTip(m_checkout.canBePrivate()
                              ? tr("Nobody else comes to this session.")
                              : tr("Others have seats at this time, so it cannot be private."));
    m_private->setChecked(m_checkout.isPrivate());
    if (m_checkout.isPrivate())
        fillPrivatePrice(*m_price, service.seats, m_checkout.total());
    else
        fillPriceLines(*m_price, service.price, m_checkout.seats(), m_checkout.total());
}

void SummaryPanel::refresh(Millis now)
{
    const Service& service = m_checkout.service();
    const auto slot = m_checkout.slot();
    const QString zone = m_checkout.calendar() ? m_checkout.calendar()->zone() : QString();
    m_picture->setPicture(service.picture);
    m_title->setText(service.title);
    m_artisan->setText(u"%1 · %2 · %3"_s.arg(service.artisanName,
                                             service.online ? tr("by video") : service.city,
                                             views::durationWords(service.minutes)));
    refreshTime();
    refreshSeats();
    if (m_note->toPlainText() != m_checkout.note())
        m_note->setPlainText(m_checkout.note());
    m_policy->setText(slot ? tr("If you cancel: %1")
                                 .arg(views::policyDates(service.policy, slot->startAt, zone, now).join(u' '))
                           : tr("If you cancel: %1").arg(policySentence(service.policy)));
    m_pay->setText(tr("Pay %1").arg(formatMoneyShort(m_checkout.total())));
    m_pay->setEnabled(m_checkout.canPay());
    m_wait->refresh();
    for (QWidget* part : std::initializer_list<QWidget*>{m_pay, m_hint, m_note})
        part->setVisible(!m_checkout.wouldWait());
    if (m_checkout.isOffline())
        m_hint->setText(tr("Paying needs the network. Your choice is kept."));
    else
        m_hint->setText(
            service.mode == BookingMode::Approve
                ? tr("You pay in your browser. The amount is only reserved until the artisan says yes.")
                : tr("You pay in your browser and are booked at once."));
}

} // namespace karigar::ui
