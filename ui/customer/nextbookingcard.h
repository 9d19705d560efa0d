// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/records/booking.h"
#include "ui/shared/card.h"

class QLabel;

namespace karigar::ui {

class Button;
class PictureView;
class Pictures;
class StateChip;

/// The one booking that comes next, large, with its one next action.
/// Object names: nextBookingTitle, nextBookingAction. GUI thread.
class NextBookingCard : public Card {
    Q_OBJECT
public:
    explicit NextBookingCard(Pictures& pictures, QWidget* parent = nullptr);
    void show(const Booking& booking, Millis now);

Q_SIGNALS:
    void opened();
    void payWanted();
    void chatWanted();

private:
    void act();

    Booking m_booking;
    PictureView* m_picture;
    StateChip* m_chip;
    QLabel* m_title;
    QLabel* m_when;
    QLabel* m_step;
    Button* m_action;
    Button* m_open;
};

} // namespace karigar::ui
