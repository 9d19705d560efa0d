// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/artisan/requestcard.h"

#include "models/views/artisan/bookinglook.h"
#include "models/views/core/timewords.h"
#include "ui/artisan/collisionview.h"
#include "ui/artisan/declinepanel.h"
#include "ui/shared/amountlabel.h"
#include "ui/shared/avatar.h"
#include "ui/shared/banner.h"
#include "ui/shared/button.h"
#include "ui/shared/statechip.h"
#include "ui/shared/text.h"

#include <QHBoxLayout>
#include <QLabel>

using namespace Qt::StringLiterals;

namespace karigar::ui::artisan {

namespace {
// From here on a deadline is shown as pressing.
constexpr Millis kPressing = 12 * kHour;
} // namespace

RequestCard::RequestCard(const QString& bookingId, QWidget* parent)
    : Card(parent)
    , m_avatar(new Avatar({}, 40, this))
    , m_name(strongLabel({}, this))
    , m_what(label({}, TextSize::Body, Ink::Normal, this))
    , m_when(label({}, TextSize::Body, Ink::Muted, this))
    , m_note(label({}, TextSize::Body, Ink::Muted, this))
    , m_amount(new AmountLabel(0, TextSize::Title, this))
    , m_deadline(new StateChip(Icon::Waiting, {}, Tone::Warn, this))
    , m_collision(new CollisionView(this))
    , m_error(new Banner(Banner::Kind::Bad, u"requestError"_s, {}, this))
    , m_approve(
          new Button(Button::Kind::Secondary, u"approveButton"_s, tr("Approve booking"), Icon::Check, this))
    , m_decline(new Button(Button::Kind::Secondary, u"declineButton"_s, tr("Decline"), Icon::None, this))
    , m_panel(new DeclinePanel(this))
{
    setObjectName(u"requestCard_"_s + bookingId);
    content()->setSpacing(space::k12);
    content()->addLayout(head());
    content()->addWidget(m_note);
    content()->addWidget(m_collision);
    content()->addWidget(m_error);
    content()->addLayout(buttons());
    content()->addWidget(m_panel);
    m_error->hide();
    m_panel->hide();
    connect(m_approve, &QPushButton::clicked, this, [this] { Q_EMIT approved(m_collision->choices()); });
    connect(m_decline, &QPushButton::clicked, this, [this] { m_panel->start(); });
    connect(m_panel, &DeclinePanel::declined, this, &RequestCard::declined);
    connect(m_panel, &DeclinePanel::kept, this, [this] { m_decline->setFocus(); });
}

QLayout* RequestCard::head()
{
    auto* words = new QVBoxLayout;
    words->setSpacing(2);
    words->addWidget(m_name);
    words->addWidget(m_what);
    words->addWidget(m_when);
    auto* right = new QVBoxLayout;
    right->setSpacing(space::k4);
    right->addWidget(m_deadline, 0, Qt::AlignRight);
    right->addWidget(m_amount, 0, Qt::AlignRight);
    right->addStretch(1);
    auto* row = new QHBoxLayout;
    row->setSpacing(space::k12);
    row->addWidget(m_avatar, 0, Qt::AlignTop);
    row->addLayout(words, 1);
    row->addLayout(right);
    return row;
}

QLayout* RequestCard::buttons()
{
    auto* open =
        new Button(Button::Kind::Quiet, u"openRequestButton"_s, tr("Open booking"), Icon::None, this);
    connect(open, &QPushButton::clicked, this, &RequestCard::opened);
    auto* row = new QHBoxLayout;
    row->setSpacing(space::k8);
    row->addWidget(m_approve);
    row->addWidget(m_decline);
    row->addStretch(1);
    row->addWidget(open);
    return row;
}

void RequestCard::setRequest(const views::Row& row, const views::artisan::Collision& collision, Millis now)
{
    m_booking = row.as<Booking>();
    m_waiting = row.waiting;
    m_avatar->setPerson(m_booking.customerName);
    m_name->setText(m_booking.customerName);
    m_what->setText(u"%1 · %2"_s.arg(m_booking.serviceTitle, views::artisan::seatsWords(m_booking.seats)));
    m_when->setText(views::artisan::timeWithZone(m_booking));
    m_when->setToolTip(views::exactWords(m_booking.startAt, m_booking.zone));
    m_note->setText(u"“%1”"_s.arg(m_booking.note));
    m_note->setVisible(!m_booking.note.isEmpty());
    m_amount->setPaise(m_booking.total.paise);
    m_collision->setCollision(collision);
    m_approve->setEnabled(collision.obstacle.isEmpty());
    m_approve->setToolTip(collision.obstacle);
    setAccessibleName(
        tr("Request by %1 for “%2”, %3").arg(m_booking.customerName, m_booking.serviceTitle, m_when->text()));
    setNow(now);
}

void RequestCard::setNow(Millis now)
{
    if (m_waiting) {
        m_deadline->setState(Icon::Waiting, tr("waiting"), Tone::Warn);
        return;
    }
    const bool pressing = m_booking.decideBy - now < kPressing;
    m_deadline->setState(pressing ? Icon::Warn : Icon::Clock,
                         views::artisan::deadlineWords(m_booking.decideBy, now),
                         pressing ? Tone::Warn : Tone::Info);
    m_deadline->setToolTip(views::exactWords(m_booking.decideBy));
}

void RequestCard::setFirst(bool first)
{
    m_approve->setKind(first ? Button::Kind::Primary : Button::Kind::Secondary);
}

void RequestCard::setError(const Error& error)
{
    m_error->setMessage(Banner::Kind::Bad, error.message);
    m_error->show();
}

} // namespace karigar::ui::artisan
