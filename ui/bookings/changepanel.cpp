// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/bookings/changepanel.h"

#include "models/domain/rules/changemachine.h"
#include "models/views/core/timewords.h"
#include "models/views/shared/bookingchange.h"
#include "ui/bookings/proposepanel.h"
#include "ui/shared/banner.h"
#include "ui/shared/button.h"
#include "ui/shared/card.h"
#include "ui/shared/flowlayout.h"
#include "ui/shared/keyvaluetable.h"
#include "ui/shared/text.h"

#include <QLabel>

using namespace Qt::StringLiterals;

namespace karigar::ui {

ChangePanel::ChangePanel(views::Workspace& workspace, QWidget* parent)
    : QWidget(parent)
    , m_workspace(workspace)
    , m_change(new views::BookingChange(workspace, this))
    , m_error(new Banner(Banner::Kind::Bad, u"changeError"_s, {}, this))
    , m_propose(new Button(Button::Kind::Secondary, u"proposeChangeButton"_s, tr("Propose a change…"),
                           Icon::Calendar, this))
    , m_formCard(new Card(this))
    , m_form(new ProposePanel(workspace, *m_change, m_formCard))
{
    m_error->setDismissible();
    m_error->hide();
    m_formCard->content()->addWidget(strongLabel(tr("Propose a change"), m_formCard));
    m_formCard->content()->addWidget(m_form);
    m_formCard->hide();
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::k12);
    column->addWidget(m_error);
    column->addWidget(buildCard());
    column->addWidget(m_formCard);
    column->addWidget(m_propose, 0, Qt::AlignLeft);
    connect(m_propose, &QPushButton::clicked, this, [this] { showForm(0); });
    connect(m_form, &ProposePanel::kept, this, [this] {
        m_formCard->hide();
        refresh();
    });
    connect(m_form, &ProposePanel::sent, this, [this] { m_formCard->hide(); });
    connect(m_change, &views::BookingChange::changed, this, &ChangePanel::refresh);
    connect(m_change, &views::BookingChange::done, this, &ChangePanel::said);
    connect(m_change, &views::BookingChange::payHere, this, &ChangePanel::payHere);
    connect(m_change, &views::BookingChange::refused, this, [this](const Error& error) {
        m_error->setMessage(Banner::Kind::Bad,
                            tr("%1 The booking stays as it is; you can propose again.").arg(error.message));
        m_error->show();
    });
    hide();
}

QWidget* ChangePanel::buildCard()
{
    m_card = new Card(this);
    m_card->setObjectName(u"changeCard"_s);
    m_card->setTone(Tone::Warn);
    m_title = strongLabel({}, m_card);
    m_title->setObjectName(u"changeTitle"_s);
    m_words = label({}, TextSize::Body, Ink::Muted, m_card);
    m_terms = new KeyValueTable(m_card);
    m_price = label({}, TextSize::Body, Ink::Normal, m_card);
    m_accept = new Button(Button::Kind::Primary, u"acceptChangeButton"_s, tr("Accept"), Icon::Check, m_card);
    m_counter = new Button(Button::Kind::Secondary, u"counterChangeButton"_s, tr("Propose another…"),
                           Icon::Calendar, m_card);
    m_decline = new Button(Button::Kind::Secondary, u"declineChangeButton"_s, tr("Decline"), Icon::X, m_card);
    m_withdraw =
        new Button(Button::Kind::Quiet, u"withdrawChangeButton"_s, tr("Withdraw"), Icon::Undo, m_card);
    m_pay =
        new Button(Button::Kind::Primary, u"payChangeButton"_s, tr("Pay the difference"), Icon::Lock, m_card);
    auto* buttons = new FlowLayout(nullptr);
    for (Button* button : {m_pay, m_accept, m_counter, m_decline, m_withdraw})
        buttons->addWidget(button);
    for (QWidget* part : std::initializer_list<QWidget*>{m_title, m_words, m_terms, m_price})
        m_card->content()->addWidget(part);
    m_card->content()->addLayout(buttons);
    connect(m_accept, &QPushButton::clicked, m_change, &views::BookingChange::accept);
    connect(m_decline, &QPushButton::clicked, this, [this] { m_change->decline({}); });
    connect(m_withdraw, &QPushButton::clicked, m_change, &views::BookingChange::withdraw);
    connect(m_pay, &QPushButton::clicked, m_change, &views::BookingChange::pay);
    connect(m_counter, &QPushButton::clicked, this, [this] { showForm(0); });
    return m_card;
}

void ChangePanel::setBooking(const Id& booking)
{
    if (booking != m_booking) {
        m_booking = booking;
        m_error->hide();
        m_formCard->hide();
        hide();
    }
    m_change->open(booking);
}

void ChangePanel::proposeAt(Millis startAt)
{
    m_wanted = startAt;
    refresh();
}

void ChangePanel::showForm(Millis at)
{
    m_formCard->show();
    m_form->start(at);
    m_propose->hide();
}

void ChangePanel::refresh()
{
    if (!m_change->isLoaded())
        return;
    const bool open = m_change->proposal().has_value();
    const bool mayPropose = m_change->canPropose() || m_change->canAnswer();
    if (!mayPropose)
        m_formCard->hide();
    m_card->setVisible(open);
    m_propose->setVisible(m_change->canPropose() && !m_formCard->isVisibleTo(this));
    if (open)
        refreshCard();
    if (m_wanted && mayPropose)
        showForm(*std::exchange(m_wanted, std::nullopt));
    setVisible(open || m_change->canPropose() || m_error->isVisibleTo(this));
}

void ChangePanel::refreshCard()
{
    const ChangeRequest& change = *m_change->proposal();
    const bool mine = change.proposer == m_workspace.person().id;
    m_title->setText(m_change->mustPay() ? tr("The difference is to be paid")
                     : mine              ? tr("You proposed a change")
                                         : tr("%1 proposes a change").arg(m_change->otherName()));
    QStringList words;
    if (!change.message.isEmpty())
        words.append(u"“%1”"_s.arg(change.message));
    if (m_change->isWaiting())
        words.append(tr("Waiting for the server."));
    words.append(
        tr("Open until %1; both times are kept meanwhile.").arg(views::exactWords(change.expiresAt)));
    m_words->setText(words.join(u' '));
    m_terms->clear();
    for (const views::ChangedTerm& term : m_change->comparison())
        m_terms->addText(term.name,
                         term.after.isEmpty() ? term.before : tr("%1 → %2").arg(term.before, term.after));
    m_price->setText(m_change->priceWords());
    m_price->setVisible(!m_change->priceWords().isEmpty());
    m_pay->setVisible(m_change->mustPay());
    m_accept->setVisible(m_change->canAnswer());
    m_counter->setVisible(m_change->canAnswer());
    m_decline->setVisible(m_change->canAnswer());
    m_withdraw->setVisible(m_change->canWithdraw());
}

} // namespace karigar::ui
