// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/customer/waitinglist.h"

#include "ui/customer/waitingcard.h"
#include "ui/shared/text.h"
#include "ui/style/tokens.h"

#include <algorithm>
#include <QEvent>
#include <QSet>
#include <QTimer>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace karigar::ui {

namespace {
constexpr int kTickMs = 30'000;
constexpr int kMostHeight = 300; ///< beyond this it scrolls, so that the bookings below stay in view
} // namespace

WaitingList::WaitingList(views::Workspace& workspace, QWidget* parent)
    : QScrollArea(parent)
    , m_view(new views::WaitingPlaces(workspace, this))
    , m_clock(new QTimer(this))
{
    nameWidget(this, u"waitingPlaces"_s, tr("Waiting lists"));
    setFrameShape(QFrame::NoFrame);
    setWidgetResizable(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setFocusPolicy(Qt::NoFocus);
    auto* cards = new QWidget;
    m_column = new QVBoxLayout(cards);
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(space::k12);
    setWidget(cards);
    cards->installEventFilter(this);
    hide();
    connect(m_view, &views::WaitingPlaces::changed, this, &WaitingList::refresh);
    connect(m_view, &views::WaitingPlaces::said, this, &WaitingList::said);
    connect(m_view, &views::WaitingPlaces::failed, this, &WaitingList::failed);
    connect(m_view, &views::WaitingPlaces::taken, this, &WaitingList::bookingWanted);
    connect(m_view, &views::WaitingPlaces::payHere, this, &WaitingList::payHere);
    connect(m_clock, &QTimer::timeout, this, &WaitingList::refresh);
    m_clock->start(kTickMs);
}

WaitingCard* WaitingList::cardFor(const Id& entry)
{
    if (WaitingCard* card = m_cards.value(entry))
        return card;
    auto* card = new WaitingCard(entry);
    connect(card, &WaitingCard::taken, this, [this, card] { m_view->accept(card->entry()); });
    connect(card, &WaitingCard::left, this, [this, card] { m_view->leave(card->entry()); });
    m_cards.insert(entry, card);
    return card;
}

void WaitingList::refresh()
{
    // Cards stay where their place stays, so that a question that is open survives a reload.
    QSet<Id> present;
    int at = 0;
    for (const auto& place : m_view->places()) {
        WaitingCard* card = cardFor(place.entry.id);
        present.insert(place.entry.id);
        if (m_column->indexOf(card) != at)
            m_column->insertWidget(at, card);
        card->setPlace(place, m_view->now(), m_view->isOffline());
        ++at;
    }
    for (auto it = m_cards.begin(); it != m_cards.end();) {
        if (present.contains(it.key())) {
            ++it;
            continue;
        }
        m_column->removeWidget(it.value());
        it.value()->hide();
        it.value()->deleteLater();
        it = m_cards.erase(it);
    }
    setVisible(!isEmpty());
    fit();
    Q_EMIT changed();
}

/// As high as its cards are at this width, also while one of them asks.
void WaitingList::fit()
{
    const int height = m_column->hasHeightForWidth() ? m_column->totalHeightForWidth(viewport()->width())
                                                     : m_column->totalSizeHint().height();
    setFixedHeight(std::min(height, kMostHeight));
}

bool WaitingList::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == widget() && event->type() == QEvent::LayoutRequest)
        fit();
    return QScrollArea::eventFilter(watched, event);
}

void WaitingList::resizeEvent(QResizeEvent* event)
{
    QScrollArea::resizeEvent(event);
    fit();
}

} // namespace karigar::ui
