// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/views/customer/waitingplaces.h"
#include "ui/shared/card.h"

class QLabel;

namespace karigar::ui {

class Banner;
class Button;
class StateChip;

/// One place in a waiting list: for what, where one stands, and when seats are offered how long they are
/// kept. GUI thread; owned by its list. Object names: waitingCard_<entry>, and in it placeWords,
/// takeSeatsButton, leaveLineButton, leaveLineQuestion.
class WaitingCard : public Card {
    Q_OBJECT
public:
    explicit WaitingCard(const Id& entry, QWidget* parent = nullptr);

    void setPlace(const views::WaitingPlaces::Place& place, Millis now, bool offline);
    const WaitlistEntry& entry() const { return m_place.entry; }

Q_SIGNALS:
    void taken();
    void left();

private:
    QWidget* buildWords();

    views::WaitingPlaces::Place m_place;
    StateChip* m_chip;
    QLabel* m_title;
    QLabel* m_when;
    QLabel* m_words;
    Button* m_take;
    Button* m_leave;
    Banner* m_question;
};

} // namespace karigar::ui
