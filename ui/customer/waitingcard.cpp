// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/customer/waitingcard.h"

#include "models/views/core/timewords.h"
#include "models/views/customer/waitingwords.h"
#include "ui/shared/banner.h"
#include "ui/shared/button.h"
#include "ui/shared/statechip.h"
#include "ui/shared/text.h"

#include <QHBoxLayout>
#include <QLabel>

using namespace Qt::StringLiterals;

namespace karigar::ui {

WaitingCard::WaitingCard(const Id& entry, QWidget* parent)
    : Card(parent)
    , m_chip(new StateChip(Icon::Waiting, {}, Tone::Info))
    , m_title(strongLabel({}))
    , m_when(label({}, TextSize::Body, Ink::Muted))
    , m_words(label({}))
    , m_take(
          new Button(Button::Kind::Primary, u"takeSeatsButton"_s, tr("Take the seats and pay"), Icon::Lock))
    , m_leave(new Button(Button::Kind::Quiet, u"leaveLineButton"_s, tr("Give up my place"), Icon::X))
    , m_question(new Banner(Banner::Kind::Warn, u"leaveLineQuestion"_s, {}))
{
    setObjectName(u"waitingCard_"_s + entry.toText());
    m_words->setObjectName(u"placeWords"_s);
    m_question->setAction(tr("Give it up"));
    m_question->setDismissible();
    m_question->hide();
    auto* row = new QHBoxLayout;
    row->setSpacing(space::k12);
    row->addWidget(buildWords(), 1);
    row->addWidget(m_take, 0, Qt::AlignVCenter);
    row->addWidget(m_leave, 0, Qt::AlignVCenter);
    content()->setSpacing(space::k12);
    content()->addLayout(row);
    content()->addWidget(m_question);
    connect(m_take, &QPushButton::clicked, this, &WaitingCard::taken);
    connect(m_leave, &QPushButton::clicked, this, [this] {
        m_question->show();
        m_question->setFocus();
    });
    connect(m_question, &Banner::dismissed, this, [this] { m_leave->setFocus(); });
    connect(m_question, &Banner::triggered, this, [this] {
        m_question->hide();
        Q_EMIT left();
    });
}

QWidget* WaitingCard::buildWords()
{
    auto* words = new QWidget;
    auto* column = new QVBoxLayout(words);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(2);
    column->addWidget(m_chip, 0, Qt::AlignLeft);
    column->addWidget(m_title);
    column->addWidget(m_when);
    column->addWidget(m_words);
    column->addStretch(1);
    return words;
}

void WaitingCard::setPlace(const views::WaitingPlaces::Place& place, Millis now, bool offline)
{
    m_place = place;
    const WaitlistEntry& entry = place.entry;
    const bool offered = entry.state == WaitlistState::Offered;
    const bool open = offered && now < entry.offerUntil;
    m_chip->setState(offered ? Icon::CheckCircle : Icon::Waiting,
                     offered ? tr("Seats for you") : tr("Waiting list"), offered ? Tone::Ok : Tone::Info);
    m_title->setText(entry.serviceTitle);
    m_when->setText(u"%1 · %2 · %3"_s.arg(views::spanWords(entry.startAt, entry.endAt, entry.zone),
                                          entry.artisanName, views::seatsOf(entry)));
    QString words = offered ? views::offerWords(entry, now) : views::placeWords(entry);
    if (place.waiting)
        words = u"%1 %2"_s.arg(words, tr("Waiting for the network."));
    m_words->setText(words);
    m_take->setVisible(offered);
    m_take->setEnabled(open && !offline);
    m_take->setToolTip(offline ? tr("Paying needs the network.") : QString());
    m_question->setMessage(Banner::Kind::Warn,
                           offered ? tr("Let go of these seats? They go to the next in line.")
                                   : tr("Give up your place? Joining again means joining at the end."));
    setAccessibleName(u"%1, %2, %3"_s.arg(entry.serviceTitle, m_when->text(), words));
    setTone(offered ? Tone::Ok : Tone::Info, 0.05);
}

} // namespace karigar::ui
