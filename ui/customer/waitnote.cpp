// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/customer/waitnote.h"

#include "models/views/customer/checkoutview.h"
#include "models/views/customer/waitingwords.h"
#include "ui/shared/banner.h"
#include "ui/shared/button.h"
#include "ui/shared/text.h"

#include <QLabel>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace karigar::ui {

WaitNote::WaitNote(views::CheckoutView& checkout, QWidget* parent)
    : QWidget(parent)
    , m_checkout(checkout)
    , m_words(label({}))
    , m_hint(label({}, TextSize::Caption, Ink::Muted))
    , m_join(
          new Button(Button::Kind::Primary, u"joinLineButton"_s, tr("Join the waiting list"), Icon::Waiting))
    , m_leave(new Button(Button::Kind::Secondary, u"leaveLineButton"_s, tr("Give up my place"), Icon::X))
    , m_question(new Banner(Banner::Kind::Warn, u"leaveLineQuestion"_s,
                            tr("Give up your place? Joining again means joining at the end.")))
{
    m_words->setObjectName(u"waitWords"_s);
    m_hint->setObjectName(u"toPlacesHint"_s);
    m_question->setAction(tr("Give it up"));
    m_question->setDismissible();
    m_question->hide();
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::k12);
    for (QWidget* part : std::initializer_list<QWidget*>{m_words, m_join, m_leave, m_question, m_hint})
        column->addWidget(part);
    connect(m_join, &QPushButton::clicked, this, [this] { m_checkout.joinLine(); });
    connect(m_leave, &QPushButton::clicked, this, [this] {
        m_question->show();
        m_question->setFocus();
    });
    connect(m_question, &Banner::triggered, this, [this] {
        m_question->hide();
        m_checkout.leaveLine();
    });
}

/// Why there is a line at all.
QString WaitNote::roomWords() const
{
    const auto slot = m_checkout.slot();
    return slot->seatsLeft == 0
               ? tr("All seats at this time are taken.")
               : tr("%n seat(s) are free at this time, fewer than you want.", nullptr, slot->seatsLeft);
}

QString WaitNote::lineWords() const
{
    const auto slot = m_checkout.slot();
    return slot->waiting == 0 ? tr("Nobody waits yet; you would be the first.")
                              : tr("%n waiting already.", nullptr, slot->waiting);
}

void WaitNote::refresh()
{
    const bool shown = m_checkout.wouldWait();
    setVisible(shown);
    if (!shown)
        return;
    const auto place = m_checkout.placeAt(m_checkout.slot()->startAt);
    m_join->setVisible(!place);
    m_join->setEnabled(m_checkout.canJoin());
    m_leave->setVisible(place.has_value());
    if (!place)
        m_question->hide();
    m_words->setText(place ? views::placeWords(*place) : u"%1 %2"_s.arg(roomWords(), lineWords()));
    if (place)
        m_hint->setText(tr("You find it under Bookings, too."));
    else if (m_checkout.isOffline())
        m_hint->setText(tr("Joining needs the network. Your choice is kept."));
    else
        m_hint->setText(tr("When seats become free they are kept for you for %n hour(s), and you are told at "
                           "once. You pay only when you take them.",
                           nullptr, m_checkout.service().offerHours));
}

} // namespace karigar::ui
