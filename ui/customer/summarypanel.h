// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/base/id.h"
#include "ui/shared/card.h"

class QCheckBox;
class QLabel;
class QPlainTextEdit;

namespace karigar::views {
class CheckoutView;
}

namespace karigar::ui {

class Button;
class IconButton;
class KeyValueTable;
class PictureView;
class WaitNote;
class Pictures;

/// The right side of checkout: what is being booked, for how many, what it costs, what comes back on which
/// date, and the one button. Object names: summaryTime, ownTime, privateBox, fewerSeatsButton, seatsCount,
/// moreSeatsButton, noteField, policyDates, payButton, payHint, and those of WaitNote in their place when the
/// chosen time is full.
class SummaryPanel : public Card {
    Q_OBJECT
public:
    SummaryPanel(views::CheckoutView& checkout, Pictures& pictures, QWidget* parent = nullptr);
    void refresh(Millis now);

private:
    QWidget* buildHead(Pictures& pictures);
    QWidget* buildSeats();
    void refreshTime();
    void refreshSeats();

    views::CheckoutView& m_checkout;
    PictureView* m_picture;
    QLabel* m_title;
    QLabel* m_artisan;
    QLabel* m_time;
    QLabel* m_ownTime;
    QWidget* m_seatsRow;
    QCheckBox* m_private;
    IconButton* m_fewer;
    QLabel* m_seats;
    IconButton* m_more;
    QPlainTextEdit* m_note;
    KeyValueTable* m_price;
    QLabel* m_policy;
    Button* m_pay;
    QLabel* m_hint;
    WaitNote* m_wait;
};

} // namespace karigar::ui
