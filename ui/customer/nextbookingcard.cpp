// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/customer/nextbookingcard.h"

#include "models/views/core/timewords.h"
#include "models/views/customer/bookingwords.h"
#include "ui/customer/looks.h"
#include "ui/customer/pictureview.h"
#include "ui/shared/button.h"
#include "ui/shared/statechip.h"
#include "ui/shared/text.h"

#include <QHBoxLayout>
#include <QLabel>

using namespace Qt::StringLiterals;

namespace karigar::ui {

namespace {
constexpr QSize kPicture(240, 168);
}

NextBookingCard::NextBookingCard(Pictures& pictures, QWidget* parent)
    : Card(parent)
    , m_picture(new PictureView(pictures, tr("The workshop")))
    , m_chip(chipFor(views::lookOf(BookingState::Held)))
    , m_title(label({}, TextSize::Heading))
    , m_when(strongLabel({}))
    , m_step(label({}, TextSize::Body, Ink::Muted))
    , m_action(new Button(Button::Kind::Primary, u"nextBookingAction"_s, {}))
    , m_open(new Button(Button::Kind::Quiet, u"openNextBookingButton"_s, tr("See the booking")))
{
    m_title->setObjectName(u"nextBookingTitle"_s);
    m_picture->setFixedSize(kPicture);
    auto* buttons = new QHBoxLayout;
    buttons->setSpacing(space::k8);
    buttons->addWidget(m_action);
    buttons->addWidget(m_open);
    buttons->addStretch(1);
    auto* words = new QVBoxLayout;
    words->setSpacing(space::k4);
    words->addWidget(m_chip);
    words->addWidget(m_title);
    words->addWidget(m_when);
    words->addWidget(m_step);
    words->addStretch(1);
    words->addLayout(buttons);
    auto* row = new QHBoxLayout;
    row->setSpacing(space::k24);
    row->addWidget(m_picture, 0, Qt::AlignTop);
    row->addLayout(words, 1);
    content()->addLayout(row);
    connect(m_action, &QPushButton::clicked, this, &NextBookingCard::act);
    connect(m_open, &QPushButton::clicked, this, &NextBookingCard::opened);
}

void NextBookingCard::show(const Booking& booking, Millis now)
{
    m_booking = booking;
    m_picture->setPicture(booking.picture);
    setChip(m_chip, views::lookOf(booking.state));
    m_title->setText(booking.serviceTitle);
    m_when->setText(u"%1 · %2 · %3"_s.arg(views::spanWords(booking.startAt, booking.endAt, booking.zone),
                                          booking.artisanName, views::guestsOf(booking)));
    m_step->setText(views::nextStepOf(booking, now));
    const bool held = booking.state == BookingState::Held;
    const bool confirmed = booking.state == BookingState::Confirmed;
    m_action->setText(held        ? tr("Pay %1").arg(formatMoneyShort(booking.total))
                      : confirmed ? tr("Write to %1").arg(booking.artisanName)
                                  : tr("See the booking"));
    m_action->setGlyph(held ? Icon::Lock : confirmed ? Icon::Chat : Icon::Bookings);
    m_open->setVisible(held || confirmed);
    setTone(held ? Tone::Warn : confirmed ? Tone::Ok : Tone::Info, 0.05);
}

void NextBookingCard::act()
{
    if (m_booking.state == BookingState::Held)
        Q_EMIT payWanted();
    else if (m_booking.state == BookingState::Confirmed)
        Q_EMIT chatWanted();
    else
        Q_EMIT opened();
}

} // namespace karigar::ui
