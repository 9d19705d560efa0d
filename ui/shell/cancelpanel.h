// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/views/shared/cancellation.h"
#include "ui/shared/card.h"

class QLabel;
class QLineEdit;

namespace karigar::ui {

class Banner;
class Button;
class ComboBox;
class FieldRow;
class KeyValueTable;

/// Asks before a booking is cancelled: how many of the group, why, and exactly what comes back. What is
/// confirmed is the amount that stands there. GUI thread. Object names: cancelPanel, cancelSeatsBox,
/// cancelReasonBox, cancelWordsField, cancelMoney, cancelEffect, cancelError, confirmCancelButton,
/// keepBookingButton.
class CancelPanel : public Card {
    Q_OBJECT
public:
    CancelPanel(views::Workspace& workspace, Party party, QWidget* parent = nullptr);

    /// Shows itself for this booking.
    void start(const Id& booking);

Q_SIGNALS:
    void said(const QString& words);
    void kept();

private:
    void buildForm();
    void refresh();
    void refreshMoney();
    int seats() const;
    EndReason reason() const;
    void finish();

    views::Cancellation* m_view;
    FieldRow* m_seatsRow;
    ComboBox* m_seats;
    ComboBox* m_reason;
    QLineEdit* m_words;
    FieldRow* m_wordsRow;
    KeyValueTable* m_money;
    QLabel* m_arrival;
    QLabel* m_effect;
    Banner* m_error;
    Button* m_confirm;
    Button* m_keep;
    Money m_shown;
};

} // namespace karigar::ui
