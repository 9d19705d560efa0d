// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/customer/payingpanel.h"

#include "models/domain/base/clock.h"
#include "models/views/core/timewords.h"
#include "models/views/customer/bookingwords.h"
#include "models/views/customer/checkoutview.h"
#include "models/views/customer/policydates.h"
#include "ui/customer/pricelines.h"
#include "ui/shared/button.h"
#include "ui/shared/card.h"
#include "ui/shared/glyph.h"
#include "ui/shared/hairline.h"
#include "ui/shared/keyvaluetable.h"
#include "ui/shared/paymentschip.h"
#include "ui/shared/text.h"

#include <QHBoxLayout>
#include <QLabel>

using namespace Qt::StringLiterals;

namespace karigar::ui {

namespace {
constexpr int kWidth = 480;
constexpr int kDisc = 64;
using Stage = views::CheckoutView::Stage;
} // namespace

PayingPanel::PayingPanel(views::CheckoutView& checkout, const views::Workspace& workspace, QWidget* parent)
    : QWidget(parent)
    , m_checkout(checkout)
    , m_workspace(workspace)
    , m_glyph(new Glyph(Icon::Card, Tone::Accent, kDisc / 2))
    , m_title(label({}, TextSize::Heading))
    , m_words(label({}))
    , m_countdown(label({}, TextSize::Display))
    , m_what(label({}, TextSize::Body, Ink::Muted))
    , m_price(new KeyValueTable)
    , m_reopen(new Button(Button::Kind::Primary, u"reopenPaymentButton"_s, tr("Open the payment page again"),
                          Icon::External))
    , m_withdraw(new Button(Button::Kind::Quiet, u"withdrawHoldButton"_s, tr("Let go of this time")))
    , m_see(new Button(Button::Kind::Primary, u"seeBookingButton"_s, tr("See the booking"), Icon::Bookings))
    , m_more(new Button(Button::Kind::Quiet, u"discoverMoreButton"_s, tr("Discover more")))
    , m_again(new Button(Button::Kind::Primary, u"chooseAgainButton"_s, tr("Choose another time"),
                         Icon::Calendar))
{
    m_glyph->setDisc(kDisc);
    m_title->setObjectName(u"payingTitle"_s);
    m_words->setObjectName(u"payingWords"_s);
    nameWidget(m_countdown, u"holdCountdown"_s, tr("Time left to pay"));
    auto* card = new Card;
    card->setFixedWidth(kWidth);
    card->content()->setContentsMargins(space::k32, space::k32, space::k32, space::k32);
    card->content()->setSpacing(space::k12);
    auto* test = new PaymentsChip;
    test->setObjectName(u"checkoutPaymentsChip"_s);
    card->content()->addWidget(m_glyph, 0, Qt::AlignHCenter);
    card->content()->addWidget(test, 0, Qt::AlignHCenter);
    for (QLabel* text : {m_title, m_words, m_countdown, m_what}) {
        text->setAlignment(Qt::AlignHCenter);
        card->content()->addWidget(text);
    }
    card->content()->addWidget(new Hairline);
    card->content()->addWidget(m_price);
    for (Button* button : {m_reopen, m_see, m_again, m_withdraw, m_more})
        card->content()->addWidget(button);
    auto* row = new QHBoxLayout;
    row->addStretch(1);
    row->addWidget(card);
    row->addStretch(1);
    auto* column = new QVBoxLayout(this);
    column->addStretch(1);
    column->addLayout(row);
    column->addStretch(2);
    const auto showMode = [this, test] { test->setMode(m_workspace.syncStatus().paymentsMode); };
    connect(&m_workspace, &views::Workspace::syncStatusChanged, test, showMode);
    showMode();
    connect(m_reopen, &QPushButton::clicked, this, [this] { m_checkout.reopen(); });
    connect(m_withdraw, &QPushButton::clicked, this, [this] { m_checkout.withdraw(); });
    connect(m_again, &QPushButton::clicked, this, [this] { m_checkout.startAgain(); });
    connect(m_see, &QPushButton::clicked, this, &PayingPanel::bookingWanted);
    connect(m_more, &QPushButton::clicked, this, &PayingPanel::discoverWanted);
    connect(&m_tick, &QTimer::timeout, this, &PayingPanel::refreshCountdown);
    m_tick.setInterval(static_cast<int>(kSecond));
}

void PayingPanel::say(Icon icon, Tone tone, const QString& title, const QString& words)
{
    m_glyph->setGlyph(icon, tone);
    m_title->setText(title);
    m_words->setText(words);
}

QString PayingPanel::payingWords() const
{
    if (!m_checkout.problem().isEmpty())
        return tr("%1 The time is kept for you meanwhile.").arg(m_checkout.problem());
    if (!m_checkout.payment().failure.isEmpty())
        return tr("The last attempt failed: %1 You can try again on the payment page.")
            .arg(m_checkout.payment().failure);
    return tr("The payment page is open in your browser. This page goes on by itself when you have paid.");
}

void PayingPanel::refresh()
{
    const Stage stage = m_checkout.stage();
    const Booking& b = m_checkout.booking();
    const QString artisan = m_checkout.service().artisanName;
    if (stage == Stage::Sending)
        say(Icon::Sync, Tone::Info, tr("Keeping this time for you"), tr("One moment."));
    else if (m_checkout.isTimeUp())
        say(Icon::Clock, Tone::Warn, tr("Time is up"),
            tr("This time is no longer kept for you. If you have paid in the last moments, stay here: the "
               "page "
               "goes on by itself. Otherwise pick a time again; your guests and your note are kept."));
    else if (stage == Stage::Paying)
        say(Icon::Card, Tone::Accent, tr("Pay in your browser"), payingWords());
    else if (stage == Stage::Requested)
        say(Icon::Send, Tone::Info, tr("Request sent"),
            tr("%1 has until %2 to answer. The amount is reserved and only collected if the answer is yes; "
               "you will be told "
               "either way.")
                .arg(artisan, views::momentWords(b.decideBy, b.zone)));
    else if (stage == Stage::Confirmed)
        say(Icon::CheckCircle, Tone::Ok, tr("You are booked"),
            tr("%1 expects you. You can write to each other from the booking.").arg(artisan));
    else if (stage == Stage::Ended && b.state == BookingState::Expired)
        say(Icon::Clock, Tone::Warn, tr("Time is up"),
            tr("It was not paid within fifteen minutes, and nothing was charged. Pick a time again; your "
               "guests "
               "and your note are kept."));
    else if (stage == Stage::Ended)
        say(Icon::Undo, Tone::Muted, tr("This time is free again"), views::nextStepOf(b, m_workspace.now()));

    const bool held = stage == Stage::Paying && !m_checkout.isTimeUp();
    const bool done = stage == Stage::Requested || stage == Stage::Confirmed;
    m_what->setText(b.startAt ? u"%1\n%2"_s.arg(b.serviceTitle, views::spanWords(b.startAt, b.endAt, b.zone))
                              : QString());
    m_what->setVisible(b.startAt > 0);
    m_price->setVisible(b.startAt > 0 && stage != Stage::Ended);
    if (b.startAt)
        fillPriceLines(*m_price, b);
    m_countdown->setVisible(held);
    m_reopen->setVisible(held);
    m_withdraw->setVisible(held);
    m_see->setVisible(done);
    m_more->setVisible(done);
    m_again->setVisible(stage == Stage::Ended || m_checkout.isTimeUp());
    refreshCountdown();
    if (held)
        m_tick.start();
    else
        m_tick.stop();
}

void PayingPanel::refreshCountdown()
{
    if (m_checkout.isTimeUp() && !m_countdown->isHidden()) {
        refresh();
        return;
    }
    const Millis left = std::max<Millis>(0, m_checkout.booking().holdUntil - m_workspace.now()) / kSecond;
    m_countdown->setText(u"%1:%2"_s.arg(left / 60).arg(left % 60, 2, 10, QChar(u'0')));
    m_countdown->setAccessibleDescription(tr("%n minute(s) left", nullptr, static_cast<int>(left / 60)));
}

} // namespace karigar::ui
